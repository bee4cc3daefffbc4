// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Billing::BillingView` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Billing::BillingView`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingView(Body);

resource! { BillingView "AWS::Billing::BillingView" }

impl BillingView {
    /// `DataFilterExpression`: `DataFilterExpression`.
    #[track_caller]
    pub fn data_filter_expression(mut self, value: impl IntoValue<DataFilterExpression>) -> Self {
        self.0.set("DataFilterExpression", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^([ a-zA-Z0-9_\+=\.\-@]+)?$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_\+=\.\-@]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SourceViews`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn source_views(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceViews", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BillingView> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BillingViewType`
    #[inline]
    pub fn billing_view_type(&self) -> Value<String> {
        self.attribute("BillingViewType")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<f64> {
        self.attribute("CreatedAt")
    }

    /// `OwnerAccountId`
    #[inline]
    pub fn owner_account_id(&self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<f64> {
        self.attribute("UpdatedAt")
    }
}

/// `DataFilterExpression` of `AWS::Billing::BillingView`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFilterExpression(Properties);

properties! { DataFilterExpression }

impl DataFilterExpression {
    /// `Dimensions`: `DataFilterExpressionDimensions`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<DataFilterExpressionDimensions>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Tags`: `DataFilterExpressionTags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<DataFilterExpressionTags>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeRange`: `DataFilterExpressionTimeRange`.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DataFilterExpressionTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `DataFilterExpressionDimensions` of `AWS::Billing::BillingView`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFilterExpressionDimensions(Properties);

properties! { DataFilterExpressionDimensions }

impl DataFilterExpressionDimensions {
    /// `Key`: `DimensionKey`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<DimensionKey>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, 1 to 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DataFilterExpressionTags` of `AWS::Billing::BillingView`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFilterExpressionTags(Properties);

properties! { DataFilterExpressionTags }

impl DataFilterExpressionTags {
    /// `Key`: string, at most 1024 characters, pattern `[\S\s]*`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, 1 to 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DataFilterExpressionTimeRange` of `AWS::Billing::BillingView`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFilterExpressionTimeRange(Properties);

properties! { DataFilterExpressionTimeRange }

impl DataFilterExpressionTimeRange {
    /// `BeginDateInclusive`: string (date-time).
    #[track_caller]
    pub fn begin_date_inclusive(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BeginDateInclusive", value);
        self
    }

    /// `EndDateInclusive`: string (date-time).
    #[track_caller]
    pub fn end_date_inclusive(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDateInclusive", value);
        self
    }
}

choice! {
    /// `DimensionKey` of `AWS::Billing::BillingView`.
    DimensionKey
    LINKED_ACCOUNT "LINKED_ACCOUNT"
}

/// `Tag` of `AWS::Billing::BillingView`.
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
