// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkPerformanceMetricSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::NetworkPerformanceMetricSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkPerformanceMetricSubscription(Body);

resource! { NetworkPerformanceMetricSubscription "AWS::EC2::NetworkPerformanceMetricSubscription" }

impl NetworkPerformanceMetricSubscription {
    /// `Destination`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Metric`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Source`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Statistic`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statistic", value);
        self
    }
}
