// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::MonitoringSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::CloudFront::MonitoringSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringSubscription(Body);

resource! { MonitoringSubscription "AWS::CloudFront::MonitoringSubscription" }

impl MonitoringSubscription {
    /// `DistributionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn distribution_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionId", value);
        self
    }

    /// `MonitoringSubscription`: `MonitoringSubscriptionProperty`. Required.
    #[track_caller]
    pub fn monitoring_subscription(
        mut self,
        value: impl IntoValue<MonitoringSubscriptionProperty>,
    ) -> Self {
        self.0.set("MonitoringSubscription", value);
        self
    }
}

/// `MonitoringSubscription` of `AWS::CloudFront::MonitoringSubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringSubscriptionProperty(Properties);

properties! { MonitoringSubscriptionProperty }

impl MonitoringSubscriptionProperty {
    /// `RealtimeMetricsSubscriptionConfig`: `RealtimeMetricsSubscriptionConfig`.
    #[track_caller]
    pub fn realtime_metrics_subscription_config(
        mut self,
        value: impl IntoValue<RealtimeMetricsSubscriptionConfig>,
    ) -> Self {
        self.0.set("RealtimeMetricsSubscriptionConfig", value);
        self
    }
}

/// `RealtimeMetricsSubscriptionConfig` of `AWS::CloudFront::MonitoringSubscription`.
#[derive(Clone, Default)]
#[must_use]
pub struct RealtimeMetricsSubscriptionConfig(Properties);

properties! { RealtimeMetricsSubscriptionConfig }

impl RealtimeMetricsSubscriptionConfig {
    /// `RealtimeMetricsSubscriptionStatus`: `RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus`. Required.
    #[track_caller]
    pub fn realtime_metrics_subscription_status(
        mut self,
        value: impl IntoValue<RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus>,
    ) -> Self {
        self.0.set("RealtimeMetricsSubscriptionStatus", value);
        self
    }
}

choice! {
    /// `RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus` of `AWS::CloudFront::MonitoringSubscription`.
    RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}
