// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::NetworkConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::NetworkConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConnector(Body);

resource! { NetworkConnector "AWS::Lambda::NetworkConnector" }

impl NetworkConnector {
    /// `Configuration`: `Config`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<Config>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, 1 to 140 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OperatorRole`: string, at most 10000 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller]
    pub fn operator_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperatorRole", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkConnector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LatestVersion`
    #[inline]
    pub fn latest_version(&self) -> Value<i64> {
        self.attribute("LatestVersion")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Config` of `AWS::Lambda::NetworkConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Config(Properties);

properties! { Config }

impl Config {
    /// `VpcEgressConfiguration`: `VpcEgressConfiguration`. Required.
    #[track_caller]
    pub fn vpc_egress_configuration(
        mut self,
        value: impl IntoValue<VpcEgressConfiguration>,
    ) -> Self {
        self.0.set("VpcEgressConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::Lambda::NetworkConnector`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEgressConfiguration(Properties);

properties! { VpcEgressConfiguration }

impl VpcEgressConfiguration {
    /// `AssociatedComputeResourceTypes`: list of `VpcEgressConfigurationAssociatedComputeResourceTypesItem`, 1 item. Required.
    #[track_caller]
    pub fn associated_compute_resource_types(
        mut self,
        value: impl IntoValue<ListOf<VpcEgressConfigurationAssociatedComputeResourceTypesItem>>,
    ) -> Self {
        self.0.set("AssociatedComputeResourceTypes", value);
        self
    }

    /// `NetworkProtocol`: `VpcEgressConfigurationNetworkProtocol`. Required.
    #[track_caller]
    pub fn network_protocol(
        mut self,
        value: impl IntoValue<VpcEgressConfigurationNetworkProtocol>,
    ) -> Self {
        self.0.set("NetworkProtocol", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 16 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `VpcEgressConfigurationAssociatedComputeResourceTypesItem` of `AWS::Lambda::NetworkConnector`.
    VpcEgressConfigurationAssociatedComputeResourceTypesItem
    MICRO_VM "MicroVm"
    WEB_FUNCTION "WebFunction"
}

choice! {
    /// `VpcEgressConfigurationNetworkProtocol` of `AWS::Lambda::NetworkConnector`.
    VpcEgressConfigurationNetworkProtocol
    IPV4 "IPv4"
    DUAL_STACK "DualStack"
}
