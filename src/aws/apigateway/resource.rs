// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Resource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::Resource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Body);

resource! { Resource "AWS::ApiGateway::Resource" }

impl Resource {
    /// `ParentId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn parent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentId", value);
        self
    }

    /// `PathPart`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn path_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathPart", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }
}

impl Handle<Resource> {
    /// `ResourceId`
    #[inline]
    pub fn resource_id(&self) -> Value<String> {
        self.attribute("ResourceId")
    }
}
