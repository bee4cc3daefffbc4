// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::CaseRule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::CaseRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CaseRule(Body);

resource! { CaseRule "AWS::Cases::CaseRule" }

impl CaseRule {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^.*[\S]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rule`: `CaseRuleDetails`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<CaseRuleDetails>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CaseRule> {
    /// `CaseRuleArn`
    #[inline]
    pub fn case_rule_arn(&self) -> Value<String> {
        self.attribute("CaseRuleArn")
    }

    /// `CaseRuleId`
    #[inline]
    pub fn case_rule_id(&self) -> Value<String> {
        self.attribute("CaseRuleId")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `BooleanCondition` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BooleanCondition(Properties);

properties! { BooleanCondition }

impl BooleanCondition {
    /// `EqualTo`: `BooleanOperands`.
    #[track_caller]
    pub fn equal_to(mut self, value: impl IntoValue<BooleanOperands>) -> Self {
        self.0.set("EqualTo", value);
        self
    }

    /// `NotEqualTo`: `BooleanOperands`.
    #[track_caller]
    pub fn not_equal_to(mut self, value: impl IntoValue<BooleanOperands>) -> Self {
        self.0.set("NotEqualTo", value);
        self
    }
}

/// `BooleanOperands` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BooleanOperands(Properties);

properties! { BooleanOperands }

impl BooleanOperands {
    /// `OperandOne`: `OperandOne`. Required.
    #[track_caller]
    pub fn operand_one(mut self, value: impl IntoValue<OperandOne>) -> Self {
        self.0.set("OperandOne", value);
        self
    }

    /// `OperandTwo`: `OperandTwo`. Required.
    #[track_caller]
    pub fn operand_two(mut self, value: impl IntoValue<OperandTwo>) -> Self {
        self.0.set("OperandTwo", value);
        self
    }

    /// `Result`: boolean. Required.
    #[track_caller]
    pub fn result(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Result", value);
        self
    }
}

/// `CaseRuleDetails` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaseRuleDetails(Properties);

properties! { CaseRuleDetails }

impl CaseRuleDetails {
    /// `Hidden`: `HiddenCaseRule`.
    #[track_caller]
    pub fn hidden(mut self, value: impl IntoValue<HiddenCaseRule>) -> Self {
        self.0.set("Hidden", value);
        self
    }

    /// `Required`: `RequiredCaseRule`.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<RequiredCaseRule>) -> Self {
        self.0.set("Required", value);
        self
    }
}

/// `HiddenCaseRule` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HiddenCaseRule(Properties);

properties! { HiddenCaseRule }

impl HiddenCaseRule {
    /// `Conditions`: list of `BooleanCondition`, at most 100 items. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<BooleanCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `DefaultValue`: boolean. Required.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }
}

/// `OperandOne` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OperandOne(Properties);

properties! { OperandOne }

impl OperandOne {
    /// `FieldId`: string, 1 to 500 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `OperandTwo` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OperandTwo(Properties);

properties! { OperandTwo }

impl OperandTwo {
    /// `BooleanValue`: boolean.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: number.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `EmptyValue`: object.
    #[track_caller]
    pub fn empty_value(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EmptyValue", value);
        self
    }

    /// `StringValue`: string, 1 to 1500 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `RequiredCaseRule` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequiredCaseRule(Properties);

properties! { RequiredCaseRule }

impl RequiredCaseRule {
    /// `Conditions`: list of `BooleanCondition`, at most 100 items. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<BooleanCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `DefaultValue`: boolean. Required.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }
}

/// `Tag` of `AWS::Cases::CaseRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
