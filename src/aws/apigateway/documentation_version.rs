// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::DocumentationVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ApiGateway::DocumentationVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentationVersion(Body);

resource! { DocumentationVersion "AWS::ApiGateway::DocumentationVersion" }

impl DocumentationVersion {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DocumentationVersion`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn documentation_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentationVersion", value);
        self
    }

    /// `RestApiId`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }
}
