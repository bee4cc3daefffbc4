// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SecurityGroupIngress` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SecurityGroupIngress`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityGroupIngress(Body);

resource! { SecurityGroupIngress "AWS::EC2::SecurityGroupIngress" }

impl SecurityGroupIngress {
    /// `CidrIp`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrIp", value);
        self
    }

    /// `CidrIpv6`: string (ipv6-network). A change replaces the resource.
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

    /// `FromPort`: integer, at least -1. A change replaces the resource.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `GroupId`: `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<format::Ec2SecurityGroupId>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `GroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `IpProtocol`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ip_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpProtocol", value);
        self
    }

    /// `SourcePrefixListId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_prefix_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePrefixListId", value);
        self
    }

    /// `SourceSecurityGroupId`: `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn source_security_group_id(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupId>,
    ) -> Self {
        self.0.set("SourceSecurityGroupId", value);
        self
    }

    /// `SourceSecurityGroupName`: `Ec2SecurityGroupName`. A change replaces the resource.
    #[track_caller]
    pub fn source_security_group_name(
        mut self,
        value: impl IntoValue<format::Ec2SecurityGroupName>,
    ) -> Self {
        self.0.set("SourceSecurityGroupName", value);
        self
    }

    /// `SourceSecurityGroupOwnerId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceSecurityGroupOwnerId", value);
        self
    }

    /// `ToPort`: integer, at least -1. A change replaces the resource.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

impl Handle<SecurityGroupIngress> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
