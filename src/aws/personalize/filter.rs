// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::Filter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::Filter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Body);

resource! { Filter "AWS::Personalize::Filter" }

impl Filter {
    /// `DatasetGroupArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupArn", value);
        self
    }

    /// `FilterExpression`: string, 1 to 2500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterExpression", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Filter> {
    /// `CreationDateTime`
    #[inline]
    pub fn creation_date_time(&self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// `FilterArn`
    #[inline]
    pub fn filter_arn(&self) -> Value<String> {
        self.attribute("FilterArn")
    }

    /// `LastUpdatedDateTime`
    #[inline]
    pub fn last_updated_date_time(&self) -> Value<String> {
        self.attribute("LastUpdatedDateTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Personalize::Filter`.
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
