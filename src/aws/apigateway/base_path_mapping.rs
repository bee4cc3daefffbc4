// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::BasePathMapping` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ApiGateway::BasePathMapping`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BasePathMapping(Body);

resource! { BasePathMapping "AWS::ApiGateway::BasePathMapping" }

impl BasePathMapping {
    /// `BasePath`: string. A change replaces the resource.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasePath", value);
        self
    }

    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `RestApiId`: string.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `Stage`: string.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }
}
