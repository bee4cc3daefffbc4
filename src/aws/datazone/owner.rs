// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::Owner` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::Owner`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Owner(Body);

resource! { Owner "AWS::DataZone::Owner" }

impl Owner {
    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EntityIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn entity_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityIdentifier", value);
        self
    }

    /// `EntityType`: `EntityType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn entity_type(mut self, value: impl IntoValue<EntityType>) -> Self {
        self.0.set("EntityType", value);
        self
    }

    /// `Owner`: `OwnerProperties`. Required. A change replaces the resource.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<OwnerProperties>) -> Self {
        self.0.set("Owner", value);
        self
    }
}

impl Handle<Owner> {
    /// `OwnerIdentifier`
    #[inline]
    pub fn owner_identifier(&self) -> Value<String> {
        self.attribute("OwnerIdentifier")
    }

    /// `OwnerType`
    #[inline]
    pub fn owner_type(&self) -> Value<String> {
        self.attribute("OwnerType")
    }
}

choice! {
    /// `EntityType` of `AWS::DataZone::Owner`.
    EntityType
    DOMAIN_UNIT "DOMAIN_UNIT"
}

/// `OwnerGroupProperties` of `AWS::DataZone::Owner`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnerGroupProperties(Properties);

properties! { OwnerGroupProperties }

impl OwnerGroupProperties {
    /// `GroupIdentifier`: string.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }
}

/// `OwnerProperties` of `AWS::DataZone::Owner`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnerProperties(Properties);

properties! { OwnerProperties }

impl OwnerProperties {
    /// `Group`: `OwnerGroupProperties`.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<OwnerGroupProperties>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `User`: `OwnerUserProperties`.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<OwnerUserProperties>) -> Self {
        self.0.set("User", value);
        self
    }
}

/// `OwnerUserProperties` of `AWS::DataZone::Owner`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnerUserProperties(Properties);

properties! { OwnerUserProperties }

impl OwnerUserProperties {
    /// `UserIdentifier`: string.
    #[track_caller]
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserIdentifier", value);
        self
    }
}
