// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::TopicRuleDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::TopicRuleDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicRuleDestination(Body);

resource! { TopicRuleDestination "AWS::IoT::TopicRuleDestination" }

impl TopicRuleDestination {
    /// `HttpUrlProperties`: `HttpUrlDestinationSummary`. A change replaces the resource.
    #[track_caller]
    pub fn http_url_properties(mut self, value: impl IntoValue<HttpUrlDestinationSummary>) -> Self {
        self.0.set("HttpUrlProperties", value);
        self
    }

    /// `InfluxDBProperties`: `InfluxDBDestinationProperties`. A change replaces the resource.
    #[track_caller]
    pub fn influx_db_properties(
        mut self,
        value: impl IntoValue<InfluxDBDestinationProperties>,
    ) -> Self {
        self.0.set("InfluxDBProperties", value);
        self
    }

    /// `Status`: `TopicRuleDestinationStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<TopicRuleDestinationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `VpcProperties`: `VpcDestinationProperties`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_properties(mut self, value: impl IntoValue<VpcDestinationProperties>) -> Self {
        self.0.set("VpcProperties", value);
        self
    }
}

impl Handle<TopicRuleDestination> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// `HttpUrlDestinationSummary` of `AWS::IoT::TopicRuleDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpUrlDestinationSummary(Properties);

properties! { HttpUrlDestinationSummary }

impl HttpUrlDestinationSummary {
    /// `ConfirmationUrl`: string.
    #[track_caller]
    pub fn confirmation_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfirmationUrl", value);
        self
    }
}

/// `InfluxDBDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct InfluxDBDestinationProperties(Properties);

properties! { InfluxDBDestinationProperties }

impl InfluxDBDestinationProperties {
    /// `Endpoint`: string. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `InfluxDBVersion`: string. Required.
    #[track_caller]
    pub fn influx_db_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InfluxDBVersion", value);
        self
    }

    /// `SecretId`: string. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }

    /// `SecretKey`: string.
    #[track_caller]
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretKey", value);
        self
    }

    /// `SecretType`: string.
    #[track_caller]
    pub fn secret_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretType", value);
        self
    }
}

choice! {
    /// `TopicRuleDestinationStatus` of `AWS::IoT::TopicRuleDestination`.
    TopicRuleDestinationStatus
    ENABLED "ENABLED"
    IN_PROGRESS "IN_PROGRESS"
    DISABLED "DISABLED"
}

/// `VpcDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcDestinationProperties(Properties);

properties! { VpcDestinationProperties }

impl VpcDestinationProperties {
    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
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

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
