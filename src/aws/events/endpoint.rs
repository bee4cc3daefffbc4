// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::Endpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Events::Endpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Body);

resource! { Endpoint "AWS::Events::Endpoint" }

impl Endpoint {
    /// `Description`: string, at most 512 characters, pattern `.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBuses`: list of `EndpointEventBus`, 2 items. Required.
    #[track_caller]
    pub fn event_buses(mut self, value: impl IntoValue<ListOf<EndpointEventBus>>) -> Self {
        self.0.set("EventBuses", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReplicationConfig`: `ReplicationConfig`.
    #[track_caller]
    pub fn replication_config(mut self, value: impl IntoValue<ReplicationConfig>) -> Self {
        self.0.set("ReplicationConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RoutingConfig`: `RoutingConfig`. Required.
    #[track_caller]
    pub fn routing_config(mut self, value: impl IntoValue<RoutingConfig>) -> Self {
        self.0.set("RoutingConfig", value);
        self
    }
}

impl Handle<Endpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EndpointId`
    #[inline]
    pub fn endpoint_id(&self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// `EndpointUrl`
    #[inline]
    pub fn endpoint_url(&self) -> Value<String> {
        self.attribute("EndpointUrl")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// `EndpointEventBus` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointEventBus(Properties);

properties! { EndpointEventBus }

impl EndpointEventBus {
    /// `EventBusArn`: string, 1 to 512 characters, pattern `^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\d+:\d{12}:event-bus/[\w.-]+$`. Required.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }
}

/// `FailoverConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverConfig(Properties);

properties! { FailoverConfig }

impl FailoverConfig {
    /// `Primary`: `Primary`. Required.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<Primary>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Secondary`: `Secondary`. Required.
    #[track_caller]
    pub fn secondary(mut self, value: impl IntoValue<Secondary>) -> Self {
        self.0.set("Secondary", value);
        self
    }
}

/// `Primary` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Primary(Properties);

properties! { Primary }

impl Primary {
    /// `HealthCheck`: string, 1 to 1600 characters, pattern `^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$`. Required.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }
}

/// `ReplicationConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfig(Properties);

properties! { ReplicationConfig }

impl ReplicationConfig {
    /// `State`: `ReplicationState`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ReplicationState>) -> Self {
        self.0.set("State", value);
        self
    }
}

choice! {
    /// `ReplicationState` of `AWS::Events::Endpoint`.
    ReplicationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `RoutingConfig` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingConfig(Properties);

properties! { RoutingConfig }

impl RoutingConfig {
    /// `FailoverConfig`: `FailoverConfig`. Required.
    #[track_caller]
    pub fn failover_config(mut self, value: impl IntoValue<FailoverConfig>) -> Self {
        self.0.set("FailoverConfig", value);
        self
    }
}

/// `Secondary` of `AWS::Events::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Secondary(Properties);

properties! { Secondary }

impl Secondary {
    /// `Route`: string, 9 to 20 characters, pattern `^[\-a-z0-9]+$`. Required.
    #[track_caller]
    pub fn route(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Route", value);
        self
    }
}
