// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationSignals::GroupingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationSignals::GroupingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupingConfiguration(Body);

resource! { GroupingConfiguration "AWS::ApplicationSignals::GroupingConfiguration" }

impl GroupingConfiguration {
    /// `GroupingAttributeDefinitions`: list of `GroupingAttributeDefinition`. Required.
    #[track_caller]
    pub fn grouping_attribute_definitions(
        mut self,
        value: impl IntoValue<ListOf<GroupingAttributeDefinition>>,
    ) -> Self {
        self.0.set("GroupingAttributeDefinitions", value);
        self
    }
}

impl Handle<GroupingConfiguration> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `GroupingAttributeDefinition` of `AWS::ApplicationSignals::GroupingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupingAttributeDefinition(Properties);

properties! { GroupingAttributeDefinition }

impl GroupingAttributeDefinition {
    /// `DefaultGroupingValue`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s+\-=\._:/@]*$`.
    #[track_caller]
    pub fn default_grouping_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultGroupingValue", value);
        self
    }

    /// `GroupingName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s+\-=\._:/@]*$`. Required.
    #[track_caller]
    pub fn grouping_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupingName", value);
        self
    }

    /// `GroupingSourceKeys`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn grouping_source_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GroupingSourceKeys", value);
        self
    }
}
