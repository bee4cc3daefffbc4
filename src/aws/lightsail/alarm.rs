// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Alarm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Alarm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Body);

resource! { Alarm "AWS::Lightsail::Alarm" }

impl Alarm {
    /// `AlarmName`: string, pattern `\w[\w\-]*\w`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `ComparisonOperator`: `ComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<ComparisonOperator>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `ContactProtocols`: list of `ContactProtocolsItem`.
    #[track_caller]
    pub fn contact_protocols(
        mut self,
        value: impl IntoValue<ListOf<ContactProtocolsItem>>,
    ) -> Self {
        self.0.set("ContactProtocols", value);
        self
    }

    /// `DatapointsToAlarm`: integer.
    #[track_caller]
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DatapointsToAlarm", value);
        self
    }

    /// `EvaluationPeriods`: integer. Required.
    #[track_caller]
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationPeriods", value);
        self
    }

    /// `MetricName`: `MetricName`. Required. A change replaces the resource.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<MetricName>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MonitoredResourceName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitored_resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitoredResourceName", value);
        self
    }

    /// `NotificationEnabled`: boolean.
    #[track_caller]
    pub fn notification_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotificationEnabled", value);
        self
    }

    /// `NotificationTriggers`: list of `NotificationTriggersItem`.
    #[track_caller]
    pub fn notification_triggers(
        mut self,
        value: impl IntoValue<ListOf<NotificationTriggersItem>>,
    ) -> Self {
        self.0.set("NotificationTriggers", value);
        self
    }

    /// `Threshold`: number. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `TreatMissingData`: `TreatMissingData`.
    #[track_caller]
    pub fn treat_missing_data(mut self, value: impl IntoValue<TreatMissingData>) -> Self {
        self.0.set("TreatMissingData", value);
        self
    }
}

impl Handle<Alarm> {
    /// `AlarmArn`
    #[inline]
    pub fn alarm_arn(&self) -> Value<String> {
        self.attribute("AlarmArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `ComparisonOperator` of `AWS::Lightsail::Alarm`.
    ComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
}

choice! {
    /// `ContactProtocolsItem` of `AWS::Lightsail::Alarm`.
    ContactProtocolsItem
    EMAIL "Email"
    SMS "SMS"
}

choice! {
    /// `MetricName` of `AWS::Lightsail::Alarm`.
    MetricName
    BURST_CAPACITY_PERCENTAGE "BurstCapacityPercentage"
    BURST_CAPACITY_TIME "BurstCapacityTime"
    CPU_UTILIZATION "CPUUtilization"
    CLIENT_TLS_NEGOTIATION_ERROR_COUNT "ClientTLSNegotiationErrorCount"
    DATABASE_CONNECTIONS "DatabaseConnections"
    DISK_QUEUE_DEPTH "DiskQueueDepth"
    FREE_STORAGE_SPACE "FreeStorageSpace"
    FREEABLE_MEMORY "FreeableMemory"
    HTTP_CODE_INSTANCE_2XX_COUNT "HTTPCode_Instance_2XX_Count"
    HTTP_CODE_INSTANCE_3XX_COUNT "HTTPCode_Instance_3XX_Count"
    HTTP_CODE_INSTANCE_4XX_COUNT "HTTPCode_Instance_4XX_Count"
    HTTP_CODE_INSTANCE_5XX_COUNT "HTTPCode_Instance_5XX_Count"
    HTTP_CODE_LB_4XX_COUNT "HTTPCode_LB_4XX_Count"
    HTTP_CODE_LB_5XX_COUNT "HTTPCode_LB_5XX_Count"
    HEALTHY_HOST_COUNT "HealthyHostCount"
    INSTANCE_RESPONSE_TIME "InstanceResponseTime"
    NETWORK_IN "NetworkIn"
    NETWORK_OUT "NetworkOut"
    NETWORK_RECEIVE_THROUGHPUT "NetworkReceiveThroughput"
    NETWORK_TRANSMIT_THROUGHPUT "NetworkTransmitThroughput"
    REJECTED_CONNECTION_COUNT "RejectedConnectionCount"
    REQUEST_COUNT "RequestCount"
    STATUS_CHECK_FAILED "StatusCheckFailed"
    STATUS_CHECK_FAILED_INSTANCE "StatusCheckFailed_Instance"
    STATUS_CHECK_FAILED_SYSTEM "StatusCheckFailed_System"
    SWAP_USAGE "SwapUsage"
    UNHEALTHY_HOST_COUNT "UnhealthyHostCount"
}

choice! {
    /// `NotificationTriggersItem` of `AWS::Lightsail::Alarm`.
    NotificationTriggersItem
    ALARM "ALARM"
    INSUFFICIENT_DATA "INSUFFICIENT_DATA"
    OK "OK"
}

choice! {
    /// `TreatMissingData` of `AWS::Lightsail::Alarm`.
    TreatMissingData
    BREACHING "breaching"
    IGNORE "ignore"
    MISSING "missing"
    NOT_BREACHING "notBreaching"
}
