// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::Host` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::Host`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Host(Body);

resource! { Host "AWS::EC2::Host" }

impl Host {
    /// `AssetId`: string. A change replaces the resource.
    #[track_caller]
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetId", value);
        self
    }

    /// `AutoPlacement`: `AutoPlacement`, default `on`.
    #[track_caller]
    pub fn auto_placement(mut self, value: impl IntoValue<AutoPlacement>) -> Self {
        self.0.set("AutoPlacement", value);
        self
    }

    /// `AvailabilityZone`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `HostMaintenance`: `HostMaintenance`, default `off`.
    #[track_caller]
    pub fn host_maintenance(mut self, value: impl IntoValue<HostMaintenance>) -> Self {
        self.0.set("HostMaintenance", value);
        self
    }

    /// `HostRecovery`: `HostRecovery`, default `off`.
    #[track_caller]
    pub fn host_recovery(mut self, value: impl IntoValue<HostRecovery>) -> Self {
        self.0.set("HostRecovery", value);
        self
    }

    /// `InstanceFamily`: string. A change replaces the resource.
    #[track_caller]
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceFamily", value);
        self
    }

    /// `InstanceType`: string. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `OutpostArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Host> {
    /// `HostId`
    #[inline]
    pub fn host_id(&self) -> Value<String> {
        self.attribute("HostId")
    }
}

choice! {
    /// `AutoPlacement` of `AWS::EC2::Host`.
    AutoPlacement
    ON "on"
    OFF "off"
}

choice! {
    /// `HostMaintenance` of `AWS::EC2::Host`.
    HostMaintenance
    ON "on"
    OFF "off"
}

choice! {
    /// `HostRecovery` of `AWS::EC2::Host`.
    HostRecovery
    ON "on"
    OFF "off"
}

/// `Tag` of `AWS::EC2::Host`.
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
