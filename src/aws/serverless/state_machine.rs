// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::StateMachine` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::StateMachine`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StateMachine(Body);

resource! { StateMachine "AWS::Serverless::StateMachine" }

impl StateMachine {
    /// `AutoPublishAlias`: any value.
    #[track_caller]
    pub fn auto_publish_alias(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AutoPublishAlias", value);
        self
    }

    /// `Definition`: object. A change replaces the resource.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Definition", value);
        self
    }

    /// `DefinitionSubstitutions`: object. A change replaces the resource.
    #[track_caller]
    pub fn definition_substitutions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionSubstitutions", value);
        self
    }

    /// `DefinitionUri`: any value. A change replaces the resource.
    #[track_caller]
    pub fn definition_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionUri", value);
        self
    }

    /// `DeploymentPreference`: any value.
    #[track_caller]
    pub fn deployment_preference(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeploymentPreference", value);
        self
    }

    /// `Events`: object. A change replaces the resource.
    #[track_caller]
    pub fn events(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Events", value);
        self
    }

    /// `Logging`: `Logging`. A change replaces the resource.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `PermissionsBoundary`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn permissions_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionsBoundary", value);
        self
    }

    /// `Policies`: any value. A change replaces the resource.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policies", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Role`: any value. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Role", value);
        self
    }

    /// `RolePath`: string, 1 to 512 characters, pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `/`.
    #[track_caller]
    pub fn role_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolePath", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Tracing`: `Tracing`. A change replaces the resource.
    #[track_caller]
    pub fn tracing(mut self, value: impl IntoValue<Tracing>) -> Self {
        self.0.set("Tracing", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UseAliasAsEventTarget`: boolean.
    #[track_caller]
    pub fn use_alias_as_event_target(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAliasAsEventTarget", value);
        self
    }
}

impl Handle<StateMachine> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `StateMachineRevisionId`
    #[inline]
    pub fn state_machine_revision_id(&self) -> Value<String> {
        self.attribute("StateMachineRevisionId")
    }
}

/// `Logging` of `AWS::Serverless::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `Destinations`: list of `LoggingDestinationsItem`, at least 1 item.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<LoggingDestinationsItem>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `IncludeExecutionData`: boolean.
    #[track_caller]
    pub fn include_execution_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeExecutionData", value);
        self
    }

    /// `Level`: `LoggingLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<LoggingLevel>) -> Self {
        self.0.set("Level", value);
        self
    }
}

/// `LoggingDestinationsItem` of `AWS::Serverless::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingDestinationsItem(Properties);

properties! { LoggingDestinationsItem }

impl LoggingDestinationsItem {
    /// `CloudWatchLogsLogGroup`: `LoggingDestinationsItemCloudWatchLogsLogGroup`.
    #[track_caller]
    pub fn cloud_watch_logs_log_group(
        mut self,
        value: impl IntoValue<LoggingDestinationsItemCloudWatchLogsLogGroup>,
    ) -> Self {
        self.0.set("CloudWatchLogsLogGroup", value);
        self
    }
}

/// `LoggingDestinationsItemCloudWatchLogsLogGroup` of `AWS::Serverless::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingDestinationsItemCloudWatchLogsLogGroup(Properties);

properties! { LoggingDestinationsItemCloudWatchLogsLogGroup }

impl LoggingDestinationsItemCloudWatchLogsLogGroup {
    /// `LogGroupArn`: string, 1 to 256 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

choice! {
    /// `LoggingLevel` of `AWS::Serverless::StateMachine`.
    LoggingLevel
    ALL "ALL"
    ERROR "ERROR"
    FATAL "FATAL"
    OFF "OFF"
}

/// `Tracing` of `AWS::Serverless::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tracing(Properties);

properties! { Tracing }

impl Tracing {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Serverless::StateMachine`.
    Type
    STANDARD "STANDARD"
    EXPRESS "EXPRESS"
}
