//! Metrics: the numbers that AWS publishes about a construct.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::construct::Construct;
use super::handle::Handle;
use super::registry::snake_case;
use crate::value::{Duration, Origin, Value, minutes};

/// A metric that a service publishes about a construct.
#[derive(Clone, Copy, Debug)]
pub struct MetricSpec {
    /// Our name, such as `oldest_message_age`.
    pub name: &'static str,
    /// The namespace, such as `AWS/SQS`.
    pub namespace: &'static str,
    /// The metric's own name, such as `ApproximateAgeOfOldestMessage`.
    pub metric: &'static str,
    /// The statistic that says most about it, such as `Maximum`.
    pub statistic: &'static str,
}

/// A metric to watch: of a construct by our name for it, or of any namespace.
///
/// Handles make it: `orders.metrics().oldest_message_age()`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The kind of construct, in snake case, and the construct: `{ queue: Orders }`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<IndexMap<String, Handle>>,
    /// Our name of the metric where `of` is given, AWS's own otherwise.
    pub metric: String,
    /// The namespace of a metric that belongs to no construct.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Value<String>>,
    /// Dimensions of a metric that belongs to no construct, or further ones.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub dimensions: IndexMap<String, Value<String>>,
    /// `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount` or a percentile such as `p99`. Default: what suits the metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<String>,
    /// Length of one data point. Default: 5 minutes.
    #[serde(default = "five_minutes", skip_serializing_if = "is_five_minutes")]
    pub period: Duration,
    /// A label for graphs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(skip)]
    pub(crate) origin: Origin,
}

fn five_minutes() -> Duration {
    minutes(5)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_five_minutes(period: &Duration) -> bool {
    *period == five_minutes()
}

impl Metric {
    /// A metric of a construct, by our name for it.
    #[track_caller]
    pub fn of<C: Construct>(target: &Handle<C>, name: &str) -> Self {
        let of = IndexMap::from([(snake_case(C::TYPE), target.any())]);
        Self {
            of: Some(of),
            ..Self::new(name)
        }
    }

    /// A metric of any namespace, by AWS's name for it.
    #[track_caller]
    pub fn custom(namespace: impl Into<Value<String>>, metric: &str) -> Self {
        Self {
            namespace: Some(namespace.into()),
            ..Self::new(metric)
        }
    }

    #[track_caller]
    fn new(metric: &str) -> Self {
        Self {
            of: None,
            metric: metric.to_owned(),
            namespace: None,
            dimensions: IndexMap::new(),
            statistic: None,
            period: five_minutes(),
            label: None,
            origin: Origin::caller(),
        }
    }

    /// Selects by a dimension.
    #[must_use]
    pub fn dimension(mut self, name: &str, value: impl Into<Value<String>>) -> Self {
        self.dimensions.insert(name.to_owned(), value.into());
        self
    }

    /// Another statistic than the metric's usual one.
    #[must_use]
    pub fn statistic(mut self, statistic: &str) -> Self {
        self.statistic = Some(statistic.to_owned());
        self
    }

    /// Another length of one data point.
    #[must_use]
    pub fn period(mut self, period: Duration) -> Self {
        self.period = period;
        self
    }

    /// A label for graphs.
    #[must_use]
    pub fn label(mut self, label: &str) -> Self {
        self.label = Some(label.to_owned());
        self
    }
}
