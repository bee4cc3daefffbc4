// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::LogDeliveryConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::LogDeliveryConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDeliveryConfiguration(Body);

resource! { LogDeliveryConfiguration "AWS::Cognito::LogDeliveryConfiguration" }

impl LogDeliveryConfiguration {
    /// `LogConfigurations`: list of `LogConfiguration`.
    #[track_caller]
    pub fn log_configurations(mut self, value: impl IntoValue<ListOf<LogConfiguration>>) -> Self {
        self.0.set("LogConfigurations", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

impl Handle<LogDeliveryConfiguration> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CloudWatchLogsConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsConfiguration(Properties);

properties! { CloudWatchLogsConfiguration }

impl CloudWatchLogsConfiguration {
    /// `LogGroupArn`: string.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `FirehoseConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseConfiguration(Properties);

properties! { FirehoseConfiguration }

impl FirehoseConfiguration {
    /// `StreamArn`: string.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

/// `LogConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `CloudWatchLogsConfiguration`: `CloudWatchLogsConfiguration`.
    #[track_caller]
    pub fn cloud_watch_logs_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLogsConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchLogsConfiguration", value);
        self
    }

    /// `EventSource`: string.
    #[track_caller]
    pub fn event_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventSource", value);
        self
    }

    /// `FirehoseConfiguration`: `FirehoseConfiguration`.
    #[track_caller]
    pub fn firehose_configuration(mut self, value: impl IntoValue<FirehoseConfiguration>) -> Self {
        self.0.set("FirehoseConfiguration", value);
        self
    }

    /// `LogLevel`: string.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `S3Configuration`: `S3Configuration`.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `S3Configuration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Configuration(Properties);

properties! { S3Configuration }

impl S3Configuration {
    /// `BucketArn`: string.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }
}
