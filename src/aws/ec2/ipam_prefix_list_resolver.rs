// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMPrefixListResolver` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMPrefixListResolver`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMPrefixListResolver(Body);

resource! { IPAMPrefixListResolver "AWS::EC2::IPAMPrefixListResolver" }

impl IPAMPrefixListResolver {
    /// `AddressFamily`: `AddressFamily`. Required. A change replaces the resource.
    #[track_caller]
    pub fn address_family(mut self, value: impl IntoValue<AddressFamily>) -> Self {
        self.0.set("AddressFamily", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IpamId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipam_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamId", value);
        self
    }

    /// `Rules`: list of `IpamPrefixListResolverRule`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<IpamPrefixListResolverRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPAMPrefixListResolver> {
    /// `IpamArn`
    #[inline]
    pub fn ipam_arn(&self) -> Value<String> {
        self.attribute("IpamArn")
    }

    /// `IpamPrefixListResolverArn`
    #[inline]
    pub fn ipam_prefix_list_resolver_arn(&self) -> Value<String> {
        self.attribute("IpamPrefixListResolverArn")
    }

    /// `IpamPrefixListResolverId`
    #[inline]
    pub fn ipam_prefix_list_resolver_id(&self) -> Value<String> {
        self.attribute("IpamPrefixListResolverId")
    }
}

choice! {
    /// `AddressFamily` of `AWS::EC2::IPAMPrefixListResolver`.
    AddressFamily
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `IpamPrefixListResolverRule` of `AWS::EC2::IPAMPrefixListResolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamPrefixListResolverRule(Properties);

properties! { IpamPrefixListResolverRule }

impl IpamPrefixListResolverRule {
    /// `Conditions`: list of `IpamPrefixListResolverRuleCondition`.
    #[track_caller]
    pub fn conditions(
        mut self,
        value: impl IntoValue<ListOf<IpamPrefixListResolverRuleCondition>>,
    ) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `IpamScopeId`: string.
    #[track_caller]
    pub fn ipam_scope_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamScopeId", value);
        self
    }

    /// `ResourceType`: `IpamPrefixListResolverRuleResourceType`.
    #[track_caller]
    pub fn resource_type(
        mut self,
        value: impl IntoValue<IpamPrefixListResolverRuleResourceType>,
    ) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `RuleType`: `IpamPrefixListResolverRuleRuleType`. Required.
    #[track_caller]
    pub fn rule_type(mut self, value: impl IntoValue<IpamPrefixListResolverRuleRuleType>) -> Self {
        self.0.set("RuleType", value);
        self
    }

    /// `StaticCidr`: string.
    #[track_caller]
    pub fn static_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticCidr", value);
        self
    }
}

/// `IpamPrefixListResolverRuleCondition` of `AWS::EC2::IPAMPrefixListResolver`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamPrefixListResolverRuleCondition(Properties);

properties! { IpamPrefixListResolverRuleCondition }

impl IpamPrefixListResolverRuleCondition {
    /// `Cidr`: string (ipv4-network).
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `IpamPoolId`: string.
    #[track_caller]
    pub fn ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamPoolId", value);
        self
    }

    /// `Operation`: `IpamPrefixListResolverRuleConditionOperation`.
    #[track_caller]
    pub fn operation(
        mut self,
        value: impl IntoValue<IpamPrefixListResolverRuleConditionOperation>,
    ) -> Self {
        self.0.set("Operation", value);
        self
    }

    /// `ResourceId`: string.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourceOwner`: string.
    #[track_caller]
    pub fn resource_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceOwner", value);
        self
    }

    /// `ResourceRegion`: string.
    #[track_caller]
    pub fn resource_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceRegion", value);
        self
    }

    /// `ResourceTag`: `Tag`.
    #[track_caller]
    pub fn resource_tag(mut self, value: impl IntoValue<Tag>) -> Self {
        self.0.set("ResourceTag", value);
        self
    }
}

choice! {
    /// `IpamPrefixListResolverRuleConditionOperation` of `AWS::EC2::IPAMPrefixListResolver`.
    IpamPrefixListResolverRuleConditionOperation
    EQUALS "equals"
    NOT_EQUALS "not-equals"
    SUBNET_OF "subnet-of"
}

choice! {
    /// `IpamPrefixListResolverRuleResourceType` of `AWS::EC2::IPAMPrefixListResolver`.
    IpamPrefixListResolverRuleResourceType
    VPC "vpc"
    SUBNET "subnet"
    EIP "eip"
    PUBLIC_IPV4_POOL "public-ipv4-pool"
}

choice! {
    /// `IpamPrefixListResolverRuleRuleType` of `AWS::EC2::IPAMPrefixListResolver`.
    IpamPrefixListResolverRuleRuleType
    STATIC_CIDR "static-cidr"
    IPAM_RESOURCE_CIDR "ipam-resource-cidr"
    IPAM_POOL_CIDR "ipam-pool-cidr"
}

/// `Tag` of `AWS::EC2::IPAMPrefixListResolver`.
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
