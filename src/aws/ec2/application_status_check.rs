// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::ApplicationStatusCheck` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::ApplicationStatusCheck`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationStatusCheck(Body);

resource! { ApplicationStatusCheck "AWS::EC2::ApplicationStatusCheck" }

impl ApplicationStatusCheck {
    /// `Aggregation`: `Aggregation`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<Aggregation>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `DeviceIndex`: integer.
    #[track_caller]
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeviceIndex", value);
        self
    }

    /// `FailureThreshold`: integer.
    #[track_caller]
    pub fn failure_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureThreshold", value);
        self
    }

    /// `HealthCheckPaths`: list of `HealthCheckPath`.
    #[track_caller]
    pub fn health_check_paths(mut self, value: impl IntoValue<ListOf<HealthCheckPath>>) -> Self {
        self.0.set("HealthCheckPaths", value);
        self
    }

    /// `InitializationGracePeriodSeconds`: integer, -1 to 600.
    #[track_caller]
    pub fn initialization_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InitializationGracePeriodSeconds", value);
        self
    }

    /// `Interval`: integer. A change replaces the resource.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IpScope`: `IpScope`. A change replaces the resource.
    #[track_caller]
    pub fn ip_scope(mut self, value: impl IntoValue<IpScope>) -> Self {
        self.0.set("IpScope", value);
        self
    }

    /// `IpVersion`: `IpVersion`.
    #[track_caller]
    pub fn ip_version(mut self, value: impl IntoValue<IpVersion>) -> Self {
        self.0.set("IpVersion", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer, 1 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `StatusCodeMatcher`: string.
    #[track_caller]
    pub fn status_code_matcher(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCodeMatcher", value);
        self
    }

    /// `SuccessThreshold`: integer.
    #[track_caller]
    pub fn success_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SuccessThreshold", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Timeout`: integer.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

impl Handle<ApplicationStatusCheck> {
    /// `ApplicationStatusCheckId`
    #[inline]
    pub fn application_status_check_id(&self) -> Value<String> {
        self.attribute("ApplicationStatusCheckId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

choice! {
    /// `Aggregation` of `AWS::EC2::ApplicationStatusCheck`.
    Aggregation
    INCLUDED "included"
    EXCLUDED "excluded"
}

/// `HealthCheckPath` of `AWS::EC2::ApplicationStatusCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckPath(Properties);

properties! { HealthCheckPath }

impl HealthCheckPath {
    /// `Destinations`: list of `HealthCheckPathDestination`.
    #[track_caller]
    pub fn destinations(
        mut self,
        value: impl IntoValue<ListOf<HealthCheckPathDestination>>,
    ) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `Source`: `HealthCheckPathSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<HealthCheckPathSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `HealthCheckPathDestination` of `AWS::EC2::ApplicationStatusCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckPathDestination(Properties);

properties! { HealthCheckPathDestination }

impl HealthCheckPathDestination {
    /// `SecurityGroupId`: `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_id(mut self, value: impl IntoValue<format::Ec2SecurityGroupId>) -> Self {
        self.0.set("SecurityGroupId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `HealthCheckPathSource` of `AWS::EC2::ApplicationStatusCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckPathSource(Properties);

properties! { HealthCheckPathSource }

impl HealthCheckPathSource {
    /// `SecurityGroupId`: `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_id(mut self, value: impl IntoValue<format::Ec2SecurityGroupId>) -> Self {
        self.0.set("SecurityGroupId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

choice! {
    /// `IpScope` of `AWS::EC2::ApplicationStatusCheck`.
    IpScope
    PRIVATE "private"
}

choice! {
    /// `IpVersion` of `AWS::EC2::ApplicationStatusCheck`.
    IpVersion
    IPV4 "ipv4"
    IPV6 "ipv6"
}

choice! {
    /// `Protocol` of `AWS::EC2::ApplicationStatusCheck`.
    Protocol
    HTTP "http"
    HTTPS "https"
}

/// `Tag` of `AWS::EC2::ApplicationStatusCheck`.
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
