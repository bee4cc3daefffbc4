// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::ConfigRule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::ConfigRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigRule(Body);

resource! { ConfigRule "AWS::Config::ConfigRule" }

impl ConfigRule {
    /// `Compliance`: `Compliance`.
    #[track_caller]
    pub fn compliance(mut self, value: impl IntoValue<Compliance>) -> Self {
        self.0.set("Compliance", value);
        self
    }

    /// `ConfigRuleName`: string. A change replaces the resource.
    #[track_caller]
    pub fn config_rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigRuleName", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EvaluationModes`: list of `EvaluationModeConfiguration`.
    #[track_caller]
    pub fn evaluation_modes(
        mut self,
        value: impl IntoValue<ListOf<EvaluationModeConfiguration>>,
    ) -> Self {
        self.0.set("EvaluationModes", value);
        self
    }

    /// `InputParameters`: string or object.
    #[track_caller]
    pub fn input_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InputParameters", value);
        self
    }

    /// `MaximumExecutionFrequency`: string.
    #[track_caller]
    pub fn maximum_execution_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaximumExecutionFrequency", value);
        self
    }

    /// `Scope`: `Scope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Source`: `Source`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }
}

impl Handle<ConfigRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Compliance.Type`
    #[inline]
    pub fn compliance_type(&self) -> Value<String> {
        self.attribute("Compliance.Type")
    }

    /// `ConfigRuleId`
    #[inline]
    pub fn config_rule_id(&self) -> Value<String> {
        self.attribute("ConfigRuleId")
    }
}

/// `Compliance` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Compliance(Properties);

properties! { Compliance }

/// `CustomPolicyDetails` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPolicyDetails(Properties);

properties! { CustomPolicyDetails }

impl CustomPolicyDetails {
    /// `EnableDebugLogDelivery`: boolean.
    #[track_caller]
    pub fn enable_debug_log_delivery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDebugLogDelivery", value);
        self
    }

    /// `PolicyRuntime`: string.
    #[track_caller]
    pub fn policy_runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyRuntime", value);
        self
    }

    /// `PolicyText`: string.
    #[track_caller]
    pub fn policy_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyText", value);
        self
    }
}

/// `EvaluationModeConfiguration` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationModeConfiguration(Properties);

properties! { EvaluationModeConfiguration }

impl EvaluationModeConfiguration {
    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

/// `Scope` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope(Properties);

properties! { Scope }

impl Scope {
    /// `ComplianceResourceId`: string.
    #[track_caller]
    pub fn compliance_resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComplianceResourceId", value);
        self
    }

    /// `ComplianceResourceTypes`: list of strings.
    #[track_caller]
    pub fn compliance_resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ComplianceResourceTypes", value);
        self
    }

    /// `TagKey`: string.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValue`: string.
    #[track_caller]
    pub fn tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValue", value);
        self
    }
}

/// `Source` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `CustomPolicyDetails`: `CustomPolicyDetails`.
    #[track_caller]
    pub fn custom_policy_details(mut self, value: impl IntoValue<CustomPolicyDetails>) -> Self {
        self.0.set("CustomPolicyDetails", value);
        self
    }

    /// `Owner`: string. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `SourceDetails`: list of `SourceDetail`.
    #[track_caller]
    pub fn source_details(mut self, value: impl IntoValue<ListOf<SourceDetail>>) -> Self {
        self.0.set("SourceDetails", value);
        self
    }

    /// `SourceIdentifier`: string.
    #[track_caller]
    pub fn source_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIdentifier", value);
        self
    }
}

/// `SourceDetail` of `AWS::Config::ConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceDetail(Properties);

properties! { SourceDetail }

impl SourceDetail {
    /// `EventSource`: string. Required.
    #[track_caller]
    pub fn event_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventSource", value);
        self
    }

    /// `MaximumExecutionFrequency`: string.
    #[track_caller]
    pub fn maximum_execution_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaximumExecutionFrequency", value);
        self
    }

    /// `MessageType`: string. Required.
    #[track_caller]
    pub fn message_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageType", value);
        self
    }
}
