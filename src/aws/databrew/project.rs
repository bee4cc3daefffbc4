// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::DataBrew::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::DataBrew::Project" }

impl Project {
    /// `DatasetName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecipeName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn recipe_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecipeName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Sample`: `Sample`.
    #[track_caller]
    pub fn sample(mut self, value: impl IntoValue<Sample>) -> Self {
        self.0.set("Sample", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Sample` of `AWS::DataBrew::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sample(Properties);

properties! { Sample }

impl Sample {
    /// `Size`: integer, 1 to 5000.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `Type`: `SampleType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SampleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SampleType` of `AWS::DataBrew::Project`.
    SampleType
    FIRST_N "FIRST_N"
    LAST_N "LAST_N"
    RANDOM "RANDOM"
}

/// `Tag` of `AWS::DataBrew::Project`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
