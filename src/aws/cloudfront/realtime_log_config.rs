// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::RealtimeLogConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::RealtimeLogConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RealtimeLogConfig(Body);

resource! { RealtimeLogConfig "AWS::CloudFront::RealtimeLogConfig" }

impl RealtimeLogConfig {
    /// `EndPoints`: list of `EndPoint`, at least 1 item. Required.
    #[track_caller]
    pub fn end_points(mut self, value: impl IntoValue<ListOf<EndPoint>>) -> Self {
        self.0.set("EndPoints", value);
        self
    }

    /// `Fields`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SamplingRate`: number, 1 to 100. Required.
    #[track_caller]
    pub fn sampling_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SamplingRate", value);
        self
    }
}

impl Handle<RealtimeLogConfig> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `EndPoint` of `AWS::CloudFront::RealtimeLogConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndPoint(Properties);

properties! { EndPoint }

impl EndPoint {
    /// `KinesisStreamConfig`: `KinesisStreamConfig`. Required.
    #[track_caller]
    pub fn kinesis_stream_config(mut self, value: impl IntoValue<KinesisStreamConfig>) -> Self {
        self.0.set("KinesisStreamConfig", value);
        self
    }

    /// `StreamType`: string. Required.
    #[track_caller]
    pub fn stream_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamType", value);
        self
    }
}

/// `KinesisStreamConfig` of `AWS::CloudFront::RealtimeLogConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamConfig(Properties);

properties! { KinesisStreamConfig }

impl KinesisStreamConfig {
    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StreamArn`: string. Required.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}
