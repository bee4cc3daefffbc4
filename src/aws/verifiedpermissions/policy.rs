// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VerifiedPermissions::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::VerifiedPermissions::Policy" }

impl Policy {
    /// `Definition`: `PolicyDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<PolicyDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Name`: string, at most 150 characters, pattern `^[a-zA-Z0-9-/_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyStoreId`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyStoreId", value);
        self
    }
}

impl Handle<Policy> {
    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// `PolicyType`
    #[inline]
    pub fn policy_type(&self) -> Value<String> {
        self.attribute("PolicyType")
    }
}

/// `EntityIdentifier` of `AWS::VerifiedPermissions::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityIdentifier(Properties);

properties! { EntityIdentifier }

impl EntityIdentifier {
    /// `EntityId`: string, 1 to 200 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityId", value);
        self
    }

    /// `EntityType`: string, 1 to 200 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn entity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityType", value);
        self
    }
}

/// `PolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinition(Properties);

properties! { PolicyDefinition }

impl PolicyDefinition {
    /// `Static`: `StaticPolicyDefinition`.
    #[track_caller]
    pub fn static_(mut self, value: impl IntoValue<StaticPolicyDefinition>) -> Self {
        self.0.set("Static", value);
        self
    }

    /// `TemplateLinked`: `TemplateLinkedPolicyDefinition`.
    #[track_caller]
    pub fn template_linked(
        mut self,
        value: impl IntoValue<TemplateLinkedPolicyDefinition>,
    ) -> Self {
        self.0.set("TemplateLinked", value);
        self
    }
}

/// `StaticPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticPolicyDefinition(Properties);

properties! { StaticPolicyDefinition }

impl StaticPolicyDefinition {
    /// `Description`: string, at most 150 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Statement`: string, 1 to 10000 characters. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statement", value);
        self
    }
}

/// `TemplateLinkedPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateLinkedPolicyDefinition(Properties);

properties! { TemplateLinkedPolicyDefinition }

impl TemplateLinkedPolicyDefinition {
    /// `PolicyTemplateId`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-]*$`. Required.
    #[track_caller]
    pub fn policy_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyTemplateId", value);
        self
    }

    /// `Principal`: `EntityIdentifier`.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<EntityIdentifier>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Resource`: `EntityIdentifier`.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<EntityIdentifier>) -> Self {
        self.0.set("Resource", value);
        self
    }
}
