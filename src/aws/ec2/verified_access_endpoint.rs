// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VerifiedAccessEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VerifiedAccessEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessEndpoint(Body);

resource! { VerifiedAccessEndpoint "AWS::EC2::VerifiedAccessEndpoint" }

impl VerifiedAccessEndpoint {
    /// `ApplicationDomain`: string. A change replaces the resource.
    #[track_caller]
    pub fn application_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationDomain", value);
        self
    }

    /// `AttachmentType`: `AttachmentType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn attachment_type(mut self, value: impl IntoValue<AttachmentType>) -> Self {
        self.0.set("AttachmentType", value);
        self
    }

    /// `CidrOptions`: `CidrOptions`.
    #[track_caller]
    pub fn cidr_options(mut self, value: impl IntoValue<CidrOptions>) -> Self {
        self.0.set("CidrOptions", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainCertificateArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainCertificateArn", value);
        self
    }

    /// `EndpointDomainPrefix`: string. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_domain_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointDomainPrefix", value);
        self
    }

    /// `EndpointType`: `EndpointType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `LoadBalancerOptions`: `LoadBalancerOptions`.
    #[track_caller]
    pub fn load_balancer_options(mut self, value: impl IntoValue<LoadBalancerOptions>) -> Self {
        self.0.set("LoadBalancerOptions", value);
        self
    }

    /// `NetworkInterfaceOptions`: `NetworkInterfaceOptions`.
    #[track_caller]
    pub fn network_interface_options(
        mut self,
        value: impl IntoValue<NetworkInterfaceOptions>,
    ) -> Self {
        self.0.set("NetworkInterfaceOptions", value);
        self
    }

    /// `PolicyDocument`: string.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `PolicyEnabled`: boolean.
    #[track_caller]
    pub fn policy_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PolicyEnabled", value);
        self
    }

    /// `RdsOptions`: `RdsOptions`.
    #[track_caller]
    pub fn rds_options(mut self, value: impl IntoValue<RdsOptions>) -> Self {
        self.0.set("RdsOptions", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SseSpecification`: `SseSpecification`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecification>) -> Self {
        self.0.set("SseSpecification", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VerifiedAccessGroupId`: string. Required.
    #[track_caller]
    pub fn verified_access_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerifiedAccessGroupId", value);
        self
    }
}

impl Handle<VerifiedAccessEndpoint> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `DeviceValidationDomain`
    #[inline]
    pub fn device_validation_domain(&self) -> Value<String> {
        self.attribute("DeviceValidationDomain")
    }

    /// `EndpointDomain`
    #[inline]
    pub fn endpoint_domain(&self) -> Value<String> {
        self.attribute("EndpointDomain")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VerifiedAccessEndpointId`
    #[inline]
    pub fn verified_access_endpoint_id(&self) -> Value<String> {
        self.attribute("VerifiedAccessEndpointId")
    }

    /// `VerifiedAccessInstanceId`
    #[inline]
    pub fn verified_access_instance_id(&self) -> Value<String> {
        self.attribute("VerifiedAccessInstanceId")
    }
}

choice! {
    /// `AttachmentType` of `AWS::EC2::VerifiedAccessEndpoint`.
    AttachmentType
    VPC "vpc"
}

/// `CidrOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CidrOptions(Properties);

properties! { CidrOptions }

impl CidrOptions {
    /// `Cidr`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `PortRanges`: list of `PortRange`.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `Protocol`: `CidrOptionsProtocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<CidrOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SubnetIds`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `CidrOptionsProtocol` of `AWS::EC2::VerifiedAccessEndpoint`.
    CidrOptionsProtocol
    HTTP "http"
    HTTPS "https"
    TCP "tcp"
}

choice! {
    /// `EndpointType` of `AWS::EC2::VerifiedAccessEndpoint`.
    EndpointType
    CIDR "cidr"
    LOAD_BALANCER "load-balancer"
    NETWORK_INTERFACE "network-interface"
    RDS "rds"
}

/// `LoadBalancerOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancerOptions(Properties);

properties! { LoadBalancerOptions }

impl LoadBalancerOptions {
    /// `LoadBalancerArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn load_balancer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerArn", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PortRanges`: list of `PortRange`.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `Protocol`: `LoadBalancerOptionsProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<LoadBalancerOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `LoadBalancerOptionsProtocol` of `AWS::EC2::VerifiedAccessEndpoint`.
    LoadBalancerOptionsProtocol
    HTTP "http"
    HTTPS "https"
    TCP "tcp"
}

/// `NetworkInterfaceOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceOptions(Properties);

properties! { NetworkInterfaceOptions }

impl NetworkInterfaceOptions {
    /// `NetworkInterfaceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PortRanges`: list of `PortRange`.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `Protocol`: `NetworkInterfaceOptionsProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<NetworkInterfaceOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `NetworkInterfaceOptionsProtocol` of `AWS::EC2::VerifiedAccessEndpoint`.
    NetworkInterfaceOptionsProtocol
    HTTP "http"
    HTTPS "https"
    TCP "tcp"
}

/// `PortRange` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRange(Properties);

properties! { PortRange }

impl PortRange {
    /// `FromPort`: integer, 1 to 65535.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 1 to 65535.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `RdsOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsOptions(Properties);

properties! { RdsOptions }

impl RdsOptions {
    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `RdsOptionsProtocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<RdsOptionsProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RdsDbClusterArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn rds_db_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RdsDbClusterArn", value);
        self
    }

    /// `RdsDbInstanceArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn rds_db_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RdsDbInstanceArn", value);
        self
    }

    /// `RdsDbProxyArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn rds_db_proxy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RdsDbProxyArn", value);
        self
    }

    /// `RdsEndpoint`: string.
    #[track_caller]
    pub fn rds_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RdsEndpoint", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `RdsOptionsProtocol` of `AWS::EC2::VerifiedAccessEndpoint`.
    RdsOptionsProtocol
    HTTP "http"
    HTTPS "https"
    TCP "tcp"
}

/// `SseSpecification` of `AWS::EC2::VerifiedAccessEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseSpecification(Properties);

properties! { SseSpecification }

impl SseSpecification {
    /// `CustomerManagedKeyEnabled`: boolean.
    #[track_caller]
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CustomerManagedKeyEnabled", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `Tag` of `AWS::EC2::VerifiedAccessEndpoint`.
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
