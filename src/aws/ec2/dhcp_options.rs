// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::DHCPOptions` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::DHCPOptions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DHCPOptions(Body);

resource! { DHCPOptions "AWS::EC2::DHCPOptions" }

impl DHCPOptions {
    /// `DomainName`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `DomainNameServers`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn domain_name_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DomainNameServers", value);
        self
    }

    /// `Ipv6AddressPreferredLeaseTime`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_address_preferred_lease_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressPreferredLeaseTime", value);
        self
    }

    /// `NetbiosNameServers`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn netbios_name_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NetbiosNameServers", value);
        self
    }

    /// `NetbiosNodeType`: integer, one of 1, 2, 4, 8. A change replaces the resource.
    #[track_caller]
    pub fn netbios_node_type(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NetbiosNodeType", value);
        self
    }

    /// `NtpServers`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn ntp_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NtpServers", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DHCPOptions> {
    /// `DhcpOptionsId`
    #[inline]
    pub fn dhcp_options_id(&self) -> Value<String> {
        self.attribute("DhcpOptionsId")
    }
}

/// `Tag` of `AWS::EC2::DHCPOptions`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
