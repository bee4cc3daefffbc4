// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::Link` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::Link`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Link(Body);

resource! { Link "AWS::NetworkManager::Link" }

impl Link {
    /// `Bandwidth`: `Bandwidth`. Required.
    #[track_caller]
    pub fn bandwidth(mut self, value: impl IntoValue<Bandwidth>) -> Self {
        self.0.set("Bandwidth", value);
        self
    }

    /// `Description`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GlobalNetworkId`: string, at most 50 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalNetworkId", value);
        self
    }

    /// `Provider`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `SiteId`: string, at most 50 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn site_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SiteId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Link> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LinkArn`
    #[inline]
    pub fn link_arn(&self) -> Value<String> {
        self.attribute("LinkArn")
    }

    /// `LinkId`
    #[inline]
    pub fn link_id(&self) -> Value<String> {
        self.attribute("LinkId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Bandwidth` of `AWS::NetworkManager::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct Bandwidth(Properties);

properties! { Bandwidth }

impl Bandwidth {
    /// `DownloadSpeed`: integer.
    #[track_caller]
    pub fn download_speed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DownloadSpeed", value);
        self
    }

    /// `UploadSpeed`: integer.
    #[track_caller]
    pub fn upload_speed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UploadSpeed", value);
        self
    }
}

/// `Tag` of `AWS::NetworkManager::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
