// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInsightsPath` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkInsightsPath`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInsightsPath(Body);

resource! { NetworkInsightsPath "AWS::EC2::NetworkInsightsPath" }

impl NetworkInsightsPath {
    /// `Destination`: string. A change replaces the resource.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `DestinationIp`: string, at most 15 characters, pattern `^([0-9]{1,3}.){3}[0-9]{1,3}$`. A change replaces the resource.
    #[track_caller]
    pub fn destination_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationIp", value);
        self
    }

    /// `DestinationPort`: integer, 0 to 65535. A change replaces the resource.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `FilterAtDestination`: `PathFilter`. A change replaces the resource.
    #[track_caller]
    pub fn filter_at_destination(mut self, value: impl IntoValue<PathFilter>) -> Self {
        self.0.set("FilterAtDestination", value);
        self
    }

    /// `FilterAtSource`: `PathFilter`. A change replaces the resource.
    #[track_caller]
    pub fn filter_at_source(mut self, value: impl IntoValue<PathFilter>) -> Self {
        self.0.set("FilterAtSource", value);
        self
    }

    /// `Protocol`: `Protocol`. Required. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Source`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceIp`: string, at most 15 characters, pattern `^([0-9]{1,3}.){3}[0-9]{1,3}$`. A change replaces the resource.
    #[track_caller]
    pub fn source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIp", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkInsightsPath> {
    /// `CreatedDate`
    #[inline]
    pub fn created_date(&self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// `DestinationArn`
    #[inline]
    pub fn destination_arn(&self) -> Value<String> {
        self.attribute("DestinationArn")
    }

    /// `NetworkInsightsPathArn`
    #[inline]
    pub fn network_insights_path_arn(&self) -> Value<String> {
        self.attribute("NetworkInsightsPathArn")
    }

    /// `NetworkInsightsPathId`
    #[inline]
    pub fn network_insights_path_id(&self) -> Value<String> {
        self.attribute("NetworkInsightsPathId")
    }

    /// `SourceArn`
    #[inline]
    pub fn source_arn(&self) -> Value<String> {
        self.attribute("SourceArn")
    }
}

/// `FilterPortRange` of `AWS::EC2::NetworkInsightsPath`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterPortRange(Properties);

properties! { FilterPortRange }

impl FilterPortRange {
    /// `FromPort`: integer, 0 to 65535.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 0 to 65535.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `PathFilter` of `AWS::EC2::NetworkInsightsPath`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathFilter(Properties);

properties! { PathFilter }

impl PathFilter {
    /// `DestinationAddress`: string, at most 15 characters, pattern `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
    #[track_caller]
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationAddress", value);
        self
    }

    /// `DestinationPortRange`: `FilterPortRange`.
    #[track_caller]
    pub fn destination_port_range(mut self, value: impl IntoValue<FilterPortRange>) -> Self {
        self.0.set("DestinationPortRange", value);
        self
    }

    /// `SourceAddress`: string, at most 15 characters, pattern `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
    #[track_caller]
    pub fn source_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceAddress", value);
        self
    }

    /// `SourcePortRange`: `FilterPortRange`.
    #[track_caller]
    pub fn source_port_range(mut self, value: impl IntoValue<FilterPortRange>) -> Self {
        self.0.set("SourcePortRange", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::EC2::NetworkInsightsPath`.
    Protocol
    TCP "tcp"
    UDP "udp"
}

/// `Tag` of `AWS::EC2::NetworkInsightsPath`.
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

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
