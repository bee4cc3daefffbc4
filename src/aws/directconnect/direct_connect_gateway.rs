// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect::DirectConnectGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectConnect::DirectConnectGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectConnectGateway(Body);

resource! { DirectConnectGateway "AWS::DirectConnect::DirectConnectGateway" }

impl DirectConnectGateway {
    /// `AmazonSideAsn`: string, pattern `^[1-9][0-9]*$`. A change replaces the resource.
    #[track_caller]
    pub fn amazon_side_asn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AmazonSideAsn", value);
        self
    }

    /// `DirectConnectGatewayName`: string, pattern `^[\w \-_,\/]{1,100}$`. Required.
    #[track_caller]
    pub fn direct_connect_gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectConnectGatewayName", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DirectConnectGateway> {
    /// `DirectConnectGatewayArn`
    #[inline]
    pub fn direct_connect_gateway_arn(&self) -> Value<String> {
        self.attribute("DirectConnectGatewayArn")
    }

    /// `DirectConnectGatewayId`
    #[inline]
    pub fn direct_connect_gateway_id(&self) -> Value<String> {
        self.attribute("DirectConnectGatewayId")
    }
}

/// `Tag` of `AWS::DirectConnect::DirectConnectGateway`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
