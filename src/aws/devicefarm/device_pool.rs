// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm::DevicePool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DeviceFarm::DevicePool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DevicePool(Body);

resource! { DevicePool "AWS::DeviceFarm::DevicePool" }

impl DevicePool {
    /// `Description`: string, 1 to 16384 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MaxDevices`: integer.
    #[track_caller]
    pub fn max_devices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDevices", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectArn`: string, 32 to 1011 characters, pattern `^arn:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectArn", value);
        self
    }

    /// `Rules`: list of `Rule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DevicePool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Rule` of `AWS::DeviceFarm::DevicePool`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Attribute`: `RuleAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `Operator`: `RuleOperator`.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleOperator>) -> Self {
        self.0.set("Operator", value);
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
    /// `RuleAttribute` of `AWS::DeviceFarm::DevicePool`.
    RuleAttribute
    ARN "ARN"
    PLATFORM "PLATFORM"
    FORM_FACTOR "FORM_FACTOR"
    MANUFACTURER "MANUFACTURER"
    REMOTE_ACCESS_ENABLED "REMOTE_ACCESS_ENABLED"
    REMOTE_DEBUG_ENABLED "REMOTE_DEBUG_ENABLED"
    APPIUM_VERSION "APPIUM_VERSION"
    INSTANCE_ARN "INSTANCE_ARN"
    INSTANCE_LABELS "INSTANCE_LABELS"
    FLEET_TYPE "FLEET_TYPE"
    OS_VERSION "OS_VERSION"
    MODEL "MODEL"
    AVAILABILITY "AVAILABILITY"
}

choice! {
    /// `RuleOperator` of `AWS::DeviceFarm::DevicePool`.
    RuleOperator
    EQUALS "EQUALS"
    LESS_THAN "LESS_THAN"
    LESS_THAN_OR_EQUALS "LESS_THAN_OR_EQUALS"
    GREATER_THAN "GREATER_THAN"
    GREATER_THAN_OR_EQUALS "GREATER_THAN_OR_EQUALS"
    IN "IN"
    NOT_IN "NOT_IN"
    CONTAINS "CONTAINS"
}

/// `Tag` of `AWS::DeviceFarm::DevicePool`.
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
