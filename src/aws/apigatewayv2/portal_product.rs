// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::PortalProduct` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::PortalProduct`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PortalProduct(Body);

resource! { PortalProduct "AWS::ApiGatewayV2::PortalProduct" }

impl PortalProduct {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PortalProduct> {
    /// `LastModified`
    #[inline]
    pub fn last_modified(&self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// `PortalProductArn`
    #[inline]
    pub fn portal_product_arn(&self) -> Value<String> {
        self.attribute("PortalProductArn")
    }

    /// `PortalProductId`
    #[inline]
    pub fn portal_product_id(&self) -> Value<String> {
        self.attribute("PortalProductId")
    }
}

/// `Tag` of `AWS::ApiGatewayV2::PortalProduct`.
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
