// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AuditManager::AssessmentFramework` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AuditManager::AssessmentFramework`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AssessmentFramework(Body);

resource! { AssessmentFramework "AWS::AuditManager::AssessmentFramework" }

impl AssessmentFramework {
    /// `ComplianceType`: string, at most 100 characters, pattern `^[\w\W\s\S]*$`.
    #[track_caller]
    pub fn compliance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComplianceType", value);
        self
    }

    /// `ControlSets`: list of `ControlSet`, at least 1 item. Required.
    #[track_caller]
    pub fn control_sets(mut self, value: impl IntoValue<ListOf<ControlSet>>) -> Self {
        self.0.set("ControlSets", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters, pattern `^[\w\W\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 300 characters, pattern `^[^\\]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AssessmentFramework> {
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

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `FrameworkId`
    #[inline]
    pub fn framework_id(&self) -> Value<String> {
        self.attribute("FrameworkId")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `LastUpdatedBy`
    #[inline]
    pub fn last_updated_by(&self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `ControlSet` of `AWS::AuditManager::AssessmentFramework`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlSet(Properties);

properties! { ControlSet }

impl ControlSet {
    /// `Controls`: list of `ControlSetControl`, at least 1 item. Required.
    #[track_caller]
    pub fn controls(mut self, value: impl IntoValue<ListOf<ControlSetControl>>) -> Self {
        self.0.set("Controls", value);
        self
    }

    /// `Name`: string, 1 to 300 characters, pattern `^[^\\_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ControlSetControl` of `AWS::AuditManager::AssessmentFramework`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlSetControl(Properties);

properties! { ControlSetControl }

impl ControlSetControl {
    /// `Id`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `Tag` of `AWS::AuditManager::AssessmentFramework`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
