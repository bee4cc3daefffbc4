// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::InsightRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::InsightRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightRule(Body);

resource! { InsightRule "AWS::CloudWatch::InsightRule" }

impl InsightRule {
    /// `ApplyOnTransformedLogs`: boolean, default false.
    #[track_caller]
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value);
        self
    }

    /// `RuleBody`: string. Required.
    #[track_caller]
    pub fn rule_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleBody", value);
        self
    }

    /// `RuleName`: string, 1 to 128 characters, pattern `^[\x20-\x7E]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `RuleState`: `RuleState`, 1 to 32 characters. Required.
    #[track_caller]
    pub fn rule_state(mut self, value: impl IntoValue<RuleState>) -> Self {
        self.0.set("RuleState", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InsightRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `RuleName`
    #[inline]
    pub fn rule_name(&self) -> Value<String> {
        self.attribute("RuleName")
    }
}

choice! {
    /// `RuleState` of `AWS::CloudWatch::InsightRule`.
    RuleState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::CloudWatch::InsightRule`.
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
