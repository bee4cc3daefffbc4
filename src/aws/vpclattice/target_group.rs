// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::TargetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::TargetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroup(Body);

resource! { TargetGroup "AWS::VpcLattice::TargetGroup" }

impl TargetGroup {
    /// `Config`: `TargetGroupConfig`.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<TargetGroupConfig>) -> Self {
        self.0.set("Config", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^(?!tg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: list of `Target`, at most 100 items.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Target>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<TargetGroup> {
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `HealthCheckConfig` of `AWS::VpcLattice::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfig(Properties);

properties! { HealthCheckConfig }

impl HealthCheckConfig {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `HealthCheckIntervalSeconds`: integer, 5 to 300.
    #[track_caller]
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value);
        self
    }

    /// `HealthCheckTimeoutSeconds`: integer, 1 to 120.
    #[track_caller]
    pub fn health_check_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckTimeoutSeconds", value);
        self
    }

    /// `HealthyThresholdCount`: integer, 2 to 10.
    #[track_caller]
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThresholdCount", value);
        self
    }

    /// `Matcher`: `Matcher`.
    #[track_caller]
    pub fn matcher(mut self, value: impl IntoValue<Matcher>) -> Self {
        self.0.set("Matcher", value);
        self
    }

    /// `Path`: string, at most 2048 characters, pattern `(^/[a-zA-Z0-9@:%_+.~#?&/=-]*$|(^$))`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `HealthCheckConfigProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<HealthCheckConfigProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ProtocolVersion`: `HealthCheckConfigProtocolVersion`.
    #[track_caller]
    pub fn protocol_version(
        mut self,
        value: impl IntoValue<HealthCheckConfigProtocolVersion>,
    ) -> Self {
        self.0.set("ProtocolVersion", value);
        self
    }

    /// `UnhealthyThresholdCount`: integer, 2 to 10.
    #[track_caller]
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThresholdCount", value);
        self
    }
}

choice! {
    /// `HealthCheckConfigProtocol` of `AWS::VpcLattice::TargetGroup`.
    HealthCheckConfigProtocol
    HTTP "HTTP"
    HTTPS "HTTPS"
}

choice! {
    /// `HealthCheckConfigProtocolVersion` of `AWS::VpcLattice::TargetGroup`.
    HealthCheckConfigProtocolVersion
    HTTP1 "HTTP1"
    HTTP2 "HTTP2"
}

/// `Matcher` of `AWS::VpcLattice::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Matcher(Properties);

properties! { Matcher }

impl Matcher {
    /// `HttpCode`: string, 3 to 2000 characters, pattern `^[0-9-,]+$`. Required.
    #[track_caller]
    pub fn http_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpCode", value);
        self
    }
}

/// `Tag` of `AWS::VpcLattice::TargetGroup`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Target` of `AWS::VpcLattice::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupConfig(Properties);

properties! { TargetGroupConfig }

impl TargetGroupConfig {
    /// `HealthCheck`: `HealthCheckConfig`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<HealthCheckConfig>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `IpAddressType`: `TargetGroupConfigIpAddressType`, default `IPV4`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(
        mut self,
        value: impl IntoValue<TargetGroupConfigIpAddressType>,
    ) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `LambdaEventStructureVersion`: `TargetGroupConfigLambdaEventStructureVersion`. A change replaces the resource.
    #[track_caller]
    pub fn lambda_event_structure_version(
        mut self,
        value: impl IntoValue<TargetGroupConfigLambdaEventStructureVersion>,
    ) -> Self {
        self.0.set("LambdaEventStructureVersion", value);
        self
    }

    /// `Port`: integer, 1 to 65535. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `TargetGroupConfigProtocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<TargetGroupConfigProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ProtocolVersion`: `TargetGroupConfigProtocolVersion`, default `HTTP1`. A change replaces the resource.
    #[track_caller]
    pub fn protocol_version(
        mut self,
        value: impl IntoValue<TargetGroupConfigProtocolVersion>,
    ) -> Self {
        self.0.set("ProtocolVersion", value);
        self
    }

    /// `VpcIdentifier`: string, 5 to 2048 characters, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

choice! {
    /// `TargetGroupConfigIpAddressType` of `AWS::VpcLattice::TargetGroup`.
    TargetGroupConfigIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

choice! {
    /// `TargetGroupConfigLambdaEventStructureVersion` of `AWS::VpcLattice::TargetGroup`.
    TargetGroupConfigLambdaEventStructureVersion
    V1 "V1"
    V2 "V2"
}

choice! {
    /// `TargetGroupConfigProtocol` of `AWS::VpcLattice::TargetGroup`.
    TargetGroupConfigProtocol
    HTTP "HTTP"
    HTTPS "HTTPS"
    TCP "TCP"
}

choice! {
    /// `TargetGroupConfigProtocolVersion` of `AWS::VpcLattice::TargetGroup`.
    TargetGroupConfigProtocolVersion
    HTTP1 "HTTP1"
    HTTP2 "HTTP2"
    GRPC "GRPC"
}

choice! {
    /// `Type` of `AWS::VpcLattice::TargetGroup`.
    Type
    IP "IP"
    LAMBDA "LAMBDA"
    INSTANCE "INSTANCE"
    ALB "ALB"
}
