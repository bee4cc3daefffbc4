// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MGN::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MGN::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::MGN::Connector" }

impl Connector {
    /// `Name`: string, 1 to 256 characters, pattern `^[A-Za-z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SsmCommandConfig`: `ConnectorSsmCommandConfig`.
    #[track_caller]
    pub fn ssm_command_config(mut self, value: impl IntoValue<ConnectorSsmCommandConfig>) -> Self {
        self.0.set("SsmCommandConfig", value);
        self
    }

    /// `SsmInstanceID`: string, 19 to 20 characters, pattern `(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ssm_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SsmInstanceID", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConnectorID`
    #[inline]
    pub fn connector_id(&self) -> Value<String> {
        self.attribute("ConnectorID")
    }
}

/// `ConnectorSsmCommandConfig` of `AWS::MGN::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorSsmCommandConfig(Properties);

properties! { ConnectorSsmCommandConfig }

impl ConnectorSsmCommandConfig {
    /// `CloudWatchLogGroupName`: string, 1 to 512 characters, pattern `^[.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupName", value);
        self
    }

    /// `CloudWatchOutputEnabled`: boolean. Required.
    #[track_caller]
    pub fn cloud_watch_output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchOutputEnabled", value);
        self
    }

    /// `OutputS3BucketName`: string, pattern `^[a-zA-Z0-9.\-_]{1,255}$`.
    #[track_caller]
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3BucketName", value);
        self
    }

    /// `S3OutputEnabled`: boolean. Required.
    #[track_caller]
    pub fn s3_output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("S3OutputEnabled", value);
        self
    }
}

/// `Tag` of `AWS::MGN::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 256 characters. Required.
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
