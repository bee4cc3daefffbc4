// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::TargetGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElasticLoadBalancingV2::TargetGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroup(Body);

resource! { TargetGroup "AWS::ElasticLoadBalancingV2::TargetGroup" }

impl TargetGroup {
    /// `HealthCheckEnabled`: boolean.
    #[track_caller]
    pub fn health_check_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HealthCheckEnabled", value);
        self
    }

    /// `HealthCheckIntervalSeconds`: integer, 5 to 300.
    #[track_caller]
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value);
        self
    }

    /// `HealthCheckPath`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPath", value);
        self
    }

    /// `HealthCheckPort`: string.
    #[track_caller]
    pub fn health_check_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPort", value);
        self
    }

    /// `HealthCheckProtocol`: `HealthCheckProtocol`.
    #[track_caller]
    pub fn health_check_protocol(mut self, value: impl IntoValue<HealthCheckProtocol>) -> Self {
        self.0.set("HealthCheckProtocol", value);
        self
    }

    /// `HealthCheckTimeoutSeconds`: integer, 2 to 120.
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

    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Matcher`: `Matcher`.
    #[track_caller]
    pub fn matcher(mut self, value: impl IntoValue<Matcher>) -> Self {
        self.0.set("Matcher", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Port`: integer, 1 to 65535. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ProtocolVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn protocol_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProtocolVersion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetControlPort`: integer, 1 to 65535.
    #[track_caller]
    pub fn target_control_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetControlPort", value);
        self
    }

    /// `TargetGroupAttributes`: list of `TargetGroupAttribute`.
    #[track_caller]
    pub fn target_group_attributes(
        mut self,
        value: impl IntoValue<ListOf<TargetGroupAttribute>>,
    ) -> Self {
        self.0.set("TargetGroupAttributes", value);
        self
    }

    /// `TargetType`: `TargetType`. A change replaces the resource.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<TargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }

    /// `Targets`: list of `TargetDescription`.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<TargetDescription>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `UnhealthyThresholdCount`: integer, 2 to 10.
    #[track_caller]
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThresholdCount", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<TargetGroup> {
    /// `LoadBalancerArns`
    #[inline]
    pub fn load_balancer_arns(&self) -> Value<Vec<String>> {
        self.attribute("LoadBalancerArns")
    }

    /// `TargetGroupArn`
    #[inline]
    pub fn target_group_arn(&self) -> Value<String> {
        self.attribute("TargetGroupArn")
    }

    /// `TargetGroupFullName`
    #[inline]
    pub fn target_group_full_name(&self) -> Value<String> {
        self.attribute("TargetGroupFullName")
    }

    /// `TargetGroupName`
    #[inline]
    pub fn target_group_name(&self) -> Value<String> {
        self.attribute("TargetGroupName")
    }
}

choice! {
    /// `HealthCheckProtocol` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    HealthCheckProtocol
    GENEVE "GENEVE"
    HTTP "HTTP"
    HTTPS "HTTPS"
    QUIC "QUIC"
    TCP "TCP"
    TCP_QUIC "TCP_QUIC"
    TCP_UDP "TCP_UDP"
    TLS "TLS"
    UDP "UDP"
}

choice! {
    /// `IpAddressType` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    IpAddressType
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `Matcher` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Matcher(Properties);

properties! { Matcher }

impl Matcher {
    /// `GrpcCode`: string.
    #[track_caller]
    pub fn grpc_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GrpcCode", value);
        self
    }

    /// `HttpCode`: string.
    #[track_caller]
    pub fn http_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpCode", value);
        self
    }
}

choice! {
    /// `Protocol` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    Protocol
    GENEVE "GENEVE"
    HTTP "HTTP"
    HTTPS "HTTPS"
    QUIC "QUIC"
    TCP "TCP"
    TCP_QUIC "TCP_QUIC"
    TCP_UDP "TCP_UDP"
    TLS "TLS"
    UDP "UDP"
}

/// `Tag` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetDescription` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetDescription(Properties);

properties! { TargetDescription }

impl TargetDescription {
    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

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

    /// `QuicServerId`: string, 1 to 256 characters.
    #[track_caller]
    pub fn quic_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuicServerId", value);
        self
    }
}

/// `TargetGroupAttribute` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupAttribute(Properties);

properties! { TargetGroupAttribute }

impl TargetGroupAttribute {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TargetType` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
    TargetType
    ALB "alb"
    INSTANCE "instance"
    IP "ip"
    LAMBDA "lambda"
}
