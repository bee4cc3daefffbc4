// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ExperimentTrialComponent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ExperimentTrialComponent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentTrialComponent(Body);

resource! { ExperimentTrialComponent "AWS::SageMaker::ExperimentTrialComponent" }

impl ExperimentTrialComponent {
    /// `DisplayName`: string.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `MetadataProperties`: `MetadataProperties`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_properties(mut self, value: impl IntoValue<MetadataProperties>) -> Self {
        self.0.set("MetadataProperties", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `TagsItems`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItems>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrialComponentName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn trial_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrialComponentName", value);
        self
    }
}

impl Handle<ExperimentTrialComponent> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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
}

/// `MetadataProperties` of `AWS::SageMaker::ExperimentTrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataProperties(Properties);

properties! { MetadataProperties }

impl MetadataProperties {
    /// `CommitId`: string.
    #[track_caller]
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitId", value);
        self
    }

    /// `GeneratedBy`: string.
    #[track_caller]
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GeneratedBy", value);
        self
    }

    /// `ProjectId`: string.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `Repository`: string.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

/// `Status` of `AWS::SageMaker::ExperimentTrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct Status(Properties);

properties! { Status }

impl Status {
    /// `Message`: string.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `PrimaryStatus`: string.
    #[track_caller]
    pub fn primary_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryStatus", value);
        self
    }
}

/// `TagsItems` of `AWS::SageMaker::ExperimentTrialComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItems(Properties);

properties! { TagsItems }

impl TagsItems {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
