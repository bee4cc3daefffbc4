// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::XRay::SamplingRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::XRay::SamplingRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingRule(Body);

resource! { SamplingRule "AWS::XRay::SamplingRule" }

impl SamplingRule {
    /// `RuleName`: string, 1 to 32 characters. Deprecated.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `SamplingRule`: `SamplingRuleProperty`.
    #[track_caller]
    pub fn sampling_rule(mut self, value: impl IntoValue<SamplingRuleProperty>) -> Self {
        self.0.set("SamplingRule", value);
        self
    }

    /// `SamplingRuleRecord`: `SamplingRuleRecord`. Deprecated.
    #[track_caller]
    pub fn sampling_rule_record(mut self, value: impl IntoValue<SamplingRuleRecord>) -> Self {
        self.0.set("SamplingRuleRecord", value);
        self
    }

    /// `SamplingRuleUpdate`: `SamplingRuleUpdate`. Deprecated.
    #[track_caller]
    pub fn sampling_rule_update(mut self, value: impl IntoValue<SamplingRuleUpdate>) -> Self {
        self.0.set("SamplingRuleUpdate", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SamplingRule> {
    /// `RuleARN`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleARN")
    }
}

/// `SamplingRateBoost` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingRateBoost(Properties);

properties! { SamplingRateBoost }

impl SamplingRateBoost {
    /// `CooldownWindowMinutes`: integer, at least 1. Required.
    #[track_caller]
    pub fn cooldown_window_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CooldownWindowMinutes", value);
        self
    }

    /// `MaxRate`: number, 0 to 1. Required.
    #[track_caller]
    pub fn max_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxRate", value);
        self
    }
}

/// `SamplingRule` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingRuleProperty(Properties);

properties! { SamplingRuleProperty }

impl SamplingRuleProperty {
    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `FixedRate`: number, 0 to 1. Required.
    #[track_caller]
    pub fn fixed_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FixedRate", value);
        self
    }

    /// `HTTPMethod`: string, at most 10 characters. Required.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HTTPMethod", value);
        self
    }

    /// `Host`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Priority`: integer, 1 to 9999. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ReservoirSize`: integer, at least 0. Required.
    #[track_caller]
    pub fn reservoir_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReservoirSize", value);
        self
    }

    /// `ResourceARN`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }

    /// `RuleARN`: string.
    #[track_caller]
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleARN", value);
        self
    }

    /// `RuleName`: string, 1 to 32 characters.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `SamplingRateBoost`: `SamplingRateBoost`.
    #[track_caller]
    pub fn sampling_rate_boost(mut self, value: impl IntoValue<SamplingRateBoost>) -> Self {
        self.0.set("SamplingRateBoost", value);
        self
    }

    /// `ServiceName`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `ServiceType`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn service_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceType", value);
        self
    }

    /// `URLPath`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn url_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URLPath", value);
        self
    }

    /// `Version`: integer, at least 1. A change may replace the resource.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `SamplingRuleRecord` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingRuleRecord(Properties);

properties! { SamplingRuleRecord }

impl SamplingRuleRecord {
    /// `CreatedAt`: string.
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `ModifiedAt`: string.
    #[track_caller]
    pub fn modified_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModifiedAt", value);
        self
    }

    /// `SamplingRule`: `SamplingRuleProperty`.
    #[track_caller]
    pub fn sampling_rule(mut self, value: impl IntoValue<SamplingRuleProperty>) -> Self {
        self.0.set("SamplingRule", value);
        self
    }
}

/// `SamplingRuleUpdate` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamplingRuleUpdate(Properties);

properties! { SamplingRuleUpdate }

impl SamplingRuleUpdate {
    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `FixedRate`: number, 0 to 1.
    #[track_caller]
    pub fn fixed_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FixedRate", value);
        self
    }

    /// `HTTPMethod`: string, at most 10 characters.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HTTPMethod", value);
        self
    }

    /// `Host`: string, at most 64 characters.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Priority`: integer, 1 to 9999.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ReservoirSize`: integer, at least 0.
    #[track_caller]
    pub fn reservoir_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReservoirSize", value);
        self
    }

    /// `ResourceARN`: string, at most 500 characters.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }

    /// `RuleARN`: string.
    #[track_caller]
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleARN", value);
        self
    }

    /// `RuleName`: string, 1 to 32 characters.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `SamplingRateBoost`: `SamplingRateBoost`.
    #[track_caller]
    pub fn sampling_rate_boost(mut self, value: impl IntoValue<SamplingRateBoost>) -> Self {
        self.0.set("SamplingRateBoost", value);
        self
    }

    /// `ServiceName`: string, at most 64 characters.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `ServiceType`: string, at most 64 characters.
    #[track_caller]
    pub fn service_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceType", value);
        self
    }

    /// `URLPath`: string, at most 128 characters.
    #[track_caller]
    pub fn url_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URLPath", value);
        self
    }
}

/// `Tag` of `AWS::XRay::SamplingRule`.
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
