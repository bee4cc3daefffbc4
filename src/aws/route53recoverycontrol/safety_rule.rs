// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryControl::SafetyRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryControl::SafetyRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SafetyRule(Body);

resource! { SafetyRule "AWS::Route53RecoveryControl::SafetyRule" }

impl SafetyRule {
    /// `AssertionRule`: `AssertionRule`.
    #[track_caller]
    pub fn assertion_rule(mut self, value: impl IntoValue<AssertionRule>) -> Self {
        self.0.set("AssertionRule", value);
        self
    }

    /// `ControlPanelArn`: string. A change may replace the resource.
    #[track_caller]
    pub fn control_panel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlPanelArn", value);
        self
    }

    /// `GatingRule`: `GatingRule`.
    #[track_caller]
    pub fn gating_rule(mut self, value: impl IntoValue<GatingRule>) -> Self {
        self.0.set("GatingRule", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuleConfig`: `RuleConfig`. A change may replace the resource.
    #[track_caller]
    pub fn rule_config(mut self, value: impl IntoValue<RuleConfig>) -> Self {
        self.0.set("RuleConfig", value);
        self
    }

    /// `Tags`: list of `Tag`. A change may replace the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SafetyRule> {
    /// `SafetyRuleArn`
    #[inline]
    pub fn safety_rule_arn(&self) -> Value<String> {
        self.attribute("SafetyRuleArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AssertionRule` of `AWS::Route53RecoveryControl::SafetyRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssertionRule(Properties);

properties! { AssertionRule }

impl AssertionRule {
    /// `AssertedControls`: list of strings. Required. A change may replace the resource.
    #[track_caller]
    pub fn asserted_controls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AssertedControls", value);
        self
    }

    /// `WaitPeriodMs`: integer. Required.
    #[track_caller]
    pub fn wait_period_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitPeriodMs", value);
        self
    }
}

/// `GatingRule` of `AWS::Route53RecoveryControl::SafetyRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatingRule(Properties);

properties! { GatingRule }

impl GatingRule {
    /// `GatingControls`: list of strings. Required. A change may replace the resource.
    #[track_caller]
    pub fn gating_controls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GatingControls", value);
        self
    }

    /// `TargetControls`: list of strings. Required. A change may replace the resource.
    #[track_caller]
    pub fn target_controls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetControls", value);
        self
    }

    /// `WaitPeriodMs`: integer. Required.
    #[track_caller]
    pub fn wait_period_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitPeriodMs", value);
        self
    }
}

/// `RuleConfig` of `AWS::Route53RecoveryControl::SafetyRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleConfig(Properties);

properties! { RuleConfig }

impl RuleConfig {
    /// `Inverted`: boolean. Required.
    #[track_caller]
    pub fn inverted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inverted", value);
        self
    }

    /// `Threshold`: integer. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `Type`: `RuleType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `RuleType` of `AWS::Route53RecoveryControl::SafetyRule`.
    RuleType
    AND "AND"
    OR "OR"
    ATLEAST "ATLEAST"
}

/// `Tag` of `AWS::Route53RecoveryControl::SafetyRule`.
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
