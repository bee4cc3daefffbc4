// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::VpcOrigin` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::VpcOrigin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOrigin(Body);

resource! { VpcOrigin "AWS::CloudFront::VpcOrigin" }

impl VpcOrigin {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcOriginEndpointConfig`: `VpcOriginEndpointConfig`. Required.
    #[track_caller]
    pub fn vpc_origin_endpoint_config(
        mut self,
        value: impl IntoValue<VpcOriginEndpointConfig>,
    ) -> Self {
        self.0.set("VpcOriginEndpointConfig", value);
        self
    }
}

impl Handle<VpcOrigin> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::CloudFront::VpcOrigin`.
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

/// `VpcOriginEndpointConfig` of `AWS::CloudFront::VpcOrigin`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOriginEndpointConfig(Properties);

properties! { VpcOriginEndpointConfig }

impl VpcOriginEndpointConfig {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `HTTPPort`: integer, default 80.
    #[track_caller]
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPPort", value);
        self
    }

    /// `HTTPSPort`: integer, default 443.
    #[track_caller]
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPSPort", value);
        self
    }

    /// `IpAddressType`: `VpcOriginEndpointConfigIpAddressType`, default `ipv4`.
    #[track_caller]
    pub fn ip_address_type(
        mut self,
        value: impl IntoValue<VpcOriginEndpointConfigIpAddressType>,
    ) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OriginProtocolPolicy`: `VpcOriginEndpointConfigOriginProtocolPolicy`, default `match-viewer`.
    #[track_caller]
    pub fn origin_protocol_policy(
        mut self,
        value: impl IntoValue<VpcOriginEndpointConfigOriginProtocolPolicy>,
    ) -> Self {
        self.0.set("OriginProtocolPolicy", value);
        self
    }

    /// `OriginSSLProtocols`: list of strings.
    #[track_caller]
    pub fn origin_ssl_protocols(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OriginSSLProtocols", value);
        self
    }
}

choice! {
    /// `VpcOriginEndpointConfigIpAddressType` of `AWS::CloudFront::VpcOrigin`.
    VpcOriginEndpointConfigIpAddressType
    IPV4 "ipv4"
    DUALSTACK "dualstack"
}

choice! {
    /// `VpcOriginEndpointConfigOriginProtocolPolicy` of `AWS::CloudFront::VpcOrigin`.
    VpcOriginEndpointConfigOriginProtocolPolicy
    HTTP_ONLY "http-only"
    HTTPS_ONLY "https-only"
    MATCH_VIEWER "match-viewer"
}
