// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rekognition::Dataset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Rekognition::Dataset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dataset(Body);

resource! { Dataset "AWS::Rekognition::Dataset" }

impl Dataset {
    /// `DatasetType`: `DatasetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_type(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.set("DatasetType", value);
        self
    }

    /// `ProjectArn`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn project_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dataset> {
    /// `DatasetArn`
    #[inline]
    pub fn dataset_arn(&self) -> Value<String> {
        self.attribute("DatasetArn")
    }
}

choice! {
    /// `DatasetType` of `AWS::Rekognition::Dataset`.
    DatasetType
    TRAIN "TRAIN"
    TEST "TEST"
}

/// `Tag` of `AWS::Rekognition::Dataset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
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
