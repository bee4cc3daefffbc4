// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::PolicyAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::PolicyAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyAssociation(Body);

resource! { PolicyAssociation "AWS::SecurityHub::PolicyAssociation" }

impl PolicyAssociation {
    /// `ConfigurationPolicyId`: string. Required.
    #[track_caller]
    pub fn configuration_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationPolicyId", value);
        self
    }

    /// `TargetId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetId", value);
        self
    }

    /// `TargetType`: `TargetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<TargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

impl Handle<PolicyAssociation> {
    /// `AssociationIdentifier`
    #[inline]
    pub fn association_identifier(&self) -> Value<String> {
        self.attribute("AssociationIdentifier")
    }

    /// `AssociationStatus`
    #[inline]
    pub fn association_status(&self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// `AssociationStatusMessage`
    #[inline]
    pub fn association_status_message(&self) -> Value<String> {
        self.attribute("AssociationStatusMessage")
    }

    /// `AssociationType`
    #[inline]
    pub fn association_type(&self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `TargetType` of `AWS::SecurityHub::PolicyAssociation`.
    TargetType
    ACCOUNT "ACCOUNT"
    ORGANIZATIONAL_UNIT "ORGANIZATIONAL_UNIT"
    ROOT "ROOT"
}
