// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAF::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAF::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::WAF::Rule" }

impl Rule {
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

    /// `Predicates`: list of `Predicate`.
    #[track_caller]
    pub fn predicates(mut self, value: impl IntoValue<ListOf<Predicate>>) -> Self {
        self.0.set("Predicates", value);
        self
    }
}

impl Handle<Rule> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Predicate` of `AWS::WAF::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Predicate(Properties);

properties! { Predicate }

impl Predicate {
    /// `DataId`: string. Required.
    #[track_caller]
    pub fn data_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataId", value);
        self
    }

    /// `Negated`: boolean. Required.
    #[track_caller]
    pub fn negated(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negated", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
