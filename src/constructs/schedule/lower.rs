//! How a schedule becomes resources.

use super::super::delivery::{
    check_dead_letter, check_retry, check_standard, let_role_publish, let_role_send,
};
use super::super::rule::check_schedule;
use super::{Schedule, ScheduleGroup, ScheduleTarget};
use crate::aws::format::IamRoleArn;
use crate::aws::iam::Role;
use crate::aws::scheduler::{self, schedule};
use crate::definition::{Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::value::{Value, format, json_text, pseudo};

const SERVICE: &str = "scheduler.amazonaws.com";

pub(super) fn write(schedule: &Schedule, cx: &mut Lowering<'_>) {
    check(schedule, cx);
    let window = schedule.flexible_window.as_ref();
    let mode = match window {
        Some(_) => schedule::FlexibleTimeWindowMode::FLEXIBLE,
        None => schedule::FlexibleTimeWindowMode::OFF,
    };
    let flexible = schedule::FlexibleTimeWindow::default()
        .mode(mode)
        .maximum_window_in_minutes(window.map(|window| window.in_minutes().unchecked()));
    let group = write_group(schedule, cx);
    let called = schedule.target.as_ref();
    let called = called.map(|called| target(schedule, called, cx));
    // A wrong one is reported already.
    let expression = schedule.schedule.as_ref();
    let expression = expression.filter(|expression| expression.check().is_ok());
    let state = schedule.state.clone();
    let key = schedule.key.as_ref();
    let resource = scheduler::Schedule::default()
        .name(schedule.schedule_name.clone())
        .description(schedule.description.clone())
        .schedule_expression(expression.cloned())
        .schedule_expression_timezone(schedule.time_zone.clone())
        .flexible_time_window(flexible)
        .start_date(schedule.start.clone())
        .end_date(schedule.end.clone())
        .state(state.map(|state| state.map(schedule::ScheduleState::from)))
        .group_name(group)
        .kms_key_arn(key.map(|key| key.arn().unchecked()))
        .target(called);
    cx.add("", resource.into());
}

fn check(schedule: &Schedule, cx: &mut Lowering<'_>) {
    let incomplete = |what: &str, help: &str| {
        Diagnostic::error(Code::INCOMPLETE, format!("`{}` has no {what}", cx.name()))
            .at(cx.origin(), "")
            .help(help)
    };
    let no_target = schedule.target.is_none();
    let missing = [
        schedule.schedule.is_none().then(|| {
            incomplete(
                "expression",
                "say when with `schedule`, such as `rate(5 minutes)`",
            )
        }),
        no_target.then(|| incomplete("target", "say with `target` what it calls")),
    ];
    for diagnostic in missing.into_iter().flatten() {
        cx.report(diagnostic);
    }
    if let Some(expression) = &schedule.schedule {
        check_schedule(cx, expression, true);
    }
    let window = schedule.flexible_window.as_ref();
    cx.duration_bounds("FlexibleTimeWindow", window, 60..=86_400);
    check_retry(
        cx,
        schedule.max_event_age.as_ref(),
        schedule.retry_attempts.as_ref(),
    );
    if let Some(key) = &schedule.key {
        cx.find(key);
    }
}

/// The name of the group, where it is not the default one.
fn write_group(schedule: &Schedule, cx: &mut Lowering<'_>) -> Option<Value<String>> {
    match &schedule.group {
        ScheduleGroup::Default => None,
        ScheduleGroup::Own => {
            let name = format("{}-{}", [pseudo::stack_name(), cx.name().into()]);
            let group = scheduler::ScheduleGroup::default().name(name);
            cx.add("Group", group.into());
            Some(cx.me::<()>().child::<()>("Group").reference())
        }
        ScheduleGroup::Named(name) => Some(name.clone()),
    }
}

/// The role by which the schedule calls its target.
///
/// Source: the page "Confused deputy prevention in EventBridge Scheduler" of the EventBridge Scheduler user guide: the source
/// is the group.
fn write_role(schedule: &Schedule, cx: &mut Lowering<'_>) -> Target {
    let named = |name: Value<String>| {
        format(
            "arn:{}:scheduler:{}:{}:schedule-group/{}",
            [
                pseudo::partition(),
                pseudo::region(),
                pseudo::account_id(),
                name,
            ],
        )
    };
    let group = match &schedule.group {
        ScheduleGroup::Default => named("default".into()),
        ScheduleGroup::Own => cx.target("Group").attribute("Arn"),
        ScheduleGroup::Named(name) => named(name.clone()),
    };
    let account = Conditions::source_account(pseudo::account_id());
    let trust = Statement::allow(["sts:AssumeRole"])
        .to(Principal::service(SERVICE))
        .when(account.and(Conditions::source_arn(group)));
    let trust = PolicyDocument::new([trust]).node();
    let role = Role::default().assume_role_policy_document(trust);
    cx.add("Role", role.into());
    cx.target("Role")
}

fn target(schedule: &Schedule, target: &ScheduleTarget, cx: &mut Lowering<'_>) -> schedule::Target {
    let role = write_role(schedule, cx);
    let wired = wire(target, &role, cx);
    let input = &schedule.input;
    let input = (!input.is_null()).then(|| json_text(input).at(input.origin));
    let age = schedule.max_event_age.as_ref();
    let attempts = schedule.retry_attempts.as_ref();
    let retry = (age.is_some() || attempts.is_some()).then(|| {
        schedule::RetryPolicy::default()
            .maximum_event_age_in_seconds(age.map(|age| age.in_seconds().unchecked()))
            .maximum_retry_attempts(attempts.map(|attempts| attempts.clone().unchecked()))
    });
    let dead_letter = schedule.dead_letter.as_ref().map(|queue| {
        check_dead_letter(cx, queue);
        let_role_send(cx, &role, queue);
        schedule::DeadLetterConfig::default().arn(queue.arn())
    });
    if let Some(key) = &schedule.key {
        // Source: the page "Encryption at rest in EventBridge Scheduler" of the EventBridge Scheduler user guide.
        cx.grant(&role, Statement::allow(["kms:Decrypt"]).on(key.arn()));
    }
    wired
        .role_arn(role.attribute::<IamRoleArn>("Arn"))
        .input(input)
        .retry_policy(retry)
        .dead_letter_config(dead_letter)
}

/// Lets the role call the target, and writes which one that is.
fn wire(target: &ScheduleTarget, role: &Target, cx: &mut Lowering<'_>) -> schedule::Target {
    let wired = schedule::Target::default();
    match target {
        ScheduleTarget::Function(target) => {
            target.resolve(cx);
            let invoke = Statement::allow(["lambda:InvokeFunction"]).on(target.arn());
            cx.grant(role, invoke);
            wired.arn(target.arn())
        }
        ScheduleTarget::Queue(target) => {
            target.check(cx);
            let_role_send(cx, role, &target.queue);
            let parameters = target
                .message_group_id
                .as_ref()
                .map(|group| schedule::SqsParameters::default().message_group_id(group));
            wired.arn(target.queue.arn()).sqs_parameters(parameters)
        }
        ScheduleTarget::Topic(target) => {
            check_standard(cx, &target.topic);
            let_role_publish(cx, role, &target.topic);
            wired.arn(target.topic.arn())
        }
        ScheduleTarget::PutEvent(target) => {
            cx.find(&target.event_bus);
            let arn = target.event_bus.arn();
            cx.grant(role, Statement::allow(["events:PutEvents"]).on(arn.clone()));
            let parameters = schedule::EventBridgeParameters::default()
                .detail_type(&target.detail_type)
                .source(&target.source);
            wired.arn(arn).event_bridge_parameters(parameters)
        }
        ScheduleTarget::StateMachine(target) => {
            let arn = target.state_machine.clone();
            cx.grant(role, Statement::allow(["states:StartExecution"]).on(arn));
            wired.arn(&target.state_machine)
        }
        ScheduleTarget::Universal(target) => {
            cx.grant(role, target.allow.clone());
            let call = target.call.as_str().into();
            wired.arn(format(
                "arn:{}:scheduler:::aws-sdk:{}",
                [pseudo::partition(), call],
            ))
        }
    }
}
