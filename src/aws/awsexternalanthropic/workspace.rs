// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AWSExternalAnthropic::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AWSExternalAnthropic::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::AWSExternalAnthropic::Workspace" }

impl Workspace {
    /// `DataResidency`: `DataResidency`. A change replaces the resource.
    #[track_caller]
    pub fn data_residency(mut self, value: impl IntoValue<DataResidency>) -> Self {
        self.0.set("DataResidency", value);
        self
    }

    /// `Name`: string, 1 to 40 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Workspace> {
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DataResidency` of `AWS::AWSExternalAnthropic::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataResidency(Properties);

properties! { DataResidency }

impl DataResidency {
    /// `AllowedInferenceGeos`: list of strings.
    #[track_caller]
    pub fn allowed_inference_geos(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInferenceGeos", value);
        self
    }

    /// `DefaultInferenceGeo`: string.
    #[track_caller]
    pub fn default_inference_geo(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultInferenceGeo", value);
        self
    }

    /// `WorkspaceGeo`: string.
    #[track_caller]
    pub fn workspace_geo(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceGeo", value);
        self
    }
}

/// `Tag` of `AWS::AWSExternalAnthropic::Workspace`.
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
