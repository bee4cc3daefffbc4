// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RedshiftServerless::Workgroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::RedshiftServerless::Workgroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workgroup(Body);

resource! { Workgroup "AWS::RedshiftServerless::Workgroup" }

impl Workgroup {
    /// `BaseCapacity`: integer.
    #[track_caller]
    pub fn base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BaseCapacity", value);
        self
    }

    /// `ConfigParameters`: list of `ConfigParameter`, at least 1 item.
    #[track_caller]
    pub fn config_parameters(mut self, value: impl IntoValue<ListOf<ConfigParameter>>) -> Self {
        self.0.set("ConfigParameters", value);
        self
    }

    /// `EnhancedVpcRouting`: boolean, default false.
    #[track_caller]
    pub fn enhanced_vpc_routing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnhancedVpcRouting", value);
        self
    }

    /// `MaxCapacity`: integer.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `NamespaceName`: string, 3 to 64 characters, pattern `^(?=^[a-z0-9-]+$).{3,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceName", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PricePerformanceTarget`: `PerformanceTarget`.
    #[track_caller]
    pub fn price_performance_target(mut self, value: impl IntoValue<PerformanceTarget>) -> Self {
        self.0.set("PricePerformanceTarget", value);
        self
    }

    /// `PubliclyAccessible`: boolean, default false.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `RecoveryPointId`: string.
    #[track_caller]
    pub fn recovery_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecoveryPointId", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 32 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SnapshotArn`: string.
    #[track_caller]
    pub fn snapshot_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotArn", value);
        self
    }

    /// `SnapshotName`: string.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }

    /// `SnapshotOwnerAccount`: string.
    #[track_caller]
    pub fn snapshot_owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotOwnerAccount", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 32 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrackName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_]+$`.
    #[track_caller]
    pub fn track_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackName", value);
        self
    }

    /// `Workgroup`: `WorkgroupProperty`.
    #[track_caller]
    pub fn workgroup(mut self, value: impl IntoValue<WorkgroupProperty>) -> Self {
        self.0.set("Workgroup", value);
        self
    }

    /// `WorkgroupName`: string, 3 to 64 characters, pattern `^(?=^[a-z0-9-]+$).{3,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupName", value);
        self
    }
}

impl Handle<Workgroup> {
    /// `BaseCapacity`
    #[inline]
    pub fn base_capacity(&self) -> Value<i64> {
        self.attribute("BaseCapacity")
    }

    /// `ConfigParameters`
    #[inline]
    pub fn config_parameters(&self) -> Value<Node> {
        self.attribute("ConfigParameters")
    }

    /// `EnhancedVpcRouting`
    #[inline]
    pub fn enhanced_vpc_routing(&self) -> Value<bool> {
        self.attribute("EnhancedVpcRouting")
    }

    /// `MaxCapacity`
    #[inline]
    pub fn max_capacity(&self) -> Value<i64> {
        self.attribute("MaxCapacity")
    }

    /// `NamespaceName`
    #[inline]
    pub fn namespace_name(&self) -> Value<String> {
        self.attribute("NamespaceName")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `PubliclyAccessible`
    #[inline]
    pub fn publicly_accessible(&self) -> Value<bool> {
        self.attribute("PubliclyAccessible")
    }

    /// `RecoveryPointId`
    #[inline]
    pub fn recovery_point_id(&self) -> Value<String> {
        self.attribute("RecoveryPointId")
    }

    /// `SecurityGroupIds`
    #[inline]
    pub fn security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroupIds")
    }

    /// `SnapshotArn`
    #[inline]
    pub fn snapshot_arn(&self) -> Value<String> {
        self.attribute("SnapshotArn")
    }

    /// `SnapshotName`
    #[inline]
    pub fn snapshot_name(&self) -> Value<String> {
        self.attribute("SnapshotName")
    }

    /// `SnapshotOwnerAccount`
    #[inline]
    pub fn snapshot_owner_account(&self) -> Value<String> {
        self.attribute("SnapshotOwnerAccount")
    }

    /// `SubnetIds`
    #[inline]
    pub fn subnet_ids(&self) -> Value<Vec<String>> {
        self.attribute("SubnetIds")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TrackName`
    #[inline]
    pub fn track_name(&self) -> Value<String> {
        self.attribute("TrackName")
    }

    /// `Workgroup.BaseCapacity`
    #[inline]
    pub fn workgroup_base_capacity(&self) -> Value<i64> {
        self.attribute("Workgroup.BaseCapacity")
    }

    /// `Workgroup.ConfigParameters`
    #[inline]
    pub fn workgroup_config_parameters(&self) -> Value<Node> {
        self.attribute("Workgroup.ConfigParameters")
    }

    /// `Workgroup.CreationDate`
    #[inline]
    pub fn workgroup_creation_date(&self) -> Value<String> {
        self.attribute("Workgroup.CreationDate")
    }

    /// `Workgroup.Endpoint.Address`
    #[inline]
    pub fn workgroup_endpoint_address(&self) -> Value<String> {
        self.attribute("Workgroup.Endpoint.Address")
    }

    /// `Workgroup.Endpoint.Port`
    #[inline]
    pub fn workgroup_endpoint_port(&self) -> Value<i64> {
        self.attribute("Workgroup.Endpoint.Port")
    }

    /// `Workgroup.Endpoint.VpcEndpoints`
    #[inline]
    pub fn workgroup_endpoint_vpc_endpoints(&self) -> Value<Node> {
        self.attribute("Workgroup.Endpoint.VpcEndpoints")
    }

    /// `Workgroup.EnhancedVpcRouting`
    #[inline]
    pub fn workgroup_enhanced_vpc_routing(&self) -> Value<bool> {
        self.attribute("Workgroup.EnhancedVpcRouting")
    }

    /// `Workgroup.MaxCapacity`
    #[inline]
    pub fn workgroup_max_capacity(&self) -> Value<i64> {
        self.attribute("Workgroup.MaxCapacity")
    }

    /// `Workgroup.NamespaceName`
    #[inline]
    pub fn workgroup_namespace_name(&self) -> Value<String> {
        self.attribute("Workgroup.NamespaceName")
    }

    /// `Workgroup.PricePerformanceTarget.Level`
    #[inline]
    pub fn workgroup_price_performance_target_level(&self) -> Value<i64> {
        self.attribute("Workgroup.PricePerformanceTarget.Level")
    }

    /// `Workgroup.PricePerformanceTarget.Status`
    #[inline]
    pub fn workgroup_price_performance_target_status(&self) -> Value<String> {
        self.attribute("Workgroup.PricePerformanceTarget.Status")
    }

    /// `Workgroup.PubliclyAccessible`
    #[inline]
    pub fn workgroup_publicly_accessible(&self) -> Value<bool> {
        self.attribute("Workgroup.PubliclyAccessible")
    }

    /// `Workgroup.SecurityGroupIds`
    #[inline]
    pub fn workgroup_security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("Workgroup.SecurityGroupIds")
    }

    /// `Workgroup.Status`
    #[inline]
    pub fn workgroup_status(&self) -> Value<String> {
        self.attribute("Workgroup.Status")
    }

    /// `Workgroup.SubnetIds`
    #[inline]
    pub fn workgroup_subnet_ids(&self) -> Value<Vec<String>> {
        self.attribute("Workgroup.SubnetIds")
    }

    /// `Workgroup.TrackName`
    #[inline]
    pub fn workgroup_track_name(&self) -> Value<String> {
        self.attribute("Workgroup.TrackName")
    }

    /// `Workgroup.WorkgroupArn`
    #[inline]
    pub fn workgroup_workgroup_arn(&self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupArn")
    }

    /// `Workgroup.WorkgroupId`
    #[inline]
    pub fn workgroup_workgroup_id(&self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupId")
    }

    /// `Workgroup.WorkgroupName`
    #[inline]
    pub fn workgroup_workgroup_name(&self) -> Value<String> {
        self.attribute("Workgroup.WorkgroupName")
    }

    /// `WorkgroupName`
    #[inline]
    pub fn workgroup_name(&self) -> Value<String> {
        self.attribute("WorkgroupName")
    }
}

/// `ConfigParameter` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigParameter(Properties);

properties! { ConfigParameter }

impl ConfigParameter {
    /// `ParameterKey`: string, at most 255 characters.
    #[track_caller]
    pub fn parameter_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterKey", value);
        self
    }

    /// `ParameterValue`: string, at most 15000 characters.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `Endpoint` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Properties);

properties! { Endpoint }

impl Endpoint {
    /// `VpcEndpoints`: list of `VpcEndpoint`.
    #[track_caller]
    pub fn vpc_endpoints(mut self, value: impl IntoValue<ListOf<VpcEndpoint>>) -> Self {
        self.0.set("VpcEndpoints", value);
        self
    }
}

/// `NetworkInterface` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterface(Properties);

properties! { NetworkInterface }

/// `PerformanceTarget` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PerformanceTarget(Properties);

properties! { PerformanceTarget }

impl PerformanceTarget {
    /// `Level`: integer, 1 to 100.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Status`: `PerformanceTargetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<PerformanceTargetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `PerformanceTargetStatus` of `AWS::RedshiftServerless::Workgroup`.
    PerformanceTargetStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::RedshiftServerless::Workgroup`.
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

/// `VpcEndpoint` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEndpoint(Properties);

properties! { VpcEndpoint }

impl VpcEndpoint {
    /// `NetworkInterfaces`: list of `NetworkInterface`.
    #[track_caller]
    pub fn network_interfaces(mut self, value: impl IntoValue<ListOf<NetworkInterface>>) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }
}

/// `Workgroup` of `AWS::RedshiftServerless::Workgroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkgroupProperty(Properties);

properties! { WorkgroupProperty }

impl WorkgroupProperty {
    /// `Endpoint`: `Endpoint`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<Endpoint>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `PricePerformanceTarget`: `PerformanceTarget`.
    #[track_caller]
    pub fn price_performance_target(mut self, value: impl IntoValue<PerformanceTarget>) -> Self {
        self.0.set("PricePerformanceTarget", value);
        self
    }
}
