// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEndpoint(Body);

resource! { VPCEndpoint "AWS::EC2::VPCEndpoint" }

impl VPCEndpoint {
    /// `DnsOptions`: `DnsOptionsSpecification`.
    #[track_caller]
    pub fn dns_options(mut self, value: impl IntoValue<DnsOptionsSpecification>) -> Self {
        self.0.set("DnsOptions", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `PolicyDocument`: string or object.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `PrivateDnsEnabled`: boolean.
    #[track_caller]
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrivateDnsEnabled", value);
        self
    }

    /// `ResourceConfigurationArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationArn", value);
        self
    }

    /// `RouteTableIds`: list of strings.
    #[track_caller]
    pub fn route_table_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RouteTableIds", value);
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

    /// `ServiceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `ServiceNetworkArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_network_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceNetworkArn", value);
        self
    }

    /// `ServiceRegion`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRegion", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcEndpointType`: `VpcEndpointType`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint_type(mut self, value: impl IntoValue<VpcEndpointType>) -> Self {
        self.0.set("VpcEndpointType", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VPCEndpoint> {
    /// `CreationTimestamp`
    #[inline]
    pub fn creation_timestamp(&self) -> Value<String> {
        self.attribute("CreationTimestamp")
    }

    /// `DnsEntries`
    #[inline]
    pub fn dns_entries(&self) -> Value<Vec<String>> {
        self.attribute("DnsEntries")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `NetworkInterfaceIds`
    #[inline]
    pub fn network_interface_ids(&self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }
}

/// `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsOptionsSpecification(Properties);

properties! { DnsOptionsSpecification }

impl DnsOptionsSpecification {
    /// `DnsRecordIpType`: `DnsOptionsSpecificationDnsRecordIpType`.
    #[track_caller]
    pub fn dns_record_ip_type(
        mut self,
        value: impl IntoValue<DnsOptionsSpecificationDnsRecordIpType>,
    ) -> Self {
        self.0.set("DnsRecordIpType", value);
        self
    }

    /// `PrivateDnsOnlyForInboundResolverEndpoint`: `DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint`.
    #[track_caller]
    pub fn private_dns_only_for_inbound_resolver_endpoint(
        mut self,
        value: impl IntoValue<DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint>,
    ) -> Self {
        self.0
            .set("PrivateDnsOnlyForInboundResolverEndpoint", value);
        self
    }

    /// `PrivateDnsPreference`: `DnsOptionsSpecificationPrivateDnsPreference`. A change replaces the resource.
    #[track_caller]
    pub fn private_dns_preference(
        mut self,
        value: impl IntoValue<DnsOptionsSpecificationPrivateDnsPreference>,
    ) -> Self {
        self.0.set("PrivateDnsPreference", value);
        self
    }

    /// `PrivateDnsSpecifiedDomains`: list of strings, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn private_dns_specified_domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PrivateDnsSpecifiedDomains", value);
        self
    }
}

choice! {
    /// `DnsOptionsSpecificationDnsRecordIpType` of `AWS::EC2::VPCEndpoint`.
    DnsOptionsSpecificationDnsRecordIpType
    IPV4 "ipv4"
    IPV6 "ipv6"
    DUALSTACK "dualstack"
    SERVICE_DEFINED "service-defined"
    NOT_SPECIFIED "not-specified"
}

choice! {
    /// `DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint` of `AWS::EC2::VPCEndpoint`.
    DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint
    ONLY_INBOUND_RESOLVER "OnlyInboundResolver"
    ALL_RESOLVERS "AllResolvers"
    NOT_SPECIFIED "NotSpecified"
}

choice! {
    /// `DnsOptionsSpecificationPrivateDnsPreference` of `AWS::EC2::VPCEndpoint`.
    DnsOptionsSpecificationPrivateDnsPreference
    VERIFIED_DOMAINS_ONLY "VERIFIED_DOMAINS_ONLY"
    ALL_DOMAINS "ALL_DOMAINS"
    VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
    SPECIFIED_DOMAINS_ONLY "SPECIFIED_DOMAINS_ONLY"
}

choice! {
    /// `IpAddressType` of `AWS::EC2::VPCEndpoint`.
    IpAddressType
    IPV4 "ipv4"
    IPV6 "ipv6"
    DUALSTACK "dualstack"
    NOT_SPECIFIED "not-specified"
}

/// `Tag` of `AWS::EC2::VPCEndpoint`.
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

choice! {
    /// `VpcEndpointType` of `AWS::EC2::VPCEndpoint`.
    VpcEndpointType
    INTERFACE "Interface"
    GATEWAY "Gateway"
    GATEWAY_LOAD_BALANCER "GatewayLoadBalancer"
    SERVICE_NETWORK "ServiceNetwork"
    RESOURCE "Resource"
    TUNNEL "Tunnel"
}
