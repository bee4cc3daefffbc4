// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::Asset` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsAgent::Asset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Asset(Body);

resource! { Asset "AWS::DevOpsAgent::Asset" }

impl Asset {
    /// `AgentSpaceId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_space_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentSpaceId", value);
        self
    }

    /// `AssetType`: string, 1 to 64 characters, pattern `^[a-z][a-z0-9_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn asset_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetType", value);
        self
    }

    /// `Files`: list of `AssetFile`, at least 1 item.
    #[track_caller]
    pub fn files(mut self, value: impl IntoValue<ListOf<AssetFile>>) -> Self {
        self.0.set("Files", value);
        self
    }

    /// `Metadata`: object.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Metadata", value);
        self
    }

    /// `Zip`: string, at most 8388608 characters.
    #[track_caller]
    pub fn zip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Zip", value);
        self
    }
}

impl Handle<Asset> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssetId`
    #[inline]
    pub fn asset_id(&self) -> Value<String> {
        self.attribute("AssetId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// `AssetFile` of `AWS::DevOpsAgent::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetFile(Properties);

properties! { AssetFile }

impl AssetFile {
    /// `ContentBytes`: string, at most 8388608 characters.
    #[track_caller]
    pub fn content_bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentBytes", value);
        self
    }

    /// `ContentText`: string, at most 1572864 characters.
    #[track_caller]
    pub fn content_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentText", value);
        self
    }

    /// `Metadata`: object.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Metadata", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9_./-]+$`. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}
