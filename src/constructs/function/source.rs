//! Event sources as resources: mappings, subscriptions, rules, and the permissions that go with them.

use super::super::rule::{RuleTrigger, write_function_rule};
use super::super::table::stream_of;
use super::super::topic::lower_function_subscription;
use super::super::{Bucket, HttpApi};
use super::{
    BucketSource, EventSource, Function, FunctionTarget, HttpApiSource, QueueSource, TableSource,
};
use crate::aws::lambda::EventSourceMapping;
use crate::aws::lambda::event_source_mapping::{
    DestinationConfig, Filter, FilterCriteria, FunctionResponseTypesItem, OnFailure, ScalingConfig,
};
use crate::aws::{ListOf, ResourceType};
use crate::definition::{Access, Construct, Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Node, Value, json_text, reference, seconds};

/// Lambda's own default.
const DEFAULT_TIMEOUT: Duration = seconds(3);
/// The default of SQS.
const DEFAULT_VISIBILITY: Duration = seconds(30);

pub(super) fn lower(
    function: &Function,
    source: &EventSource,
    index: usize,
    role: &Target,
    cx: &mut Lowering<'_>,
) {
    let me: FunctionTarget = FunctionTarget::from(cx.me());
    match source {
        EventSource::Queue(source) => queue(function, source, role, cx),
        EventSource::Table(source) => table(source, role, cx),
        EventSource::Topic(source) => lower_function_subscription(cx, source, &me),
        EventSource::Schedule(source) => {
            let trigger = RuleTrigger::Schedule(&source.schedule);
            let input = Some(&source.input).filter(|input| !input.is_null());
            write_function_rule(
                cx,
                &numbered("Schedule", function, index),
                trigger,
                input,
                &me,
            );
        }
        EventSource::Events(source) => {
            let trigger = RuleTrigger::Pattern(&source.pattern, source.event_bus.as_ref());
            write_function_rule(cx, &numbered("Events", function, index), trigger, None, &me);
        }
        // These two are written by the bucket and by the API, which look for them with `sources_of`.
        EventSource::Bucket(source) => local::<Bucket>(&source.bucket, cx),
        EventSource::HttpApi(source) => local::<HttpApi>(&source.http_api, cx),
    }
}

/// `Schedule`, `Schedule2` … by the place among the sources of the same kind.
fn numbered(kind: &str, function: &Function, index: usize) -> String {
    let same = |source: &EventSource| match source {
        EventSource::Schedule(_) => "Schedule",
        EventSource::Events(_) => "Events",
        _ => "",
    };
    let before = function.on.iter().take(index);
    match before.filter(|source| same(source) == kind).count() {
        0 => kind.to_owned(),
        count => format!("{kind}{}", count + 1),
    }
}

/// What asks a bucket or an API for something must be of its stack: the two are written together.
fn local<C: Construct>(handle: &Handle<C>, cx: &mut Lowering<'_>) {
    if !cx.is_local(handle) {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!("`{}` is in another stack", handle.construct_name()),
        )
        .at(
            handle.origin(),
            format!("`{}` cannot be called from there", cx.name()),
        )
        .help("let the other stack call the function: give its construct the function's handle");
        cx.report(diagnostic);
    } else {
        cx.find(handle);
    }
}

/// The functions of the stack that name a bucket or an API as an event source, with what they ask of it.
fn sources_of<'a, S>(
    cx: &Lowering<'a>,
    pick: impl Fn(&'a EventSource) -> Option<&'a S>,
) -> Vec<(FunctionTarget, &'a S)> {
    let mut found = Vec::new();
    for construct in cx.stack().constructs() {
        let Some(function) = construct.as_any().downcast_ref::<Function>() else {
            continue;
        };
        let handle = Handle::named(function.base.name.as_str()).at(function.base.origin);
        let sources = function.on.iter().filter_map(&pick);
        found.extend(sources.map(|source| (FunctionTarget::from(&handle), source)));
    }
    found
}

/// What functions of the stack ask of a bucket.
pub(in crate::constructs) fn bucket_sources<'a>(
    cx: &Lowering<'a>,
) -> Vec<(FunctionTarget, &'a BucketSource)> {
    let name = cx.name();
    sources_of(cx, |source| match source {
        EventSource::Bucket(source) if source.bucket.construct_name() == name => Some(source),
        _ => None,
    })
}

/// What functions of the stack ask of an HTTP API.
pub(in crate::constructs) fn http_api_sources<'a>(
    cx: &Lowering<'a>,
) -> Vec<(FunctionTarget, &'a HttpApiSource)> {
    let name = cx.name();
    sources_of(cx, |source| match source {
        EventSource::HttpApi(source) if source.http_api.construct_name() == name => Some(source),
        _ => None,
    })
}

fn queue(function: &Function, source: &QueueSource, role: &Target, cx: &mut Lowering<'_>) {
    let Some(queue) = cx.find(&source.queue) else {
        return;
    };
    check_visibility(function, source, queue.visibility_timeout.as_ref(), cx);
    let most = if queue.fifo { 10 } else { 10_000 };
    cx.bounds("BatchSize", source.batch_size.as_ref(), 1..=most);
    cx.duration_bounds(
        "MaximumBatchingWindowInSeconds",
        source.batching_window.as_ref(),
        0..=300,
    );
    cx.bounds(
        "MaximumConcurrency",
        source.max_concurrency.as_ref(),
        2..=1000,
    );
    check_window(source, queue.fifo, cx);
    cx.grant_access(role, &Access::new(&source.queue, "poll"));
    let scaling = source.max_concurrency.as_ref();
    let scaling = scaling.map(|calls| ScalingConfig::default().maximum_concurrency(calls));
    let mapping = mapping(cx, source.queue.arn())
        .batch_size(source.batch_size.as_ref())
        .maximum_batching_window_in_seconds(source.batching_window.as_ref().map(Value::in_seconds))
        .scaling_config(scaling)
        .function_response_types(failures(source.report_failures))
        .filter_criteria(filters(&source.filters));
    let suffix = format!("{}Source", source.queue.construct_name());
    cx.add(&suffix, mapping.resource());
}

/// Lambda refuses a mapping whose queue shows messages again while the function still works on them.
///
/// Source: the page "Creating and configuring an Amazon SQS event source mapping" of the Lambda developer guide.
fn check_visibility(
    function: &Function,
    source: &QueueSource,
    visibility: Option<&Value<Duration>>,
    cx: &mut Lowering<'_>,
) {
    let literal = |value: Option<&Value<Duration>>, default: Duration| match value {
        Some(value) => value.as_literal().copied(),
        None => Some(default),
    };
    let (Some(timeout), Some(hidden)) = (
        literal(function.timeout.as_ref(), DEFAULT_TIMEOUT),
        literal(visibility, DEFAULT_VISIBILITY),
    ) else {
        return;
    };
    if hidden >= timeout {
        return;
    }
    let queue = source.queue.construct_name();
    let place = visibility.map(Value::origin).unwrap_or_default();
    let limit = function
        .timeout
        .as_ref()
        .map(Value::origin)
        .unwrap_or_default();
    let diagnostic = Diagnostic::error(
        Code::VISIBILITY_TIMEOUT,
        format!("queue `{queue}` hides a message for {hidden}, but `{}` may work on it for {timeout}", cx.name()),
    )
    .at(place.or(source.queue.origin()), format!("visible again after {hidden}"))
    .related(limit, format!("may run for {timeout}"))
    .help(format!("set the visibility timeout of `{queue}` to at least {timeout}; six times that is the usual advice"));
    cx.report(diagnostic);
}

/// Source: the page "AWS::Lambda::EventSourceMapping" of the CloudFormation user guide, property BatchSize.
fn check_window(source: &QueueSource, fifo: bool, cx: &mut Lowering<'_>) {
    let batch = source.batch_size.as_ref();
    let large = batch
        .and_then(Value::as_literal)
        .is_some_and(|size| *size > 10);
    let (wrong, help) = match (&source.batching_window, fifo) {
        (Some(window), true) => (
            window.origin(),
            "leave the batching window out: a FIFO queue has none",
        ),
        (None, false) if large => (
            batch.map(Value::origin).unwrap_or_default(),
            "set a batching window of at least one second: batches of more than 10 messages need one",
        ),
        _ => return,
    };
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!(
            "`{}` cannot take such batches from queue `{}`",
            cx.name(),
            source.queue.construct_name()
        ),
    )
    .at(wrong, "")
    .help(help);
    cx.report(diagnostic);
}

fn table(source: &TableSource, role: &Target, cx: &mut Lowering<'_>) {
    let Some(stream) = stream_of(cx, &source.table) else {
        return;
    };
    cx.bounds("BatchSize", source.batch_size.as_ref(), 1..=10_000);
    cx.duration_bounds(
        "MaximumBatchingWindowInSeconds",
        source.batching_window.as_ref(),
        0..=300,
    );
    cx.bounds(
        "MaximumRetryAttempts",
        source.retry_attempts.as_ref(),
        -1..=10_000,
    );
    cx.duration_bounds(
        "MaximumRecordAgeInSeconds",
        source.max_record_age.as_ref(),
        60..=604_800,
    );
    cx.bounds(
        "ParallelizationFactor",
        source.parallelization_factor.as_ref(),
        1..=10,
    );
    cx.grant_access(role, &Access::new(&source.table, "stream"));
    if let Some(destination) = &source.on_failure {
        destination.grant(cx, role);
    }
    let on_failure = source.on_failure.as_ref().map(|destination| {
        let target = OnFailure::default().destination(destination.arn());
        DestinationConfig::default().on_failure(target)
    });
    let mapping = mapping(cx, stream)
        .starting_position(source.starting_position.as_str())
        .batch_size(source.batch_size.as_ref())
        .maximum_batching_window_in_seconds(source.batching_window.as_ref().map(Value::in_seconds))
        .bisect_batch_on_function_error(source.bisect_on_error.then_some(true))
        .maximum_retry_attempts(source.retry_attempts.as_ref())
        .maximum_record_age_in_seconds(source.max_record_age.as_ref().map(Value::in_seconds))
        .parallelization_factor(source.parallelization_factor.as_ref())
        .function_response_types(failures(source.report_failures))
        .destination_config(on_failure)
        .filter_criteria(filters(&source.filters));
    let suffix = format!("{}Source", source.table.construct_name());
    cx.add(&suffix, mapping.resource());
}

fn mapping(cx: &Lowering<'_>, source: Value<String>) -> EventSourceMapping {
    EventSourceMapping::default()
        .function_name(reference(cx.name()))
        .event_source_arn(source)
}

fn failures(report: bool) -> Option<[FunctionResponseTypesItem; 1]> {
    report.then_some([FunctionResponseTypesItem::REPORT_BATCH_ITEM_FAILURES])
}

/// `FilterCriteria`: each pattern is JSON in a text.
fn filters(patterns: &[Node]) -> Option<FilterCriteria> {
    let filter = |pattern| Filter::default().pattern(json_text(pattern));
    let filters: ListOf<Filter> = patterns.iter().map(filter).collect();
    let filters = filters.unless_empty();
    filters.map(|filters| FilterCriteria::default().filters(filters))
}
