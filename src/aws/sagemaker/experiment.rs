// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Experiment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Experiment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Experiment(Body);

resource! { Experiment "AWS::SageMaker::Experiment" }

impl Experiment {
    /// `Description`: string, at most 3072 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `ExperimentName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn experiment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExperimentName", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Experiment> {
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

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `TagsItem` of `AWS::SageMaker::Experiment`.
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
