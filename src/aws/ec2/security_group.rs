// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SecurityGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::SecurityGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityGroup(Body);

resource! { SecurityGroup "AWS::EC2::SecurityGroup" }

impl SecurityGroup {
    /// `GroupDescription`: string, at most 255 characters, pattern `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupDescription", value);
        self
    }

    /// `GroupName`: `Ec2SecurityGroupName`. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<format::Ec2SecurityGroupName>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `SecurityGroupEgress`: list of `Egress`.
    #[track_caller]
    pub fn security_group_egress(mut self, value: impl IntoValue<ListOf<Egress>>) -> Self {
        self.0.set("SecurityGroupEgress", value);
        self
    }

    /// `SecurityGroupIngress`: list of `Ingress`.
    #[track_caller]
    pub fn security_group_ingress(mut self, value: impl IntoValue<ListOf<Ingress>>) -> Self {
        self.0.set("SecurityGroupIngress", value);
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

impl Handle<SecurityGroup> {
    /// `GroupDescription`
    #[inline]
    pub fn group_description(&self) -> Value<String> {
        self.attribute("GroupDescription")
    }

    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("GroupId")
    }

    /// `GroupName`
    #[inline]
    pub fn group_name(&self) -> Value<format::Ec2SecurityGroupName> {
        self.attribute("GroupName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<format::Ec2SecurityGroup> {
        self.attribute("Id")
    }

    /// `SecurityGroupEgress`
    #[inline]
    pub fn security_group_egress(&self) -> Value<Node> {
        self.attribute("SecurityGroupEgress")
    }

    /// `SecurityGroupIngress`
    #[inline]
    pub fn security_group_ingress(&self) -> Value<Node> {
        self.attribute("SecurityGroupIngress")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Egress` of `AWS::EC2::SecurityGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Egress(Properties);

properties! { Egress }

impl Egress {
    /// `CidrIp`: string (ipv4-network).
    #[track_caller]
    pub fn cidr_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrIp", value);
        self
    }

    /// `CidrIpv6`: string (ipv6-network).
    #[track_caller]
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrIpv6", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationPrefixListId`: string.
    #[track_caller]
    pub fn destination_prefix_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPrefixListId", value);
        self
    }

    /// `DestinationSecurityGroupId`: `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn destination_security_group_id(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupId>,
    ) -> Self {
        self.0.set("DestinationSecurityGroupId", value);
        self
    }

    /// `FromPort`: integer, at least -1.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `IpProtocol`: string. Required.
    #[track_caller]
    pub fn ip_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpProtocol", value);
        self
    }

    /// `ToPort`: integer, at least -1.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `Ingress` of `AWS::EC2::SecurityGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ingress(Properties);

properties! { Ingress }

impl Ingress {
    /// `CidrIp`: string (ipv4-network).
    #[track_caller]
    pub fn cidr_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrIp", value);
        self
    }

    /// `CidrIpv6`: string (ipv6-network).
    #[track_caller]
    pub fn cidr_ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrIpv6", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FromPort`: integer, at least -1.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `IpProtocol`: string. Required.
    #[track_caller]
    pub fn ip_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpProtocol", value);
        self
    }

    /// `SourcePrefixListId`: string.
    #[track_caller]
    pub fn source_prefix_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePrefixListId", value);
        self
    }

    /// `SourceSecurityGroupId`: `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn source_security_group_id(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupId>,
    ) -> Self {
        self.0.set("SourceSecurityGroupId", value);
        self
    }

    /// `SourceSecurityGroupName`: `Ec2SecurityGroupName`.
    #[track_caller]
    pub fn source_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("SourceSecurityGroupName", value);
        self
    }

    /// `SourceSecurityGroupOwnerId`: string.
    #[track_caller]
    pub fn source_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceSecurityGroupOwnerId", value);
        self
    }

    /// `ToPort`: integer, at least -1.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `Tag` of `AWS::EC2::SecurityGroup`.
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
