// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::MetricStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::MetricStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStream(Body);

resource! { MetricStream "AWS::CloudWatch::MetricStream" }

impl MetricStream {
    /// `ExcludeFilters`: list of `MetricStreamFilter`, at most 1000 items.
    #[track_caller]
    pub fn exclude_filters(mut self, value: impl IntoValue<ListOf<MetricStreamFilter>>) -> Self {
        self.0.set("ExcludeFilters", value);
        self
    }

    /// `FirehoseArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn firehose_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirehoseArn", value);
        self
    }

    /// `IncludeFilters`: list of `MetricStreamFilter`, at most 1000 items.
    #[track_caller]
    pub fn include_filters(mut self, value: impl IntoValue<ListOf<MetricStreamFilter>>) -> Self {
        self.0.set("IncludeFilters", value);
        self
    }

    /// `IncludeLinkedAccountsMetrics`: boolean.
    #[track_caller]
    pub fn include_linked_accounts_metrics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeLinkedAccountsMetrics", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputFormat`: `OutputFormat`, 1 to 255 characters.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<OutputFormat>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StatisticsConfigurations`: list of `MetricStreamStatisticsConfiguration`, at most 100 items.
    #[track_caller]
    pub fn statistics_configurations(
        mut self,
        value: impl IntoValue<ListOf<MetricStreamStatisticsConfiguration>>,
    ) -> Self {
        self.0.set("StatisticsConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MetricStream> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `LastUpdateDate`
    #[inline]
    pub fn last_update_date(&self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `MetricStreamFilter` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStreamFilter(Properties);

properties! { MetricStreamFilter }

impl MetricStreamFilter {
    /// `MetricNames`: list of strings, at most 999 items.
    #[track_caller]
    pub fn metric_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MetricNames", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[^:]`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `MetricStreamStatisticsConfiguration` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStreamStatisticsConfiguration(Properties);

properties! { MetricStreamStatisticsConfiguration }

impl MetricStreamStatisticsConfiguration {
    /// `AdditionalStatistics`: list of strings, at most 20 items. Required.
    #[track_caller]
    pub fn additional_statistics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdditionalStatistics", value);
        self
    }

    /// `IncludeMetrics`: list of `MetricStreamStatisticsMetric`, at most 100 items. Required.
    #[track_caller]
    pub fn include_metrics(
        mut self,
        value: impl IntoValue<ListOf<MetricStreamStatisticsMetric>>,
    ) -> Self {
        self.0.set("IncludeMetrics", value);
        self
    }
}

/// `MetricStreamStatisticsMetric` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStreamStatisticsMetric(Properties);

properties! { MetricStreamStatisticsMetric }

impl MetricStreamStatisticsMetric {
    /// `MetricName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[^:]`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

choice! {
    /// `OutputFormat` of `AWS::CloudWatch::MetricStream`.
    OutputFormat
    JSON "json"
    OPENTELEMETRY0_7 "opentelemetry0.7"
    OPENTELEMETRY1_0 "opentelemetry1.0"
}

/// `Tag` of `AWS::CloudWatch::MetricStream`.
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
