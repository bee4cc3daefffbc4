// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkAclEntry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkAclEntry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAclEntry(Body);

resource! { NetworkAclEntry "AWS::EC2::NetworkAclEntry" }

impl NetworkAclEntry {
    /// `CidrBlock`: string (ipv4-network).
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }

    /// `Egress`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn egress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Egress", value);
        self
    }

    /// `Icmp`: `Icmp`.
    #[track_caller]
    pub fn icmp(mut self, value: impl IntoValue<Icmp>) -> Self {
        self.0.set("Icmp", value);
        self
    }

    /// `Ipv6CidrBlock`: string (ipv6-network).
    #[track_caller]
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6CidrBlock", value);
        self
    }

    /// `NetworkAclId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkAclId", value);
        self
    }

    /// `PortRange`: `PortRange`.
    #[track_caller]
    pub fn port_range(mut self, value: impl IntoValue<PortRange>) -> Self {
        self.0.set("PortRange", value);
        self
    }

    /// `Protocol`: integer. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RuleAction`: string. Required.
    #[track_caller]
    pub fn rule_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleAction", value);
        self
    }

    /// `RuleNumber`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RuleNumber", value);
        self
    }
}

impl Handle<NetworkAclEntry> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Icmp` of `AWS::EC2::NetworkAclEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct Icmp(Properties);

properties! { Icmp }

impl Icmp {
    /// `Code`: integer.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `Type`: integer.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `PortRange` of `AWS::EC2::NetworkAclEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRange(Properties);

properties! { PortRange }

impl PortRange {
    /// `From`: integer.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `To`: integer.
    #[track_caller]
    pub fn to(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("To", value);
        self
    }
}
