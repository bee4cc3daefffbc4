// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LaunchWizard::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LaunchWizard::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::LaunchWizard::Deployment" }

impl Deployment {
    /// `DeploymentPatternName`: string, 1 to 256 characters, pattern `^[A-Za-z0-9][a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn deployment_pattern_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentPatternName", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^[A-Za-z0-9_\s\.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Specifications`: map of strings, 1 to 100 entries.
    #[track_caller]
    pub fn specifications(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Specifications", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkloadName`: string, 1 to 100 characters, pattern `^[A-Za-z][a-zA-Z0-9-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workload_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkloadName", value);
        self
    }
}

impl Handle<Deployment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DeletedAt`
    #[inline]
    pub fn deleted_at(&self) -> Value<String> {
        self.attribute("DeletedAt")
    }

    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// `ResourceGroup`
    #[inline]
    pub fn resource_group(&self) -> Value<String> {
        self.attribute("ResourceGroup")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tags` of `AWS::LaunchWizard::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
