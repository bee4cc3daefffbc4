// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccessAnalyzer::ArchiveRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AccessAnalyzer::ArchiveRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveRule(Body);

resource! { ArchiveRule "AWS::AccessAnalyzer::ArchiveRule" }

impl ArchiveRule {
    /// `AnalyzerName`: string, 1 to 255 characters, pattern `^[A-Za-z][A-Za-z0-9_.-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn analyzer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnalyzerName", value);
        self
    }

    /// `Filter`: map of `FilterValue`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<MapOf<FilterValue>>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `RuleName`: string, 1 to 255 characters, pattern `^[A-Za-z][A-Za-z0-9_.-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

impl Handle<ArchiveRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `FilterValue` of `AWS::AccessAnalyzer::ArchiveRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterValue(Properties);

properties! { FilterValue }

impl FilterValue {
    /// `Contains`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn contains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Contains", value);
        self
    }

    /// `Eq`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn eq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Eq", value);
        self
    }

    /// `Exists`: boolean.
    #[track_caller]
    pub fn exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Exists", value);
        self
    }

    /// `Neq`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn neq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Neq", value);
        self
    }
}
