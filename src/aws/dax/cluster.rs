// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DAX::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DAX::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::DAX::Cluster" }

impl Cluster {
    /// `AvailabilityZones`: list of strings.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `ClusterEndpointEncryptionType`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_endpoint_encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterEndpointEncryptionType", value);
        self
    }

    /// `ClusterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IAMRoleARN`: `IamRoleArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IAMRoleARN", value);
        self
    }

    /// `NetworkType`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `NodeType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `NotificationTopicARN`: string.
    #[track_caller]
    pub fn notification_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTopicARN", value);
        self
    }

    /// `ParameterGroupName`: string.
    #[track_caller]
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupName", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `ReplicationFactor`: integer. Required.
    #[track_caller]
    pub fn replication_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicationFactor", value);
        self
    }

    /// `SSESpecification`: `SSESpecification`. A change replaces the resource.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecification>) -> Self {
        self.0.set("SSESpecification", value);
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

    /// `SubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupName", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ClusterDiscoveryEndpoint`
    #[inline]
    pub fn cluster_discovery_endpoint(&self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpoint")
    }

    /// `ClusterDiscoveryEndpointURL`
    #[inline]
    pub fn cluster_discovery_endpoint_url(&self) -> Value<String> {
        self.attribute("ClusterDiscoveryEndpointURL")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `SSESpecification` of `AWS::DAX::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SSESpecification(Properties);

properties! { SSESpecification }

impl SSESpecification {
    /// `SSEEnabled`: boolean.
    #[track_caller]
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SSEEnabled", value);
        self
    }
}
