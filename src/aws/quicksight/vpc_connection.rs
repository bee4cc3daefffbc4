// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::VPCConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QuickSight::VPCConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCConnection(Body);

resource! { VPCConnection "AWS::QuickSight::VPCConnection" }

impl VPCConnection {
    /// `AvailabilityStatus`: `VPCConnectionAvailabilityStatus`.
    #[track_caller]
    pub fn availability_status(
        mut self,
        value: impl IntoValue<VPCConnectionAvailabilityStatus>,
    ) -> Self {
        self.0.set("AvailabilityStatus", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `DnsResolvers`: list of strings, at most 15 items.
    #[track_caller]
    pub fn dns_resolvers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsResolvers", value);
        self
    }

    /// `Name`: string, 1 to 128 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 16 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 2 to 15 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VPCConnectionId`: string, 1 to 1000 characters, pattern `[\w\-]+`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VPCConnectionId", value);
        self
    }
}

impl Handle<VPCConnection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `NetworkInterfaces`
    #[inline]
    pub fn network_interfaces(&self) -> Value<Node> {
        self.attribute("NetworkInterfaces")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VPCId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VPCId")
    }
}

/// `Tag` of `AWS::QuickSight::VPCConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `VPCConnectionAvailabilityStatus` of `AWS::QuickSight::VPCConnection`.
    VPCConnectionAvailabilityStatus
    AVAILABLE "AVAILABLE"
    UNAVAILABLE "UNAVAILABLE"
    PARTIALLY_AVAILABLE "PARTIALLY_AVAILABLE"
}
