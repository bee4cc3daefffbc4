// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::InstanceConnectEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::InstanceConnectEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceConnectEndpoint(Body);

resource! { InstanceConnectEndpoint "AWS::EC2::InstanceConnectEndpoint" }

impl InstanceConnectEndpoint {
    /// `ClientToken`: string. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `PreserveClientIp`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn preserve_client_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveClientIp", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 16 items. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
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
}

impl Handle<InstanceConnectEndpoint> {
    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `AvailabilityZoneId`
    #[inline]
    pub fn availability_zone_id(&self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InstanceConnectEndpointArn`
    #[inline]
    pub fn instance_connect_endpoint_arn(&self) -> Value<String> {
        self.attribute("InstanceConnectEndpointArn")
    }

    /// `NetworkInterfaceIds`
    #[inline]
    pub fn network_interface_ids(&self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `PublicDnsNames`
    #[inline]
    pub fn public_dns_names(&self) -> Value<Node> {
        self.attribute("PublicDnsNames")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateMessage`
    #[inline]
    pub fn state_message(&self) -> Value<String> {
        self.attribute("StateMessage")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::EC2::InstanceConnectEndpoint`.
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
