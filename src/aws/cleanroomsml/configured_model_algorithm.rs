// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredModelAlgorithm(Body);

resource! { ConfiguredModelAlgorithm "AWS::CleanRoomsML::ConfiguredModelAlgorithm" }

impl ConfiguredModelAlgorithm {
    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InferenceContainerConfig`: `InferenceContainerConfig`. A change replaces the resource.
    #[track_caller]
    pub fn inference_container_config(
        mut self,
        value: impl IntoValue<InferenceContainerConfig>,
    ) -> Self {
        self.0.set("InferenceContainerConfig", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrainingContainerConfig`: `ContainerConfig`. A change replaces the resource.
    #[track_caller]
    pub fn training_container_config(mut self, value: impl IntoValue<ContainerConfig>) -> Self {
        self.0.set("TrainingContainerConfig", value);
        self
    }
}

impl Handle<ConfiguredModelAlgorithm> {
    /// `ConfiguredModelAlgorithmArn`
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> Value<String> {
        self.attribute("ConfiguredModelAlgorithmArn")
    }
}

/// `ContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerConfig(Properties);

properties! { ContainerConfig }

impl ContainerConfig {
    /// `Arguments`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Arguments", value);
        self
    }

    /// `Entrypoint`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn entrypoint(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Entrypoint", value);
        self
    }

    /// `ImageUri`: string, 1 to 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `MetricDefinitions`: list of `MetricDefinition`, at most 40 items.
    #[track_caller]
    pub fn metric_definitions(mut self, value: impl IntoValue<ListOf<MetricDefinition>>) -> Self {
        self.0.set("MetricDefinitions", value);
        self
    }
}

/// `InferenceContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceContainerConfig(Properties);

properties! { InferenceContainerConfig }

impl InferenceContainerConfig {
    /// `ImageUri`: string, 1 to 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }
}

/// `MetricDefinition` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDefinition(Properties);

properties! { MetricDefinition }

impl MetricDefinition {
    /// `Name`: string, 1 to 255 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Regex`: string, 1 to 500 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }
}

/// `Tag` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
