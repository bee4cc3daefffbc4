//! Filters: what becomes of the events of a log group.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::FunctionTarget;
use super::super::api::pascal;
use super::LogGroup;
use crate::aws::logs::{
    self,
    metric_filter::{Dimension, MetricTransformation},
};
use crate::aws::{ListOf, ResourceType};
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::Value;

/// A filter that counts or measures events (`AWS::Logs::MetricFilter`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MetricFilter {
    /// `FilterPattern`: which events, such as `ERROR` or `{ $.status >= 500 }`; an empty one matches all.
    pub pattern: Value<String>,
    /// `MetricNamespace`: the namespace of the metric.
    pub namespace: Value<String>,
    /// `MetricName`: the metric.
    pub metric: Value<String>,
    /// `MetricValue`: what an event adds, a number or a field such as `$.duration`. Default: 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub value: Value<String>,
    /// `DefaultValue`: what is published while nothing matches. Default: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Value<f64>>,
    /// `Dimensions`: up to three, each a field of the event such as `$.route`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub dimensions: IndexMap<String, Value<String>>,
    /// `Unit`, such as `Milliseconds`. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Value<String>>,
}

fn one() -> Value<String> {
    "1".into()
}

fn is_one(value: &Value<String>) -> bool {
    *value == one()
}

impl MetricFilter {
    /// Counts the events that match a pattern.
    #[track_caller]
    pub fn new(
        pattern: impl Into<Value<String>>,
        namespace: impl Into<Value<String>>,
        metric: impl Into<Value<String>>,
    ) -> Self {
        Self {
            pattern: Value::here(pattern),
            namespace: Value::here(namespace),
            metric: Value::here(metric),
            value: one(),
            default_value: None,
            dimensions: IndexMap::new(),
            unit: None,
        }
    }

    /// `MetricValue`: measures instead of counting: a number, or a field such as `$.duration`.
    #[must_use]
    #[track_caller]
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.value = Value::here(value);
        self
    }

    /// `DefaultValue`: what is published while nothing matches. Not together with dimensions.
    #[must_use]
    #[track_caller]
    pub fn default_value(mut self, value: impl Into<Value<f64>>) -> Self {
        self.default_value = Some(Value::here(value));
        self
    }

    /// `Dimensions`: a further one, whose value is a field of the event such as `$.route`.
    #[must_use]
    #[track_caller]
    pub fn dimension(mut self, name: impl Into<String>, field: impl Into<Value<String>>) -> Self {
        self.dimensions.insert(name.into(), Value::here(field));
        self
    }

    /// `Unit`, such as `Milliseconds`.
    #[must_use]
    #[track_caller]
    pub fn unit(mut self, unit: impl Into<Value<String>>) -> Self {
        self.unit = Some(Value::here(unit));
        self
    }

    pub(super) fn write(&self, name: &str, cx: &mut Lowering<'_>) {
        self.check(cx);
        let dimensions = self.dimensions.iter();
        let dimensions =
            dimensions.map(|(name, field)| Dimension::default().key(name).value(field));
        let transformation = MetricTransformation::default()
            .metric_namespace(&self.namespace)
            .metric_name(&self.metric)
            .metric_value(&self.value)
            .default_value(self.default_value.clone())
            .dimensions(dimensions.collect::<ListOf<_>>().unless_empty())
            .unit(self.unit.clone().map(Value::unchecked));
        let me: Handle<LogGroup> = cx.me();
        let filter = logs::MetricFilter::default()
            .log_group_name(me.name().unchecked())
            .filter_pattern(&self.pattern)
            .metric_transformations([transformation]);
        let suffix = format!("{}Filter", pascal(name));
        cx.add(&suffix, filter.resource());
    }

    /// Source: the page "MetricTransformation" of the CloudWatch Logs API reference.
    fn check(&self, cx: &mut Lowering<'_>) {
        if let Some(value) = self
            .default_value
            .as_ref()
            .filter(|_| !self.dimensions.is_empty())
        {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                "a metric filter has a default value or dimensions, not both",
            )
            .at(value.origin(), format!("log group `{}`", cx.name()));
            cx.report(diagnostic);
        }
        if self.dimensions.len() > 3 {
            let diagnostic = Diagnostic::error(
                Code::TOO_MANY,
                format!(
                    "a metric filter has {} dimensions, 3 are allowed",
                    self.dimensions.len()
                ),
            )
            .at(self.pattern.origin(), format!("log group `{}`", cx.name()));
            cx.report(diagnostic);
        }
    }
}

/// A function that gets events (`AWS::Logs::SubscriptionFilter`), compressed and many at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogSubscription {
    /// `DestinationArn`: the function, or an alias of it.
    pub to: FunctionTarget,
    /// `FilterPattern`: which events. Default: all.
    #[serde(default = "all", skip_serializing_if = "is_all")]
    pub pattern: Value<String>,
}

fn all() -> Value<String> {
    "".into()
}

fn is_all(pattern: &Value<String>) -> bool {
    *pattern == all()
}

impl LogSubscription {
    pub(super) fn write(&self, name: &str, cx: &mut Lowering<'_>) {
        let me: Handle<LogGroup> = cx.me();
        let name = pascal(name);
        let source = Some(me.arn());
        let permission = format!("{name}Permission");
        let permission = self
            .to
            .permit(cx, &permission, "logs.amazonaws.com", source);
        let mut resource = logs::SubscriptionFilter::default()
            .log_group_name(me.name().unchecked())
            .filter_pattern(&self.pattern)
            .destination_arn(self.to.arn())
            .resource();
        resource.depends_on.extend(permission);
        cx.add(&format!("{name}Subscription"), resource);
    }
}
