//! How a rule becomes resources.

use super::super::delivery::{
    check_dead_letter, check_retry, check_standard, dead_letter_config, let_service_send,
    retry_policy,
};
use super::super::topic::let_service_publish;
use super::super::{
    EventBus, EventPattern, FunctionTarget, LogGroup, ScheduleExpression, ScheduleKind,
};
use super::Rule;
use super::target::{RuleDelivery, RuleDestination, RuleTarget};
use super::template::input_transformer;
use crate::definition::{Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::template::Resource;
use crate::value::{Map, Node, Origin, Value, format, json_text, pseudo};

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
    let targets: Vec<Node> = targets
        .map(|(target, id)| writer.target(target, id))
        .collect();
    // Wrong ones are reported already.
    let pattern = rule.pattern.as_ref();
    let pattern = pattern.filter(|pattern| pattern.check().is_empty());
    let schedule = rule.schedule.as_ref();
    let schedule = schedule.filter(|schedule| schedule.check().is_ok());
    let resource = Resource::new("AWS::Events::Rule")
        .set_some("Name", rule.rule_name.clone())
        .set_some("Description", rule.description.clone())
        .set_some(
            "EventBusName",
            rule.event_bus.as_ref().map(Handle::<EventBus>::name),
        )
        .set_some("EventPattern", pattern.map(EventPattern::node))
        .set_some("ScheduleExpression", schedule.map(ScheduleExpression::node))
        .set_some("State", rule.state.clone())
        .set_some(
            "Targets",
            (!targets.is_empty()).then(|| Node::list(targets)),
        );
    cx.add(suffix, resource);
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

/// What a target is, besides its `Id` and its delivery.
struct Wired {
    arn: Value<String>,
    role: Option<Target>,
    parameters: Vec<(String, Node)>,
}

impl Wired {
    fn of(arn: Value<String>) -> Self {
        Self {
            arn,
            role: None,
            parameters: Vec::new(),
        }
    }
}

impl Writer<'_, '_> {
    fn target(&mut self, target: &RuleTarget, id: &str) -> Node {
        let wired = self.wire(&target.destination, id);
        let delivery = &target.delivery;
        let mut map = Map::new();
        map.insert("Id", id);
        map.insert("Arn", wired.arn.node().located(target.origin()));
        if let Some(role) = wired.role {
            map.insert("RoleArn", role.attribute::<String>("Arn").node());
        }
        for (name, value) in wired.parameters {
            map.insert(name, value);
        }
        self.input(delivery, target.origin(), &mut map);
        let age = delivery.max_event_age.as_ref();
        let attempts = delivery.retry_attempts.as_ref();
        let policy = retry_policy(
            age.or(self.rule.max_event_age.as_ref()),
            attempts.or(self.rule.retry_attempts.as_ref()),
        );
        if let Some(policy) = policy {
            map.insert("RetryPolicy", policy);
        }
        let dead_letter = delivery.dead_letter.as_ref();
        if let Some(queue) = dead_letter.or(self.rule.dead_letter.as_ref()) {
            check_dead_letter(self.cx, queue);
            let_service_send(self.cx, SERVICE, queue, self.arn.clone());
            map.insert("DeadLetterConfig", dead_letter_config(queue));
        }
        Node::from(map).at(target.origin())
    }

    fn input(&mut self, delivery: &RuleDelivery, origin: Origin, map: &mut Map) {
        if !delivery.input.is_null() {
            let text = json_text(&delivery.input);
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
                .at(delivery.input.origin.or(origin), "")
                .help("pass a reference, such as the key of an object in a bucket");
                self.cx.report(diagnostic);
            }
            map.insert("Input", text.node().located(delivery.input.origin));
        }
        if let Some(path) = &delivery.input_path {
            map.insert("InputPath", path.node());
        }
        if !delivery.input_template.is_null() {
            map.insert(
                "InputTransformer",
                input_transformer(&delivery.input_template),
            );
        }
    }

    fn wire(&mut self, destination: &RuleDestination, id: &str) -> Wired {
        match destination {
            RuleDestination::Function(target) => {
                self.permit(target, id);
                Wired::of(target.arn())
            }
            RuleDestination::Queue(target) => {
                target.check(self.cx);
                let_service_send(self.cx, SERVICE, &target.queue, self.arn.clone());
                Wired {
                    parameters: target.parameters().into_iter().collect(),
                    ..Wired::of(target.queue.arn())
                }
            }
            RuleDestination::Topic(target) => {
                check_standard(self.cx, &target.topic);
                // EventBridge can publish only where the topic policy has no condition for it.
                // Source: the page "Using resource-based policies for Amazon EventBridge" of the EventBridge user guide.
                let_service_publish(self.cx, &target.topic, SERVICE, Conditions::new(), None);
                Wired::of(target.topic.arn())
            }
            RuleDestination::LogGroup(target) => {
                let arn = log_group_arn(&target.log_group);
                if self.cx.find(&target.log_group).is_some() {
                    self.let_log(&arn, id);
                }
                Wired::of(arn)
            }
            RuleDestination::EventBus(target) => {
                self.cx.find(&target.event_bus);
                self.by_role(target.event_bus.arn(), ["events:PutEvents"])
            }
            RuleDestination::StateMachine(target) => {
                self.by_role(target.state_machine.clone(), ["states:StartExecution"])
            }
            RuleDestination::ApiDestination(target) => self.by_role(
                target.api_destination.clone(),
                ["events:InvokeApiDestination"],
            ),
            RuleDestination::Arn(target) => {
                let parameters = target.parameters.as_map().into_iter().flat_map(Map::iter);
                let parameters = parameters.map(|(name, value)| (name.to_owned(), value.clone()));
                let wired = if target.actions.is_empty() {
                    Wired::of(target.arn.clone())
                } else {
                    self.by_role(target.arn.clone(), target.actions.iter().cloned())
                };
                Wired {
                    parameters: parameters.collect(),
                    ..wired
                }
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
        arn: Value<String>,
        actions: impl IntoIterator<Item = A>,
    ) -> Wired {
        let role = self.role.get_or_insert_with(|| {
            let suffix = format!("{}Role", self.suffix);
            self.cx.service_role(&suffix, SERVICE)
        });
        self.cx
            .grant(role, Statement::allow(actions).on(arn.clone()));
        Wired {
            role: Some(role.clone()),
            ..Wired::of(arn)
        }
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
        let policy = Resource::new("AWS::Logs::ResourcePolicy")
            .set(
                "PolicyName",
                format("{}-{}", [pseudo::stack_name(), name.into()]),
            )
            .set("PolicyDocument", json_text(&document.node()));
        self.cx.add(&format!("{}{id}Policy", self.suffix), policy);
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
