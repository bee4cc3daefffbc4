// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie::FindingsFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Macie::FindingsFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FindingsFilter(Body);

resource! { FindingsFilter "AWS::Macie::FindingsFilter" }

impl FindingsFilter {
    /// `Action`: `FindingFilterAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<FindingFilterAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FindingCriteria`: `FindingCriteria`. Required.
    #[track_caller]
    pub fn finding_criteria(mut self, value: impl IntoValue<FindingCriteria>) -> Self {
        self.0.set("FindingCriteria", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Position`: integer.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FindingsFilter> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CriterionAdditionalProperties` of `AWS::Macie::FindingsFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct CriterionAdditionalProperties(Properties);

properties! { CriterionAdditionalProperties }

impl CriterionAdditionalProperties {
    /// `eq`: list of strings.
    #[track_caller]
    pub fn eq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("eq", value);
        self
    }

    /// `gt`: integer.
    #[track_caller]
    pub fn gt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("gt", value);
        self
    }

    /// `gte`: integer.
    #[track_caller]
    pub fn gte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("gte", value);
        self
    }

    /// `lt`: integer.
    #[track_caller]
    pub fn lt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("lt", value);
        self
    }

    /// `lte`: integer.
    #[track_caller]
    pub fn lte(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("lte", value);
        self
    }

    /// `neq`: list of strings.
    #[track_caller]
    pub fn neq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("neq", value);
        self
    }
}

/// `FindingCriteria` of `AWS::Macie::FindingsFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct FindingCriteria(Properties);

properties! { FindingCriteria }

impl FindingCriteria {
    /// `Criterion`: map of `CriterionAdditionalProperties`.
    #[track_caller]
    pub fn criterion(
        mut self,
        value: impl IntoValue<MapOf<CriterionAdditionalProperties>>,
    ) -> Self {
        self.0.set("Criterion", value);
        self
    }
}

choice! {
    /// `FindingFilterAction` of `AWS::Macie::FindingsFilter`.
    FindingFilterAction
    ARCHIVE "ARCHIVE"
    NOOP "NOOP"
}

/// `Tag` of `AWS::Macie::FindingsFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
