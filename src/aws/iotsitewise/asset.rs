// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Asset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Asset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Asset(Body);

resource! { Asset "AWS::IoTSiteWise::Asset" }

impl Asset {
    /// `AssetDescription`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn asset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetDescription", value);
        self
    }

    /// `AssetExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn asset_external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetExternalId", value);
        self
    }

    /// `AssetHierarchies`: list of `AssetHierarchy`.
    #[track_caller]
    pub fn asset_hierarchies(mut self, value: impl IntoValue<ListOf<AssetHierarchy>>) -> Self {
        self.0.set("AssetHierarchies", value);
        self
    }

    /// `AssetModelId`: string, 13 to 139 characters. Required.
    #[track_caller]
    pub fn asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelId", value);
        self
    }

    /// `AssetName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn asset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetName", value);
        self
    }

    /// `AssetProperties`: list of `AssetProperty`.
    #[track_caller]
    pub fn asset_properties(mut self, value: impl IntoValue<ListOf<AssetProperty>>) -> Self {
        self.0.set("AssetProperties", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Asset> {
    /// `AssetArn`
    #[inline]
    pub fn asset_arn(&self) -> Value<String> {
        self.attribute("AssetArn")
    }

    /// `AssetHierarchies.*.Id`
    #[inline]
    pub fn asset_hierarchies_id(&self) -> Value<String> {
        self.attribute("AssetHierarchies.*.Id")
    }

    /// `AssetId`
    #[inline]
    pub fn asset_id(&self) -> Value<String> {
        self.attribute("AssetId")
    }

    /// `AssetProperties.*.Id`
    #[inline]
    pub fn asset_properties_id(&self) -> Value<String> {
        self.attribute("AssetProperties.*.Id")
    }
}

/// `AssetHierarchy` of `AWS::IoTSiteWise::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetHierarchy(Properties);

properties! { AssetHierarchy }

impl AssetHierarchy {
    /// `ChildAssetId`: string. Required.
    #[track_caller]
    pub fn child_asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChildAssetId", value);
        self
    }

    /// `ExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `LogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalId", value);
        self
    }
}

/// `AssetProperty` of `AWS::IoTSiteWise::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetProperty(Properties);

properties! { AssetProperty }

impl AssetProperty {
    /// `Alias`: string.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `ExternalId`: string, 2 to 128 characters, pattern `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `LogicalId`: string, 1 to 256 characters, pattern `[^\u0000-\u001F\u007F]+`.
    #[track_caller]
    pub fn logical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalId", value);
        self
    }

    /// `NotificationState`: `AssetPropertyNotificationState`.
    #[track_caller]
    pub fn notification_state(
        mut self,
        value: impl IntoValue<AssetPropertyNotificationState>,
    ) -> Self {
        self.0.set("NotificationState", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `AssetPropertyNotificationState` of `AWS::IoTSiteWise::Asset`.
    AssetPropertyNotificationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::IoTSiteWise::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
