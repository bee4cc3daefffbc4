// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ServiceNetworkServiceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ServiceNetworkServiceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNetworkServiceAssociation(Body);

resource! { ServiceNetworkServiceAssociation "AWS::VpcLattice::ServiceNetworkServiceAssociation" }

impl ServiceNetworkServiceAssociation {
    /// `DnsEntry`: `DnsEntry`.
    #[track_caller]
    pub fn dns_entry(mut self, value: impl IntoValue<DnsEntry>) -> Self {
        self.0.set("DnsEntry", value);
        self
    }

    /// `ServiceIdentifier`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceIdentifier", value);
        self
    }

    /// `ServiceNetworkIdentifier`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn service_network_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceNetworkIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceNetworkServiceAssociation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DnsEntry.DomainName`
    #[inline]
    pub fn dns_entry_domain_name(&self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// `DnsEntry.HostedZoneId`
    #[inline]
    pub fn dns_entry_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// `ServiceId`
    #[inline]
    pub fn service_id(&self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// `ServiceName`
    #[inline]
    pub fn service_name(&self) -> Value<String> {
        self.attribute("ServiceName")
    }

    /// `ServiceNetworkArn`
    #[inline]
    pub fn service_network_arn(&self) -> Value<String> {
        self.attribute("ServiceNetworkArn")
    }

    /// `ServiceNetworkId`
    #[inline]
    pub fn service_network_id(&self) -> Value<String> {
        self.attribute("ServiceNetworkId")
    }

    /// `ServiceNetworkName`
    #[inline]
    pub fn service_network_name(&self) -> Value<String> {
        self.attribute("ServiceNetworkName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `DnsEntry` of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsEntry(Properties);

properties! { DnsEntry }

/// `Tag` of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
