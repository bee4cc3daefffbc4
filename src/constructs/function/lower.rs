//! A function as resources: log group, role, the function, and what hangs on it.

use super::super::log_group::write_log_group;
use super::destination::{AsyncInvoke, Destination};
use super::{Function, LogFormat, LogLevel, alias, source, url};
use crate::aws::lambda;
use crate::aws::lambda::event_invoke_config::{DestinationConfig, OnFailure, OnSuccess};
use crate::aws::lambda::function::{
    DeadLetterConfig, Environment, EphemeralStorage, LoggingConfig, LoggingConfigLogFormat,
    TracingConfig, TracingConfigMode,
};
use crate::aws::{ListOf, MapOf, ResourceType};
use crate::definition::{Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::Statement;
use crate::template::Resource;
use crate::value::{NodeKind, Value, get_att, reference};

pub(super) fn lower(function: &Function, cx: &mut Lowering<'_>) {
    check(function, cx);
    let logs = write_log_group(cx, "Logs", function.log_retention.as_ref());
    let role = role(function, cx);
    let write_logs =
        Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
            .on(get_att::<String>(&logs, "Arn"));
    cx.grant(&role, write_logs);
    let code = function.code.lower(cx);
    let resource = properties(function, &role, &logs, code);
    cx.add("", resource.resource());
    grant(function, cx, &role);
    lower_async(function, cx, &role);
    alias::lower(function, cx);
    if let Some(url) = &function.url {
        url::lower(url, cx);
    }
    for (index, event_source) in function.on.iter().enumerate() {
        source::lower(function, event_source, index, &role, cx);
    }
}

/// The role that the function takes on: one of its own, unless it was given one.
fn role(function: &Function, cx: &mut Lowering<'_>) -> Target {
    match &function.role {
        Some(role) => {
            cx.find(role);
            cx.target_of(role)
        }
        None => cx.service_role("Role", "lambda.amazonaws.com"),
    }
}

fn properties(
    function: &Function,
    role: &Target,
    logs: &str,
    code: Value<lambda::function::Code>,
) -> lambda::Function {
    let handler = function.handler.clone();
    let handler = handler.or_else(|| function.runtime.default_handler().map(Into::into));
    let variables = MapOf::<String>::from_iter(&function.environment).unless_empty();
    let environment = variables.map(|variables| Environment::default().variables(variables));
    let storage = function.ephemeral_storage.as_ref();
    let storage = storage.map(|size| EphemeralStorage::default().size(size.in_mebibytes()));
    let dead_letter = function.dead_letter.as_ref();
    let dead_letter =
        dead_letter.map(|target| DeadLetterConfig::default().target_arn(target.arn()));
    let tracing = || TracingConfig::default().mode(TracingConfigMode::ACTIVE);
    let key = function.environment_key.as_ref();
    lambda::Function::default()
        .runtime(function.runtime.as_str())
        .handler(handler)
        .code(code)
        .role(role.attribute::<String>("Arn"))
        .logging_config(logging(function, logs))
        .function_name(function.function_name.as_ref())
        .description(function.description.as_ref())
        .environment(environment)
        .kms_key_arn(key.map(|key| key.arn().unchecked()))
        .memory_size(function.memory.as_ref().map(Value::in_mebibytes))
        .ephemeral_storage(storage)
        .timeout(function.timeout.as_ref().map(Value::in_seconds))
        .architectures(function.architecture.map(|one| [one.as_str()]))
        .reserved_concurrent_executions(function.reserved_concurrency.as_ref())
        .layers(ListOf::<String>::from_iter(&function.layers).unless_empty())
        .dead_letter_config(dead_letter)
        .tracing_config(function.tracing.then(tracing))
}

fn logging(function: &Function, logs: &str) -> LoggingConfig {
    let format = match function.log_format {
        LogFormat::Json => LoggingConfigLogFormat::JSON,
        LogFormat::Text => LoggingConfigLogFormat::TEXT,
    };
    LoggingConfig::default()
        .log_format(format)
        .log_group(reference(logs))
        .application_log_level(function.log_level.map(LogLevel::as_str))
}

fn grant(function: &Function, cx: &mut Lowering<'_>, role: &Target) {
    for access in &function.allow {
        cx.grant_access(role, access);
    }
    for statement in &function.policy {
        cx.grant(role, statement.clone());
    }
    if let Some(target) = &function.dead_letter {
        target.grant(cx, role);
    }
    if function.tracing {
        // X-Ray knows no resources for these. Source: the page "Actions, resources, and condition keys for AWS X-Ray" of the
        // service authorization reference.
        let actions = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"];
        cx.grant(role, Statement::allow(actions).on("*"));
    }
    if let Some(key) = &function.environment_key
        && cx.find(key).is_some()
    {
        cx.grant(role, Statement::allow(["kms:Decrypt"]).on(key.arn()));
    }
}

/// The settings hold for the latest code and for each alias: Lambda keeps them apart.
fn lower_async(function: &Function, cx: &mut Lowering<'_>, role: &Target) {
    let Some(settings) = &function.async_invoke else {
        return;
    };
    cx.bounds(
        "MaximumRetryAttempts",
        settings.retry_attempts.as_ref(),
        0..=2,
    );
    cx.duration_bounds(
        "MaximumEventAgeInSeconds",
        settings.max_event_age.as_ref(),
        60..=21_600,
    );
    for destination in settings.on_success.iter().chain(&settings.on_failure) {
        destination.grant(cx, role);
    }
    cx.add(
        "AsyncInvoke",
        async_resource(settings, cx.name(), "$LATEST"),
    );
    let me: Handle<Function> = cx.me();
    for alias in function.aliases.keys() {
        let id = super::target::alias_of(&me, alias);
        let suffix = format!(
            "AsyncInvoke{}",
            id.construct_name().trim_start_matches(cx.name())
        );
        let mut resource = async_resource(settings, cx.name(), alias);
        resource.depends_on.insert(id.construct_name().to_owned());
        cx.add(&suffix, resource);
    }
}

fn async_resource(settings: &AsyncInvoke, function: &str, qualifier: &str) -> Resource {
    let (success, failure) = (&settings.on_success, &settings.on_failure);
    let destinations = || {
        let success = success.as_ref().map(Destination::arn);
        let failure = failure.as_ref().map(Destination::arn);
        DestinationConfig::default()
            .on_success(success.map(|arn| OnSuccess::default().destination(arn)))
            .on_failure(failure.map(|arn| OnFailure::default().destination(arn)))
    };
    let has_destination = success.is_some() || failure.is_some();
    lambda::EventInvokeConfig::default()
        .function_name(reference(function))
        .qualifier(qualifier)
        .maximum_retry_attempts(settings.retry_attempts.as_ref())
        .maximum_event_age_in_seconds(settings.max_event_age.as_ref().map(Value::in_seconds))
        .destination_config(has_destination.then(destinations))
        .resource()
}

fn check(function: &Function, cx: &mut Lowering<'_>) {
    // Source: the page "Lambda quotas" of the Lambda developer guide, for these three.
    cx.duration_bounds("Timeout", function.timeout.as_ref(), 1..=900);
    cx.size_bounds("MemorySize", function.memory.as_ref(), 128..=10_240);
    cx.size_bounds(
        "EphemeralStorage.Size",
        function.ephemeral_storage.as_ref(),
        512..=10_240,
    );
    cx.bounds(
        "ReservedConcurrentExecutions",
        function.reserved_concurrency.as_ref(),
        0..=i64::MAX,
    );
    if function.code.is_inline() && !function.runtime.takes_inline_code() {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!(
                "code of runtime `{}` cannot be inline",
                function.runtime.as_str()
            ),
        )
        .at(function.code.origin(), "")
        .help("inline code is for Python and Node.js; use `Code::dir` or `Code::zip`");
        cx.report(diagnostic);
    }
    if function.handler.is_none() && function.runtime.default_handler().is_none() {
        let diagnostic = Diagnostic::error(
            Code::INCOMPLETE,
            format!(
                "`{}` has no handler, and runtime `{}` has no usual one",
                cx.name(),
                function.runtime.as_str()
            ),
        )
        .at(cx.origin(), "")
        .help("set `handler`");
        cx.report(diagnostic);
    }
    if function.layers.len() > 5 {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "`{}` has {} layers, 5 are allowed",
                cx.name(),
                function.layers.len()
            ),
        )
        .at(
            function
                .layers
                .get(5)
                .map(Value::origin)
                .unwrap_or_default(),
            "",
        );
        cx.report(diagnostic);
    }
    if function.log_level.is_some() && function.log_format == LogFormat::Text {
        let diagnostic = Diagnostic::error(Code::CONFLICT, "a log level needs log format JSON")
            .at(cx.origin(), "");
        cx.report(diagnostic);
    }
    let targets = [function.dead_letter.as_ref()].into_iter().flatten();
    for target in targets.filter(|target| !target.is_queue_or_topic()) {
        let diagnostic =
            Diagnostic::error(Code::CONFLICT, "a dead-letter target is a queue or a topic")
                .at(target.origin(), "")
                .help("use `on_failure`, which takes functions and event buses too");
        cx.report(diagnostic);
    }
    check_environment(function, cx);
}

/// Source: the pages "Working with Lambda environment variables" and "Lambda quotas" of the Lambda developer guide.
fn check_environment(function: &Function, cx: &mut Lowering<'_>) {
    const MAX_BYTES: usize = 4096;
    let text = |value: &Value<String>| match value.node().kind {
        NodeKind::String(text) => text.len(),
        _ => 0,
    };
    let size: usize = function
        .environment
        .iter()
        .map(|(name, value)| name.len() + text(value))
        .sum();
    if size > MAX_BYTES {
        let diagnostic = Diagnostic::error(
            Code::TEXT_LENGTH,
            format!(
                "the environment of `{}` has {size} bytes, {MAX_BYTES} are allowed",
                cx.name()
            ),
        )
        .at(cx.origin(), "");
        cx.report(diagnostic);
    }
    for (name, value) in &function.environment {
        let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        if !letters || !begins || name.len() < 2 {
            let diagnostic = Diagnostic::error(
                Code::PATTERN,
                format!("`{name}` cannot be the name of an environment variable"),
            )
            .at(value.origin(), "")
            .help("a letter, then at least one more letter, digit or underscore");
            cx.report(diagnostic);
        }
    }
}
