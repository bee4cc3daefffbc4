// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::ApiMapping` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::ApiMapping`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiMapping(Body);

resource! { ApiMapping "AWS::ApiGatewayV2::ApiMapping" }

impl ApiMapping {
    /// `ApiId`: string. Required.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `ApiMappingKey`: string.
    #[track_caller]
    pub fn api_mapping_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiMappingKey", value);
        self
    }

    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Stage`: string. Required.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }
}

impl Handle<ApiMapping> {
    /// `ApiMappingId`
    #[inline]
    pub fn api_mapping_id(&self) -> Value<String> {
        self.attribute("ApiMappingId")
    }
}
