// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::ServiceEnvironment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::ServiceEnvironment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceEnvironment(Body);

resource! { ServiceEnvironment "AWS::Batch::ServiceEnvironment" }

impl ServiceEnvironment {
    /// `CapacityLimits`: list of `CapacityLimit`. Required.
    #[track_caller]
    pub fn capacity_limits(mut self, value: impl IntoValue<ListOf<CapacityLimit>>) -> Self {
        self.0.set("CapacityLimits", value);
        self
    }

    /// `ServiceEnvironmentName`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceEnvironmentName", value);
        self
    }

    /// `ServiceEnvironmentType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_environment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceEnvironmentType", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceEnvironment> {
    /// `ServiceEnvironmentArn`
    #[inline]
    pub fn service_environment_arn(&self) -> Value<String> {
        self.attribute("ServiceEnvironmentArn")
    }
}

/// `CapacityLimit` of `AWS::Batch::ServiceEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityLimit(Properties);

properties! { CapacityLimit }

impl CapacityLimit {
    /// `CapacityUnit`: string.
    #[track_caller]
    pub fn capacity_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityUnit", value);
        self
    }

    /// `MaxCapacity`: integer.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }
}
