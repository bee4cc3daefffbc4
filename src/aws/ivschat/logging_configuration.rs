// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVSChat::LoggingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVSChat::LoggingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Body);

resource! { LoggingConfiguration "AWS::IVSChat::LoggingConfiguration" }

impl LoggingConfiguration {
    /// `DestinationConfiguration`: `DestinationConfiguration`. Required.
    #[track_caller]
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<DestinationConfiguration>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LoggingConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `CloudWatchLogsDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsDestinationConfiguration(Properties);

properties! { CloudWatchLogsDestinationConfiguration }

impl CloudWatchLogsDestinationConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }
}

/// `DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfiguration(Properties);

properties! { DestinationConfiguration }

impl DestinationConfiguration {
    /// `CloudWatchLogs`: `CloudWatchLogsDestinationConfiguration`.
    #[track_caller]
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestinationConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Firehose`: `FirehoseDestinationConfiguration`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<FirehoseDestinationConfiguration>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `S3`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `FirehoseDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseDestinationConfiguration(Properties);

properties! { FirehoseDestinationConfiguration }

impl FirehoseDestinationConfiguration {
    /// `DeliveryStreamName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn delivery_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamName", value);
        self
    }
}

/// `S3DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9-.]+$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }
}

/// `Tag` of `AWS::IVSChat::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
