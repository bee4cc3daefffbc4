// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::WebACL` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::WebACL`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebACL(Body);

resource! { WebACL "AWS::WAFRegional::WebACL" }

impl WebACL {
    /// `DefaultAction`: `Action`. Required.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<Action>) -> Self {
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

    /// `Rules`: list of `Rule`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
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

/// `Action` of `AWS::WAFRegional::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Rule` of `AWS::WAFRegional::WebACL`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
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
