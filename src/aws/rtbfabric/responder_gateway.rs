// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric::ResponderGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RTBFabric::ResponderGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponderGateway(Body);

resource! { ResponderGateway "AWS::RTBFabric::ResponderGateway" }

impl ResponderGateway {
    /// `AcmCertificateArn`: `AcmCertificateArn`, pattern `arn:(aws|aws-cn|aws-us-gov):acm:([a-z0-9-]+):[0-9]{12}:certificate/.{1,2048}`. A change may replace the resource.
    #[track_caller]
    pub fn acm_certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("AcmCertificateArn", value);
        self
    }

    /// `Description`: string, pattern `^[A-Za-z0-9 ]+$`. A change may replace the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 255 characters. A change may replace the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `GatewayType`: `GatewayType`. A change may replace the resource.
    #[track_caller]
    pub fn gateway_type(mut self, value: impl IntoValue<GatewayType>) -> Self {
        self.0.set("GatewayType", value);
        self
    }

    /// `ListenerConfig`: `ListenerConfig`.
    #[track_caller]
    pub fn listener_config(mut self, value: impl IntoValue<ListenerConfig>) -> Self {
        self.0.set("ListenerConfig", value);
        self
    }

    /// `ManagedEndpointConfiguration`: `ManagedEndpointConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn managed_endpoint_configuration(
        mut self,
        value: impl IntoValue<ManagedEndpointConfiguration>,
    ) -> Self {
        self.0.set("ManagedEndpointConfiguration", value);
        self
    }

    /// `Port`: integer, 1 to 65535. Required. A change may replace the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`. Required. A change may replace the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at least 1 item. Required. A change may replace the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at least 1 item. Required. A change may replace the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrustStoreConfiguration`: `TrustStoreConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn trust_store_configuration(
        mut self,
        value: impl IntoValue<TrustStoreConfiguration>,
    ) -> Self {
        self.0.set("TrustStoreConfiguration", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 5 to 50 characters, pattern `^vpc-[a-f0-9]{8,17}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<ResponderGateway> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificateAssociationStatus`
    #[inline]
    pub fn certificate_association_status(&self) -> Value<String> {
        self.attribute("CertificateAssociationStatus")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `ExternalInboundEndpoint`
    #[inline]
    pub fn external_inbound_endpoint(&self) -> Value<String> {
        self.attribute("ExternalInboundEndpoint")
    }

    /// `GatewayId`
    #[inline]
    pub fn gateway_id(&self) -> Value<String> {
        self.attribute("GatewayId")
    }

    /// `ResponderGatewayStatus`
    #[inline]
    pub fn responder_gateway_status(&self) -> Value<String> {
        self.attribute("ResponderGatewayStatus")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `AutoScalingGroupsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingGroupsConfiguration(Properties);

properties! { AutoScalingGroupsConfiguration }

impl AutoScalingGroupsConfiguration {
    /// `AutoScalingGroupNameList`: list of strings. Required.
    #[track_caller]
    pub fn auto_scaling_group_name_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AutoScalingGroupNameList", value);
        self
    }

    /// `HealthCheckConfig`: `HealthCheckConfig`.
    #[track_caller]
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfig>) -> Self {
        self.0.set("HealthCheckConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `EksEndpointsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksEndpointsConfiguration(Properties);

properties! { EksEndpointsConfiguration }

impl EksEndpointsConfiguration {
    /// `ClusterApiServerCaCertificateChain`: string, 1 to 2097152 characters. Required.
    #[track_caller]
    pub fn cluster_api_server_ca_certificate_chain(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("ClusterApiServerCaCertificateChain", value);
        self
    }

    /// `ClusterApiServerEndpointUri`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn cluster_api_server_endpoint_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterApiServerEndpointUri", value);
        self
    }

    /// `ClusterName`: string, pattern `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Required.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `EndpointsResourceName`: string, pattern `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Required.
    #[track_caller]
    pub fn endpoints_resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointsResourceName", value);
        self
    }

    /// `EndpointsResourceNamespace`: string, pattern `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Required.
    #[track_caller]
    pub fn endpoints_resource_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointsResourceNamespace", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `GatewayType` of `AWS::RTBFabric::ResponderGateway`.
    GatewayType
    EXTERNAL "EXTERNAL"
    INTERNAL "INTERNAL"
}

/// `HealthCheckConfig` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfig(Properties);

properties! { HealthCheckConfig }

impl HealthCheckConfig {
    /// `HealthyThresholdCount`: integer, 2 to 10.
    #[track_caller]
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThresholdCount", value);
        self
    }

    /// `IntervalSeconds`: integer, 5 to 60.
    #[track_caller]
    pub fn interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalSeconds", value);
        self
    }

    /// `Path`: string, 1 to 128 characters, pattern `^/.*$`. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer, 80 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `StatusCodeMatcher`: string, 3 to 2000 characters, pattern `^[0-9,\-]+$`.
    #[track_caller]
    pub fn status_code_matcher(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCodeMatcher", value);
        self
    }

    /// `TimeoutMs`: integer, 100 to 5000.
    #[track_caller]
    pub fn timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMs", value);
        self
    }

    /// `UnhealthyThresholdCount`: integer, 2 to 10.
    #[track_caller]
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThresholdCount", value);
        self
    }
}

/// `ListenerConfig` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerConfig(Properties);

properties! { ListenerConfig }

impl ListenerConfig {
    /// `Protocols`: list of `Protocol`, 1 to 2 items. Required.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<Protocol>>) -> Self {
        self.0.set("Protocols", value);
        self
    }
}

/// `ManagedEndpointConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedEndpointConfiguration(Properties);

properties! { ManagedEndpointConfiguration }

impl ManagedEndpointConfiguration {
    /// `AutoScalingGroupsConfiguration`: `AutoScalingGroupsConfiguration`.
    #[track_caller]
    pub fn auto_scaling_groups_configuration(
        mut self,
        value: impl IntoValue<AutoScalingGroupsConfiguration>,
    ) -> Self {
        self.0.set("AutoScalingGroupsConfiguration", value);
        self
    }

    /// `EksEndpointsConfiguration`: `EksEndpointsConfiguration`.
    #[track_caller]
    pub fn eks_endpoints_configuration(
        mut self,
        value: impl IntoValue<EksEndpointsConfiguration>,
    ) -> Self {
        self.0.set("EksEndpointsConfiguration", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::RTBFabric::ResponderGateway`.
    Protocol
    HTTP "HTTP"
    HTTPS "HTTPS"
}

/// `Tag` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrustStoreConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStoreConfiguration(Properties);

properties! { TrustStoreConfiguration }

impl TrustStoreConfiguration {
    /// `CertificateAuthorityCertificates`: list of strings, at most 1 item. Required.
    #[track_caller]
    pub fn certificate_authority_certificates(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CertificateAuthorityCertificates", value);
        self
    }
}
