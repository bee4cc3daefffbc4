// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::LoadBalancer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::LoadBalancer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancer(Body);

resource! { LoadBalancer "AWS::Lightsail::LoadBalancer" }

impl LoadBalancer {
    /// `AttachedInstances`: list of strings.
    #[track_caller]
    pub fn attached_instances(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttachedInstances", value);
        self
    }

    /// `HealthCheckPath`: string.
    #[track_caller]
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPath", value);
        self
    }

    /// `InstancePort`: integer, -1 to 65535. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstancePort", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `LoadBalancerName`: string, pattern `\w[\w\-]*\w`. Required. A change replaces the resource.
    #[track_caller]
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerName", value);
        self
    }

    /// `SessionStickinessEnabled`: boolean.
    #[track_caller]
    pub fn session_stickiness_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SessionStickinessEnabled", value);
        self
    }

    /// `SessionStickinessLBCookieDurationSeconds`: string.
    #[track_caller]
    pub fn session_stickiness_lb_cookie_duration_seconds(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0
            .set("SessionStickinessLBCookieDurationSeconds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TlsPolicyName`: string.
    #[track_caller]
    pub fn tls_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TlsPolicyName", value);
        self
    }
}

impl Handle<LoadBalancer> {
    /// `LoadBalancerArn`
    #[inline]
    pub fn load_balancer_arn(&self) -> Value<String> {
        self.attribute("LoadBalancerArn")
    }
}

choice! {
    /// `IpAddressType` of `AWS::Lightsail::LoadBalancer`.
    IpAddressType
    DUALSTACK "dualstack"
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `Tag` of `AWS::Lightsail::LoadBalancer`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
