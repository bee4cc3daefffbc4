// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::DataCellsFilter` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::LakeFormation::DataCellsFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCellsFilter(Body);

resource! { DataCellsFilter "AWS::LakeFormation::DataCellsFilter" }

impl DataCellsFilter {
    /// `ColumnNames`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `ColumnWildcard`: `ColumnWildcard`. A change replaces the resource.
    #[track_caller]
    pub fn column_wildcard(mut self, value: impl IntoValue<ColumnWildcard>) -> Self {
        self.0.set("ColumnWildcard", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RowFilter`: `RowFilter`. A change replaces the resource.
    #[track_caller]
    pub fn row_filter(mut self, value: impl IntoValue<RowFilter>) -> Self {
        self.0.set("RowFilter", value);
        self
    }

    /// `TableCatalogId`: string, 12 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableCatalogId", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `ColumnWildcard` of `AWS::LakeFormation::DataCellsFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnWildcard(Properties);

properties! { ColumnWildcard }

impl ColumnWildcard {
    /// `ExcludedColumnNames`: list of strings.
    #[track_caller]
    pub fn excluded_column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedColumnNames", value);
        self
    }
}

/// `RowFilter` of `AWS::LakeFormation::DataCellsFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowFilter(Properties);

properties! { RowFilter }

impl RowFilter {
    /// `AllRowsWildcard`: object.
    #[track_caller]
    pub fn all_rows_wildcard(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllRowsWildcard", value);
        self
    }

    /// `FilterExpression`: string.
    #[track_caller]
    pub fn filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterExpression", value);
        self
    }
}
