// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::RecommenderFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::RecommenderFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecommenderFilter(Body);

resource! { RecommenderFilter "AWS::CustomerProfiles::RecommenderFilter" }

impl RecommenderFilter {
    /// `Description`: string, 1 to 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `RecommenderFilterExpression`: string, 1 to 2500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn recommender_filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecommenderFilterExpression", value);
        self
    }

    /// `RecommenderFilterName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recommender_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecommenderFilterName", value);
        self
    }

    /// `RecommenderSchemaName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn recommender_schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecommenderSchemaName", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RecommenderFilter> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `RecommenderFilterArn`
    #[inline]
    pub fn recommender_filter_arn(&self) -> Value<String> {
        self.attribute("RecommenderFilterArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `TagsItem` of `AWS::CustomerProfiles::RecommenderFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
