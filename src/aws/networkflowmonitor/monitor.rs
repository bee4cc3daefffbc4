// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFlowMonitor::Monitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFlowMonitor::Monitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitor(Body);

resource! { Monitor "AWS::NetworkFlowMonitor::Monitor" }

impl Monitor {
    /// `LocalResources`: list of `MonitorLocalResource`, at least 1 item. Required.
    #[track_caller]
    pub fn local_resources(mut self, value: impl IntoValue<ListOf<MonitorLocalResource>>) -> Self {
        self.0.set("LocalResources", value);
        self
    }

    /// `MonitorName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitor_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitorName", value);
        self
    }

    /// `RemoteResources`: list of `MonitorRemoteResource`.
    #[track_caller]
    pub fn remote_resources(
        mut self,
        value: impl IntoValue<ListOf<MonitorRemoteResource>>,
    ) -> Self {
        self.0.set("RemoteResources", value);
        self
    }

    /// `ScopeArn`: string, 20 to 2048 characters, pattern `^arn:.*$`. A change replaces the resource.
    #[track_caller]
    pub fn scope_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScopeArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Monitor> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `MonitorStatus`
    #[inline]
    pub fn monitor_status(&self) -> Value<String> {
        self.attribute("MonitorStatus")
    }
}

/// `MonitorLocalResource` of `AWS::NetworkFlowMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitorLocalResource(Properties);

properties! { MonitorLocalResource }

impl MonitorLocalResource {
    /// `Identifier`: string. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Type`: `MonitorLocalResourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MonitorLocalResourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MonitorLocalResourceType` of `AWS::NetworkFlowMonitor::Monitor`.
    MonitorLocalResourceType
    AWS_EC2_VPC "AWS::EC2::VPC"
    AWS_AVAILABILITY_ZONE "AWS::AvailabilityZone"
    AWS_EC2_SUBNET "AWS::EC2::Subnet"
    AWS_REGION "AWS::Region"
    AWS_EKS_CLUSTER "AWS::EKS::Cluster"
}

/// `MonitorRemoteResource` of `AWS::NetworkFlowMonitor::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitorRemoteResource(Properties);

properties! { MonitorRemoteResource }

impl MonitorRemoteResource {
    /// `Identifier`: string. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Type`: `MonitorRemoteResourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MonitorRemoteResourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MonitorRemoteResourceType` of `AWS::NetworkFlowMonitor::Monitor`.
    MonitorRemoteResourceType
    AWS_EC2_VPC "AWS::EC2::VPC"
    AWS_AVAILABILITY_ZONE "AWS::AvailabilityZone"
    AWS_EC2_SUBNET "AWS::EC2::Subnet"
    AWS_AWS_SERVICE "AWS::AWSService"
    AWS_REGION "AWS::Region"
}

/// `Tag` of `AWS::NetworkFlowMonitor::Monitor`.
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
