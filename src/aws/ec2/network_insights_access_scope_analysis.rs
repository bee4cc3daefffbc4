// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInsightsAccessScopeAnalysis` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInsightsAccessScopeAnalysis(Body);

resource! { NetworkInsightsAccessScopeAnalysis "AWS::EC2::NetworkInsightsAccessScopeAnalysis" }

impl NetworkInsightsAccessScopeAnalysis {
    /// `NetworkInsightsAccessScopeId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_insights_access_scope_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInsightsAccessScopeId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkInsightsAccessScopeAnalysis> {
    /// `AnalyzedEniCount`
    #[inline]
    pub fn analyzed_eni_count(&self) -> Value<i64> {
        self.attribute("AnalyzedEniCount")
    }

    /// `EndDate`
    #[inline]
    pub fn end_date(&self) -> Value<String> {
        self.attribute("EndDate")
    }

    /// `FindingsFound`
    #[inline]
    pub fn findings_found(&self) -> Value<String> {
        self.attribute("FindingsFound")
    }

    /// `NetworkInsightsAccessScopeAnalysisArn`
    #[inline]
    pub fn network_insights_access_scope_analysis_arn(&self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeAnalysisArn")
    }

    /// `NetworkInsightsAccessScopeAnalysisId`
    #[inline]
    pub fn network_insights_access_scope_analysis_id(&self) -> Value<String> {
        self.attribute("NetworkInsightsAccessScopeAnalysisId")
    }

    /// `StartDate`
    #[inline]
    pub fn start_date(&self) -> Value<String> {
        self.attribute("StartDate")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `Tag` of `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
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

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
