// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::RateBasedRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::RateBasedRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RateBasedRule(Body);

resource! { RateBasedRule "AWS::WAFRegional::RateBasedRule" }

impl RateBasedRule {
    /// `MatchPredicates`: list of `Predicate`.
    #[track_caller]
    pub fn match_predicates(mut self, value: impl IntoValue<ListOf<Predicate>>) -> Self {
        self.0.set("MatchPredicates", value);
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

    /// `RateKey`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rate_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateKey", value);
        self
    }

    /// `RateLimit`: integer. Required.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}

impl Handle<RateBasedRule> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Predicate` of `AWS::WAFRegional::RateBasedRule`.
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
