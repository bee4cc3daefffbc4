// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TrafficMirrorTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TrafficMirrorTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficMirrorTarget(Body);

resource! { TrafficMirrorTarget "AWS::EC2::TrafficMirrorTarget" }

impl TrafficMirrorTarget {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GatewayLoadBalancerEndpointId`: string. A change replaces the resource.
    #[track_caller]
    pub fn gateway_load_balancer_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayLoadBalancerEndpointId", value);
        self
    }

    /// `NetworkInterfaceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `NetworkLoadBalancerArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_load_balancer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkLoadBalancerArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrafficMirrorTarget> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::EC2::TrafficMirrorTarget`.
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
