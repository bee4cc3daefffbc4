// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GroundStation::DataflowEndpointGroupV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::GroundStation::DataflowEndpointGroupV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataflowEndpointGroupV2(Body);

resource! { DataflowEndpointGroupV2 "AWS::GroundStation::DataflowEndpointGroupV2" }

impl DataflowEndpointGroupV2 {
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

    /// `Endpoints`: list of `CreateEndpointDetails`, 1 to 12 items. A change replaces the resource.
    #[track_caller]
    pub fn endpoints(mut self, value: impl IntoValue<ListOf<CreateEndpointDetails>>) -> Self {
        self.0.set("Endpoints", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataflowEndpointGroupV2> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EndpointDetails`
    #[inline]
    pub fn endpoint_details(&self) -> Value<Node> {
        self.attribute("EndpointDetails")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionDetails(Properties);

properties! { ConnectionDetails }

impl ConnectionDetails {
    /// `Mtu`: integer, 1400 to 1500.
    #[track_caller]
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Mtu", value);
        self
    }

    /// `SocketAddress`: `SocketAddress`. Required.
    #[track_caller]
    pub fn socket_address(mut self, value: impl IntoValue<SocketAddress>) -> Self {
        self.0.set("SocketAddress", value);
        self
    }
}

/// `CreateEndpointDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateEndpointDetails(Properties);

properties! { CreateEndpointDetails }

impl CreateEndpointDetails {
    /// `DownlinkAwsGroundStationAgentEndpoint`: `DownlinkAwsGroundStationAgentEndpoint`.
    #[track_caller]
    pub fn downlink_aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<DownlinkAwsGroundStationAgentEndpoint>,
    ) -> Self {
        self.0.set("DownlinkAwsGroundStationAgentEndpoint", value);
        self
    }

    /// `UplinkAwsGroundStationAgentEndpoint`: `UplinkAwsGroundStationAgentEndpoint`.
    #[track_caller]
    pub fn uplink_aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<UplinkAwsGroundStationAgentEndpoint>,
    ) -> Self {
        self.0.set("UplinkAwsGroundStationAgentEndpoint", value);
        self
    }
}

/// `DownlinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DownlinkAwsGroundStationAgentEndpoint(Properties);

properties! { DownlinkAwsGroundStationAgentEndpoint }

impl DownlinkAwsGroundStationAgentEndpoint {
    /// `DataflowDetails`: `DownlinkDataflowDetails`. Required.
    #[track_caller]
    pub fn dataflow_details(mut self, value: impl IntoValue<DownlinkDataflowDetails>) -> Self {
        self.0.set("DataflowDetails", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `DownlinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DownlinkConnectionDetails(Properties);

properties! { DownlinkConnectionDetails }

impl DownlinkConnectionDetails {
    /// `AgentIpAndPortAddress`: `RangedConnectionDetails`. Required.
    #[track_caller]
    pub fn agent_ip_and_port_address(
        mut self,
        value: impl IntoValue<RangedConnectionDetails>,
    ) -> Self {
        self.0.set("AgentIpAndPortAddress", value);
        self
    }

    /// `EgressAddressAndPort`: `ConnectionDetails`. Required.
    #[track_caller]
    pub fn egress_address_and_port(mut self, value: impl IntoValue<ConnectionDetails>) -> Self {
        self.0.set("EgressAddressAndPort", value);
        self
    }
}

/// `DownlinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DownlinkDataflowDetails(Properties);

properties! { DownlinkDataflowDetails }

impl DownlinkDataflowDetails {
    /// `AgentConnectionDetails`: `DownlinkConnectionDetails`.
    #[track_caller]
    pub fn agent_connection_details(
        mut self,
        value: impl IntoValue<DownlinkConnectionDetails>,
    ) -> Self {
        self.0.set("AgentConnectionDetails", value);
        self
    }
}

/// `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerRange(Properties);

properties! { IntegerRange }

impl IntegerRange {
    /// `Maximum`: integer. Required.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: integer. Required.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minimum", value);
        self
    }
}

/// `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangedConnectionDetails(Properties);

properties! { RangedConnectionDetails }

impl RangedConnectionDetails {
    /// `Mtu`: integer, 1400 to 1500.
    #[track_caller]
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Mtu", value);
        self
    }

    /// `SocketAddress`: `RangedSocketAddress`. Required.
    #[track_caller]
    pub fn socket_address(mut self, value: impl IntoValue<RangedSocketAddress>) -> Self {
        self.0.set("SocketAddress", value);
        self
    }
}

/// `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangedSocketAddress(Properties);

properties! { RangedSocketAddress }

impl RangedSocketAddress {
    /// `Name`: string, pattern `^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PortRange`: `IntegerRange`. Required.
    #[track_caller]
    pub fn port_range(mut self, value: impl IntoValue<IntegerRange>) -> Self {
        self.0.set("PortRange", value);
        self
    }
}

/// `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct SocketAddress(Properties);

properties! { SocketAddress }

impl SocketAddress {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `Tag` of `AWS::GroundStation::DataflowEndpointGroupV2`.
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

/// `UplinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct UplinkAwsGroundStationAgentEndpoint(Properties);

properties! { UplinkAwsGroundStationAgentEndpoint }

impl UplinkAwsGroundStationAgentEndpoint {
    /// `DataflowDetails`: `UplinkDataflowDetails`. Required.
    #[track_caller]
    pub fn dataflow_details(mut self, value: impl IntoValue<UplinkDataflowDetails>) -> Self {
        self.0.set("DataflowDetails", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `UplinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct UplinkConnectionDetails(Properties);

properties! { UplinkConnectionDetails }

impl UplinkConnectionDetails {
    /// `AgentIpAndPortAddress`: `RangedConnectionDetails`. Required.
    #[track_caller]
    pub fn agent_ip_and_port_address(
        mut self,
        value: impl IntoValue<RangedConnectionDetails>,
    ) -> Self {
        self.0.set("AgentIpAndPortAddress", value);
        self
    }

    /// `IngressAddressAndPort`: `ConnectionDetails`. Required.
    #[track_caller]
    pub fn ingress_address_and_port(mut self, value: impl IntoValue<ConnectionDetails>) -> Self {
        self.0.set("IngressAddressAndPort", value);
        self
    }
}

/// `UplinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct UplinkDataflowDetails(Properties);

properties! { UplinkDataflowDetails }

impl UplinkDataflowDetails {
    /// `AgentConnectionDetails`: `UplinkConnectionDetails`.
    #[track_caller]
    pub fn agent_connection_details(
        mut self,
        value: impl IntoValue<UplinkConnectionDetails>,
    ) -> Self {
        self.0.set("AgentConnectionDetails", value);
        self
    }
}
