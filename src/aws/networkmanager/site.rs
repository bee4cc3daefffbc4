// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::Site` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::Site`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Site(Body);

resource! { Site "AWS::NetworkManager::Site" }

impl Site {
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

    /// `Location`: `Location`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Site> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `SiteArn`
    #[inline]
    pub fn site_arn(&self) -> Value<String> {
        self.attribute("SiteArn")
    }

    /// `SiteId`
    #[inline]
    pub fn site_id(&self) -> Value<String> {
        self.attribute("SiteId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Location` of `AWS::NetworkManager::Site`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

impl Location {
    /// `Address`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Latitude`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Latitude", value);
        self
    }

    /// `Longitude`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Longitude", value);
        self
    }
}

/// `Tag` of `AWS::NetworkManager::Site`.
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
