// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::ApiGatewayV2::Deployment" }

impl Deployment {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `StageName`: string.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }
}

impl Handle<Deployment> {
    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}
