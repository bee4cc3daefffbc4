// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::Snapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::Snapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Snapshot(Body);

resource! { Snapshot "AWS::FSx::Snapshot" }

impl Snapshot {
    /// `Name`: string, 1 to 203 characters, pattern `^[a-zA-Z0-9_:.-]{1,203}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VolumeId`: string, 23 characters, pattern `^(fsvol-[0-9a-f]{17,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }
}

impl Handle<Snapshot> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// `Tag` of `AWS::FSx::Snapshot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
