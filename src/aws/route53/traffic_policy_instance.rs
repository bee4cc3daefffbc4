// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::TrafficPolicyInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::TrafficPolicyInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficPolicyInstance(Body);

resource! { TrafficPolicyInstance "AWS::Route53::TrafficPolicyInstance" }

impl TrafficPolicyInstance {
    /// `HostedZoneId`: string, at most 32 characters, pattern `^[A-Z0-9]{1,32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `Name`: string, at most 1024 characters, pattern `^[^A-Z\s]+\.$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TTL`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TTL", value);
        self
    }

    /// `TrafficPolicyId`: string, 1 to 36 characters, pattern `^[0-9a-f-]{1,36}$`. Required.
    #[track_caller]
    pub fn traffic_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficPolicyId", value);
        self
    }

    /// `TrafficPolicyVersion`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn traffic_policy_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TrafficPolicyVersion", value);
        self
    }
}

impl Handle<TrafficPolicyInstance> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TrafficPolicyType`
    #[inline]
    pub fn traffic_policy_type(&self) -> Value<String> {
        self.attribute("TrafficPolicyType")
    }
}
