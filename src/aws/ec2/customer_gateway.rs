// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::CustomerGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::CustomerGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerGateway(Body);

resource! { CustomerGateway "AWS::EC2::CustomerGateway" }

impl CustomerGateway {
    /// `BgpAsn`: integer, default 65000. A change replaces the resource.
    #[track_caller]
    pub fn bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BgpAsn", value);
        self
    }

    /// `BgpAsnExtended`: number, 2147483648 to 4294967294. A change replaces the resource.
    #[track_caller]
    pub fn bgp_asn_extended(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BgpAsnExtended", value);
        self
    }

    /// `CertificateArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DeviceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `IpAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddress", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<CustomerGateway> {
    /// `CustomerGatewayId`
    #[inline]
    pub fn customer_gateway_id(&self) -> Value<String> {
        self.attribute("CustomerGatewayId")
    }
}

/// `Tag` of `AWS::EC2::CustomerGateway`.
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
