// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Ruleset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DataBrew::Ruleset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Ruleset(Body);

resource! { Ruleset "AWS::DataBrew::Ruleset" }

impl Ruleset {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rules`: list of `Rule`, at least 1 item. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `ColumnSelector` of `AWS::DataBrew::Ruleset`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSelector(Properties);

properties! { ColumnSelector }

impl ColumnSelector {
    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Regex`: string, 1 to 255 characters.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }
}

/// `Rule` of `AWS::DataBrew::Ruleset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `CheckExpression`: string, 4 to 1024 characters, pattern `^[><0-9A-Za-z_.,:)(!= ]+$`. Required.
    #[track_caller]
    pub fn check_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CheckExpression", value);
        self
    }

    /// `ColumnSelectors`: list of `ColumnSelector`, at least 1 item.
    #[track_caller]
    pub fn column_selectors(mut self, value: impl IntoValue<ListOf<ColumnSelector>>) -> Self {
        self.0.set("ColumnSelectors", value);
        self
    }

    /// `Disabled`: boolean.
    #[track_caller]
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Disabled", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SubstitutionMap`: list of `SubstitutionValue`.
    #[track_caller]
    pub fn substitution_map(mut self, value: impl IntoValue<ListOf<SubstitutionValue>>) -> Self {
        self.0.set("SubstitutionMap", value);
        self
    }

    /// `Threshold`: `Threshold`.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<Threshold>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

/// `SubstitutionValue` of `AWS::DataBrew::Ruleset`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubstitutionValue(Properties);

properties! { SubstitutionValue }

impl SubstitutionValue {
    /// `Value`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueReference`: string, 2 to 128 characters, pattern `^:[A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn value_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueReference", value);
        self
    }
}

/// `Tag` of `AWS::DataBrew::Ruleset`.
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

/// `Threshold` of `AWS::DataBrew::Ruleset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Threshold(Properties);

properties! { Threshold }

impl Threshold {
    /// `Type`: `ThresholdType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ThresholdType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Unit`: `ThresholdUnit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<ThresholdUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, at least 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ThresholdType` of `AWS::DataBrew::Ruleset`.
    ThresholdType
    GREATER_THAN_OR_EQUAL "GREATER_THAN_OR_EQUAL"
    LESS_THAN_OR_EQUAL "LESS_THAN_OR_EQUAL"
    GREATER_THAN "GREATER_THAN"
    LESS_THAN "LESS_THAN"
}

choice! {
    /// `ThresholdUnit` of `AWS::DataBrew::Ruleset`.
    ThresholdUnit
    COUNT "COUNT"
    PERCENTAGE "PERCENTAGE"
}
