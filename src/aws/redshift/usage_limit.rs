// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::UsageLimit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::UsageLimit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UsageLimit(Body);

resource! { UsageLimit "AWS::Redshift::UsageLimit" }

impl UsageLimit {
    /// `Amount`: number. Required.
    #[track_caller]
    pub fn amount(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Amount", value);
        self
    }

    /// `BreachAction`: `BreachAction`.
    #[track_caller]
    pub fn breach_action(mut self, value: impl IntoValue<BreachAction>) -> Self {
        self.0.set("BreachAction", value);
        self
    }

    /// `ClusterIdentifier`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `FeatureType`: `FeatureType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn feature_type(mut self, value: impl IntoValue<FeatureType>) -> Self {
        self.0.set("FeatureType", value);
        self
    }

    /// `LimitType`: `LimitType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn limit_type(mut self, value: impl IntoValue<LimitType>) -> Self {
        self.0.set("LimitType", value);
        self
    }

    /// `Period`: `Period`. A change replaces the resource.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<Period>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<UsageLimit> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `UsageLimitId`
    #[inline]
    pub fn usage_limit_id(&self) -> Value<String> {
        self.attribute("UsageLimitId")
    }
}

choice! {
    /// `BreachAction` of `AWS::Redshift::UsageLimit`.
    BreachAction
    LOG "log"
    EMIT_METRIC "emit-metric"
    DISABLE "disable"
}

choice! {
    /// `FeatureType` of `AWS::Redshift::UsageLimit`.
    FeatureType
    SPECTRUM "spectrum"
    CONCURRENCY_SCALING "concurrency-scaling"
    CROSS_REGION_DATASHARING "cross-region-datasharing"
    EXTRA_COMPUTE_FOR_AUTOMATIC_OPTIMIZATION "extra-compute-for-automatic-optimization"
}

choice! {
    /// `LimitType` of `AWS::Redshift::UsageLimit`.
    LimitType
    TIME "time"
    DATA_SCANNED "data-scanned"
}

choice! {
    /// `Period` of `AWS::Redshift::UsageLimit`.
    Period
    DAILY "daily"
    WEEKLY "weekly"
    MONTHLY "monthly"
}

/// `Tag` of `AWS::Redshift::UsageLimit`.
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
