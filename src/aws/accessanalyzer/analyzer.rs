// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccessAnalyzer::Analyzer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AccessAnalyzer::Analyzer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Analyzer(Body);

resource! { Analyzer "AWS::AccessAnalyzer::Analyzer" }

impl Analyzer {
    /// `AnalyzerConfiguration`: `AnalyzerConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn analyzer_configuration(mut self, value: impl IntoValue<AnalyzerConfiguration>) -> Self {
        self.0.set("AnalyzerConfiguration", value);
        self
    }

    /// `AnalyzerName`: string, 1 to 1024 characters, pattern `^[A-Za-z_][A-Za-z0-9_.-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn analyzer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnalyzerName", value);
        self
    }

    /// `ArchiveRules`: list of `ArchiveRule`.
    #[track_caller]
    pub fn archive_rules(mut self, value: impl IntoValue<ListOf<ArchiveRule>>) -> Self {
        self.0.set("ArchiveRules", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, at most 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Analyzer> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisRuleCriteria(Properties);

properties! { AnalysisRuleCriteria }

impl AnalysisRuleCriteria {
    /// `AccountIds`: list of strings.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `ResourceTags`: list of lists of `Tag`.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ListOf<Tag>>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }
}

/// `AnalyzerConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalyzerConfiguration(Properties);

properties! { AnalyzerConfiguration }

impl AnalyzerConfiguration {
    /// `InternalAccessConfiguration`: `InternalAccessConfiguration`.
    #[track_caller]
    pub fn internal_access_configuration(
        mut self,
        value: impl IntoValue<InternalAccessConfiguration>,
    ) -> Self {
        self.0.set("InternalAccessConfiguration", value);
        self
    }

    /// `UnusedAccessConfiguration`: `UnusedAccessConfiguration`.
    #[track_caller]
    pub fn unused_access_configuration(
        mut self,
        value: impl IntoValue<UnusedAccessConfiguration>,
    ) -> Self {
        self.0.set("UnusedAccessConfiguration", value);
        self
    }
}

/// `ArchiveRule` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveRule(Properties);

properties! { ArchiveRule }

impl ArchiveRule {
    /// `Filter`: list of `Filter`, at least 1 item. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `RuleName`: string, 1 to 255 characters, pattern `^[A-Za-z][A-Za-z0-9_.-]*$`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

/// `Filter` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Contains`: list of strings.
    #[track_caller]
    pub fn contains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Contains", value);
        self
    }

    /// `Eq`: list of strings.
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

    /// `Neq`: list of strings.
    #[track_caller]
    pub fn neq(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Neq", value);
        self
    }

    /// `Property`: string. Required.
    #[track_caller]
    pub fn property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Property", value);
        self
    }
}

/// `InternalAccessAnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct InternalAccessAnalysisRuleCriteria(Properties);

properties! { InternalAccessAnalysisRuleCriteria }

impl InternalAccessAnalysisRuleCriteria {
    /// `AccountIds`: list of strings.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `ResourceArns`: list of strings.
    #[track_caller]
    pub fn resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceArns", value);
        self
    }

    /// `ResourceTypes`: list of strings.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }
}

/// `InternalAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct InternalAccessConfiguration(Properties);

properties! { InternalAccessConfiguration }

impl InternalAccessConfiguration {
    /// `InternalAccessAnalysisRule`: `InternalAccessConfigurationInternalAccessAnalysisRule`.
    #[track_caller]
    pub fn internal_access_analysis_rule(
        mut self,
        value: impl IntoValue<InternalAccessConfigurationInternalAccessAnalysisRule>,
    ) -> Self {
        self.0.set("InternalAccessAnalysisRule", value);
        self
    }
}

/// `InternalAccessConfigurationInternalAccessAnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct InternalAccessConfigurationInternalAccessAnalysisRule(Properties);

properties! { InternalAccessConfigurationInternalAccessAnalysisRule }

impl InternalAccessConfigurationInternalAccessAnalysisRule {
    /// `Inclusions`: list of `InternalAccessAnalysisRuleCriteria`.
    #[track_caller]
    pub fn inclusions(
        mut self,
        value: impl IntoValue<ListOf<InternalAccessAnalysisRuleCriteria>>,
    ) -> Self {
        self.0.set("Inclusions", value);
        self
    }
}

/// `Tag` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UnusedAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnusedAccessConfiguration(Properties);

properties! { UnusedAccessConfiguration }

impl UnusedAccessConfiguration {
    /// `AnalysisRule`: `UnusedAccessConfigurationAnalysisRule`.
    #[track_caller]
    pub fn analysis_rule(
        mut self,
        value: impl IntoValue<UnusedAccessConfigurationAnalysisRule>,
    ) -> Self {
        self.0.set("AnalysisRule", value);
        self
    }

    /// `UnusedAccessAge`: integer, 1 to 365.
    #[track_caller]
    pub fn unused_access_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnusedAccessAge", value);
        self
    }
}

/// `UnusedAccessConfigurationAnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnusedAccessConfigurationAnalysisRule(Properties);

properties! { UnusedAccessConfigurationAnalysisRule }

impl UnusedAccessConfigurationAnalysisRule {
    /// `Exclusions`: list of `AnalysisRuleCriteria`.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<ListOf<AnalysisRuleCriteria>>) -> Self {
        self.0.set("Exclusions", value);
        self
    }
}
