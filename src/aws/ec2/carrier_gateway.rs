// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::CarrierGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::CarrierGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CarrierGateway(Body);

resource! { CarrierGateway "AWS::EC2::CarrierGateway" }

impl CarrierGateway {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<CarrierGateway> {
    /// `CarrierGatewayId`
    #[inline]
    pub fn carrier_gateway_id(&self) -> Value<String> {
        self.attribute("CarrierGatewayId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::EC2::CarrierGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
