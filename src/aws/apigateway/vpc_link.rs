// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::VpcLink` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::VpcLink`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcLink(Body);

resource! { VpcLink "AWS::ApiGateway::VpcLink" }

impl VpcLink {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArns`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetArns", value);
        self
    }
}

impl Handle<VpcLink> {
    /// `VpcLinkId`
    #[inline]
    pub fn vpc_link_id(&self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// `Tag` of `AWS::ApiGateway::VpcLink`.
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
