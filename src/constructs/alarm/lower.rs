//! How an alarm becomes resources.

use super::super::math_expression::check_period;
use super::super::{MathExpression, MetricSource};
use super::action::write_actions;
use super::{Alarm, MissingData, Threshold};
use crate::definition::{Lowering, Metric};
use crate::diagnostic::{Code, Diagnostic};
use crate::template::Resource;
use crate::value::{Duration, Map, Node, Origin, Value, days};

/// The statistics that are no percentiles and the like.
const STATISTICS: [&str; 5] = ["Average", "Maximum", "Minimum", "SampleCount", "Sum"];

/// The id of an alarm's own expression, which no metric can have: names of metrics are the user's.
const RESULT: &str = "result";

pub(super) fn write(alarm: &Alarm, cx: &mut Lowering<'_>) {
    check(alarm, cx);
    let threshold = alarm.threshold.as_ref();
    let missing = alarm.treat_missing_data.clone();
    let missing = missing.or_else(|| {
        let upper = threshold.is_some_and(Threshold::is_upper);
        upper.then(|| MissingData::NotBreaching.into())
    });
    let low_samples = alarm.evaluate_low_sample_count;
    let low_samples = low_samples.map(|evaluate| if evaluate { "evaluate" } else { "ignore" });
    let periods = alarm.evaluation_periods.clone();
    let mut resource = Resource::new("AWS::CloudWatch::Alarm")
        .set_some("AlarmName", alarm.alarm_name.clone())
        .set_some("AlarmDescription", alarm.description.clone())
        .set_some("ComparisonOperator", threshold.map(Threshold::operator))
        .set_some(
            "Threshold",
            threshold.map(|threshold| threshold.value().node()),
        )
        .set("EvaluationPeriods", periods.unwrap_or_else(|| 1.into()))
        .set_some("DatapointsToAlarm", alarm.datapoints_to_alarm.clone())
        .set_some("TreatMissingData", missing)
        .set_some("EvaluateLowSampleCountPercentile", low_samples)
        .set_some("ActionsEnabled", alarm.actions_enabled.clone());
    let watched = match &alarm.metric {
        Some(MetricSource::Metric(metric)) => simple(metric, cx),
        Some(MetricSource::Expression(expression)) => computed(expression, cx),
        None => Vec::new(),
    };
    let lists = [
        ("AlarmActions", alarm.actions.as_slice()),
        ("OKActions", alarm.ok_actions.as_slice()),
        (
            "InsufficientDataActions",
            alarm.insufficient_data_actions.as_slice(),
        ),
    ];
    for (property, value) in watched.into_iter().chain(write_actions(cx, lists)) {
        resource = resource.set(property, value);
    }
    cx.add("", resource);
}

/// `MetricName` and what belongs to it.
fn simple(metric: &Metric, cx: &mut Lowering<'_>) -> Vec<(&'static str, Node)> {
    let Some(resolved) = cx.metric(metric) else {
        return Vec::new();
    };
    let is_plain = STATISTICS.contains(&resolved.statistic.as_str());
    let statistic = if is_plain {
        "Statistic"
    } else {
        "ExtendedStatistic"
    };
    let mut properties = vec![
        ("Namespace", resolved.namespace.node()),
        ("MetricName", Node::from(resolved.name.as_str())),
        (statistic, Node::from(resolved.statistic.as_str())),
        ("Period", metric.period.seconds_node()),
    ];
    if !resolved.dimensions.is_empty() {
        properties.push(("Dimensions", dimensions(&resolved.dimensions)));
    }
    properties
}

fn dimensions(dimensions: &[(String, Value<String>)]) -> Node {
    Node::list(dimensions.iter().map(|(name, value)| {
        Node::map([("Name", Node::from(name.as_str())), ("Value", value.node())])
    }))
}

/// `Metrics`: the expression, whose value counts, and the metrics it is computed from.
fn computed(expression: &MathExpression, cx: &mut Lowering<'_>) -> Vec<(&'static str, Node)> {
    expression.check(cx);
    let mut queries = Vec::new();
    let id = std::iter::once(RESULT.to_owned())
        .chain((2..).map(|number| format!("{RESULT}{number}")))
        .find(|id| !expression.metrics.contains_key(id));
    let mut result = Map::new();
    result.insert("Id", id.unwrap_or_default());
    result.insert("Expression", expression.expression.node());
    if let Some(label) = &expression.label {
        result.insert("Label", label.as_str());
    }
    if let Some(period) = expression.period {
        result.insert("Period", period.seconds_node());
    }
    result.insert("ReturnData", true);
    queries.push(Node::from(result));
    let metrics = expression.metrics.iter();
    queries.extend(metrics.filter_map(|(name, metric)| query(cx, name, metric)));
    vec![("Metrics", Node::list(queries))]
}

fn query(cx: &mut Lowering<'_>, name: &str, metric: &Metric) -> Option<Node> {
    let resolved = cx.metric(metric)?;
    let mut what = Map::new();
    what.insert("Namespace", resolved.namespace.node());
    what.insert("MetricName", resolved.name.as_str());
    if !resolved.dimensions.is_empty() {
        what.insert("Dimensions", dimensions(&resolved.dimensions));
    }
    let statistic = Node::map([
        ("Metric", Node::from(what)),
        ("Period", metric.period.seconds_node()),
        ("Stat", Node::from(resolved.statistic.as_str())),
    ]);
    let mut query = Map::new();
    query.insert("Id", name);
    query.insert("MetricStat", statistic);
    if let Some(label) = &metric.label {
        query.insert("Label", label.as_str());
    }
    query.insert("ReturnData", false);
    Some(Node::from(query))
}

fn check(alarm: &Alarm, cx: &mut Lowering<'_>) {
    let (name, origin) = (cx.name(), cx.origin());
    let incomplete = |what: &str, help: &str| {
        Diagnostic::error(Code::INCOMPLETE, format!("`{name}` has no {what}"))
            .at(origin, "")
            .help(help)
    };
    if alarm.metric.is_none() {
        cx.report(incomplete("metric", "say with `metric` what it watches"));
    }
    if alarm.threshold.is_none() {
        cx.report(incomplete(
            "threshold",
            "say with `above`, `at_least`, `below` or `at_most` when it goes off",
        ));
    }
    let periods = alarm.evaluation_periods.as_ref();
    cx.bounds("EvaluationPeriods", periods, 1..=i64::from(i32::MAX));
    let most = match periods {
        None => Some(1),
        Some(periods) => periods.as_literal().copied(),
    };
    let points = alarm.datapoints_to_alarm.as_ref();
    cx.bounds(
        "DatapointsToAlarm",
        points,
        1..=most.unwrap_or(i64::MAX).max(1),
    );
    for (period, at) in periods_of(alarm) {
        check_period(cx, period, at);
        if let Some(most) = most {
            check_span(
                cx,
                period,
                most,
                periods.map(Value::origin).unwrap_or_default(),
            );
        }
    }
}

/// The lengths of data points that are watched, each with its place.
fn periods_of(alarm: &Alarm) -> Vec<(Duration, Origin)> {
    match &alarm.metric {
        None => Vec::new(),
        Some(MetricSource::Metric(metric)) => vec![(metric.period, metric.origin)],
        Some(MetricSource::Expression(expression)) => {
            let period = expression.period_or_first();
            period
                .map(|period| (period, expression.expression.origin()))
                .into_iter()
                .collect()
        }
    }
}

/// Source: the page "PutMetricAlarm" of the CloudWatch API reference, parameter EvaluationPeriods.
fn check_span(cx: &mut Lowering<'_>, period: Duration, periods: i64, origin: Origin) {
    let is_long = period.as_milliseconds() >= 3_600_000;
    let most = if is_long { days(7) } else { days(1) };
    let count = u64::try_from(periods).unwrap_or_default();
    if period.as_milliseconds().saturating_mul(count) > most.as_milliseconds() {
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!("{periods} periods of {period} are more than the {most} that an alarm looks back"),
        )
        .at(origin.or(cx.origin()), format!("resource `{}`", cx.name()))
        .help("look at fewer data points, or at longer ones: periods from 1 hour on may last 7 days together");
        cx.report(diagnostic);
    }
}
