// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TrafficMirrorFilterRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TrafficMirrorFilterRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficMirrorFilterRule(Body);

resource! { TrafficMirrorFilterRule "AWS::EC2::TrafficMirrorFilterRule" }

impl TrafficMirrorFilterRule {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationCidrBlock`: string (ipv4-network). Required.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `DestinationPortRange`: `TrafficMirrorPortRange`.
    #[track_caller]
    pub fn destination_port_range(mut self, value: impl IntoValue<TrafficMirrorPortRange>) -> Self {
        self.0.set("DestinationPortRange", value);
        self
    }

    /// `Protocol`: integer.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RuleAction`: string. Required.
    #[track_caller]
    pub fn rule_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleAction", value);
        self
    }

    /// `RuleNumber`: integer. Required.
    #[track_caller]
    pub fn rule_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RuleNumber", value);
        self
    }

    /// `SourceCidrBlock`: string (ipv4-network). Required.
    #[track_caller]
    pub fn source_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceCidrBlock", value);
        self
    }

    /// `SourcePortRange`: `TrafficMirrorPortRange`.
    #[track_caller]
    pub fn source_port_range(mut self, value: impl IntoValue<TrafficMirrorPortRange>) -> Self {
        self.0.set("SourcePortRange", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrafficDirection`: string. Required.
    #[track_caller]
    pub fn traffic_direction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficDirection", value);
        self
    }

    /// `TrafficMirrorFilterId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn traffic_mirror_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficMirrorFilterId", value);
        self
    }
}

impl Handle<TrafficMirrorFilterRule> {
    /// `TrafficMirrorFilterRuleId`
    #[inline]
    pub fn traffic_mirror_filter_rule_id(&self) -> Value<String> {
        self.attribute("TrafficMirrorFilterRuleId")
    }
}

/// `Tag` of `AWS::EC2::TrafficMirrorFilterRule`.
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

/// `TrafficMirrorPortRange` of `AWS::EC2::TrafficMirrorFilterRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficMirrorPortRange(Properties);

properties! { TrafficMirrorPortRange }

impl TrafficMirrorPortRange {
    /// `FromPort`: integer. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}
