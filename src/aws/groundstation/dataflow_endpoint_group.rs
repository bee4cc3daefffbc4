// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GroundStation::DataflowEndpointGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GroundStation::DataflowEndpointGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataflowEndpointGroup(Body);

resource! { DataflowEndpointGroup "AWS::GroundStation::DataflowEndpointGroup" }

impl DataflowEndpointGroup {
    /// `ContactPostPassDurationSeconds`: integer, 30 to 480. A change replaces the resource.
    #[track_caller]
    pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContactPostPassDurationSeconds", value);
        self
    }

    /// `ContactPrePassDurationSeconds`: integer, 30 to 480. A change replaces the resource.
    #[track_caller]
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContactPrePassDurationSeconds", value);
        self
    }

    /// `EndpointDetails`: list of `EndpointDetails`, 1 to 500 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_details(mut self, value: impl IntoValue<ListOf<EndpointDetails>>) -> Self {
        self.0.set("EndpointDetails", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataflowEndpointGroup> {
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

choice! {
    /// `AgentStatus` of `AWS::GroundStation::DataflowEndpointGroup`.
    AgentStatus
    SUCCESS "SUCCESS"
    FAILED "FAILED"
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

choice! {
    /// `AuditResults` of `AWS::GroundStation::DataflowEndpointGroup`.
    AuditResults
    HEALTHY "HEALTHY"
    UNHEALTHY "UNHEALTHY"
}

/// `AwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsGroundStationAgentEndpoint(Properties);

properties! { AwsGroundStationAgentEndpoint }

impl AwsGroundStationAgentEndpoint {
    /// `AgentStatus`: `AgentStatus`.
    #[track_caller]
    pub fn agent_status(mut self, value: impl IntoValue<AgentStatus>) -> Self {
        self.0.set("AgentStatus", value);
        self
    }

    /// `AuditResults`: `AuditResults`.
    #[track_caller]
    pub fn audit_results(mut self, value: impl IntoValue<AuditResults>) -> Self {
        self.0.set("AuditResults", value);
        self
    }

    /// `EgressAddress`: `ConnectionDetails`.
    #[track_caller]
    pub fn egress_address(mut self, value: impl IntoValue<ConnectionDetails>) -> Self {
        self.0.set("EgressAddress", value);
        self
    }

    /// `IngressAddress`: `RangedConnectionDetails`.
    #[track_caller]
    pub fn ingress_address(mut self, value: impl IntoValue<RangedConnectionDetails>) -> Self {
        self.0.set("IngressAddress", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionDetails(Properties);

properties! { ConnectionDetails }

impl ConnectionDetails {
    /// `Mtu`: integer.
    #[track_caller]
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Mtu", value);
        self
    }

    /// `SocketAddress`: `SocketAddress`.
    #[track_caller]
    pub fn socket_address(mut self, value: impl IntoValue<SocketAddress>) -> Self {
        self.0.set("SocketAddress", value);
        self
    }
}

/// `DataflowEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataflowEndpoint(Properties);

properties! { DataflowEndpoint }

impl DataflowEndpoint {
    /// `Address`: `SocketAddress`.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<SocketAddress>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Mtu`: integer.
    #[track_caller]
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Mtu", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `EndpointDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointDetails(Properties);

properties! { EndpointDetails }

impl EndpointDetails {
    /// `AwsGroundStationAgentEndpoint`: `AwsGroundStationAgentEndpoint`.
    #[track_caller]
    pub fn aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<AwsGroundStationAgentEndpoint>,
    ) -> Self {
        self.0.set("AwsGroundStationAgentEndpoint", value);
        self
    }

    /// `Endpoint`: `DataflowEndpoint`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<DataflowEndpoint>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `SecurityDetails`: `SecurityDetails`.
    #[track_caller]
    pub fn security_details(mut self, value: impl IntoValue<SecurityDetails>) -> Self {
        self.0.set("SecurityDetails", value);
        self
    }
}

/// `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerRange(Properties);

properties! { IntegerRange }

impl IntegerRange {
    /// `Maximum`: integer.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: integer.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minimum", value);
        self
    }
}

/// `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangedConnectionDetails(Properties);

properties! { RangedConnectionDetails }

impl RangedConnectionDetails {
    /// `Mtu`: integer.
    #[track_caller]
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Mtu", value);
        self
    }

    /// `SocketAddress`: `RangedSocketAddress`.
    #[track_caller]
    pub fn socket_address(mut self, value: impl IntoValue<RangedSocketAddress>) -> Self {
        self.0.set("SocketAddress", value);
        self
    }
}

/// `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangedSocketAddress(Properties);

properties! { RangedSocketAddress }

impl RangedSocketAddress {
    /// `Name`: string, 7 to 16 characters, pattern `^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PortRange`: `IntegerRange`.
    #[track_caller]
    pub fn port_range(mut self, value: impl IntoValue<IntegerRange>) -> Self {
        self.0.set("PortRange", value);
        self
    }
}

/// `SecurityDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityDetails(Properties);

properties! { SecurityDetails }

impl SecurityDetails {
    /// `RoleArn`: `IamRoleArn`, 30 to 165 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
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

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SocketAddress(Properties);

properties! { SocketAddress }

impl SocketAddress {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `Tag` of `AWS::GroundStation::DataflowEndpointGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
