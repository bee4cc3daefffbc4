// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::Device` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::Device`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Device(Body);

resource! { Device "AWS::NetworkManager::Device" }

impl Device {
    /// `AWSLocation`: `AWSLocation`.
    #[track_caller]
    pub fn aws_location(mut self, value: impl IntoValue<AWSLocation>) -> Self {
        self.0.set("AWSLocation", value);
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

    /// `Location`: `Location`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Model`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `SerialNumber`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn serial_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SerialNumber", value);
        self
    }

    /// `SiteId`: string, at most 50 characters, pattern `^[\s\S]*$`.
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

    /// `Vendor`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn vendor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Vendor", value);
        self
    }
}

impl Handle<Device> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DeviceArn`
    #[inline]
    pub fn device_arn(&self) -> Value<String> {
        self.attribute("DeviceArn")
    }

    /// `DeviceId`
    #[inline]
    pub fn device_id(&self) -> Value<String> {
        self.attribute("DeviceId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AWSLocation` of `AWS::NetworkManager::Device`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLocation(Properties);

properties! { AWSLocation }

impl AWSLocation {
    /// `SubnetArn`: string, at most 500 characters, pattern `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`.
    #[track_caller]
    pub fn subnet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetArn", value);
        self
    }

    /// `Zone`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Zone", value);
        self
    }
}

/// `Location` of `AWS::NetworkManager::Device`.
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

/// `Tag` of `AWS::NetworkManager::Device`.
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
