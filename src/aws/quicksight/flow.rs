// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Flow` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QuickSight::Flow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Flow(Body);

resource! { Flow "AWS::QuickSight::Flow" }

impl Flow {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^(?!\s+$)[^{}"\\<>]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlowDefinition`: any value. Required.
    #[track_caller]
    pub fn flow_definition(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FlowDefinition", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^(?!\s+$)[^{}"\\<>]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permissions`: list of `Permission`.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<Permission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }
}

impl Handle<Flow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `FlowId`
    #[inline]
    pub fn flow_id(&self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `PublishState`
    #[inline]
    pub fn publish_state(&self) -> Value<String> {
        self.attribute("PublishState")
    }

    /// `StepAliases`
    #[inline]
    pub fn step_aliases(&self) -> Value<Node> {
        self.attribute("StepAliases")
    }
}

/// `Permission` of `AWS::QuickSight::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Permission(Properties);

properties! { Permission }

impl Permission {
    /// `Actions`: list of strings. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}
