// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::NetworkManager::Connection" }

impl Connection {
    /// `ConnectedDeviceId`: string, 1 to 50 characters, pattern `^device-[a-z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connected_device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectedDeviceId", value);
        self
    }

    /// `ConnectedLinkId`: string, 1 to 50 characters, pattern `^link-[a-z0-9-]*$`.
    #[track_caller]
    pub fn connected_link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectedLinkId", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceId`: string, 1 to 50 characters, pattern `^device-[a-z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceId", value);
        self
    }

    /// `GlobalNetworkId`: string, 1 to 50 characters, pattern `^global-network-[a-z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalNetworkId", value);
        self
    }

    /// `LinkId`: string, 1 to 50 characters, pattern `^link-[a-z0-9-]*$`.
    #[track_caller]
    pub fn link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connection> {
    /// `ConnectionArn`
    #[inline]
    pub fn connection_arn(&self) -> Value<String> {
        self.attribute("ConnectionArn")
    }

    /// `ConnectionId`
    #[inline]
    pub fn connection_id(&self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::NetworkManager::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[!-~]([ -~]*[!-~])?$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[!-~]([ -~]*[!-~])?$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
