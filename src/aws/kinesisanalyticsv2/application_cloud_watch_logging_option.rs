// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationCloudWatchLoggingOption(Body);

resource! { ApplicationCloudWatchLoggingOption "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption" }

impl ApplicationCloudWatchLoggingOption {
    /// `ApplicationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `CloudWatchLoggingOption`: `CloudWatchLoggingOption`. Required.
    #[track_caller]
    pub fn cloud_watch_logging_option(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOption>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOption", value);
        self
    }
}

impl Handle<ApplicationCloudWatchLoggingOption> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CloudWatchLoggingOption` of `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLoggingOption(Properties);

properties! { CloudWatchLoggingOption }

impl CloudWatchLoggingOption {
    /// `LogStreamARN`: string. Required.
    #[track_caller]
    pub fn log_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamARN", value);
        self
    }
}
