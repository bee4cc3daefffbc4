// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::DedicatedIpPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SES::DedicatedIpPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DedicatedIpPool(Body);

resource! { DedicatedIpPool "AWS::SES::DedicatedIpPool" }

impl DedicatedIpPool {
    /// `PoolName`: string, pattern `^[a-z0-9_-]{0,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolName", value);
        self
    }

    /// `ScalingMode`: string, pattern `^(STANDARD|MANAGED)$`. A change may replace the resource.
    #[track_caller]
    pub fn scaling_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScalingMode", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::SES::DedicatedIpPool`.
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
