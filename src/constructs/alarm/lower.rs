//! How an alarm becomes resources.

use super::super::math_expression::check_period;
use super::super::{MathExpression, MetricSource};
use super::action::{arns, permit_actions};
use super::{Alarm, MissingData, Threshold};
use crate::aws::cloudwatch::alarm::{self, Dimension, MetricDataQuery, MetricStat};
use crate::aws::{ListOf, ResourceType, cloudwatch};
use crate::definition::{Lowering, Metric, ResolvedMetric};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Origin, Value, days};

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
    let resource = cloudwatch::Alarm::default()
        .alarm_name(alarm.alarm_name.as_ref())
        .alarm_description(alarm.description.as_ref())
        .comparison_operator(threshold.map(Threshold::operator))
        .threshold(threshold.map(Threshold::value))
        .evaluation_periods(periods.unwrap_or_else(|| 1.into()))
        .datapoints_to_alarm(alarm.datapoints_to_alarm.as_ref())
        .treat_missing_data(missing.map(Value::unchecked))
        .evaluate_low_sample_count_percentile(low_samples)
        .actions_enabled(alarm.actions_enabled.as_ref());
    let resource = match &alarm.metric {
        Some(MetricSource::Metric(metric)) => watch(resource, metric, cx),
        Some(MetricSource::Expression(expression)) => resource.metrics(queries(expression, cx)),
        None => resource,
    };
    permit_actions(alarm, cx);
    let resource = resource
        .alarm_actions(arns(&alarm.actions))
        .ok_actions(arns(&alarm.ok_actions))
        .insufficient_data_actions(arns(&alarm.insufficient_data_actions));
    cx.add("", resource.resource());
}

/// `MetricName` and what belongs to it.
fn watch(resource: cloudwatch::Alarm, metric: &Metric, cx: &mut Lowering<'_>) -> cloudwatch::Alarm {
    let Some(resolved) = cx.metric(metric) else {
        return resource;
    };
    let statistic = resolved.statistic.as_str();
    let is_plain = STATISTICS.contains(&statistic);
    resource
        .namespace(&resolved.namespace)
        .metric_name(&resolved.name)
        .statistic(is_plain.then_some(statistic))
        .extended_statistic((!is_plain).then_some(statistic))
        .period(Value::from(metric.period).in_seconds())
        .dimensions(dimensions(&resolved))
}

fn dimensions(metric: &ResolvedMetric) -> Option<ListOf<Dimension>> {
    let dimensions = metric.dimensions.iter();
    let dimensions = dimensions.map(|(name, value)| Dimension::default().name(name).value(value));
    ListOf::from_iter(dimensions).unless_empty()
}

/// `Metrics`: the expression, whose value counts, and the metrics it is computed from.
fn queries(expression: &MathExpression, cx: &mut Lowering<'_>) -> Vec<MetricDataQuery> {
    expression.check(cx);
    let id = std::iter::once(RESULT.to_owned())
        .chain((2..).map(|number| format!("{RESULT}{number}")))
        .find(|id| !expression.metrics.contains_key(id));
    let period = expression.period.map(Value::from);
    let result = MetricDataQuery::default()
        .id(id.unwrap_or_default())
        .expression(&expression.expression)
        .label(expression.label.as_ref())
        .period(period.map(|period| period.in_seconds()))
        .return_data(true);
    let metrics = expression.metrics.iter();
    let metrics = metrics.filter_map(|(name, metric)| query(cx, name, metric));
    std::iter::once(result).chain(metrics).collect()
}

fn query(cx: &mut Lowering<'_>, name: &str, metric: &Metric) -> Option<MetricDataQuery> {
    let resolved = cx.metric(metric)?;
    let what = alarm::Metric::default()
        .namespace(&resolved.namespace)
        .metric_name(&resolved.name)
        .dimensions(dimensions(&resolved));
    let statistic = MetricStat::default()
        .metric(what)
        .period(Value::from(metric.period).in_seconds())
        .stat(&resolved.statistic);
    let query = MetricDataQuery::default()
        .id(name)
        .metric_stat(statistic)
        .label(metric.label.as_ref())
        .return_data(false);
    Some(query)
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
