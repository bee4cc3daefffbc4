// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Model` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::ApiGateway::Model`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Model(Body);

resource! { Model "AWS::ApiGateway::Model" }

impl Model {
    /// `ContentType`: string. A change replaces the resource.
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

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `Schema`: object or string.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Schema", value);
        self
    }
}
