// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::DomainUnit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::DomainUnit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainUnit(Body);

resource! { DomainUnit "AWS::DataZone::DomainUnit" }

impl DomainUnit {
    /// `Description`: string, at most 2048 characters.
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

    /// `Name`: string, 1 to 128 characters, pattern `^[\w -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentDomainUnitIdentifier`: string, 1 to 256 characters, pattern `^[a-z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn parent_domain_unit_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentDomainUnitIdentifier", value);
        self
    }
}

impl Handle<DomainUnit> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `ParentDomainUnitId`
    #[inline]
    pub fn parent_domain_unit_id(&self) -> Value<String> {
        self.attribute("ParentDomainUnitId")
    }
}
