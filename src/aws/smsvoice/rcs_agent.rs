// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::RcsAgent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SMSVOICE::RcsAgent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RcsAgent(Body);

resource! { RcsAgent "AWS::SMSVOICE::RcsAgent" }

impl RcsAgent {
    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `OptOutListName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_-]+$`.
    #[track_caller]
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptOutListName", value);
        self
    }

    /// `SelfManagedOptOutsEnabled`: boolean.
    #[track_caller]
    pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TwoWayChannelArn`: string, 20 to 2048 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn two_way_channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TwoWayChannelArn", value);
        self
    }

    /// `TwoWayChannelRole`: string, 20 to 2048 characters, pattern `^arn:\S+$`.
    #[track_caller]
    pub fn two_way_channel_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TwoWayChannelRole", value);
        self
    }

    /// `TwoWayEnabled`: boolean.
    #[track_caller]
    pub fn two_way_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TwoWayEnabled", value);
        self
    }

    /// `TwoWayMediaS3BucketName`: string, 3 to 63 characters, pattern `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`.
    #[track_caller]
    pub fn two_way_media_s3_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TwoWayMediaS3BucketName", value);
        self
    }

    /// `TwoWayMediaS3KeyPrefix`: string, 1 to 1024 characters, pattern `^[\S]+$`.
    #[track_caller]
    pub fn two_way_media_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TwoWayMediaS3KeyPrefix", value);
        self
    }

    /// `TwoWayMediaS3Role`: string, 20 to 2048 characters, pattern `^arn:\S+$`.
    #[track_caller]
    pub fn two_way_media_s3_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TwoWayMediaS3Role", value);
        self
    }

    /// `TwoWayRcsEventsEnabled`: list of strings, at most 100 items.
    #[track_caller]
    pub fn two_way_rcs_events_enabled(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TwoWayRcsEventsEnabled", value);
        self
    }
}

impl Handle<RcsAgent> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// `RcsAgentArn`
    #[inline]
    pub fn rcs_agent_arn(&self) -> Value<String> {
        self.attribute("RcsAgentArn")
    }

    /// `RcsAgentId`
    #[inline]
    pub fn rcs_agent_id(&self) -> Value<String> {
        self.attribute("RcsAgentId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TestingAgent`
    #[inline]
    pub fn testing_agent(&self) -> Value<Node> {
        self.attribute("TestingAgent")
    }
}

/// `Tag` of `AWS::SMSVOICE::RcsAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
