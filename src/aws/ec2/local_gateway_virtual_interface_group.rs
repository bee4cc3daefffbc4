// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayVirtualInterfaceGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayVirtualInterfaceGroup(Body);

resource! { LocalGatewayVirtualInterfaceGroup "AWS::EC2::LocalGatewayVirtualInterfaceGroup" }

impl LocalGatewayVirtualInterfaceGroup {
    /// `LocalBgpAsn`: integer. A change replaces the resource.
    #[track_caller]
    pub fn local_bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LocalBgpAsn", value);
        self
    }

    /// `LocalBgpAsnExtended`: integer. A change replaces the resource.
    #[track_caller]
    pub fn local_bgp_asn_extended(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LocalBgpAsnExtended", value);
        self
    }

    /// `LocalGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocalGatewayVirtualInterfaceGroup> {
    /// `ConfigurationState`
    #[inline]
    pub fn configuration_state(&self) -> Value<String> {
        self.attribute("ConfigurationState")
    }

    /// `LocalGatewayVirtualInterfaceGroupArn`
    #[inline]
    pub fn local_gateway_virtual_interface_group_arn(&self) -> Value<String> {
        self.attribute("LocalGatewayVirtualInterfaceGroupArn")
    }

    /// `LocalGatewayVirtualInterfaceGroupId`
    #[inline]
    pub fn local_gateway_virtual_interface_group_id(&self) -> Value<String> {
        self.attribute("LocalGatewayVirtualInterfaceGroupId")
    }

    /// `LocalGatewayVirtualInterfaceIds`
    #[inline]
    pub fn local_gateway_virtual_interface_ids(&self) -> Value<Vec<String>> {
        self.attribute("LocalGatewayVirtualInterfaceIds")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// `Tag` of `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
