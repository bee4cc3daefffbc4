// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::CustomDetectionRuleAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GuardDuty::CustomDetectionRuleAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDetectionRuleAssociation(Body);

resource! { CustomDetectionRuleAssociation "AWS::GuardDuty::CustomDetectionRuleAssociation" }

impl CustomDetectionRuleAssociation {
    /// `Mode`: `Mode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `RuleId`: string, 1 to 100 characters, pattern `^[a-z0-9]+(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleId", value);
        self
    }

    /// `Tags`: list of `TagItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomDetectionRuleAssociation> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `Mode` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
    Mode
    LIVE "LIVE"
    DRY_RUN "DRY_RUN"
}

/// `TagItem` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagItem(Properties);

properties! { TagItem }

impl TagItem {
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
