// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NatGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NatGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NatGateway(Body);

resource! { NatGateway "AWS::EC2::NatGateway" }

impl NatGateway {
    /// `AllocationId`: string. A change replaces the resource.
    #[track_caller]
    pub fn allocation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationId", value);
        self
    }

    /// `AvailabilityMode`: `AvailabilityMode`. A change replaces the resource.
    #[track_caller]
    pub fn availability_mode(mut self, value: impl IntoValue<AvailabilityMode>) -> Self {
        self.0.set("AvailabilityMode", value);
        self
    }

    /// `AvailabilityZoneAddresses`: list of `AvailabilityZoneAddress`.
    #[track_caller]
    pub fn availability_zone_addresses(
        mut self,
        value: impl IntoValue<ListOf<AvailabilityZoneAddress>>,
    ) -> Self {
        self.0.set("AvailabilityZoneAddresses", value);
        self
    }

    /// `ConnectivityType`: `ConnectivityType`. A change replaces the resource.
    #[track_caller]
    pub fn connectivity_type(mut self, value: impl IntoValue<ConnectivityType>) -> Self {
        self.0.set("ConnectivityType", value);
        self
    }

    /// `MaxDrainDurationSeconds`: integer.
    #[track_caller]
    pub fn max_drain_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDrainDurationSeconds", value);
        self
    }

    /// `PrivateIpAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `SecondaryAllocationIds`: list of strings.
    #[track_caller]
    pub fn secondary_allocation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecondaryAllocationIds", value);
        self
    }

    /// `SecondaryPrivateIpAddressCount`: integer, 1 to 31.
    #[track_caller]
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondaryPrivateIpAddressCount", value);
        self
    }

    /// `SecondaryPrivateIpAddresses`: list of strings.
    #[track_caller]
    pub fn secondary_private_ip_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecondaryPrivateIpAddresses", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<NatGateway> {
    /// `AutoProvisionZones`
    #[inline]
    pub fn auto_provision_zones(&self) -> Value<String> {
        self.attribute("AutoProvisionZones")
    }

    /// `AutoScalingIps`
    #[inline]
    pub fn auto_scaling_ips(&self) -> Value<String> {
        self.attribute("AutoScalingIps")
    }

    /// `EniId`
    #[inline]
    pub fn eni_id(&self) -> Value<String> {
        self.attribute("EniId")
    }

    /// `NatGatewayId`
    #[inline]
    pub fn nat_gateway_id(&self) -> Value<String> {
        self.attribute("NatGatewayId")
    }

    /// `RouteTableId`
    #[inline]
    pub fn route_table_id(&self) -> Value<String> {
        self.attribute("RouteTableId")
    }
}

choice! {
    /// `AvailabilityMode` of `AWS::EC2::NatGateway`.
    AvailabilityMode
    REGIONAL "regional"
    ZONAL "zonal"
}

/// `AvailabilityZoneAddress` of `AWS::EC2::NatGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailabilityZoneAddress(Properties);

properties! { AvailabilityZoneAddress }

impl AvailabilityZoneAddress {
    /// `AllocationIds`: list of strings. Required.
    #[track_caller]
    pub fn allocation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllocationIds", value);
        self
    }

    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }
}

choice! {
    /// `ConnectivityType` of `AWS::EC2::NatGateway`.
    ConnectivityType
    PRIVATE "private"
    PUBLIC "public"
}

/// `Tag` of `AWS::EC2::NatGateway`.
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
