// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InternetMonitor::Monitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::InternetMonitor::Monitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitor(Body);

resource! { Monitor "AWS::InternetMonitor::Monitor" }

impl Monitor {
    /// `HealthEventsConfig`: `HealthEventsConfig`.
    #[track_caller]
    pub fn health_events_config(mut self, value: impl IntoValue<HealthEventsConfig>) -> Self {
        self.0.set("HealthEventsConfig", value);
        self
    }

    /// `IncludeLinkedAccounts`: boolean.
    #[track_caller]
    pub fn include_linked_accounts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeLinkedAccounts", value);
        self
    }

    /// `InternetMeasurementsLogDelivery`: `InternetMeasurementsLogDelivery`.
    #[track_caller]
    pub fn internet_measurements_log_delivery(
        mut self,
        value: impl IntoValue<InternetMeasurementsLogDelivery>,
    ) -> Self {
        self.0.set("InternetMeasurementsLogDelivery", value);
        self
    }

    /// `LinkedAccountId`: string, 12 characters, pattern `^(\d{12})$`.
    #[track_caller]
    pub fn linked_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkedAccountId", value);
        self
    }

    /// `MaxCityNetworksToMonitor`: integer, 1 to 500000.
    #[track_caller]
    pub fn max_city_networks_to_monitor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCityNetworksToMonitor", value);
        self
    }

    /// `MonitorName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitor_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitorName", value);
        self
    }

    /// `Resources`: list of strings.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `ResourcesToAdd`: list of strings.
    #[track_caller]
    pub fn resources_to_add(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourcesToAdd", value);
        self
    }

    /// `ResourcesToRemove`: list of strings.
    #[track_caller]
    pub fn resources_to_remove(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourcesToRemove", value);
        self
    }

    /// `Status`: `MonitorConfigState`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<MonitorConfigState>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrafficPercentageToMonitor`: integer, 1 to 100.
    #[track_caller]
    pub fn traffic_percentage_to_monitor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TrafficPercentageToMonitor", value);
        self
    }
}

impl Handle<Monitor> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `MonitorArn`
    #[inline]
    pub fn monitor_arn(&self) -> Value<String> {
        self.attribute("MonitorArn")
    }

    /// `ProcessingStatus`
    #[inline]
    pub fn processing_status(&self) -> Value<String> {
        self.attribute("ProcessingStatus")
    }

    /// `ProcessingStatusInfo`
    #[inline]
    pub fn processing_status_info(&self) -> Value<String> {
        self.attribute("ProcessingStatusInfo")
    }
}

/// `HealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthEventsConfig(Properties);

properties! { HealthEventsConfig }

impl HealthEventsConfig {
    /// `AvailabilityLocalHealthEventsConfig`: `LocalHealthEventsConfig`.
    #[track_caller]
    pub fn availability_local_health_events_config(
        mut self,
        value: impl IntoValue<LocalHealthEventsConfig>,
    ) -> Self {
        self.0.set("AvailabilityLocalHealthEventsConfig", value);
        self
    }

    /// `AvailabilityScoreThreshold`: number, 0 to 100.
    #[track_caller]
    pub fn availability_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AvailabilityScoreThreshold", value);
        self
    }

    /// `PerformanceLocalHealthEventsConfig`: `LocalHealthEventsConfig`.
    #[track_caller]
    pub fn performance_local_health_events_config(
        mut self,
        value: impl IntoValue<LocalHealthEventsConfig>,
    ) -> Self {
        self.0.set("PerformanceLocalHealthEventsConfig", value);
        self
    }

    /// `PerformanceScoreThreshold`: number, 0 to 100.
    #[track_caller]
    pub fn performance_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PerformanceScoreThreshold", value);
        self
    }
}

/// `InternetMeasurementsLogDelivery` of `AWS::InternetMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct InternetMeasurementsLogDelivery(Properties);

properties! { InternetMeasurementsLogDelivery }

impl InternetMeasurementsLogDelivery {
    /// `S3Config`: `S3Config`.
    #[track_caller]
    pub fn s3_config(mut self, value: impl IntoValue<S3Config>) -> Self {
        self.0.set("S3Config", value);
        self
    }
}

/// `LocalHealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalHealthEventsConfig(Properties);

properties! { LocalHealthEventsConfig }

impl LocalHealthEventsConfig {
    /// `HealthScoreThreshold`: number, 0 to 100.
    #[track_caller]
    pub fn health_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("HealthScoreThreshold", value);
        self
    }

    /// `MinTrafficImpact`: number, 0 to 100.
    #[track_caller]
    pub fn min_traffic_impact(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinTrafficImpact", value);
        self
    }

    /// `Status`: `LocalHealthEventsConfigStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<LocalHealthEventsConfigStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `LocalHealthEventsConfigStatus` of `AWS::InternetMonitor::Monitor`.
    LocalHealthEventsConfigStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `MonitorConfigState` of `AWS::InternetMonitor::Monitor`.
    MonitorConfigState
    PENDING "PENDING"
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
    ERROR "ERROR"
}

/// `S3Config` of `AWS::InternetMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Config(Properties);

properties! { S3Config }

impl S3Config {
    /// `BucketName`: `S3BucketName`, at least 3 characters.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `LogDeliveryStatus`: `S3ConfigLogDeliveryStatus`.
    #[track_caller]
    pub fn log_delivery_status(mut self, value: impl IntoValue<S3ConfigLogDeliveryStatus>) -> Self {
        self.0.set("LogDeliveryStatus", value);
        self
    }
}

choice! {
    /// `S3ConfigLogDeliveryStatus` of `AWS::InternetMonitor::Monitor`.
    S3ConfigLogDeliveryStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::InternetMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
