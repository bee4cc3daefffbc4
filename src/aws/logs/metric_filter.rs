// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::MetricFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::Logs::MetricFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricFilter(Body);

resource! { MetricFilter "AWS::Logs::MetricFilter" }

impl MetricFilter {
    /// `ApplyOnTransformedLogs`: boolean.
    #[track_caller]
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value);
        self
    }

    /// `EmitSystemFieldDimensions`: list of strings.
    #[track_caller]
    pub fn emit_system_field_dimensions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EmitSystemFieldDimensions", value);
        self
    }

    /// `FieldSelectionCriteria`: string, at most 2000 characters.
    #[track_caller]
    pub fn field_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldSelectionCriteria", value);
        self
    }

    /// `FilterName`: string, 1 to 512 characters, pattern `^[^:*]{1,512}`. A change replaces the resource.
    #[track_caller]
    pub fn filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterName", value);
        self
    }

    /// `FilterPattern`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPattern", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[.\-_/#A-Za-z0-9]{1,512}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `MetricTransformations`: list of `MetricTransformation`, 1 item. Required.
    #[track_caller]
    pub fn metric_transformations(
        mut self,
        value: impl IntoValue<ListOf<MetricTransformation>>,
    ) -> Self {
        self.0.set("MetricTransformations", value);
        self
    }
}

/// `Dimension` of `AWS::Logs::MetricFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `Key`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MetricTransformation` of `AWS::Logs::MetricFilter`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricTransformation(Properties);

properties! { MetricTransformation }

impl MetricTransformation {
    /// `DefaultValue`: number.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Dimensions`: list of `Dimension`, 1 to 3 items.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters, pattern `^((?![:*$])[\x00-\x7F]){1,255}`. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricNamespace`: string, 1 to 256 characters, pattern `^[0-9a-zA-Z\.\-_\/#]{1,256}`. Required.
    #[track_caller]
    pub fn metric_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricNamespace", value);
        self
    }

    /// `MetricValue`: string, 1 to 100 characters, pattern `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`. Required.
    #[track_caller]
    pub fn metric_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricValue", value);
        self
    }

    /// `Unit`: `MetricTransformationUnit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<MetricTransformationUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `MetricTransformationUnit` of `AWS::Logs::MetricFilter`.
    MetricTransformationUnit
    SECONDS "Seconds"
    MICROSECONDS "Microseconds"
    MILLISECONDS "Milliseconds"
    BYTES "Bytes"
    KILOBYTES "Kilobytes"
    MEGABYTES "Megabytes"
    GIGABYTES "Gigabytes"
    TERABYTES "Terabytes"
    BITS "Bits"
    KILOBITS "Kilobits"
    MEGABITS "Megabits"
    GIGABITS "Gigabits"
    TERABITS "Terabits"
    PERCENT "Percent"
    COUNT "Count"
    BYTES_SECOND "Bytes/Second"
    KILOBYTES_SECOND "Kilobytes/Second"
    MEGABYTES_SECOND "Megabytes/Second"
    GIGABYTES_SECOND "Gigabytes/Second"
    TERABYTES_SECOND "Terabytes/Second"
    BITS_SECOND "Bits/Second"
    KILOBITS_SECOND "Kilobits/Second"
    MEGABITS_SECOND "Megabits/Second"
    GIGABITS_SECOND "Gigabits/Second"
    TERABITS_SECOND "Terabits/Second"
    COUNT_SECOND "Count/Second"
    NONE "None"
}
