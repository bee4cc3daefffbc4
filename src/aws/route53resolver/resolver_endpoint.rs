// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverEndpoint(Body);

resource! { ResolverEndpoint "AWS::Route53Resolver::ResolverEndpoint" }

impl ResolverEndpoint {
    /// `Direction`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `Dns64Enabled`: boolean.
    #[track_caller]
    pub fn dns64_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Dns64Enabled", value);
        self
    }

    /// `IpAddresses`: list of `IpAddressRequest`, 2 to 20 items. Required.
    #[track_caller]
    pub fn ip_addresses(mut self, value: impl IntoValue<ListOf<IpAddressRequest>>) -> Self {
        self.0.set("IpAddresses", value);
        self
    }

    /// `Ipv6InternetAccessEnabled`: boolean.
    #[track_caller]
    pub fn ipv6_internet_access_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Ipv6InternetAccessEnabled", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutpostArn`: string, 1 to 255 characters, pattern `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. A change replaces the resource.
    #[track_caller]
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostArn", value);
        self
    }

    /// `PreferredInstanceType`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn preferred_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredInstanceType", value);
        self
    }

    /// `Protocols`: list of strings, 1 to 2 items.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Protocols", value);
        self
    }

    /// `ResolverEndpointType`: string.
    #[track_caller]
    pub fn resolver_endpoint_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolverEndpointType", value);
        self
    }

    /// `RniEnhancedMetricsEnabled`: boolean.
    #[track_caller]
    pub fn rni_enhanced_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RniEnhancedMetricsEnabled", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetNameServerMetricsEnabled`: boolean.
    #[track_caller]
    pub fn target_name_server_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TargetNameServerMetricsEnabled", value);
        self
    }
}

impl Handle<ResolverEndpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Direction`
    #[inline]
    pub fn direction(&self) -> Value<String> {
        self.attribute("Direction")
    }

    /// `HostVPCId`
    #[inline]
    pub fn host_vpc_id(&self) -> Value<String> {
        self.attribute("HostVPCId")
    }

    /// `IpAddressCount`
    #[inline]
    pub fn ip_address_count(&self) -> Value<String> {
        self.attribute("IpAddressCount")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `OutpostArn`
    #[inline]
    pub fn outpost_arn(&self) -> Value<String> {
        self.attribute("OutpostArn")
    }

    /// `PreferredInstanceType`
    #[inline]
    pub fn preferred_instance_type(&self) -> Value<String> {
        self.attribute("PreferredInstanceType")
    }

    /// `ResolverEndpointId`
    #[inline]
    pub fn resolver_endpoint_id(&self) -> Value<String> {
        self.attribute("ResolverEndpointId")
    }

    /// `ResolverEndpointType`
    #[inline]
    pub fn resolver_endpoint_type(&self) -> Value<String> {
        self.attribute("ResolverEndpointType")
    }
}

/// `IpAddressRequest` of `AWS::Route53Resolver::ResolverEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpAddressRequest(Properties);

properties! { IpAddressRequest }

impl IpAddressRequest {
    /// `Ip`: string, 7 to 36 characters.
    #[track_caller]
    pub fn ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ip", value);
        self
    }

    /// `Ipv6`: string, 7 to 39 characters.
    #[track_caller]
    pub fn ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, 1 to 32 characters. Required.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `Tag` of `AWS::Route53Resolver::ResolverEndpoint`.
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
