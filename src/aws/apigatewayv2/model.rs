// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Model` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Model`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Model(Body);

resource! { Model "AWS::ApiGatewayV2::Model" }

impl Model {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `ContentType`: string.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

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

    /// `Schema`: object or string. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Schema", value);
        self
    }
}

impl Handle<Model> {
    /// `ModelId`
    #[inline]
    pub fn model_id(&self) -> Value<String> {
        self.attribute("ModelId")
    }
}
