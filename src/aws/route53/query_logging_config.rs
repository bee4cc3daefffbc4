// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::QueryLoggingConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::QueryLoggingConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryLoggingConfig(Body);

resource! { QueryLoggingConfig "AWS::Route53::QueryLoggingConfig" }

impl QueryLoggingConfig {
    /// `CloudWatchLogsLogGroupArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value);
        self
    }

    /// `HostedZoneId`: string, at most 32 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }
}

impl Handle<QueryLoggingConfig> {
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
}
