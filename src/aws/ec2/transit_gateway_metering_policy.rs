// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayMeteringPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayMeteringPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayMeteringPolicy(Body);

resource! { TransitGatewayMeteringPolicy "AWS::EC2::TransitGatewayMeteringPolicy" }

impl TransitGatewayMeteringPolicy {
    /// `MiddleboxAttachmentIds`: list of strings.
    #[track_caller]
    pub fn middlebox_attachment_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MiddleboxAttachmentIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }
}

impl Handle<TransitGatewayMeteringPolicy> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TransitGatewayMeteringPolicyId`
    #[inline]
    pub fn transit_gateway_metering_policy_id(&self) -> Value<String> {
        self.attribute("TransitGatewayMeteringPolicyId")
    }

    /// `UpdateEffectiveAt`
    #[inline]
    pub fn update_effective_at(&self) -> Value<String> {
        self.attribute("UpdateEffectiveAt")
    }
}

/// `Tag` of `AWS::EC2::TransitGatewayMeteringPolicy`.
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
