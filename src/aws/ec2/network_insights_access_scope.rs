// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInsightsAccessScope` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkInsightsAccessScope`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInsightsAccessScope(Body);

resource! { NetworkInsightsAccessScope "AWS::EC2::NetworkInsightsAccessScope" }

impl NetworkInsightsAccessScope {
    /// `ExcludePaths`: list of `AccessScopePathRequest`. A change replaces the resource.
    #[track_caller]
    pub fn exclude_paths(mut self, value: impl IntoValue<ListOf<AccessScopePathRequest>>) -> Self {
        self.0.set("ExcludePaths", value);
        self
    }

    /// `MatchPaths`: list of `AccessScopePathRequest`. A change replaces the resource.
    #[track_caller]
    pub fn match_paths(mut self, value: impl IntoValue<ListOf<AccessScopePathRequest>>) -> Self {
        self.0.set("MatchPaths", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkInsightsAccessScope> {
    /// `CreatedDate`
    #[inline]
    pub fn created_date(&self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// `NetworkInsightsAccessScopeArn`
    #[inline]
    pub fn network_insights_access_scope_arn(&self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeArn")
    }

    /// `NetworkInsightsAccessScopeId`
    #[inline]
    pub fn network_insights_access_scope_id(&self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeId")
    }

    /// `UpdatedDate`
    #[inline]
    pub fn updated_date(&self) -> Value<String> {
        self.attribute("UpdatedDate")
    }
}

/// `AccessScopePathRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessScopePathRequest(Properties);

properties! { AccessScopePathRequest }

impl AccessScopePathRequest {
    /// `Destination`: `PathStatementRequest`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<PathStatementRequest>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: `PathStatementRequest`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<PathStatementRequest>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `ThroughResources`: list of `ThroughResourcesStatementRequest`.
    #[track_caller]
    pub fn through_resources(
        mut self,
        value: impl IntoValue<ListOf<ThroughResourcesStatementRequest>>,
    ) -> Self {
        self.0.set("ThroughResources", value);
        self
    }
}

/// `PacketHeaderStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct PacketHeaderStatementRequest(Properties);

properties! { PacketHeaderStatementRequest }

impl PacketHeaderStatementRequest {
    /// `DestinationAddresses`: list of strings.
    #[track_caller]
    pub fn destination_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DestinationAddresses", value);
        self
    }

    /// `DestinationPorts`: list of strings.
    #[track_caller]
    pub fn destination_ports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DestinationPorts", value);
        self
    }

    /// `DestinationPrefixLists`: list of strings.
    #[track_caller]
    pub fn destination_prefix_lists(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DestinationPrefixLists", value);
        self
    }

    /// `Protocols`: list of `Protocol`.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<Protocol>>) -> Self {
        self.0.set("Protocols", value);
        self
    }

    /// `SourceAddresses`: list of strings.
    #[track_caller]
    pub fn source_addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceAddresses", value);
        self
    }

    /// `SourcePorts`: list of strings.
    #[track_caller]
    pub fn source_ports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourcePorts", value);
        self
    }

    /// `SourcePrefixLists`: list of strings.
    #[track_caller]
    pub fn source_prefix_lists(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourcePrefixLists", value);
        self
    }
}

/// `PathStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathStatementRequest(Properties);

properties! { PathStatementRequest }

impl PathStatementRequest {
    /// `PacketHeaderStatement`: `PacketHeaderStatementRequest`.
    #[track_caller]
    pub fn packet_header_statement(
        mut self,
        value: impl IntoValue<PacketHeaderStatementRequest>,
    ) -> Self {
        self.0.set("PacketHeaderStatement", value);
        self
    }

    /// `ResourceStatement`: `ResourceStatementRequest`.
    #[track_caller]
    pub fn resource_statement(mut self, value: impl IntoValue<ResourceStatementRequest>) -> Self {
        self.0.set("ResourceStatement", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::EC2::NetworkInsightsAccessScope`.
    Protocol
    TCP "tcp"
    UDP "udp"
}

/// `ResourceStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceStatementRequest(Properties);

properties! { ResourceStatementRequest }

impl ResourceStatementRequest {
    /// `ResourceTypes`: list of strings.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }

    /// `Resources`: list of strings.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `Tag` of `AWS::EC2::NetworkInsightsAccessScope`.
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

/// `ThroughResourcesStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThroughResourcesStatementRequest(Properties);

properties! { ThroughResourcesStatementRequest }

impl ThroughResourcesStatementRequest {
    /// `ResourceStatement`: `ResourceStatementRequest`.
    #[track_caller]
    pub fn resource_statement(mut self, value: impl IntoValue<ResourceStatementRequest>) -> Self {
        self.0.set("ResourceStatement", value);
        self
    }
}
