// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::FormType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::FormType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FormType(Body);

resource! { FormType "AWS::DataZone::FormType" }

impl FormType {
    /// `Description`: string, at most 2048 characters. A change may replace the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `Model`: `Model`. Required. A change may replace the resource.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<Model>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OwningProjectIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn owning_project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwningProjectIdentifier", value);
        self
    }

    /// `Status`: `Status`. A change may replace the resource.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<FormType> {
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

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `FormTypeIdentifier`
    #[inline]
    pub fn form_type_identifier(&self) -> Value<String> {
        self.attribute("FormTypeIdentifier")
    }

    /// `OwningProjectId`
    #[inline]
    pub fn owning_project_id(&self) -> Value<String> {
        self.attribute("OwningProjectId")
    }

    /// `Revision`
    #[inline]
    pub fn revision(&self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// `Model` of `AWS::DataZone::FormType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Model(Properties);

properties! { Model }

impl Model {
    /// `Smithy`: string, 1 to 100000 characters.
    #[track_caller]
    pub fn smithy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Smithy", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::DataZone::FormType`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
