// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::Framework` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::Framework`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Framework(Body);

resource! { Framework "AWS::Backup::Framework" }

impl Framework {
    /// `FrameworkControls`: list of `FrameworkControl`. Required.
    #[track_caller]
    pub fn framework_controls(mut self, value: impl IntoValue<ListOf<FrameworkControl>>) -> Self {
        self.0.set("FrameworkControls", value);
        self
    }

    /// `FrameworkDescription`: string, at most 1024 characters, pattern `\S`.
    #[track_caller]
    pub fn framework_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameworkDescription", value);
        self
    }

    /// `FrameworkName`: string, 1 to 256 characters, pattern `[a-zA-Z][_a-zA-Z0-9]*`. A change replaces the resource.
    #[track_caller]
    pub fn framework_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameworkName", value);
        self
    }

    /// `FrameworkTags`: list of `Tag`.
    #[track_caller]
    pub fn framework_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("FrameworkTags", value);
        self
    }
}

impl Handle<Framework> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `DeploymentStatus`
    #[inline]
    pub fn deployment_status(&self) -> Value<String> {
        self.attribute("DeploymentStatus")
    }

    /// `FrameworkArn`
    #[inline]
    pub fn framework_arn(&self) -> Value<String> {
        self.attribute("FrameworkArn")
    }

    /// `FrameworkStatus`
    #[inline]
    pub fn framework_status(&self) -> Value<String> {
        self.attribute("FrameworkStatus")
    }
}

/// `ControlInputParameter` of `AWS::Backup::Framework`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlInputParameter(Properties);

properties! { ControlInputParameter }

impl ControlInputParameter {
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

/// `FrameworkControl` of `AWS::Backup::Framework`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameworkControl(Properties);

properties! { FrameworkControl }

impl FrameworkControl {
    /// `ControlInputParameters`: list of `ControlInputParameter`.
    #[track_caller]
    pub fn control_input_parameters(
        mut self,
        value: impl IntoValue<ListOf<ControlInputParameter>>,
    ) -> Self {
        self.0.set("ControlInputParameters", value);
        self
    }

    /// `ControlName`: string. Required.
    #[track_caller]
    pub fn control_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlName", value);
        self
    }

    /// `ControlScope`: `FrameworkControlControlScope`.
    #[track_caller]
    pub fn control_scope(mut self, value: impl IntoValue<FrameworkControlControlScope>) -> Self {
        self.0.set("ControlScope", value);
        self
    }
}

/// `FrameworkControlControlScope` of `AWS::Backup::Framework`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameworkControlControlScope(Properties);

properties! { FrameworkControlControlScope }

impl FrameworkControlControlScope {
    /// `ComplianceResourceIds`: list of strings, at most 100 items.
    #[track_caller]
    pub fn compliance_resource_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ComplianceResourceIds", value);
        self
    }

    /// `ComplianceResourceTypes`: list of strings.
    #[track_caller]
    pub fn compliance_resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ComplianceResourceTypes", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::Backup::Framework`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
