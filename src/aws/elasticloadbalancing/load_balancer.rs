// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancing::LoadBalancer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElasticLoadBalancing::LoadBalancer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancer(Body);

resource! { LoadBalancer "AWS::ElasticLoadBalancing::LoadBalancer" }

impl LoadBalancer {
    /// `AccessLoggingPolicy`: `AccessLoggingPolicy`.
    #[track_caller]
    pub fn access_logging_policy(mut self, value: impl IntoValue<AccessLoggingPolicy>) -> Self {
        self.0.set("AccessLoggingPolicy", value);
        self
    }

    /// `AppCookieStickinessPolicy`: list of `AppCookieStickinessPolicy`.
    #[track_caller]
    pub fn app_cookie_stickiness_policy(
        mut self,
        value: impl IntoValue<ListOf<AppCookieStickinessPolicy>>,
    ) -> Self {
        self.0.set("AppCookieStickinessPolicy", value);
        self
    }

    /// `AvailabilityZones`: list of strings. A change may replace the resource.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `ConnectionDrainingPolicy`: `ConnectionDrainingPolicy`.
    #[track_caller]
    pub fn connection_draining_policy(
        mut self,
        value: impl IntoValue<ConnectionDrainingPolicy>,
    ) -> Self {
        self.0.set("ConnectionDrainingPolicy", value);
        self
    }

    /// `ConnectionSettings`: `ConnectionSettings`.
    #[track_caller]
    pub fn connection_settings(mut self, value: impl IntoValue<ConnectionSettings>) -> Self {
        self.0.set("ConnectionSettings", value);
        self
    }

    /// `CrossZone`: boolean.
    #[track_caller]
    pub fn cross_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrossZone", value);
        self
    }

    /// `HealthCheck`: `HealthCheck`. A change may replace the resource.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<HealthCheck>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `Instances`: list of strings.
    #[track_caller]
    pub fn instances(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Instances", value);
        self
    }

    /// `LBCookieStickinessPolicy`: list of `LBCookieStickinessPolicy`.
    #[track_caller]
    pub fn lb_cookie_stickiness_policy(
        mut self,
        value: impl IntoValue<ListOf<LBCookieStickinessPolicy>>,
    ) -> Self {
        self.0.set("LBCookieStickinessPolicy", value);
        self
    }

    /// `Listeners`: list of `Listeners`. Required.
    #[track_caller]
    pub fn listeners(mut self, value: impl IntoValue<ListOf<Listeners>>) -> Self {
        self.0.set("Listeners", value);
        self
    }

    /// `LoadBalancerName`: string. A change replaces the resource.
    #[track_caller]
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerName", value);
        self
    }

    /// `Policies`: list of `Policies`.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<Policies>>) -> Self {
        self.0.set("Policies", value);
        self
    }

    /// `Scheme`: string. A change replaces the resource.
    #[track_caller]
    pub fn scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scheme", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. A change may replace the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LoadBalancer> {
    /// `CanonicalHostedZoneName`
    #[inline]
    pub fn canonical_hosted_zone_name(&self) -> Value<String> {
        self.attribute("CanonicalHostedZoneName")
    }

    /// `CanonicalHostedZoneNameID`
    #[inline]
    pub fn canonical_hosted_zone_name_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("CanonicalHostedZoneNameID")
    }

    /// `DNSName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `SourceSecurityGroup`
    #[inline]
    pub fn source_security_group(&self) -> Value<Node> {
        self.attribute("SourceSecurityGroup")
    }

    /// `SourceSecurityGroup.GroupName`
    #[inline]
    pub fn source_security_group_group_name(&self) -> Value<String> {
        self.attribute("SourceSecurityGroup.GroupName")
    }

    /// `SourceSecurityGroup.OwnerAlias`
    #[inline]
    pub fn source_security_group_owner_alias(&self) -> Value<String> {
        self.attribute("SourceSecurityGroup.OwnerAlias")
    }
}

/// `AccessLoggingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLoggingPolicy(Properties);

properties! { AccessLoggingPolicy }

impl AccessLoggingPolicy {
    /// `EmitInterval`: integer.
    #[track_caller]
    pub fn emit_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EmitInterval", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3BucketPrefix`: string.
    #[track_caller]
    pub fn s3_bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketPrefix", value);
        self
    }
}

/// `AppCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppCookieStickinessPolicy(Properties);

properties! { AppCookieStickinessPolicy }

impl AppCookieStickinessPolicy {
    /// `CookieName`: string. Required.
    #[track_caller]
    pub fn cookie_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CookieName", value);
        self
    }

    /// `PolicyName`: string. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}

/// `ConnectionDrainingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionDrainingPolicy(Properties);

properties! { ConnectionDrainingPolicy }

impl ConnectionDrainingPolicy {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Timeout`: integer.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `ConnectionSettings` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionSettings(Properties);

properties! { ConnectionSettings }

impl ConnectionSettings {
    /// `IdleTimeout`: integer. Required.
    #[track_caller]
    pub fn idle_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeout", value);
        self
    }
}

/// `HealthCheck` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheck(Properties);

properties! { HealthCheck }

impl HealthCheck {
    /// `HealthyThreshold`: string. Required.
    #[track_caller]
    pub fn healthy_threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthyThreshold", value);
        self
    }

    /// `Interval`: string. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Target`: string. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Timeout`: string. Required.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `UnhealthyThreshold`: string. Required.
    #[track_caller]
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnhealthyThreshold", value);
        self
    }
}

/// `LBCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct LBCookieStickinessPolicy(Properties);

properties! { LBCookieStickinessPolicy }

impl LBCookieStickinessPolicy {
    /// `CookieExpirationPeriod`: string.
    #[track_caller]
    pub fn cookie_expiration_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CookieExpirationPeriod", value);
        self
    }

    /// `PolicyName`: string.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}

/// `Listeners` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Listeners(Properties);

properties! { Listeners }

impl Listeners {
    /// `InstancePort`: string, 1 to 65535. Required.
    #[track_caller]
    pub fn instance_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstancePort", value);
        self
    }

    /// `InstanceProtocol`: string.
    #[track_caller]
    pub fn instance_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProtocol", value);
        self
    }

    /// `LoadBalancerPort`: string. Required.
    #[track_caller]
    pub fn load_balancer_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerPort", value);
        self
    }

    /// `PolicyNames`: list of strings.
    #[track_caller]
    pub fn policy_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PolicyNames", value);
        self
    }

    /// `Protocol`: string. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SSLCertificateId`: string.
    #[track_caller]
    pub fn ssl_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SSLCertificateId", value);
        self
    }
}

/// `Policies` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policies(Properties);

properties! { Policies }

impl Policies {
    /// `Attributes`: list of `PolicyItem`. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<PolicyItem>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `InstancePorts`: list of strings.
    #[track_caller]
    pub fn instance_ports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstancePorts", value);
        self
    }

    /// `LoadBalancerPorts`: list of strings.
    #[track_caller]
    pub fn load_balancer_ports(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LoadBalancerPorts", value);
        self
    }

    /// `PolicyName`: string. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `PolicyType`: string. Required.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyType", value);
        self
    }
}

/// `PolicyItem` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyItem(Properties);

properties! { PolicyItem }

impl PolicyItem {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::ElasticLoadBalancing::LoadBalancer`.
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
