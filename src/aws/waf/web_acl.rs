// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAF::WebACL` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAF::WebACL`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebACL(Body);

resource! { WebACL "AWS::WAF::WebACL" }

impl WebACL {
    /// `DefaultAction`: `WafAction`. Required.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<WafAction>) -> Self {
        self.0.set("DefaultAction", value);
        self
    }

    /// `MetricName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rules`: list of `ActivatedRule`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ActivatedRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

impl Handle<WebACL> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ActivatedRule` of `AWS::WAF::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActivatedRule(Properties);

properties! { ActivatedRule }

impl ActivatedRule {
    /// `Action`: `WafAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<WafAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Priority`: integer. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `RuleId`: string. Required.
    #[track_caller]
    pub fn rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleId", value);
        self
    }
}

/// `WafAction` of `AWS::WAF::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct WafAction(Properties);

properties! { WafAction }

impl WafAction {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
