// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::FirewallRuleGroupAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::FirewallRuleGroupAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallRuleGroupAssociation(Body);

resource! { FirewallRuleGroupAssociation "AWS::Route53Resolver::FirewallRuleGroupAssociation" }

impl FirewallRuleGroupAssociation {
    /// `FirewallRuleGroupId`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_rule_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallRuleGroupId", value);
        self
    }

    /// `MutationProtection`: `MutationProtection`.
    #[track_caller]
    pub fn mutation_protection(mut self, value: impl IntoValue<MutationProtection>) -> Self {
        self.0.set("MutationProtection", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<FirewallRuleGroupAssociation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CreatorRequestId`
    #[inline]
    pub fn creator_request_id(&self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ManagedOwnerName`
    #[inline]
    pub fn managed_owner_name(&self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// `ModificationTime`
    #[inline]
    pub fn modification_time(&self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

choice! {
    /// `MutationProtection` of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
    MutationProtection
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
