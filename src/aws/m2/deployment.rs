// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::M2::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::M2::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::M2::Deployment" }

impl Deployment {
    /// `ApplicationId`: string, pattern `^\S{1,80}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ApplicationVersion`: integer, at least 1. Required.
    #[track_caller]
    pub fn application_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ApplicationVersion", value);
        self
    }

    /// `EnvironmentId`: string, pattern `^\S{1,80}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }
}

impl Handle<Deployment> {
    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
