// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ServiceNetworkVpcAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ServiceNetworkVpcAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNetworkVpcAssociation(Body);

resource! { ServiceNetworkVpcAssociation "AWS::VpcLattice::ServiceNetworkVpcAssociation" }

impl ServiceNetworkVpcAssociation {
    /// `DnsOptions`: `DnsOptions`.
    #[track_caller]
    pub fn dns_options(mut self, value: impl IntoValue<DnsOptions>) -> Self {
        self.0.set("DnsOptions", value);
        self
    }

    /// `PrivateDnsEnabled`: boolean.
    #[track_caller]
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrivateDnsEnabled", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
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

    /// `VpcIdentifier`: string, 5 to 2048 characters, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

impl Handle<ServiceNetworkVpcAssociation> {
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `DnsOptions` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsOptions(Properties);

properties! { DnsOptions }

impl DnsOptions {
    /// `PrivateDnsPreference`: `DnsOptionsPrivateDnsPreference`.
    #[track_caller]
    pub fn private_dns_preference(
        mut self,
        value: impl IntoValue<DnsOptionsPrivateDnsPreference>,
    ) -> Self {
        self.0.set("PrivateDnsPreference", value);
        self
    }

    /// `PrivateDnsSpecifiedDomains`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn private_dns_specified_domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PrivateDnsSpecifiedDomains", value);
        self
    }
}

choice! {
    /// `DnsOptionsPrivateDnsPreference` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
    DnsOptionsPrivateDnsPreference
    VERIFIED_DOMAINS_ONLY "VERIFIED_DOMAINS_ONLY"
    ALL_DOMAINS "ALL_DOMAINS"
    VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
    SPECIFIED_DOMAINS_ONLY "SPECIFIED_DOMAINS_ONLY"
}

/// `Tag` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
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
