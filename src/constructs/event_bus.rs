//! `EventBus`: an event bus of Amazon EventBridge.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::delivery::{check_dead_letter, let_service_send};
use super::{EventPattern, Key, Queue};
use crate::aws::events::{self, event_bus};
use crate::definition::{Access, Base, Construct, Handle, Lowering, PolicyTarget};
use crate::diagnostic::Diagnostic;
use crate::iam::{Conditions, Principal, Statement};
use crate::value::{Duration, Value, format, pseudo};

const SERVICE: &str = "events.amazonaws.com";

/// An event bus (`AWS::Events::EventBus`), with archives (`AWS::Events::Archive`) from which events can be replayed.
///
/// CloudFormation wants a name for a bus. Without one of its own it is called `<stack>-<name of the construct>`, so that the
/// same stack can be deployed twice under two names.
///
/// Secure by default: nobody outside of the account may put events on the bus, and events are encrypted with a key that AWS
/// owns. Statements of a policy (`AWS::Events::EventBusPolicy`) let others in.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let bus = stack.add(
///     EventBus::new("Shop")
///         .description("what happens in the shop")
///         .archive(Archive::new("Orders").retention(days(30)).pattern(EventPattern::new().source("shop"))),
/// );
/// stack.output("BusArn", bus.arn());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EventBus {
    #[serde(skip)]
    base: Base,
    /// `Name`. Default: `${AWS::StackName}-` and the name of the construct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<Value<String>>,
    /// `Description`, up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `KmsKeyIdentifier`: encrypts events, rules and archives with a key of one's own. Default: a key that AWS owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Handle<Key>>,
    /// `DeadLetterConfig`: the standard queue for events that could not be encrypted or decrypted with the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Handle<Queue>>,
    /// `LogConfig`: what is logged about events on their way. Default: nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<EventBusLog>,
    /// Statements of the bus's policy, one `AWS::Events::EventBusPolicy` each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// Archives, from which events can be replayed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub archives: Vec<Archive>,
}

/// `LogConfig`: what a bus logs about events on their way, to wherever its logs are delivered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EventBusLog {
    /// `Level`: how much.
    pub level: EventBusLogLevel,
    /// `IncludeDetail`: the content of events, too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub include_detail: bool,
}

/// `Level`: how much a bus logs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventBusLogLevel {
    /// Nothing.
    Off,
    /// What failed.
    #[default]
    Error,
    /// What failed, and the main steps of every event.
    Info,
    /// Every step of every event.
    Trace,
}

/// An archive of a bus (`AWS::Events::Archive`), which keeps events so that they can be replayed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// A name in letters and digits, unique for the bus. The archive's logical id is that of the bus, `Archive` and this name.
    pub name: String,
    /// `ArchiveName`. Default: CloudFormation makes one up, so that the archive can be replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_name: Option<Value<String>>,
    /// `Description`, up to 512 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `EventPattern`: which events are kept. Default: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<EventPattern>,
    /// `RetentionDays`: how long events are kept, in days. Default: for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Value<Duration>>,
}

impl Archive {
    /// An archive that keeps all events for ever.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// `ArchiveName`, up to 48 characters.
    #[must_use]
    #[track_caller]
    pub fn archive_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.archive_name = Some(Value::here(name));
        self
    }

    /// `Description`, up to 512 characters.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `EventPattern`: which events are kept.
    #[must_use]
    pub fn pattern(mut self, pattern: EventPattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// `RetentionDays`: how long events are kept, in days.
    #[must_use]
    #[track_caller]
    pub fn retention(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.retention = Some(Value::here(period));
        self
    }
}

impl EventBus {
    /// A bus named after the stack and this name.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Name`, up to 256 characters.
    #[must_use]
    #[track_caller]
    pub fn event_bus_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.event_bus_name = Some(Value::here(name));
        self
    }

    /// `Description`, up to 512 characters.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `KmsKeyIdentifier`: encrypts events, rules and archives with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(mut self, key: &Handle<Key>) -> Self {
        self.key = Some(key.here());
        self
    }

    /// `DeadLetterConfig`: the standard queue for events that could not be encrypted or decrypted with the key.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.dead_letter = Some(queue.here());
        self
    }

    /// `LogConfig`: what is logged about events on their way, without their content.
    #[must_use]
    pub fn log(mut self, level: EventBusLogLevel) -> Self {
        self.log = Some(EventBusLog {
            level,
            include_detail: false,
        });
        self
    }

    /// A statement of the bus's policy (`AWS::Events::EventBusPolicy`); without a resource it is for this bus.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// An archive (`AWS::Events::Archive`) from which events can be replayed.
    #[must_use]
    pub fn archive(mut self, archive: Archive) -> Self {
        self.archives.push(archive);
        self
    }

    fn name_value(&self, name: &str) -> Value<String> {
        let own = self.event_bus_name.clone();
        own.unwrap_or_else(|| format("{}-{}", [pseudo::stack_name(), name.into()]))
    }

    fn resource(&self, name: &str) -> events::EventBus {
        let dead_letter = self.dead_letter.as_ref();
        let dead_letter =
            dead_letter.map(|queue| event_bus::DeadLetterConfig::default().arn(queue.arn()));
        events::EventBus::default()
            .name(self.name_value(name))
            .description(self.description.clone())
            .kms_key_identifier(self.key.as_ref().map(Handle::<Key>::arn))
            .dead_letter_config(dead_letter)
            .log_config(self.log.as_ref().map(EventBusLog::config))
    }

    /// Lets EventBridge use the key for this bus.
    ///
    /// Source: the page "Authorizing EventBridge to use a customer managed key" of the EventBridge user guide. The bus waits
    /// for the key, so the key cannot refer to it: its ARN is spelled out, which only the stack of the bus can do.
    fn open_key(&self, cx: &mut Lowering<'_>, key: &Handle<Key>) {
        let allow = |actions: &[&str]| {
            Statement::allow(actions.iter().copied())
                .on("*")
                .to(Principal::service(SERVICE))
                .when(Conditions::source_account(pseudo::account_id()))
        };
        let mut encrypt = allow(&["kms:Decrypt", "kms:GenerateDataKey"]);
        // Source: the page "Encrypting EventBridge archives with AWS KMS keys" of the EventBridge user guide.
        if !self.archives.is_empty() {
            encrypt.actions.push("kms:ReEncrypt*".to_owned());
        }
        if cx.is_local(key) {
            let arn = format(
                "arn:{}:events:{}:{}:event-bus/{}",
                [
                    pseudo::partition(),
                    pseudo::region(),
                    pseudo::account_id(),
                    self.name_value(cx.name()),
                ],
            );
            encrypt = encrypt.when(Conditions::string_equals(
                "kms:EncryptionContext:aws:events:event-bus:arn",
                arn,
            ));
        }
        cx.allow_on(PolicyTarget::Key, cx.target_of(key), encrypt);
        let describe = allow(&["kms:DescribeKey"]);
        cx.allow_on(PolicyTarget::Key, cx.target_of(key), describe);
    }

    fn write_archive(&self, cx: &mut Lowering<'_>, archive: &Archive) {
        let me: Handle<Self> = cx.me();
        let retention = archive.retention.as_ref();
        cx.day_bounds("RetentionDays", retention, 0..=2_147_483_647);
        let pattern = archive.pattern.as_ref();
        let problems = pattern.map(EventPattern::check).unwrap_or_default();
        let pattern = pattern.filter(|_| problems.is_empty());
        for mut problem in problems {
            problem.origin = problem.origin.or(cx.origin());
            let label = format!("pattern of archive `{}`", archive.name);
            cx.report(Diagnostic::from_problem(problem, label));
        }
        let resource = events::Archive::default()
            .source_arn(me.arn())
            .archive_name(archive.archive_name.clone())
            .description(archive.description.clone())
            .event_pattern(pattern.map(EventPattern::node))
            .retention_days(retention.map(Value::in_days))
            .kms_key_identifier(self.key.as_ref().map(Handle::<Key>::arn));
        cx.add(&format!("Archive{}", archive.name), resource.into());
    }
}

impl EventBusLog {
    fn config(&self) -> event_bus::LogConfig {
        let level = match self.level {
            EventBusLogLevel::Off => event_bus::LogConfigLevel::OFF,
            EventBusLogLevel::Error => event_bus::LogConfigLevel::ERROR,
            EventBusLogLevel::Info => event_bus::LogConfigLevel::INFO,
            EventBusLogLevel::Trace => event_bus::LogConfigLevel::TRACE,
        };
        let detail = if self.include_detail {
            event_bus::LogConfigIncludeDetail::FULL
        } else {
            event_bus::LogConfigIncludeDetail::NONE
        };
        event_bus::LogConfig::default()
            .level(level)
            .include_detail(detail)
    }
}

impl Construct for EventBus {
    const TYPE: &'static str = "EventBus";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        cx.add("", self.resource(cx.name()).into());
        let me: Handle<Self> = cx.me();
        if let Some(key) = &self.key
            && cx.find(key).is_some()
        {
            self.open_key(cx, key);
        }
        if let Some(queue) = &self.dead_letter {
            check_dead_letter(cx, queue);
            let_service_send(cx, SERVICE, queue, me.arn());
        }
        for statement in &self.policy {
            let mut statement = statement.clone();
            if statement.resources.is_empty() && statement.not_resources.is_empty() {
                statement = statement.on(me.arn());
            }
            cx.allow_on(PolicyTarget::EventBus, cx.target(""), statement);
        }
        for archive in &self.archives {
            self.write_archive(cx, archive);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["put-events"]
    }

    // The key is used by EventBridge itself, not by those who put events.
    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let bus: Handle<Self> = target.cast();
        match verb {
            "put-events" => vec![Statement::allow(["events:PutEvents"]).on(bus.arn())],
            _ => Vec::new(),
        }
    }
}

impl Handle<EventBus> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// Access: put events on the bus.
    #[track_caller]
    pub fn put_events(&self) -> Access {
        Access::new(&self.here(), "put-events")
    }
}
