// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::AnycastIpList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudFront::AnycastIpList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnycastIpList(Body);

resource! { AnycastIpList "AWS::CloudFront::AnycastIpList" }

impl AnycastIpList {
    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `IpCount`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn ip_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IpCount", value);
        self
    }

    /// `IpamCidrConfigs`: list of `IpamCidrConfig`.
    #[track_caller]
    pub fn ipam_cidr_configs(mut self, value: impl IntoValue<ListOf<IpamCidrConfig>>) -> Self {
        self.0.set("IpamCidrConfigs", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: `Tags`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<Tags>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AnycastIpList> {
    /// `AnycastIpList`
    #[inline]
    pub fn anycast_ip_list(&self) -> Value<Node> {
        self.attribute("AnycastIpList")
    }

    /// `ETag`
    #[inline]
    pub fn e_tag(&self) -> Value<String> {
        self.attribute("ETag")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IpamCidrConfigResults`
    #[inline]
    pub fn ipam_cidr_config_results(&self) -> Value<Node> {
        self.attribute("IpamCidrConfigResults")
    }
}

choice! {
    /// `IpAddressType` of `AWS::CloudFront::AnycastIpList`.
    IpAddressType
    IPV4 "ipv4"
    DUALSTACK "dualstack"
}

/// `IpamCidrConfig` of `AWS::CloudFront::AnycastIpList`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamCidrConfig(Properties);

properties! { IpamCidrConfig }

impl IpamCidrConfig {
    /// `Cidr`: string (ipv4-network). Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `IpamPoolArn`: string. Required.
    #[track_caller]
    pub fn ipam_pool_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamPoolArn", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::AnycastIpList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tags` of `AWS::CloudFront::AnycastIpList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Items`: list of `Tag`.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Items", value);
        self
    }
}
