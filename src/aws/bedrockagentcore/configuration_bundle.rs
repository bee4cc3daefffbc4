// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::ConfigurationBundle` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::ConfigurationBundle`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationBundle(Body);

resource! { ConfigurationBundle "AWS::BedrockAgentCore::ConfigurationBundle" }

impl ConfigurationBundle {
    /// `BranchName`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_/-]{0,127}$`.
    #[track_caller]
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BranchName", value);
        self
    }

    /// `BundleName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,99}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bundle_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleName", value);
        self
    }

    /// `CommitMessage`: string, 1 to 500 characters.
    #[track_caller]
    pub fn commit_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitMessage", value);
        self
    }

    /// `Components`: map of `ComponentConfiguration`. Required.
    #[track_caller]
    pub fn components(mut self, value: impl IntoValue<MapOf<ComponentConfiguration>>) -> Self {
        self.0.set("Components", value);
        self
    }

    /// `CreatedBy`: `VersionCreatedBySource`.
    #[track_caller]
    pub fn created_by(mut self, value: impl IntoValue<VersionCreatedBySource>) -> Self {
        self.0.set("CreatedBy", value);
        self
    }

    /// `Description`: string, 1 to 500 characters, pattern `^.+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfigurationBundle> {
    /// `BundleArn`
    #[inline]
    pub fn bundle_arn(&self) -> Value<String> {
        self.attribute("BundleArn")
    }

    /// `BundleId`
    #[inline]
    pub fn bundle_id(&self) -> Value<String> {
        self.attribute("BundleId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LineageMetadata`
    #[inline]
    pub fn lineage_metadata(&self) -> Value<Node> {
        self.attribute("LineageMetadata")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// `ComponentConfiguration` of `AWS::BedrockAgentCore::ConfigurationBundle`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConfiguration(Properties);

properties! { ComponentConfiguration }

impl ComponentConfiguration {
    /// `Configuration`: object. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Configuration", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::ConfigurationBundle`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VersionCreatedBySource` of `AWS::BedrockAgentCore::ConfigurationBundle`.
#[derive(Clone, Default)]
#[must_use]
pub struct VersionCreatedBySource(Properties);

properties! { VersionCreatedBySource }

impl VersionCreatedBySource {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
