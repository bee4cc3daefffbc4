//! `Function`: a function of AWS Lambda, its role, its log group, and what calls it.

mod alias;
mod code;
mod destination;
mod event_source;
mod handle;
mod lower;
mod runtime;
mod source;
mod target;
mod url;

pub use alias::{Alias, ProvisionedConcurrency};
pub use code::{Code, S3Object};
pub use destination::{AsyncInvoke, Destination};
pub use event_source::{
    BucketSource, EventSource, EventsSource, HttpApiSource, QueueSource, ScheduleSource,
    StartingPosition, TableSource, TopicSource,
};
pub use handle::FunctionMetrics;
pub use runtime::{Architecture, LogFormat, LogLevel, Runtime};
pub(in crate::constructs) use source::{bucket_sources, http_api_sources};
pub use target::FunctionTarget;
pub use url::{FunctionUrl, FunctionUrlCors};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Key, Role};
use crate::definition::{Access, Base, Construct, Handle, Lowering, MetricSpec};
use crate::iam::Statement;
use crate::value::{Duration, Origin, Size, Value};

/// A function (`AWS::Lambda::Function`).
///
/// Its role (`AWS::IAM::Role`) and its log group (`AWS::Logs::LogGroup`, kept for two years, and kept when the stack goes)
/// come by themselves. The role may write to that log group, and beyond that exactly what is asked with
/// [`allow`](Self::allow) and what event sources and destinations need. Logs are JSON.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders").visibility_timeout(minutes(5)));
/// let stock = stack.add(Table::new("Stock").partition_key("sku", KeyType::String));
/// let worker = stack.add(
///     Function::new("Worker", Runtime::Python3_13, Code::inline("def handler(event, context): pass"))
///         .timeout(seconds(30))
///         .environment("TABLE", stock.name())
///         .allow(stock.read_write())
///         .on(orders.messages().batch_size(10)),
/// );
/// stack.output("Worker", worker.arn());
/// ```
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    #[serde(skip)]
    base: Base,
    /// `Runtime`: what runs the code.
    pub runtime: Runtime,
    /// `Code`
    pub code: Code,
    /// `Handler`. Default: `index.handler`, or `bootstrap` for `provided` runtimes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handler: Option<Value<String>>,
    /// `FunctionName`. Default: CloudFormation makes one up, so that the function can be replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function_name: Option<Value<String>>,
    /// `Description`, up to 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `Environment.Variables`
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub environment: IndexMap<String, Value<String>>,
    /// `KmsKeyArn`: the key that encrypts the environment. Default: one that Lambda holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_key: Option<Handle<Key>>,
    /// `MemorySize`, 128 MiB to 10,240 MiB: the processor grows with it. Default: 128 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<Value<Size>>,
    /// `EphemeralStorage.Size`: room in `/tmp`, 512 MiB to 10,240 MiB. Default: 512 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<Value<Size>>,
    /// `Timeout`: how long a call may take, up to 15 minutes. Default: 3 seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Value<Duration>>,
    /// `Architectures`. Default: `x86_64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<Architecture>,
    /// `ReservedConcurrentExecutions`: calls at a time, taken out of the account's share. Default: no limit of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved_concurrency: Option<Value<i64>>,
    /// `Layers`: up to five, by the ARNs of their versions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<Value<String>>,
    /// `DeadLetterConfig`: a queue or a topic for asynchronous calls that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Destination>,
    /// How asynchronous calls are tried again, and who hears of their outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_invoke: Option<AsyncInvoke>,
    /// `TracingConfig` `Active`: calls are traced with X-Ray. Default: off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tracing: bool,
    /// `LoggingConfig.LogFormat`. Default: JSON.
    #[serde(default, skip_serializing_if = "is_default")]
    pub log_format: LogFormat,
    /// `LoggingConfig.ApplicationLogLevel`; needs JSON. Default: `INFO`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_level: Option<LogLevel>,
    /// `RetentionInDays` of the log group. Default: 731 days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_retention: Option<Value<Duration>>,
    /// `Role`: a role made elsewhere, which gets the function's permissions. Default: one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Handle<Role>>,
    /// What the function may do with other constructs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Access>,
    /// Further statements of its role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// What calls the function.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on: Vec<EventSource>,
    /// Publishes a version (`AWS::Lambda::Version`) whenever configuration or code changes. Default: only with an alias.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub publish: bool,
    /// Keeps versions that were replaced, so that aliases can weigh them. Default: off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retain_versions: bool,
    /// Aliases by name.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub aliases: IndexMap<String, Alias>,
    /// A URL of its own. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<FunctionUrl>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Function {
    /// A function of this runtime and code.
    #[track_caller]
    pub fn new(name: impl Into<String>, runtime: Runtime, code: Code) -> Self {
        Self {
            base: Base::here(name),
            runtime,
            code,
            handler: None,
            function_name: None,
            description: None,
            environment: IndexMap::new(),
            environment_key: None,
            memory: None,
            ephemeral_storage: None,
            timeout: None,
            architecture: None,
            reserved_concurrency: None,
            layers: Vec::new(),
            dead_letter: None,
            async_invoke: None,
            tracing: false,
            log_format: LogFormat::default(),
            log_level: None,
            log_retention: None,
            role: None,
            allow: Vec::new(),
            policy: Vec::new(),
            on: Vec::new(),
            publish: false,
            retain_versions: false,
            aliases: IndexMap::new(),
            url: None,
        }
    }

    /// `Handler`: for example `index.handler`.
    #[must_use]
    #[track_caller]
    pub fn handler(mut self, handler: impl Into<Value<String>>) -> Self {
        self.handler = Some(Value::here(handler));
        self
    }

    /// `FunctionName`
    #[must_use]
    #[track_caller]
    pub fn function_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.function_name = Some(Value::here(name));
        self
    }

    /// `Description`
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `Environment.Variables`: one variable.
    #[must_use]
    #[track_caller]
    pub fn environment(mut self, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.environment.insert(name.into(), Value::here(value));
        self
    }

    /// `KmsKeyArn`: the key that encrypts the environment.
    #[must_use]
    #[track_caller]
    pub fn environment_key(mut self, key: &Handle<Key>) -> Self {
        self.environment_key = Some(key.here());
        self
    }

    /// `MemorySize`
    #[must_use]
    #[track_caller]
    pub fn memory(mut self, size: impl Into<Value<Size>>) -> Self {
        self.memory = Some(Value::here(size));
        self
    }

    /// `EphemeralStorage.Size`: room in `/tmp`.
    #[must_use]
    #[track_caller]
    pub fn ephemeral_storage(mut self, size: impl Into<Value<Size>>) -> Self {
        self.ephemeral_storage = Some(Value::here(size));
        self
    }

    /// `Timeout`: how long a call may take.
    #[must_use]
    #[track_caller]
    pub fn timeout(mut self, timeout: impl Into<Value<Duration>>) -> Self {
        self.timeout = Some(Value::here(timeout));
        self
    }

    /// `Architectures`
    #[must_use]
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = Some(architecture);
        self
    }

    /// `ReservedConcurrentExecutions`: calls at a time.
    #[must_use]
    #[track_caller]
    pub fn reserved_concurrency(mut self, calls: impl Into<Value<i64>>) -> Self {
        self.reserved_concurrency = Some(Value::here(calls));
        self
    }

    /// `Layers`: a layer by the ARN of its version.
    #[must_use]
    #[track_caller]
    pub fn layer(mut self, arn: impl Into<Value<String>>) -> Self {
        self.layers.push(Value::here(arn));
        self
    }

    /// `DeadLetterConfig`: a queue or a topic for asynchronous calls that failed.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, target: impl Into<Destination>) -> Self {
        self.dead_letter = Some(target.into().at(Origin::caller()));
        self
    }

    /// Who hears of asynchronous calls that failed (`AWS::Lambda::EventInvokeConfig`).
    #[must_use]
    #[track_caller]
    pub fn on_failure(mut self, destination: impl Into<Destination>) -> Self {
        self.async_settings().on_failure = Some(destination.into().at(Origin::caller()));
        self
    }

    /// Who hears of asynchronous calls that succeeded (`AWS::Lambda::EventInvokeConfig`).
    #[must_use]
    #[track_caller]
    pub fn on_success(mut self, destination: impl Into<Destination>) -> Self {
        self.async_settings().on_success = Some(destination.into().at(Origin::caller()));
        self
    }

    /// `MaximumRetryAttempts` of asynchronous calls.
    #[must_use]
    #[track_caller]
    pub fn retry_attempts(mut self, attempts: impl Into<Value<i64>>) -> Self {
        self.async_settings().retry_attempts = Some(Value::here(attempts));
        self
    }

    /// `MaximumEventAgeInSeconds` of asynchronous calls.
    #[must_use]
    #[track_caller]
    pub fn max_event_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.async_settings().max_event_age = Some(Value::here(age));
        self
    }

    fn async_settings(&mut self) -> &mut AsyncInvoke {
        self.async_invoke.get_or_insert_with(AsyncInvoke::default)
    }

    /// `TracingConfig`: traces calls with X-Ray.
    #[must_use]
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// `LoggingConfig.LogFormat`
    #[must_use]
    pub fn log_format(mut self, format: LogFormat) -> Self {
        self.log_format = format;
        self
    }

    /// `LoggingConfig.ApplicationLogLevel`
    #[must_use]
    pub fn log_level(mut self, level: LogLevel) -> Self {
        self.log_level = Some(level);
        self
    }

    /// `RetentionInDays` of the log group.
    #[must_use]
    #[track_caller]
    pub fn log_retention(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.log_retention = Some(Value::here(period));
        self
    }

    /// `Role`: a role made elsewhere, which gets the function's permissions.
    #[must_use]
    #[track_caller]
    pub fn role(mut self, role: &Handle<Role>) -> Self {
        self.role = Some(role.here());
        self
    }

    /// Lets the function do something with another construct: `worker.allow(stock.read())`.
    #[must_use]
    #[track_caller]
    pub fn allow(mut self, access: Access) -> Self {
        self.allow.push(access.at(Origin::caller()));
        self
    }

    /// A further statement of its role.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// Lets an event source call the function: `worker.on(orders.messages())`.
    #[must_use]
    #[track_caller]
    pub fn on(mut self, source: impl Into<EventSource>) -> Self {
        self.on.push(source.into());
        self
    }

    /// Publishes a version whenever configuration or code changes.
    #[must_use]
    pub fn publish(mut self) -> Self {
        self.publish = true;
        self
    }

    /// Keeps versions that were replaced.
    #[must_use]
    pub fn retain_versions(mut self) -> Self {
        self.retain_versions = true;
        self
    }

    /// An alias of the version that is published last.
    #[must_use]
    pub fn alias(mut self, name: impl Into<String>, alias: Alias) -> Self {
        self.aliases.insert(name.into(), alias);
        self
    }

    /// A URL of its own.
    #[must_use]
    pub fn url(mut self, url: FunctionUrl) -> Self {
        self.url = Some(url);
        self
    }
}

impl Construct for Function {
    const TYPE: &'static str = "Function";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        lower::lower(self, cx);
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["invoke", "invoke-url"]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        handle::access(verb, &target.cast())
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        handle::METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("FunctionName", target.reference())]
    }
}
