// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFv2::LoggingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFv2::LoggingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Body);

resource! { LoggingConfiguration "AWS::WAFv2::LoggingConfiguration" }

impl LoggingConfiguration {
    /// `LogDestinationConfigs`: list of strings. Required.
    #[track_caller]
    pub fn log_destination_configs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogDestinationConfigs", value);
        self
    }

    /// `LoggingFilter`: `LoggingFilter`.
    #[track_caller]
    pub fn logging_filter(mut self, value: impl IntoValue<LoggingFilter>) -> Self {
        self.0.set("LoggingFilter", value);
        self
    }

    /// `RedactedFields`: list of `FieldToMatch`.
    #[track_caller]
    pub fn redacted_fields(mut self, value: impl IntoValue<ListOf<FieldToMatch>>) -> Self {
        self.0.set("RedactedFields", value);
        self
    }

    /// `ResourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

impl Handle<LoggingConfiguration> {
    /// `ManagedByFirewallManager`
    #[inline]
    pub fn managed_by_firewall_manager(&self) -> Value<bool> {
        self.attribute("ManagedByFirewallManager")
    }
}

/// `Condition` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `ActionCondition`: `ConditionActionCondition`.
    #[track_caller]
    pub fn action_condition(mut self, value: impl IntoValue<ConditionActionCondition>) -> Self {
        self.0.set("ActionCondition", value);
        self
    }

    /// `LabelNameCondition`: `ConditionLabelNameCondition`.
    #[track_caller]
    pub fn label_name_condition(
        mut self,
        value: impl IntoValue<ConditionLabelNameCondition>,
    ) -> Self {
        self.0.set("LabelNameCondition", value);
        self
    }
}

/// `ConditionActionCondition` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionActionCondition(Properties);

properties! { ConditionActionCondition }

impl ConditionActionCondition {
    /// `Action`: `ConditionActionConditionAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ConditionActionConditionAction>) -> Self {
        self.0.set("Action", value);
        self
    }
}

choice! {
    /// `ConditionActionConditionAction` of `AWS::WAFv2::LoggingConfiguration`.
    ConditionActionConditionAction
    ALLOW "ALLOW"
    BLOCK "BLOCK"
    COUNT "COUNT"
    CAPTCHA "CAPTCHA"
    CHALLENGE "CHALLENGE"
    MONETIZE "MONETIZE"
    EXCLUDED_AS_COUNT "EXCLUDED_AS_COUNT"
}

/// `ConditionLabelNameCondition` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionLabelNameCondition(Properties);

properties! { ConditionLabelNameCondition }

impl ConditionLabelNameCondition {
    /// `LabelName`: string. Required.
    #[track_caller]
    pub fn label_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelName", value);
        self
    }
}

/// `FieldToMatch` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatch(Properties);

properties! { FieldToMatch }

impl FieldToMatch {
    /// `Method`: object or string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Method", value);
        self
    }

    /// `QueryString`: object or string.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("QueryString", value);
        self
    }

    /// `SingleHeader`: `FieldToMatchSingleHeader`.
    #[track_caller]
    pub fn single_header(mut self, value: impl IntoValue<FieldToMatchSingleHeader>) -> Self {
        self.0.set("SingleHeader", value);
        self
    }

    /// `UriPath`: object or string.
    #[track_caller]
    pub fn uri_path(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UriPath", value);
        self
    }
}

/// `FieldToMatchSingleHeader` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatchSingleHeader(Properties);

properties! { FieldToMatchSingleHeader }

impl FieldToMatchSingleHeader {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Filter` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Behavior`: `FilterBehavior`. Required.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<FilterBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `Conditions`: list of `Condition`, at least 1 item. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Requirement`: `FilterRequirement`. Required.
    #[track_caller]
    pub fn requirement(mut self, value: impl IntoValue<FilterRequirement>) -> Self {
        self.0.set("Requirement", value);
        self
    }
}

choice! {
    /// `FilterBehavior` of `AWS::WAFv2::LoggingConfiguration`.
    FilterBehavior
    KEEP "KEEP"
    DROP "DROP"
}

choice! {
    /// `FilterRequirement` of `AWS::WAFv2::LoggingConfiguration`.
    FilterRequirement
    MEETS_ALL "MEETS_ALL"
    MEETS_ANY "MEETS_ANY"
}

/// `LoggingFilter` of `AWS::WAFv2::LoggingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingFilter(Properties);

properties! { LoggingFilter }

impl LoggingFilter {
    /// `DefaultBehavior`: `LoggingFilterDefaultBehavior`. Required.
    #[track_caller]
    pub fn default_behavior(mut self, value: impl IntoValue<LoggingFilterDefaultBehavior>) -> Self {
        self.0.set("DefaultBehavior", value);
        self
    }

    /// `Filters`: list of `Filter`, at least 1 item. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

choice! {
    /// `LoggingFilterDefaultBehavior` of `AWS::WAFv2::LoggingConfiguration`.
    LoggingFilterDefaultBehavior
    KEEP "KEEP"
    DROP "DROP"
}
