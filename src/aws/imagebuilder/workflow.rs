// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::Workflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::Workflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Body);

resource! { Workflow "AWS::ImageBuilder::Workflow" }

impl Workflow {
    /// `ChangeDescription`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn change_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChangeDescription", value);
        self
    }

    /// `Data`: string, 1 to 16000 characters, pattern `^[^\x00]+$`. A change replaces the resource.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Uri`: string. A change replaces the resource.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }

    /// `Version`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<Workflow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LatestVersion`
    #[inline]
    pub fn latest_version(&self) -> Value<Node> {
        self.attribute("LatestVersion")
    }

    /// `LatestVersion.Arn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// `LatestVersion.Major`
    #[inline]
    pub fn latest_version_major(&self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// `LatestVersion.Minor`
    #[inline]
    pub fn latest_version_minor(&self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// `LatestVersion.Patch`
    #[inline]
    pub fn latest_version_patch(&self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }
}

choice! {
    /// `Type` of `AWS::ImageBuilder::Workflow`.
    Type
    BUILD "BUILD"
    TEST "TEST"
    DISTRIBUTION "DISTRIBUTION"
}
