// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::DataQualityRuleset` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};

/// `AWS::Glue::DataQualityRuleset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataQualityRuleset(Body);

resource! { DataQualityRuleset "AWS::Glue::DataQualityRuleset" }

impl DataQualityRuleset {
    /// `ClientToken`: string, 1 to 255 characters.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
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

    /// `Ruleset`: string, 1 to 65536 characters.
    #[track_caller]
    pub fn ruleset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ruleset", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TargetTable`: `DataQualityTargetTable`.
    #[track_caller]
    pub fn target_table(mut self, value: impl IntoValue<DataQualityTargetTable>) -> Self {
        self.0.set("TargetTable", value);
        self
    }
}

/// `DataQualityTargetTable` of `AWS::Glue::DataQualityRuleset`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataQualityTargetTable(Properties);

properties! { DataQualityTargetTable }

impl DataQualityTargetTable {
    /// `DatabaseName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}
