// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::InstanceSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lightsail::InstanceSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceSnapshot(Body);

resource! { InstanceSnapshot "AWS::Lightsail::InstanceSnapshot" }

impl InstanceSnapshot {
    /// `InstanceName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceName", value);
        self
    }

    /// `InstanceSnapshotName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceSnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InstanceSnapshot> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `FromInstanceArn`
    #[inline]
    pub fn from_instance_arn(&self) -> Value<String> {
        self.attribute("FromInstanceArn")
    }

    /// `FromInstanceName`
    #[inline]
    pub fn from_instance_name(&self) -> Value<String> {
        self.attribute("FromInstanceName")
    }

    /// `IsFromAutoSnapshot`
    #[inline]
    pub fn is_from_auto_snapshot(&self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// `Location`
    #[inline]
    pub fn location(&self) -> Value<Node> {
        self.attribute("Location")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SizeInGb`
    #[inline]
    pub fn size_in_gb(&self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `Tag` of `AWS::Lightsail::InstanceSnapshot`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
