// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::OTelEnrichment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::OTelEnrichment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OTelEnrichment(Body);

resource! { OTelEnrichment "AWS::CloudWatch::OTelEnrichment" }

impl OTelEnrichment {
    /// `ExcludeFilters`: list of `OTelEnrichmentMetricSelector`, at most 100 items.
    #[track_caller]
    pub fn exclude_filters(
        mut self,
        value: impl IntoValue<ListOf<OTelEnrichmentMetricSelector>>,
    ) -> Self {
        self.0.set("ExcludeFilters", value);
        self
    }

    /// `IncludeFilters`: list of `OTelEnrichmentMetricSelector`, at most 100 items.
    #[track_caller]
    pub fn include_filters(
        mut self,
        value: impl IntoValue<ListOf<OTelEnrichmentMetricSelector>>,
    ) -> Self {
        self.0.set("IncludeFilters", value);
        self
    }
}

impl Handle<OTelEnrichment> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `OTelEnrichmentMetricSelector` of `AWS::CloudWatch::OTelEnrichment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OTelEnrichmentMetricSelector(Properties);

properties! { OTelEnrichmentMetricSelector }

impl OTelEnrichmentMetricSelector {
    /// `MetricNames`: list of strings, at most 100 items.
    #[track_caller]
    pub fn metric_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MetricNames", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[^:].*$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}
