// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ResourceConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ResourceConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceConfiguration(Body);

resource! { ResourceConfiguration "AWS::VpcLattice::ResourceConfiguration" }

impl ResourceConfiguration {
    /// `AllowAssociationToSharableServiceNetwork`: boolean.
    #[track_caller]
    pub fn allow_association_to_sharable_service_network(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("AllowAssociationToSharableServiceNetwork", value);
        self
    }

    /// `CustomDomainName`: string, 3 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomDomainName", value);
        self
    }

    /// `DomainVerificationId`: string, 20 characters, pattern `^dv-[a-fA-F0-9]{17}$`. A change replaces the resource.
    #[track_caller]
    pub fn domain_verification_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainVerificationId", value);
        self
    }

    /// `GroupDomain`: string, 3 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn group_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupDomain", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `^(?!rcfg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PortRanges`: list of strings.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `ProtocolType`: `ProtocolType`. A change replaces the resource.
    #[track_caller]
    pub fn protocol_type(mut self, value: impl IntoValue<ProtocolType>) -> Self {
        self.0.set("ProtocolType", value);
        self
    }

    /// `ResourceConfigurationAuthType`: `ResourceConfigurationAuthType`. A change replaces the resource.
    #[track_caller]
    pub fn resource_configuration_auth_type(
        mut self,
        value: impl IntoValue<ResourceConfigurationAuthType>,
    ) -> Self {
        self.0.set("ResourceConfigurationAuthType", value);
        self
    }

    /// `ResourceConfigurationDefinition`: `ResourceConfigurationDefinition`.
    #[track_caller]
    pub fn resource_configuration_definition(
        mut self,
        value: impl IntoValue<ResourceConfigurationDefinition>,
    ) -> Self {
        self.0.set("ResourceConfigurationDefinition", value);
        self
    }

    /// `ResourceConfigurationGroupId`: string, 22 characters, pattern `^rcfg-[0-9a-z]{17}$`.
    #[track_caller]
    pub fn resource_configuration_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationGroupId", value);
        self
    }

    /// `ResourceConfigurationType`: `ResourceConfigurationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_configuration_type(
        mut self,
        value: impl IntoValue<ResourceConfigurationType>,
    ) -> Self {
        self.0.set("ResourceConfigurationType", value);
        self
    }

    /// `ResourceGatewayId`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceGatewayId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ResourceConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CidrResource` of `AWS::VpcLattice::ResourceConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CidrResource(Properties);

properties! { CidrResource }

impl CidrResource {
    /// `CidrRanges`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn cidr_ranges(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CidrRanges", value);
        self
    }
}

/// `DnsResource` of `AWS::VpcLattice::ResourceConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsResource(Properties);

properties! { DnsResource }

impl DnsResource {
    /// `DomainName`: string, 3 to 255 characters. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `IpAddressType`: `DnsResourceIpAddressType`. Required.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<DnsResourceIpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }
}

choice! {
    /// `DnsResourceIpAddressType` of `AWS::VpcLattice::ResourceConfiguration`.
    DnsResourceIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
    DUALSTACK "DUALSTACK"
}

choice! {
    /// `ProtocolType` of `AWS::VpcLattice::ResourceConfiguration`.
    ProtocolType
    TCP "TCP"
}

choice! {
    /// `ResourceConfigurationAuthType` of `AWS::VpcLattice::ResourceConfiguration`.
    ResourceConfigurationAuthType
    NONE "NONE"
    AWS_IAM "AWS_IAM"
}

/// `ResourceConfigurationDefinition` of `AWS::VpcLattice::ResourceConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceConfigurationDefinition(Properties);

properties! { ResourceConfigurationDefinition }

impl ResourceConfigurationDefinition {
    /// `ArnResource`: string, at most 1224 characters, pattern `^arn.*`.
    #[track_caller]
    pub fn arn_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArnResource", value);
        self
    }

    /// `CidrResource`: `CidrResource`.
    #[track_caller]
    pub fn cidr_resource(mut self, value: impl IntoValue<CidrResource>) -> Self {
        self.0.set("CidrResource", value);
        self
    }

    /// `DnsResource`: `DnsResource`.
    #[track_caller]
    pub fn dns_resource(mut self, value: impl IntoValue<DnsResource>) -> Self {
        self.0.set("DnsResource", value);
        self
    }

    /// `IpResource`: string, 4 to 39 characters.
    #[track_caller]
    pub fn ip_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpResource", value);
        self
    }
}

choice! {
    /// `ResourceConfigurationType` of `AWS::VpcLattice::ResourceConfiguration`.
    ResourceConfigurationType
    GROUP "GROUP"
    CHILD "CHILD"
    SINGLE "SINGLE"
    ARN "ARN"
    CIDR "CIDR"
}

/// `Tag` of `AWS::VpcLattice::ResourceConfiguration`.
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

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
