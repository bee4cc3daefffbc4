// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::RouterNetworkInterface` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::RouterNetworkInterface`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterNetworkInterface(Body);

resource! { RouterNetworkInterface "AWS::MediaConnect::RouterNetworkInterface" }

impl RouterNetworkInterface {
    /// `Configuration`: `RouterNetworkInterfaceConfiguration`. Required.
    #[track_caller]
    pub fn configuration(
        mut self,
        value: impl IntoValue<RouterNetworkInterfaceConfiguration>,
    ) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RegionName`: string. A change replaces the resource.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RouterNetworkInterface> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociatedInputCount`
    #[inline]
    pub fn associated_input_count(&self) -> Value<i64> {
        self.attribute("AssociatedInputCount")
    }

    /// `AssociatedOutputCount`
    #[inline]
    pub fn associated_output_count(&self) -> Value<i64> {
        self.attribute("AssociatedOutputCount")
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

    /// `NetworkInterfaceType`
    #[inline]
    pub fn network_interface_type(&self) -> Value<String> {
        self.attribute("NetworkInterfaceType")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `PublicRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicRouterNetworkInterfaceConfiguration(Properties);

properties! { PublicRouterNetworkInterfaceConfiguration }

impl PublicRouterNetworkInterfaceConfiguration {
    /// `AllowRules`: list of `PublicRouterNetworkInterfaceRule`, at most 10 items. Required.
    #[track_caller]
    pub fn allow_rules(
        mut self,
        value: impl IntoValue<ListOf<PublicRouterNetworkInterfaceRule>>,
    ) -> Self {
        self.0.set("AllowRules", value);
        self
    }
}

/// `PublicRouterNetworkInterfaceRule` of `AWS::MediaConnect::RouterNetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicRouterNetworkInterfaceRule(Properties);

properties! { PublicRouterNetworkInterfaceRule }

impl PublicRouterNetworkInterfaceRule {
    /// `Cidr`: string (ipv4-network). Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}

/// `RouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterNetworkInterfaceConfiguration(Properties);

properties! { RouterNetworkInterfaceConfiguration }

impl RouterNetworkInterfaceConfiguration {
    /// `Public`: `PublicRouterNetworkInterfaceConfiguration`.
    #[track_caller]
    pub fn public(
        mut self,
        value: impl IntoValue<PublicRouterNetworkInterfaceConfiguration>,
    ) -> Self {
        self.0.set("Public", value);
        self
    }

    /// `Vpc`: `VpcRouterNetworkInterfaceConfiguration`.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<VpcRouterNetworkInterfaceConfiguration>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

/// `Tag` of `AWS::MediaConnect::RouterNetworkInterface`.
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

/// `VpcRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcRouterNetworkInterfaceConfiguration(Properties);

properties! { VpcRouterNetworkInterfaceConfiguration }

impl VpcRouterNetworkInterfaceConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}
