// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::ResourceMetricsConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::ResourceMetricsConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceMetricsConfiguration(Body);

resource! { ResourceMetricsConfiguration "AWS::CloudWatch::ResourceMetricsConfiguration" }

impl ResourceMetricsConfiguration {
    /// `MetricSelections`: list of `ResourceMetricSelection`, 1 item.
    #[track_caller]
    pub fn metric_selections(
        mut self,
        value: impl IntoValue<ListOf<ResourceMetricSelection>>,
    ) -> Self {
        self.0.set("MetricSelections", value);
        self
    }

    /// `ResourceArn`: string, 20 to 2048 characters, pattern `^arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\d{12}:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

impl Handle<ResourceMetricsConfiguration> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ResourceMetricSelection` of `AWS::CloudWatch::ResourceMetricsConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceMetricSelection(Properties);

properties! { ResourceMetricSelection }

impl ResourceMetricSelection {
    /// `IncludeMetrics`: list of strings, 1 to 500 items. Required.
    #[track_caller]
    pub fn include_metrics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludeMetrics", value);
        self
    }
}
