//! `LogGroup`: a log group of CloudWatch Logs.

mod filter;
mod protection;

pub use filter::{LogSubscription, MetricFilter};
pub use protection::DataProtection;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::key::check_symmetric;
use super::{FunctionTarget, Key};
use crate::aws::{ResourceType, logs};
use crate::definition::{
    Access, Base, Construct, Handle, Lowering, Metric, MetricSpec, PolicyTarget,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Duration, Node, Origin, Value, days, format, pseudo};

/// The days for which CloudWatch Logs can keep events (`RetentionInDays` of the resource schema).
const RETENTIONS: [u64; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

/// Two years, the default.
const RETENTION: Duration = days(731);

/// A log group (`AWS::Logs::LogGroup`), its metric filters (`AWS::Logs::MetricFilter`) and subscriptions
/// (`AWS::Logs::SubscriptionFilter` with an `AWS::Lambda::Permission`).
///
/// Events are kept for two years unless said otherwise, and the log group stays when it leaves the stack. Everything in it
/// is encrypted by CloudWatch Logs; with a key of one's own, the service gets its permission in the key's policy.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let audit = stack.add(
///     LogGroup::new("Audit")
///         .retention(days(365))
///         .metric_filter("Denied", MetricFilter::new("{ $.outcome = denied }", "Shop", "Denied")),
/// );
/// stack.output("AuditLog", audit.name());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LogGroup {
    #[serde(skip)]
    base: Base,
    /// `LogGroupName`. Default: CloudFormation makes one up, so that the log group can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Value<String>>,
    /// `RetentionInDays`: how long events are kept, one of the periods that CloudWatch Logs knows. Default: 731 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Value<Duration>>,
    /// Keeps events for ever: no `RetentionInDays`. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub never_expire: bool,
    /// `KmsKeyId`: encrypts with a key of one's own. Default: a key that CloudWatch Logs holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Handle<Key>>,
    /// `LogGroupClass`. Default: standard.
    #[serde(skip_serializing_if = "LogGroupClass::is_default")]
    pub class: LogGroupClass,
    /// `DeletionProtectionEnabled`: nobody can delete it before this is switched off. Default: off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<Value<bool>>,
    /// `DataProtectionPolicy`: finds and masks personal data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_protection: Option<DataProtection>,
    /// `FieldIndexPolicies`: up to 20 fields of the events, by which queries find them faster.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub field_indexes: Vec<String>,
    /// Filters that count or measure events, by name.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub metric_filters: IndexMap<String, MetricFilter>,
    /// Functions that get the events, by name; at most two.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub subscriptions: IndexMap<String, LogSubscription>,
}

/// What a log group can do, and what it costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LogGroupClass {
    /// Everything.
    #[default]
    Standard,
    /// Cheaper to fill: queries only, without filters and data protection.
    InfrequentAccess,
    /// Only hands events on to a bucket or a stream, and keeps them for two days.
    Delivery,
}

impl LogGroupClass {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
        }
    }
}

/// Writes the log group of a construct that has one of its own, and returns its logical id.
///
/// Without a retention it keeps events for two years, and it stays when the construct leaves the stack.
pub(in crate::constructs) fn write_log_group(
    cx: &mut Lowering<'_>,
    suffix: &str,
    retention: Option<&Value<Duration>>,
) -> String {
    let group = logs::LogGroup::default().retention_in_days(retention_days(retention, cx));
    cx.add(suffix, group.resource().keep(DeletionPolicy::Retain))
}

/// The number of days; one that CloudWatch Logs does not know is reported.
fn retention_days(retention: Option<&Value<Duration>>, cx: &mut Lowering<'_>) -> Value<i64> {
    let Some(retention) = retention else {
        return Value::from(RETENTION).in_days();
    };
    if let Some(literal) = retention.as_literal()
        && !literal
            .as_days()
            .is_some_and(|days| RETENTIONS.contains(&days))
    {
        let least = |count: &&u64| days(**count) >= *literal;
        let help = match RETENTIONS.iter().find(least) {
            Some(next) => format!("the next longer period that it knows is {}", days(*next)),
            None => {
                "its longest period is 3653 days; `never_expire` keeps events for ever".to_owned()
            }
        };
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!("CloudWatch Logs cannot keep events for {literal}"),
        )
        .at(retention.origin(), format!("resource `{}`", cx.name()))
        .help(help);
        cx.report(diagnostic);
    }
    retention.in_days()
}

impl LogGroup {
    /// A log group.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `LogGroupName`
    #[must_use]
    #[track_caller]
    pub fn log_group_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.log_group_name = Some(Value::here(name));
        self
    }

    /// `RetentionInDays`: how long events are kept, one of the periods that CloudWatch Logs knows.
    #[must_use]
    #[track_caller]
    pub fn retention(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.retention = Some(Value::here(period));
        self
    }

    /// Keeps events for ever.
    #[must_use]
    pub fn never_expire(mut self) -> Self {
        self.never_expire = true;
        self
    }

    /// `KmsKeyId`: encrypts with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(mut self, key: &Handle<Key>) -> Self {
        self.key = Some(key.here());
        self
    }

    /// `LogGroupClass`
    #[must_use]
    pub fn class(mut self, class: LogGroupClass) -> Self {
        self.class = class;
        self
    }

    /// `DeletionProtectionEnabled`: nobody can delete it before this is switched off.
    #[must_use]
    #[track_caller]
    pub fn deletion_protection(mut self) -> Self {
        self.deletion_protection = Some(Value::here(true));
        self
    }

    /// `DataProtectionPolicy`: finds and masks personal data.
    #[must_use]
    pub fn data_protection(mut self, protection: DataProtection) -> Self {
        self.data_protection = Some(protection);
        self
    }

    /// `FieldIndexPolicies`: a further field by which queries find events faster.
    #[must_use]
    pub fn field_index(mut self, field: impl Into<String>) -> Self {
        self.field_indexes.push(field.into());
        self
    }

    /// A filter that counts or measures events; its name becomes a part of its logical id.
    #[must_use]
    #[track_caller]
    pub fn metric_filter(mut self, name: impl Into<String>, filter: MetricFilter) -> Self {
        self.metric_filters.insert(name.into(), filter);
        self
    }

    /// Hands the events that match a pattern to a function; an empty pattern matches all.
    ///
    /// The name becomes a part of the subscription's logical id. Not the log group of that same function: it would call
    /// itself without end.
    #[must_use]
    #[track_caller]
    pub fn subscription(
        mut self,
        name: impl Into<String>,
        to: impl Into<FunctionTarget>,
        pattern: impl Into<Value<String>>,
    ) -> Self {
        let subscription = LogSubscription {
            to: to.into().at(Origin::caller()),
            pattern: Value::here(pattern),
        };
        self.subscriptions.insert(name.into(), subscription);
        self
    }

    fn properties(&self, cx: &mut Lowering<'_>) -> Resource {
        // The period of the delivery class is fixed.
        let keeps = self.never_expire || self.class == LogGroupClass::Delivery;
        let retention = match &self.retention {
            None if keeps => None,
            other => Some(retention_days(other.as_ref(), cx)),
        };
        let class = Some(self.class).filter(|class| !class.is_default());
        let fields = Node::list(self.field_indexes.iter().map(String::as_str));
        let indexes = Node::list([Node::map([("Fields", fields)])]);
        let key = self.key.as_ref();
        logs::LogGroup::default()
            .log_group_name(self.log_group_name.clone().map(Value::unchecked))
            .retention_in_days(retention)
            .kms_key_id(key.map(|key| key.arn().at(key.origin()).unchecked()))
            .log_group_class(class.map(LogGroupClass::name))
            .deletion_protection_enabled(self.deletion_protection.clone())
            .data_protection_policy(self.data_protection.as_ref().map(DataProtection::node))
            .field_index_policies((!self.field_indexes.is_empty()).then_some(indexes))
            .resource()
            .keep(DeletionPolicy::Retain)
    }

    fn check(&self, cx: &mut Lowering<'_>) {
        if let Some(retention) = self.retention.as_ref().filter(|_| self.never_expire) {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("`{}` keeps events for ever and for a time", cx.name()),
            )
            .at(retention.origin(), "")
            .help("leave out `never_expire`, or the period");
            cx.report(diagnostic);
        }
        // Source: the page "Log classes" of the CloudWatch Logs user guide.
        let richer = !self.metric_filters.is_empty()
            || !self.subscriptions.is_empty()
            || !self.field_indexes.is_empty()
            || self.data_protection.is_some();
        if richer && self.class != LogGroupClass::Standard {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("a log group of class {} has no filters, subscriptions, indexes or data protection", self.class.name()),
            )
            .at(cx.origin(), "")
            .help("make it a standard log group");
            cx.report(diagnostic);
        }
        // Source: the page "CloudWatch Logs quotas" of the CloudWatch Logs user guide, for the three numbers.
        for (count, most, what) in [
            (self.subscriptions.len(), 2, "subscriptions"),
            (self.metric_filters.len(), 100, "metric filters"),
            (self.field_indexes.len(), 20, "field indexes"),
        ] {
            if count > most {
                let diagnostic = Diagnostic::error(
                    Code::TOO_MANY,
                    format!(
                        "log group `{}` has {count} {what}, {most} are allowed",
                        cx.name()
                    ),
                )
                .at(cx.origin(), "");
                cx.report(diagnostic);
            }
        }
    }

    /// Lets CloudWatch Logs use the key for this log group.
    fn allow_key(&self, key: &Handle<Key>, cx: &mut Lowering<'_>) {
        check_symmetric(key, cx);
        let service = format("logs.{}.{}", [pseudo::region(), pseudo::url_suffix()]);
        let arn = "arn:{}:logs:{}:{}:log-group:{}";
        let scope = [pseudo::partition(), pseudo::region(), pseudo::account_id()];
        let name = match &self.log_group_name {
            Some(name) if name.as_literal().is_some() || cx.is_local(key) => name.clone(),
            // The name that CloudFormation makes up begins so. A reference to it would run in a circle.
            None if cx.is_local(key) => {
                let stack = pseudo::stack_name();
                format("{}-{}-*", [stack, cx.name().into()])
            }
            _ => "*".into(),
        };
        let arn = format(arn, scope.into_iter().chain([name]));
        // Source: the page "Encrypt log data in CloudWatch Logs using KMS" of the CloudWatch Logs user guide.
        let statement = Statement::allow([
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        ])
        .on("*")
        .to(Principal::service(service))
        .when(Conditions::of(
            "ArnLike",
            "kms:EncryptionContext:aws:logs:arn",
            arn,
        ));
        let target = cx.target_of(key);
        cx.allow_on(PolicyTarget::Key, target, statement);
    }
}

impl Construct for LogGroup {
    const TYPE: &'static str = "LogGroup";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        self.check(cx);
        let resource = self.properties(cx);
        cx.add("", resource);
        if let Some(key) = &self.key {
            self.allow_key(key, cx);
        }
        if let Some(findings) = self
            .data_protection
            .as_ref()
            .and_then(|it| it.findings.as_ref())
        {
            cx.find(findings);
        }
        for (name, filter) in &self.metric_filters {
            filter.write(name, cx);
        }
        for (name, subscription) in &self.subscriptions {
            subscription.write(name, cx);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["write", "read"]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let actions: &[&str] = match verb {
            "write" => &["logs:CreateLogStream", "logs:PutLogEvents"],
            "read" => &[
                "logs:DescribeLogStreams",
                "logs:FilterLogEvents",
                "logs:GetLogEvents",
            ],
            _ => return Vec::new(),
        };
        let group: Handle<Self> = target.cast();
        // The attribute ends in `:*`, which stands for the log group and its streams.
        vec![Statement::allow(actions.iter().copied()).on(group.arn())]
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("LogGroupName", target.reference())]
    }
}

/// Source: the page "Monitoring with CloudWatch metrics" of the CloudWatch Logs user guide.
const METRICS: &[MetricSpec] = &[
    metric("incoming_bytes", "IncomingBytes"),
    metric("incoming_events", "IncomingLogEvents"),
    metric("forwarded_events", "ForwardedLogEvents"),
    metric("delivery_errors", "DeliveryErrors"),
];

const fn metric(name: &'static str, metric: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/Logs",
        metric,
        statistic: "Sum",
    }
}

impl Handle<LogGroup> {
    /// The ARN with `:*` at its end, as policies want it (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// Access: make log streams and put events into them.
    #[track_caller]
    pub fn write(&self) -> Access {
        Access::new(&self.here(), "write")
    }

    /// Access: read and search events.
    #[track_caller]
    pub fn read(&self) -> Access {
        Access::new(&self.here(), "read")
    }

    /// The metrics that CloudWatch Logs publishes about the log group.
    pub fn metrics(&self) -> LogGroupMetrics {
        LogGroupMetrics(self.clone())
    }
}

/// The metrics of a log group, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct LogGroupMetrics(Handle<LogGroup>);

impl LogGroupMetrics {
    /// Uncompressed bytes that came in.
    #[track_caller]
    pub fn incoming_bytes(&self) -> Metric {
        Metric::of(&self.0, "incoming_bytes")
    }

    /// Events that came in.
    #[track_caller]
    pub fn incoming_events(&self) -> Metric {
        Metric::of(&self.0, "incoming_events")
    }

    /// Events handed to subscriptions.
    #[track_caller]
    pub fn forwarded_events(&self) -> Metric {
        Metric::of(&self.0, "forwarded_events")
    }

    /// Events that could not be handed to a subscription.
    #[track_caller]
    pub fn delivery_errors(&self) -> Metric {
        Metric::of(&self.0, "delivery_errors")
    }
}
