// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Worker` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Worker`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Worker(Body);

resource! { Worker "AWS::Deadline::Worker" }

impl Worker {
    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `FleetId`: string, pattern `^fleet-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn fleet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetId", value);
        self
    }

    /// `HostProperties`: `HostPropertiesRequest`. A change replaces the resource.
    #[track_caller]
    pub fn host_properties(mut self, value: impl IntoValue<HostPropertiesRequest>) -> Self {
        self.0.set("HostProperties", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Worker> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `WorkerId`
    #[inline]
    pub fn worker_id(&self) -> Value<String> {
        self.attribute("WorkerId")
    }
}

/// `HostPropertiesRequest` of `AWS::Deadline::Worker`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostPropertiesRequest(Properties);

properties! { HostPropertiesRequest }

impl HostPropertiesRequest {
    /// `HostName`: string, pattern `^[a-zA-Z0-9_\.\-]{0,255}$`.
    #[track_caller]
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostName", value);
        self
    }

    /// `IpAddresses`: `IpAddresses`.
    #[track_caller]
    pub fn ip_addresses(mut self, value: impl IntoValue<IpAddresses>) -> Self {
        self.0.set("IpAddresses", value);
        self
    }
}

/// `IpAddresses` of `AWS::Deadline::Worker`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpAddresses(Properties);

properties! { IpAddresses }

impl IpAddresses {
    /// `IpV4Addresses`: list of strings.
    #[track_caller]
    pub fn ip_v4_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IpV4Addresses", value);
        self
    }

    /// `IpV6Addresses`: list of strings.
    #[track_caller]
    pub fn ip_v6_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IpV6Addresses", value);
        self
    }
}

/// `TagsItem` of `AWS::Deadline::Worker`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
