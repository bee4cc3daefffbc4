//! Metric math: a number computed from metrics, to watch or to draw.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::definition::{Lowering, Metric};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Origin, Value, by_key, from_node};

/// A number computed from metrics: `{ expression: errors / invocations * 100, metrics: { errors: …, invocations: … } }` in a
/// definition file.
///
/// ```
/// use formwork::prelude::*;
///
/// let worker: Handle<Function> = Handle::named("Worker");
/// let failures = MathExpression::new("100 * errors / invocations")
///     .using("errors", worker.metrics().errors())
///     .using("invocations", worker.metrics().invocations())
///     .label("Failures in percent");
/// ```
///
/// Source: the page "Using math expressions with CloudWatch metrics" of the CloudWatch user guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MathExpression {
    /// `Expression`, up to 2,048 characters.
    pub expression: Value<String>,
    /// The metrics by the names that the expression has for them: a small letter first, then letters, digits and `_`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub metrics: IndexMap<String, Metric>,
    /// Length of one data point. Default: that of the first metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Duration>,
    /// A label for graphs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A metric or a number computed from metrics.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum MetricSource {
    /// A metric.
    Metric(Metric),
    /// A number computed from metrics.
    Expression(MathExpression),
}

impl MathExpression {
    /// A number computed by this expression.
    #[track_caller]
    pub fn new(expression: impl Into<Value<String>>) -> Self {
        Self {
            expression: Value::here(expression),
            metrics: IndexMap::new(),
            period: None,
            label: None,
        }
    }

    /// Names a metric for the expression.
    #[must_use]
    pub fn using(mut self, name: impl Into<String>, metric: Metric) -> Self {
        self.metrics.insert(name.into(), metric);
        self
    }

    /// Length of one data point.
    #[must_use]
    pub fn period(mut self, period: Duration) -> Self {
        self.period = Some(period);
        self
    }

    /// A label for graphs.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The length of one data point.
    pub(super) fn period_or_first(&self) -> Option<Duration> {
        let first = self.metrics.values().next();
        self.period.or_else(|| first.map(|metric| metric.period))
    }

    /// Reports names that no expression can hold.
    pub(super) fn check(&self, cx: &mut Lowering<'_>) {
        for (name, metric) in &self.metrics {
            let mut letters = name.chars();
            let starts = letters
                .next()
                .is_some_and(|first| first.is_ascii_lowercase());
            if starts && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
                continue;
            }
            let diagnostic = Diagnostic::error(
                Code::PATTERN,
                format!("`{name}` cannot name a metric in an expression"),
            )
            .at(self.origin_of(metric, cx.origin()), "")
            .help("a name is a small letter, then letters, digits and `_`");
            cx.report(diagnostic);
        }
    }

    fn origin_of(&self, metric: &Metric, last: Origin) -> Origin {
        metric.origin.or(self.expression.origin()).or(last)
    }
}

impl From<Metric> for MetricSource {
    fn from(metric: Metric) -> Self {
        Self::Metric(metric)
    }
}

impl From<MathExpression> for MetricSource {
    fn from(expression: MathExpression) -> Self {
        Self::Expression(expression)
    }
}

impl<'de> Deserialize<'de> for MetricSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("expression", |node| from_node(node).map(Self::Expression)),
                ("metric", |node| from_node(node).map(Self::Metric)),
            ],
        )
    }
}

/// Reports a length of data points that CloudWatch does not know.
///
/// Source: the page "PutMetricAlarm" of the CloudWatch API reference, parameter Period.
pub(super) fn check_period(cx: &mut Lowering<'_>, period: Duration, origin: Origin) {
    let fits = period.as_seconds().is_some_and(|seconds| {
        [10, 20, 30].contains(&seconds) || (seconds > 0 && seconds.is_multiple_of(60))
    });
    if !fits {
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!("{period} is not a period of data points"),
        )
        .at(origin.or(cx.origin()), format!("resource `{}`", cx.name()))
        .help("a period is 10, 20 or 30 seconds, or a whole number of minutes");
        cx.report(diagnostic);
    }
}
