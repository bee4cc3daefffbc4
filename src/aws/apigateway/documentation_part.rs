// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::DocumentationPart` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::DocumentationPart`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentationPart(Body);

resource! { DocumentationPart "AWS::ApiGateway::DocumentationPart" }

impl DocumentationPart {
    /// `Location`: `Location`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Properties`: string. Required.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }
}

impl Handle<DocumentationPart> {
    /// `DocumentationPartId`
    #[inline]
    pub fn documentation_part_id(&self) -> Value<String> {
        self.attribute("DocumentationPartId")
    }
}

/// `Location` of `AWS::ApiGateway::DocumentationPart`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

impl Location {
    /// `Method`: string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `StatusCode`: string.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }

    /// `Type`: `LocationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<LocationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `LocationType` of `AWS::ApiGateway::DocumentationPart`.
    LocationType
    API "API"
    AUTHORIZER "AUTHORIZER"
    MODEL "MODEL"
    RESOURCE "RESOURCE"
    METHOD "METHOD"
    PATH_PARAMETER "PATH_PARAMETER"
    QUERY_PARAMETER "QUERY_PARAMETER"
    REQUEST_HEADER "REQUEST_HEADER"
    REQUEST_BODY "REQUEST_BODY"
    RESPONSE "RESPONSE"
    RESPONSE_HEADER "RESPONSE_HEADER"
    RESPONSE_BODY "RESPONSE_BODY"
}
