// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMIncidents::ReplicationSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMIncidents::ReplicationSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationSet(Body);

resource! { ReplicationSet "AWS::SSMIncidents::ReplicationSet" }

impl ReplicationSet {
    /// `DeletionProtected`: boolean.
    #[track_caller]
    pub fn deletion_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtected", value);
        self
    }

    /// `Regions`: list of `ReplicationRegion`, 1 to 3 items. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<ReplicationRegion>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ReplicationSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `RegionConfiguration` of `AWS::SSMIncidents::ReplicationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegionConfiguration(Properties);

properties! { RegionConfiguration }

impl RegionConfiguration {
    /// `SseKmsKeyId`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn sse_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SseKmsKeyId", value);
        self
    }
}

/// `ReplicationRegion` of `AWS::SSMIncidents::ReplicationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRegion(Properties);

properties! { ReplicationRegion }

impl ReplicationRegion {
    /// `RegionConfiguration`: `RegionConfiguration`.
    #[track_caller]
    pub fn region_configuration(mut self, value: impl IntoValue<RegionConfiguration>) -> Self {
        self.0.set("RegionConfiguration", value);
        self
    }

    /// `RegionName`: string, at most 20 characters.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }
}

/// `Tag` of `AWS::SSMIncidents::ReplicationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
