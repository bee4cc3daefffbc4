// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::AccessSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::AccessSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessSource(Body);

resource! { AccessSource "AWS::Route53GlobalResolver::AccessSource" }

impl AccessSource {
    /// `Cidr`: string (ipv4-network), 1 to 42 characters. Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `ClientToken`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `DnsViewId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dns_view_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsViewId", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Protocol`: `DnsProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<DnsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessSource> {
    /// `AccessSourceId`
    #[inline]
    pub fn access_source_id(&self) -> Value<String> {
        self.attribute("AccessSourceId")
    }

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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `DnsProtocol` of `AWS::Route53GlobalResolver::AccessSource`.
    DnsProtocol
    DO53 "DO53"
    DOH "DOH"
    DOT "DOT"
}

choice! {
    /// `IpAddressType` of `AWS::Route53GlobalResolver::AccessSource`.
    IpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `Tag` of `AWS::Route53GlobalResolver::AccessSource`.
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
