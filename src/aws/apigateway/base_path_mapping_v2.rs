// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::BasePathMappingV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::BasePathMappingV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BasePathMappingV2(Body);

resource! { BasePathMappingV2 "AWS::ApiGateway::BasePathMappingV2" }

impl BasePathMappingV2 {
    /// `BasePath`: string. A change replaces the resource.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasePath", value);
        self
    }

    /// `DomainNameArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainNameArn", value);
        self
    }

    /// `RestApiId`: string. Required.
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

impl Handle<BasePathMappingV2> {
    /// `BasePathMappingArn`
    #[inline]
    pub fn base_path_mapping_arn(&self) -> Value<String> {
        self.attribute("BasePathMappingArn")
    }
}
