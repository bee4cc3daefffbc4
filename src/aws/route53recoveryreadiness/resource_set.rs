// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryReadiness::ResourceSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryReadiness::ResourceSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSet(Body);

resource! { ResourceSet "AWS::Route53RecoveryReadiness::ResourceSet" }

impl ResourceSet {
    /// `ResourceSetName`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceSetName", value);
        self
    }

    /// `ResourceSetType`: string, pattern `^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_set_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceSetType", value);
        self
    }

    /// `Resources`: list of `Resource`, 1 to 6 items. Required.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<Resource>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ResourceSet> {
    /// `ResourceSetArn`
    #[inline]
    pub fn resource_set_arn(&self) -> Value<String> {
        self.attribute("ResourceSetArn")
    }
}

/// `DNSTargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DNSTargetResource(Properties);

properties! { DNSTargetResource }

impl DNSTargetResource {
    /// `DomainName`: string.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `HostedZoneArn`: string.
    #[track_caller]
    pub fn hosted_zone_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneArn", value);
        self
    }

    /// `RecordSetId`: string.
    #[track_caller]
    pub fn record_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordSetId", value);
        self
    }

    /// `RecordType`: string.
    #[track_caller]
    pub fn record_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordType", value);
        self
    }

    /// `TargetResource`: `TargetResource`.
    #[track_caller]
    pub fn target_resource(mut self, value: impl IntoValue<TargetResource>) -> Self {
        self.0.set("TargetResource", value);
        self
    }
}

/// `NLBResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct NLBResource(Properties);

properties! { NLBResource }

impl NLBResource {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `R53ResourceRecord` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct R53ResourceRecord(Properties);

properties! { R53ResourceRecord }

impl R53ResourceRecord {
    /// `DomainName`: string.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `RecordSetId`: string.
    #[track_caller]
    pub fn record_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordSetId", value);
        self
    }
}

/// `Resource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Properties);

properties! { Resource }

impl Resource {
    /// `ComponentId`: string.
    #[track_caller]
    pub fn component_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentId", value);
        self
    }

    /// `DnsTargetResource`: `DNSTargetResource`.
    #[track_caller]
    pub fn dns_target_resource(mut self, value: impl IntoValue<DNSTargetResource>) -> Self {
        self.0.set("DnsTargetResource", value);
        self
    }

    /// `ReadinessScopes`: list of strings.
    #[track_caller]
    pub fn readiness_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReadinessScopes", value);
        self
    }

    /// `ResourceArn`: string.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

/// `Tag` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetResource(Properties);

properties! { TargetResource }

impl TargetResource {
    /// `NLBResource`: `NLBResource`.
    #[track_caller]
    pub fn nlb_resource(mut self, value: impl IntoValue<NLBResource>) -> Self {
        self.0.set("NLBResource", value);
        self
    }

    /// `R53Resource`: `R53ResourceRecord`.
    #[track_caller]
    pub fn r53_resource(mut self, value: impl IntoValue<R53ResourceRecord>) -> Self {
        self.0.set("R53Resource", value);
        self
    }
}
