// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ClusterSchedulerConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ClusterSchedulerConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSchedulerConfig(Body);

resource! { ClusterSchedulerConfig "AWS::SageMaker::ClusterSchedulerConfig" }

impl ClusterSchedulerConfig {
    /// `ClusterArn`: string, at most 256 characters, pattern `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SchedulerConfig`: `SchedulerConfig`. Required.
    #[track_caller]
    pub fn scheduler_config(mut self, value: impl IntoValue<SchedulerConfig>) -> Self {
        self.0.set("SchedulerConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ClusterSchedulerConfig> {
    /// `ClusterSchedulerConfigArn`
    #[inline]
    pub fn cluster_scheduler_config_arn(&self) -> Value<String> {
        self.attribute("ClusterSchedulerConfigArn")
    }

    /// `ClusterSchedulerConfigId`
    #[inline]
    pub fn cluster_scheduler_config_id(&self) -> Value<String> {
        self.attribute("ClusterSchedulerConfigId")
    }

    /// `ClusterSchedulerConfigVersion`
    #[inline]
    pub fn cluster_scheduler_config_version(&self) -> Value<i64> {
        self.attribute("ClusterSchedulerConfigVersion")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `PriorityClass` of `AWS::SageMaker::ClusterSchedulerConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriorityClass(Properties);

properties! { PriorityClass }

impl PriorityClass {
    /// `Name`: string, pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Weight`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `SchedulerConfig` of `AWS::SageMaker::ClusterSchedulerConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulerConfig(Properties);

properties! { SchedulerConfig }

impl SchedulerConfig {
    /// `FairShare`: `SchedulerConfigFairShare`.
    #[track_caller]
    pub fn fair_share(mut self, value: impl IntoValue<SchedulerConfigFairShare>) -> Self {
        self.0.set("FairShare", value);
        self
    }

    /// `IdleResourceSharing`: `SchedulerConfigIdleResourceSharing`.
    #[track_caller]
    pub fn idle_resource_sharing(
        mut self,
        value: impl IntoValue<SchedulerConfigIdleResourceSharing>,
    ) -> Self {
        self.0.set("IdleResourceSharing", value);
        self
    }

    /// `PriorityClasses`: list of `PriorityClass`, at most 10 items.
    #[track_caller]
    pub fn priority_classes(mut self, value: impl IntoValue<ListOf<PriorityClass>>) -> Self {
        self.0.set("PriorityClasses", value);
        self
    }
}

choice! {
    /// `SchedulerConfigFairShare` of `AWS::SageMaker::ClusterSchedulerConfig`.
    SchedulerConfigFairShare
    ENABLED "Enabled"
    DISABLED "Disabled"
}

choice! {
    /// `SchedulerConfigIdleResourceSharing` of `AWS::SageMaker::ClusterSchedulerConfig`.
    SchedulerConfigIdleResourceSharing
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `Tag` of `AWS::SageMaker::ClusterSchedulerConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
