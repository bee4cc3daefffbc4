// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCS::Queue` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::PCS::Queue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Queue(Body);

resource! { Queue "AWS::PCS::Queue" }

impl Queue {
    /// `ClusterId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `ComputeNodeGroupConfigurations`: list of `ComputeNodeGroupConfiguration`.
    #[track_caller]
    pub fn compute_node_group_configurations(
        mut self,
        value: impl IntoValue<ListOf<ComputeNodeGroupConfiguration>>,
    ) -> Self {
        self.0.set("ComputeNodeGroupConfigurations", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SlurmConfiguration`: `SlurmConfiguration`.
    #[track_caller]
    pub fn slurm_configuration(mut self, value: impl IntoValue<SlurmConfiguration>) -> Self {
        self.0.set("SlurmConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Queue> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ErrorInfo`
    #[inline]
    pub fn error_info(&self) -> Value<Node> {
        self.attribute("ErrorInfo")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ComputeNodeGroupConfiguration` of `AWS::PCS::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeNodeGroupConfiguration(Properties);

properties! { ComputeNodeGroupConfiguration }

impl ComputeNodeGroupConfiguration {
    /// `ComputeNodeGroupId`: string.
    #[track_caller]
    pub fn compute_node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeNodeGroupId", value);
        self
    }
}

/// `SlurmConfiguration` of `AWS::PCS::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmConfiguration(Properties);

properties! { SlurmConfiguration }

impl SlurmConfiguration {
    /// `SlurmCustomSettings`: list of `SlurmCustomSetting`.
    #[track_caller]
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<ListOf<SlurmCustomSetting>>,
    ) -> Self {
        self.0.set("SlurmCustomSettings", value);
        self
    }
}

/// `SlurmCustomSetting` of `AWS::PCS::Queue`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlurmCustomSetting(Properties);

properties! { SlurmCustomSetting }

impl SlurmCustomSetting {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}
