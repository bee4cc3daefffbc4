// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverRuleAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverRuleAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverRuleAssociation(Body);

resource! { ResolverRuleAssociation "AWS::Route53Resolver::ResolverRuleAssociation" }

impl ResolverRuleAssociation {
    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResolverRuleId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resolver_rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolverRuleId", value);
        self
    }

    /// `VPCId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VPCId", value);
        self
    }
}

impl Handle<ResolverRuleAssociation> {
    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ResolverRuleAssociationId`
    #[inline]
    pub fn resolver_rule_association_id(&self) -> Value<String> {
        self.attribute("ResolverRuleAssociationId")
    }

    /// `ResolverRuleId`
    #[inline]
    pub fn resolver_rule_id(&self) -> Value<String> {
        self.attribute("ResolverRuleId")
    }

    /// `VPCId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VPCId")
    }
}
