// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Logging` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::IoT::Logging`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Body);

resource! { Logging "AWS::IoT::Logging" }

impl Logging {
    /// `AccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `DefaultLogLevel`: `DefaultLogLevel`. Required.
    #[track_caller]
    pub fn default_log_level(mut self, value: impl IntoValue<DefaultLogLevel>) -> Self {
        self.0.set("DefaultLogLevel", value);
        self
    }

    /// `EventConfigurations`: list of `EventConfiguration`.
    #[track_caller]
    pub fn event_configurations(
        mut self,
        value: impl IntoValue<ListOf<EventConfiguration>>,
    ) -> Self {
        self.0.set("EventConfigurations", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `DefaultLogLevel` of `AWS::IoT::Logging`.
    DefaultLogLevel
    ERROR "ERROR"
    WARN "WARN"
    INFO "INFO"
    DEBUG "DEBUG"
    DISABLED "DISABLED"
}

/// `EventConfiguration` of `AWS::IoT::Logging`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventConfiguration(Properties);

properties! { EventConfiguration }

impl EventConfiguration {
    /// `EventType`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `LogDestination`: string, 1 to 512 characters, pattern `^(?!aws/)[a-zA-Z0-9_\-/.#]+$`.
    #[track_caller]
    pub fn log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDestination", value);
        self
    }

    /// `LogLevel`: `EventConfigurationLogLevel`.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<EventConfigurationLogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }
}

choice! {
    /// `EventConfigurationLogLevel` of `AWS::IoT::Logging`.
    EventConfigurationLogLevel
    ERROR "ERROR"
    WARN "WARN"
    INFO "INFO"
    DEBUG "DEBUG"
    DISABLED "DISABLED"
}
