// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::LoggingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::NetworkFirewall::LoggingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Body);

resource! { LoggingConfiguration "AWS::NetworkFirewall::LoggingConfiguration" }

impl LoggingConfiguration {
    /// `EnableMonitoringDashboard`: boolean.
    #[track_caller]
    pub fn enable_monitoring_dashboard(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMonitoringDashboard", value);
        self
    }

    /// `FirewallArn`: string, 1 to 256 characters, pattern `^arn:aws.*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallArn", value);
        self
    }

    /// `FirewallName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn firewall_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallName", value);
        self
    }

    /// `LoggingConfiguration`: `LoggingConfigurationProperty`. Required.
    #[track_caller]
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }
}

/// `LogDestinationConfig` of `AWS::NetworkFirewall::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDestinationConfig(Properties);

properties! { LogDestinationConfig }

impl LogDestinationConfig {
    /// `LogDestination`: map of strings, at least 1 entry. Required.
    #[track_caller]
    pub fn log_destination(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("LogDestination", value);
        self
    }

    /// `LogDestinationType`: `LogDestinationConfigLogDestinationType`. Required.
    #[track_caller]
    pub fn log_destination_type(
        mut self,
        value: impl IntoValue<LogDestinationConfigLogDestinationType>,
    ) -> Self {
        self.0.set("LogDestinationType", value);
        self
    }

    /// `LogType`: `LogDestinationConfigLogType`. Required.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<LogDestinationConfigLogType>) -> Self {
        self.0.set("LogType", value);
        self
    }
}

choice! {
    /// `LogDestinationConfigLogDestinationType` of `AWS::NetworkFirewall::LoggingConfiguration`.
    LogDestinationConfigLogDestinationType
    S3 "S3"
    CLOUD_WATCH_LOGS "CloudWatchLogs"
    KINESIS_DATA_FIREHOSE "KinesisDataFirehose"
}

choice! {
    /// `LogDestinationConfigLogType` of `AWS::NetworkFirewall::LoggingConfiguration`.
    LogDestinationConfigLogType
    ALERT "ALERT"
    FLOW "FLOW"
    TLS "TLS"
}

/// `LoggingConfiguration` of `AWS::NetworkFirewall::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfigurationProperty(Properties);

properties! { LoggingConfigurationProperty }

impl LoggingConfigurationProperty {
    /// `LogDestinationConfigs`: list of `LogDestinationConfig`, at least 1 item. Required.
    #[track_caller]
    pub fn log_destination_configs(
        mut self,
        value: impl IntoValue<ListOf<LogDestinationConfig>>,
    ) -> Self {
        self.0.set("LogDestinationConfigs", value);
        self
    }
}
