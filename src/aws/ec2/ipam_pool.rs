// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMPool(Body);

resource! { IPAMPool "AWS::EC2::IPAMPool" }

impl IPAMPool {
    /// `AddressFamily`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn address_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressFamily", value);
        self
    }

    /// `AllocationDefaultNetmaskLength`: integer, 0 to 128.
    #[track_caller]
    pub fn allocation_default_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocationDefaultNetmaskLength", value);
        self
    }

    /// `AllocationMaxNetmaskLength`: integer, 0 to 128.
    #[track_caller]
    pub fn allocation_max_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocationMaxNetmaskLength", value);
        self
    }

    /// `AllocationMinNetmaskLength`: integer, 0 to 128.
    #[track_caller]
    pub fn allocation_min_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocationMinNetmaskLength", value);
        self
    }

    /// `AllocationResourceTags`: list of `Tag`.
    #[track_caller]
    pub fn allocation_resource_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("AllocationResourceTags", value);
        self
    }

    /// `AutoImport`: boolean.
    #[track_caller]
    pub fn auto_import(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoImport", value);
        self
    }

    /// `AwsService`: string. A change replaces the resource.
    #[track_caller]
    pub fn aws_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsService", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IpamScopeId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_scope_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamScopeId", value);
        self
    }

    /// `Locale`: string. A change replaces the resource.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `ProvisionedCidrs`: list of `ProvisionedCidr`.
    #[track_caller]
    pub fn provisioned_cidrs(mut self, value: impl IntoValue<ListOf<ProvisionedCidr>>) -> Self {
        self.0.set("ProvisionedCidrs", value);
        self
    }

    /// `PublicIpSource`: string. A change replaces the resource.
    #[track_caller]
    pub fn public_ip_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicIpSource", value);
        self
    }

    /// `PubliclyAdvertisable`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn publicly_advertisable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAdvertisable", value);
        self
    }

    /// `SourceIpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIpamPoolId", value);
        self
    }

    /// `SourceResource`: `SourceResource`. A change replaces the resource.
    #[track_caller]
    pub fn source_resource(mut self, value: impl IntoValue<SourceResource>) -> Self {
        self.0.set("SourceResource", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPAMPool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IpamArn`
    #[inline]
    pub fn ipam_arn(&self) -> Value<String> {
        self.attribute("IpamArn")
    }

    /// `IpamPoolId`
    #[inline]
    pub fn ipam_pool_id(&self) -> Value<String> {
        self.attribute("IpamPoolId")
    }

    /// `IpamScopeArn`
    #[inline]
    pub fn ipam_scope_arn(&self) -> Value<String> {
        self.attribute("IpamScopeArn")
    }

    /// `IpamScopeType`
    #[inline]
    pub fn ipam_scope_type(&self) -> Value<String> {
        self.attribute("IpamScopeType")
    }

    /// `PoolDepth`
    #[inline]
    pub fn pool_depth(&self) -> Value<i64> {
        self.attribute("PoolDepth")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateMessage`
    #[inline]
    pub fn state_message(&self) -> Value<String> {
        self.attribute("StateMessage")
    }
}

/// `ProvisionedCidr` of `AWS::EC2::IPAMPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedCidr(Properties);

properties! { ProvisionedCidr }

impl ProvisionedCidr {
    /// `Cidr`: string. Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}

/// `SourceResource` of `AWS::EC2::IPAMPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceResource(Properties);

properties! { SourceResource }

impl SourceResource {
    /// `ResourceId`: string. Required.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourceOwner`: string. Required.
    #[track_caller]
    pub fn resource_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceOwner", value);
        self
    }

    /// `ResourceRegion`: string. Required.
    #[track_caller]
    pub fn resource_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceRegion", value);
        self
    }

    /// `ResourceType`: string. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

/// `Tag` of `AWS::EC2::IPAMPool`.
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
