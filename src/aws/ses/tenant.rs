// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::Tenant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::Tenant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Tenant(Body);

resource! { Tenant "AWS::SES::Tenant" }

impl Tenant {
    /// `ReputationEntity`: `ReputationEntity`.
    #[track_caller]
    pub fn reputation_entity(mut self, value: impl IntoValue<ReputationEntity>) -> Self {
        self.0.set("ReputationEntity", value);
        self
    }

    /// `ResourceAssociations`: list of `ResourceAssociation`.
    #[track_caller]
    pub fn resource_associations(
        mut self,
        value: impl IntoValue<ListOf<ResourceAssociation>>,
    ) -> Self {
        self.0.set("ResourceAssociations", value);
        self
    }

    /// `SuppressionAttributes`: `TenantSuppressionAttributes`.
    #[track_caller]
    pub fn suppression_attributes(
        mut self,
        value: impl IntoValue<TenantSuppressionAttributes>,
    ) -> Self {
        self.0.set("SuppressionAttributes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TenantName`: string, 1 to 64 characters, pattern `^[\w\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tenant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantName", value);
        self
    }
}

impl Handle<Tenant> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ReputationEntity` of `AWS::SES::Tenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReputationEntity(Properties);

properties! { ReputationEntity }

impl ReputationEntity {
    /// `Policy`: `ReputationPolicy`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<ReputationPolicy>) -> Self {
        self.0.set("Policy", value);
        self
    }
}

/// `ReputationPolicy` of `AWS::SES::Tenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReputationPolicy(Properties);

properties! { ReputationPolicy }

impl ReputationPolicy {
    /// `ReputationEntityPolicy`: string, pattern `^arn:[a-z0-9-]+:ses:[a-z0-9-]+:aws:reputation-policy/(none|standard|strict)$`. Required.
    #[track_caller]
    pub fn reputation_entity_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReputationEntityPolicy", value);
        self
    }
}

/// `ResourceAssociation` of `AWS::SES::Tenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceAssociation(Properties);

properties! { ResourceAssociation }

impl ResourceAssociation {
    /// `ResourceArn`: string, at least 1 character. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

/// `Tag` of `AWS::SES::Tenant`.
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

/// `TenantSuppressionAttributes` of `AWS::SES::Tenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct TenantSuppressionAttributes(Properties);

properties! { TenantSuppressionAttributes }

impl TenantSuppressionAttributes {
    /// `SuppressedReasons`: list of `TenantSuppressionAttributesSuppressedReasonsItem`. Required.
    #[track_caller]
    pub fn suppressed_reasons(
        mut self,
        value: impl IntoValue<ListOf<TenantSuppressionAttributesSuppressedReasonsItem>>,
    ) -> Self {
        self.0.set("SuppressedReasons", value);
        self
    }

    /// `SuppressionScope`: `TenantSuppressionAttributesSuppressionScope`. Required.
    #[track_caller]
    pub fn suppression_scope(
        mut self,
        value: impl IntoValue<TenantSuppressionAttributesSuppressionScope>,
    ) -> Self {
        self.0.set("SuppressionScope", value);
        self
    }
}

choice! {
    /// `TenantSuppressionAttributesSuppressedReasonsItem` of `AWS::SES::Tenant`.
    TenantSuppressionAttributesSuppressedReasonsItem
    BOUNCE "BOUNCE"
    COMPLAINT "COMPLAINT"
}

choice! {
    /// `TenantSuppressionAttributesSuppressionScope` of `AWS::SES::Tenant`.
    TenantSuppressionAttributesSuppressionScope
    ACCOUNT "ACCOUNT"
    TENANT "TENANT"
}
