//! How a rule becomes resources.

use super::super::delivery::{check_dead_letter, check_retry, check_standard, let_service_send};
use super::super::topic::let_service_publish;
use super::super::{
    EventBus, EventPattern, FunctionTarget, LogGroup, ScheduleExpression, ScheduleKind,
};
use super::Rule;
use super::target::{RuleDelivery, RuleDestination, RuleTarget};
use super::template::input_transformer;
use crate::aws::events::{self, rule};
use crate::aws::format::IamRoleArn;
use crate::aws::logs::ResourcePolicy;
use crate::aws::{ListOf, Unchecked};
use crate::definition::{Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::value::{Map, Node, Value, format, json_text, pseudo};

const SERVICE: &str = "events.amazonaws.com";

/// Source: the page "Amazon EventBridge quotas" of the EventBridge user guide.
const MOST_TARGETS: usize = 5;

/// Source: the schema of `AWS::Events::Rule`.
const MOST_INPUT: usize = 8192;

/// What sets a rule off.
#[derive(Clone, Copy)]
pub(in crate::constructs) enum RuleTrigger<'a> {
    /// The clock.
    Schedule(&'a ScheduleExpression),
    /// Events of a bus; the default bus without one.
    Pattern(&'a EventPattern, Option<&'a Handle<EventBus>>),
}

/// Writes a rule of the construct that is lowered, whose one target is a function, with the function's permission.
///
/// `suffix` names the rule. Without an input the function gets whole events.
pub(in crate::constructs) fn write_function_rule(
    cx: &mut Lowering<'_>,
    suffix: &str,
    trigger: RuleTrigger<'_>,
    input: Option<&Node>,
    target: &FunctionTarget,
) {
    let (schedule, pattern, event_bus) = match trigger {
        RuleTrigger::Schedule(expression) => (Some(expression), None, None),
        RuleTrigger::Pattern(pattern, bus) => (None, Some(pattern), bus),
    };
    let target = RuleTarget {
        destination: RuleDestination::Function(target.clone()),
        delivery: RuleDelivery {
            input: input.cloned().unwrap_or_default(),
            ..RuleDelivery::default()
        },
    };
    let rule = Rule {
        schedule: schedule.cloned(),
        pattern: pattern.cloned(),
        event_bus: event_bus.cloned(),
        targets: vec![target],
        ..Rule::default()
    };
    write(&rule, cx, suffix);
}

/// Writes a rule of the construct that is lowered, and lets it into its targets; `suffix` names the rule.
pub(super) fn write(rule: &Rule, cx: &mut Lowering<'_>, suffix: &str) {
    check_trigger(rule, cx);
    check_delivery(rule, cx);
    let me: Handle<Rule> = cx.me::<Rule>().child(suffix);
    let mut writer = Writer {
        cx,
        rule,
        suffix,
        arn: me.arn(),
        role: None,
    };
    let ids = ids(&rule.targets);
    let targets = rule.targets.iter().zip(&ids);
    let targets: ListOf<rule::Target> = targets
        .map(|(target, id)| writer.target(target, id))
        .collect();
    // Wrong ones are reported already.
    let pattern = rule.pattern.as_ref();
    let pattern = pattern.filter(|pattern| pattern.check().is_empty());
    let schedule = rule.schedule.as_ref();
    let schedule = schedule.filter(|schedule| schedule.check().is_ok());
    let state = rule.state.clone();
    let resource = events::Rule::default()
        .name(rule.rule_name.clone())
        .description(rule.description.clone())
        .event_bus_name(rule.event_bus.as_ref().map(Handle::<EventBus>::name))
        .event_pattern(pattern.map(EventPattern::node))
        .schedule_expression(schedule.cloned())
        .state(state.map(|state| state.map(rule::State::from)))
        .targets(targets.unless_empty());
    cx.add(suffix, resource.into());
}

fn check_trigger(rule: &Rule, cx: &mut Lowering<'_>) {
    let name = cx.name();
    if let Some(bus) = &rule.event_bus {
        cx.find(bus);
    }
    if let Some(pattern) = &rule.pattern {
        for mut problem in pattern.check() {
            problem.origin = problem.origin.or(cx.origin());
            cx.report(Diagnostic::from_problem(
                problem,
                format!("pattern of `{name}`"),
            ));
        }
    }
    let Some(schedule) = &rule.schedule else {
        if rule.pattern.is_none() {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("`{name}` never sets off: it has neither a pattern nor a schedule"),
            )
            .at(cx.origin(), "")
            .help("say with `pattern` which events it takes, or with `schedule` when it sets off");
            cx.report(diagnostic);
        }
        return;
    };
    check_schedule(cx, schedule, false);
    let origin = schedule.origin().or(cx.origin());
    let conflict = |message: String, help: &str| {
        Diagnostic::error(Code::CONFLICT, message)
            .at(origin, "")
            .help(help)
    };
    if let Some(bus) = &rule.event_bus {
        let diagnostic = conflict(
            format!("`{name}` has a schedule, which rules of the default bus only can have"),
            "leave out the bus, or use a `Schedule` whose target is the bus",
        )
        .related(bus.origin(), "the bus");
        cx.report(diagnostic);
    }
    if rule.pattern.is_some() {
        let diagnostic = conflict(
            format!("`{name}` has both a pattern and a schedule"),
            "make two rules of it",
        );
        cx.report(diagnostic);
    }
}

/// Reports a schedule expression that is wrong, or that only EventBridge Scheduler knows.
pub(in crate::constructs) fn check_schedule(
    cx: &mut Lowering<'_>,
    schedule: &ScheduleExpression,
    at_is_known: bool,
) {
    let reason = match schedule.check() {
        Err(reason) => reason,
        Ok(()) if at_is_known || schedule.kind() != Some(ScheduleKind::At) => return,
        Ok(()) => "a rule cannot set off just once, as `at(…)` says".to_owned(),
    };
    let diagnostic = Diagnostic::error(Code::INVALID_EXPRESSION, reason)
        .at(
            schedule.origin().or(cx.origin()),
            format!("schedule of `{}`", cx.name()),
        )
        .help(if at_is_known {
            "write `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)` or `at(2026-12-24T18:00:00)`"
        } else {
            "write `rate(5 minutes)` or `cron(0 8 ? * MON-FRI *)`; a `Schedule` knows `at(…)` and time zones too"
        });
    cx.report(diagnostic);
}

fn check_delivery(rule: &Rule, cx: &mut Lowering<'_>) {
    check_retry(
        cx,
        rule.max_event_age.as_ref(),
        rule.retry_attempts.as_ref(),
    );
    if let Some(sixth) = rule.targets.get(MOST_TARGETS) {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "`{}` has {} targets, {MOST_TARGETS} are allowed",
                cx.name(),
                rule.targets.len()
            ),
        )
        .at(sixth.origin().or(cx.origin()), "one too many")
        .help("make another rule of the same pattern, or put a topic in between");
        cx.report(diagnostic);
    }
    for target in &rule.targets {
        let delivery = &target.delivery;
        check_retry(
            cx,
            delivery.max_event_age.as_ref(),
            delivery.retry_attempts.as_ref(),
        );
        let inputs = [
            !delivery.input.is_null(),
            delivery.input_path.is_some(),
            !delivery.input_template.is_null(),
        ];
        if inputs.into_iter().filter(|given| *given).count() > 1 {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("a target of `{}` has more than one input", cx.name()),
            )
            .at(target.origin().or(cx.origin()), "")
            .help("give one of `input`, `input_path` and `input_template`");
            cx.report(diagnostic);
        }
    }
}

/// The `Id` of each target: the name of what it is, where that is short enough and not taken, and of the alias if need be.
fn ids(targets: &[RuleTarget]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for (index, target) in targets.iter().enumerate() {
        let names = target.names().into_iter();
        let mut names = names.filter(|name| name.len() <= 64 && !ids.contains(name));
        let name = names.next();
        ids.push(name.unwrap_or_else(|| format!("Target{}", index + 1)));
    }
    ids
}

/// Writes targets and what lets the rule into them.
struct Writer<'w, 'a> {
    cx: &'w mut Lowering<'a>,
    rule: &'w Rule,
    suffix: &'w str,
    arn: Value<String>,
    role: Option<Target>,
}

impl Writer<'_, '_> {
    /// Properties that a target has by name only win over what it is, and lose against its delivery.
    fn target(&mut self, target: &RuleTarget, id: &str) -> Unchecked {
        let wired = self.wire(&target.destination, id).id(id);
        let named = match &target.destination {
            RuleDestination::Arn(target) => target.parameters.clone(),
            _ => Node::default(),
        };
        let parts = [wired.into(), named, self.delivery(target).into()];
        let parts = parts.iter().filter_map(Node::as_map).flat_map(Map::iter);
        let all: Map = parts.map(|(name, value)| (name, value.clone())).collect();
        Value::from(Node::from(all)).at(target.origin()).unchecked()
    }

    fn delivery(&mut self, target: &RuleTarget) -> rule::Target {
        let delivery = &target.delivery;
        let input = self.input(target);
        let template = &delivery.input_template;
        let age = delivery.max_event_age.as_ref();
        let age = age.or(self.rule.max_event_age.as_ref());
        let attempts = delivery.retry_attempts.as_ref();
        let attempts = attempts.or(self.rule.retry_attempts.as_ref());
        let retry = (age.is_some() || attempts.is_some()).then(|| {
            rule::RetryPolicy::default()
                .maximum_event_age_in_seconds(age.map(Value::in_seconds))
                .maximum_retry_attempts(attempts)
        });
        let dead_letter = delivery.dead_letter.as_ref();
        let dead_letter = dead_letter.or(self.rule.dead_letter.as_ref()).map(|queue| {
            check_dead_letter(self.cx, queue);
            let_service_send(self.cx, SERVICE, queue, self.arn.clone());
            rule::DeadLetterConfig::default().arn(queue.arn())
        });
        rule::Target::default()
            .input(input)
            .input_path(delivery.input_path.clone())
            .input_transformer((!template.is_null()).then(|| input_transformer(template)))
            .retry_policy(retry)
            .dead_letter_config(dead_letter)
    }

    fn input(&mut self, target: &RuleTarget) -> Option<Value<String>> {
        let input = &target.delivery.input;
        if input.is_null() {
            return None;
        }
        let text = json_text(input);
        if text
            .as_literal()
            .is_some_and(|text| text.len() > MOST_INPUT)
        {
            let diagnostic = Diagnostic::error(
                Code::TEXT_LENGTH,
                format!(
                    "an input of `{}` has more than {MOST_INPUT} characters",
                    self.cx.name()
                ),
            )
            .at(input.origin.or(target.origin()), "")
            .help("pass a reference, such as the key of an object in a bucket");
            self.cx.report(diagnostic);
        }
        Some(text.at(input.origin))
    }

    fn wire(&mut self, destination: &RuleDestination, id: &str) -> rule::Target {
        let wired = rule::Target::default();
        match destination {
            RuleDestination::Function(target) => {
                self.permit(target, id);
                wired.arn(target.arn())
            }
            RuleDestination::Queue(target) => {
                target.check(self.cx);
                let_service_send(self.cx, SERVICE, &target.queue, self.arn.clone());
                let parameters = target
                    .message_group_id
                    .as_ref()
                    .map(|group| rule::SqsParameters::default().message_group_id(group));
                wired.arn(target.queue.arn()).sqs_parameters(parameters)
            }
            RuleDestination::Topic(target) => {
                check_standard(self.cx, &target.topic);
                // EventBridge can publish only where the topic policy has no condition for it.
                // Source: the page "Using resource-based policies for Amazon EventBridge" of the EventBridge user guide.
                let_service_publish(self.cx, &target.topic, SERVICE, Conditions::new(), None);
                wired.arn(target.topic.arn())
            }
            RuleDestination::LogGroup(target) => {
                let arn = log_group_arn(&target.log_group);
                if self.cx.find(&target.log_group).is_some() {
                    self.let_log(&arn, id);
                }
                wired.arn(arn)
            }
            RuleDestination::EventBus(target) => {
                self.cx.find(&target.event_bus);
                self.by_role(&target.event_bus.arn(), ["events:PutEvents"])
            }
            RuleDestination::StateMachine(target) => {
                self.by_role(&target.state_machine, ["states:StartExecution"])
            }
            RuleDestination::ApiDestination(target) => {
                self.by_role(&target.api_destination, ["events:InvokeApiDestination"])
            }
            RuleDestination::Arn(target) if target.actions.is_empty() => wired.arn(&target.arn),
            RuleDestination::Arn(target) => {
                self.by_role(&target.arn, target.actions.iter().cloned())
            }
        }
    }

    fn permit(&mut self, target: &FunctionTarget, id: &str) {
        let function = &target.function;
        // A function's own rule needs no second mention of it.
        let is_own = self.cx.is_local(function) && function.construct_name() == self.cx.name();
        let name = if is_own { "" } else { id };
        let suffix = format!("{}{name}Permission", self.suffix);
        target.permit(self.cx, &suffix, SERVICE, Some(self.arn.clone()));
    }

    /// A target that the rule's role may do this with.
    fn by_role<A: Into<String>>(
        &mut self,
        arn: &Value<String>,
        actions: impl IntoIterator<Item = A>,
    ) -> rule::Target {
        let role = self.role.get_or_insert_with(|| {
            let suffix = format!("{}Role", self.suffix);
            self.cx.service_role(&suffix, SERVICE)
        });
        self.cx
            .grant(role, Statement::allow(actions).on(arn.clone()));
        rule::Target::default()
            .arn(arn)
            .role_arn(role.attribute::<IamRoleArn>("Arn"))
    }

    /// Lets the rule write to a log group.
    ///
    /// Source: the page "Using resource-based policies for Amazon EventBridge" of the EventBridge user guide. Streams are
    /// made by a service of CloudWatch Logs that does not say for which rule.
    fn let_log(&mut self, arn: &Value<String>, id: &str) {
        let services = ["events.amazonaws.com", "delivery.logs.amazonaws.com"];
        let statement = |action: &str, resource: &str| {
            let statement = Statement::allow([action]).on(format(resource, [arn]));
            services.into_iter().fold(statement, |statement, service| {
                statement.to(Principal::service(service))
            })
        };
        let document = PolicyDocument::new([
            statement("logs:CreateLogStream", "{}:*"),
            statement("logs:PutLogEvents", "{}:*:*").when(Conditions::source_arn(self.arn.clone())),
        ]);
        let name = format!("{}{}{id}", self.cx.name(), self.suffix);
        let policy = ResourcePolicy::default()
            .policy_name(format("{}-{}", [pseudo::stack_name(), name.into()]))
            .policy_document(json_text(&document.node()));
        let suffix = format!("{}{id}Policy", self.suffix);
        self.cx.add(&suffix, policy.into());
    }
}

/// The ARN of a log group as targets want it: `Arn` of `AWS::Logs::LogGroup` ends in `:*`.
fn log_group_arn(group: &Handle<LogGroup>) -> Value<String> {
    format(
        "arn:{}:logs:{}:{}:log-group:{}",
        [
            pseudo::partition(),
            pseudo::region(),
            pseudo::account_id(),
            group.reference(),
        ],
    )
}
