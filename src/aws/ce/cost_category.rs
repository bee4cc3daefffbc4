// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CE::CostCategory` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CE::CostCategory`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CostCategory(Body);

resource! { CostCategory "AWS::CE::CostCategory" }

impl CostCategory {
    /// `DefaultValue`: string, 1 to 50 characters.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Name`: string, 1 to 50 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuleVersion`: `RuleVersion`. Required.
    #[track_caller]
    pub fn rule_version(mut self, value: impl IntoValue<RuleVersion>) -> Self {
        self.0.set("RuleVersion", value);
        self
    }

    /// `Rules`: string. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `SplitChargeRules`: string.
    #[track_caller]
    pub fn split_charge_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SplitChargeRules", value);
        self
    }

    /// `Tags`: list of `ResourceTag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CostCategory> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EffectiveStart`
    #[inline]
    pub fn effective_start(&self) -> Value<String> {
        self.attribute("EffectiveStart")
    }
}

/// `ResourceTag` of `AWS::CE::CostCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).*$`. Required.
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

choice! {
    /// `RuleVersion` of `AWS::CE::CostCategory`.
    RuleVersion
    COST_CATEGORY_EXPRESSION_V1 "CostCategoryExpression.v1"
}
