// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::MetricAttribution` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::MetricAttribution`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricAttribution(Body);

resource! { MetricAttribution "AWS::Personalize::MetricAttribution" }

impl MetricAttribution {
    /// `DatasetGroupArn`: string, at most 256 characters, pattern `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupArn", value);
        self
    }

    /// `Metrics`: list of `MetricAttribute`, at most 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricAttribute>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `MetricsOutputConfig`: `MetricsOutputConfig`. Required.
    #[track_caller]
    pub fn metrics_output_config(mut self, value: impl IntoValue<MetricsOutputConfig>) -> Self {
        self.0.set("MetricsOutputConfig", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<MetricAttribution> {
    /// `MetricAttributionArn`
    #[inline]
    pub fn metric_attribution_arn(&self) -> Value<String> {
        self.attribute("MetricAttributionArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `MetricAttribute` of `AWS::Personalize::MetricAttribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricAttribute(Properties);

properties! { MetricAttribute }

impl MetricAttribute {
    /// `EventType`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `Expression`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `MetricName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }
}

/// `MetricsOutputConfig` of `AWS::Personalize::MetricAttribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsOutputConfig(Properties);

properties! { MetricsOutputConfig }

impl MetricsOutputConfig {
    /// `RoleArn`: `IamRoleArn`, at most 256 characters, pattern `^arn:([a-z\d-]+):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `S3DataDestination`: `S3DataDestination`.
    #[track_caller]
    pub fn s3_data_destination(mut self, value: impl IntoValue<S3DataDestination>) -> Self {
        self.0.set("S3DataDestination", value);
        self
    }
}

/// `S3DataDestination` of `AWS::Personalize::MetricAttribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DataDestination(Properties);

properties! { S3DataDestination }

impl S3DataDestination {
    /// `KmsKeyArn`: `KmsKeyArn`, at most 2048 characters, pattern `^arn:aws.*:kms:.*:[0-9]{12}:key/`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Path`: string, at most 256 characters, pattern `^(s3|http|https)://.+$`. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}
