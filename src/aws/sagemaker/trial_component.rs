// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::TrialComponent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::TrialComponent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrialComponent(Body);

resource! { TrialComponent "AWS::SageMaker::TrialComponent" }

impl TrialComponent {
    /// `DisplayName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `InputArtifacts`: map of `TrialComponentArtifact`, at most 60 entries.
    #[track_caller]
    pub fn input_artifacts(mut self, value: impl IntoValue<MapOf<TrialComponentArtifact>>) -> Self {
        self.0.set("InputArtifacts", value);
        self
    }

    /// `MetadataProperties`: `MetadataProperties`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_properties(mut self, value: impl IntoValue<MetadataProperties>) -> Self {
        self.0.set("MetadataProperties", value);
        self
    }

    /// `OutputArtifacts`: map of `TrialComponentArtifact`, at most 60 entries.
    #[track_caller]
    pub fn output_artifacts(
        mut self,
        value: impl IntoValue<MapOf<TrialComponentArtifact>>,
    ) -> Self {
        self.0.set("OutputArtifacts", value);
        self
    }

    /// `Parameters`: map of `TrialComponentParameterValue`, at most 300 entries.
    #[track_caller]
    pub fn parameters(
        mut self,
        value: impl IntoValue<MapOf<TrialComponentParameterValue>>,
    ) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Status`: `TrialComponentStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<TrialComponentStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrialComponentName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn trial_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrialComponentName", value);
        self
    }
}

impl Handle<TrialComponent> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `LineageGroupArn`
    #[inline]
    pub fn lineage_group_arn(&self) -> Value<String> {
        self.attribute("LineageGroupArn")
    }

    /// `TrialComponentArn`
    #[inline]
    pub fn trial_component_arn(&self) -> Value<String> {
        self.attribute("TrialComponentArn")
    }
}

/// `MetadataProperties` of `AWS::SageMaker::TrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataProperties(Properties);

properties! { MetadataProperties }

impl MetadataProperties {
    /// `CommitId`: string, at most 1024 characters.
    #[track_caller]
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitId", value);
        self
    }

    /// `GeneratedBy`: string, at most 1024 characters.
    #[track_caller]
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GeneratedBy", value);
        self
    }

    /// `ProjectId`: string, at most 1024 characters.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `Repository`: string, at most 1024 characters.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

/// `TagsItem` of `AWS::SageMaker::TrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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

/// `TrialComponentArtifact` of `AWS::SageMaker::TrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrialComponentArtifact(Properties);

properties! { TrialComponentArtifact }

impl TrialComponentArtifact {
    /// `MediaType`: string, at most 64 characters, pattern `^[-\w]+\/[-\w+]+$`.
    #[track_caller]
    pub fn media_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaType", value);
        self
    }

    /// `Value`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrialComponentParameterValue` of `AWS::SageMaker::TrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrialComponentParameterValue(Properties);

properties! { TrialComponentParameterValue }

impl TrialComponentParameterValue {
    /// `NumberValue`: number.
    #[track_caller]
    pub fn number_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberValue", value);
        self
    }

    /// `StringValue`: string, at most 2500 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `TrialComponentStatus` of `AWS::SageMaker::TrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrialComponentStatus(Properties);

properties! { TrialComponentStatus }

impl TrialComponentStatus {
    /// `Message`: string, at most 1024 characters.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `PrimaryStatus`: `TrialComponentStatusPrimaryStatus`.
    #[track_caller]
    pub fn primary_status(
        mut self,
        value: impl IntoValue<TrialComponentStatusPrimaryStatus>,
    ) -> Self {
        self.0.set("PrimaryStatus", value);
        self
    }
}

choice! {
    /// `TrialComponentStatusPrimaryStatus` of `AWS::SageMaker::TrialComponent`.
    TrialComponentStatusPrimaryStatus
    IN_PROGRESS "InProgress"
    COMPLETED "Completed"
    FAILED "Failed"
    STOPPING "Stopping"
    STOPPED "Stopped"
}
