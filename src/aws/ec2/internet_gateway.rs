// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::InternetGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::InternetGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InternetGateway(Body);

resource! { InternetGateway "AWS::EC2::InternetGateway" }

impl InternetGateway {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InternetGateway> {
    /// `InternetGatewayId`
    #[inline]
    pub fn internet_gateway_id(&self) -> Value<String> {
        self.attribute("InternetGatewayId")
    }
}

/// `Tag` of `AWS::EC2::InternetGateway`.
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
