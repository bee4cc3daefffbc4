// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInsightsAnalysis` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::NetworkInsightsAnalysis`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInsightsAnalysis(Body);

resource! { NetworkInsightsAnalysis "AWS::EC2::NetworkInsightsAnalysis" }

impl NetworkInsightsAnalysis {
    /// `AdditionalAccounts`: list of strings.
    #[track_caller]
    pub fn additional_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdditionalAccounts", value);
        self
    }

    /// `FilterInArns`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn filter_in_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FilterInArns", value);
        self
    }

    /// `FilterOutArns`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn filter_out_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FilterOutArns", value);
        self
    }

    /// `NetworkInsightsPathId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_insights_path_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInsightsPathId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkInsightsAnalysis> {
    /// `AlternatePathHints`
    #[inline]
    pub fn alternate_path_hints(&self) -> Value<Node> {
        self.attribute("AlternatePathHints")
    }

    /// `Explanations`
    #[inline]
    pub fn explanations(&self) -> Value<Node> {
        self.attribute("Explanations")
    }

    /// `ForwardPathComponents`
    #[inline]
    pub fn forward_path_components(&self) -> Value<Node> {
        self.attribute("ForwardPathComponents")
    }

    /// `NetworkInsightsAnalysisArn`
    #[inline]
    pub fn network_insights_analysis_arn(&self) -> Value<String> {
        self.attribute("NetworkInsightsAnalysisArn")
    }

    /// `NetworkInsightsAnalysisId`
    #[inline]
    pub fn network_insights_analysis_id(&self) -> Value<String> {
        self.attribute("NetworkInsightsAnalysisId")
    }

    /// `NetworkPathFound`
    #[inline]
    pub fn network_path_found(&self) -> Value<bool> {
        self.attribute("NetworkPathFound")
    }

    /// `ReturnPathComponents`
    #[inline]
    pub fn return_path_components(&self) -> Value<Node> {
        self.attribute("ReturnPathComponents")
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

    /// `SuggestedAccounts`
    #[inline]
    pub fn suggested_accounts(&self) -> Value<Vec<String>> {
        self.attribute("SuggestedAccounts")
    }
}

/// `Tag` of `AWS::EC2::NetworkInsightsAnalysis`.
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
