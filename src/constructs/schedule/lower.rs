//! How a schedule becomes resources.

use super::super::delivery::{
    check_dead_letter, check_retry, check_standard, dead_letter_config, let_role_publish,
    let_role_send, retry_policy,
};
use super::super::rule::check_schedule;
use super::super::{Key, ScheduleExpression};
use super::{Schedule, ScheduleGroup, ScheduleTarget};
use crate::definition::{Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::template::Resource;
use crate::value::{Map, Node, Value, format, json_text, pseudo};

const SERVICE: &str = "scheduler.amazonaws.com";

pub(super) fn write(schedule: &Schedule, cx: &mut Lowering<'_>) {
    check(schedule, cx);
    let window = schedule.flexible_window.as_ref();
    let mut flexible = Map::new();
    flexible.insert("Mode", if window.is_some() { "FLEXIBLE" } else { "OFF" });
    if let Some(window) = window {
        let minutes = window.node_with(|window| window.minutes_node());
        flexible.insert("MaximumWindowInMinutes", minutes);
    }
    let group = write_group(schedule, cx);
    let target = schedule.target.as_ref();
    let target = target.map(|target| target_node(schedule, target, cx));
    // A wrong one is reported already.
    let expression = schedule.schedule.as_ref();
    let expression = expression.filter(|expression| expression.check().is_ok());
    let resource = Resource::new("AWS::Scheduler::Schedule")
        .set_some("Name", schedule.schedule_name.clone())
        .set_some("Description", schedule.description.clone())
        .set_some(
            "ScheduleExpression",
            expression.map(ScheduleExpression::node),
        )
        .set_some("ScheduleExpressionTimezone", schedule.time_zone.clone())
        .set("FlexibleTimeWindow", flexible)
        .set_some("StartDate", schedule.start.clone())
        .set_some("EndDate", schedule.end.clone())
        .set_some("State", schedule.state.clone())
        .set_some("GroupName", group)
        .set_some("KmsKeyArn", schedule.key.as_ref().map(Handle::<Key>::arn))
        .set_some("Target", target);
    cx.add("", resource);
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
            cx.add(
                "Group",
                Resource::new("AWS::Scheduler::ScheduleGroup").set("Name", name),
            );
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
    cx.add(
        "Role",
        Resource::new("AWS::IAM::Role").set("AssumeRolePolicyDocument", trust),
    );
    cx.target("Role")
}

fn target_node(schedule: &Schedule, target: &ScheduleTarget, cx: &mut Lowering<'_>) -> Node {
    let role = write_role(schedule, cx);
    let (arn, parameters) = wire(target, &role, cx);
    let mut map = Map::new();
    map.insert("Arn", arn.node());
    map.insert("RoleArn", role.attribute::<String>("Arn").node());
    if let Some((name, value)) = parameters {
        map.insert(name, value);
    }
    if !schedule.input.is_null() {
        let input = json_text(&schedule.input).node();
        map.insert("Input", input.located(schedule.input.origin));
    }
    let age = schedule.max_event_age.as_ref();
    if let Some(policy) = retry_policy(age, schedule.retry_attempts.as_ref()) {
        map.insert("RetryPolicy", policy);
    }
    if let Some(queue) = &schedule.dead_letter {
        check_dead_letter(cx, queue);
        let_role_send(cx, &role, queue);
        map.insert("DeadLetterConfig", dead_letter_config(queue));
    }
    if let Some(key) = &schedule.key {
        // Source: the page "Encryption at rest in EventBridge Scheduler" of the EventBridge Scheduler user guide.
        cx.grant(&role, Statement::allow(["kms:Decrypt"]).on(key.arn()));
    }
    Node::from(map)
}

/// Lets the role call the target; the target's ARN, and parameters of its own.
fn wire(
    target: &ScheduleTarget,
    role: &Target,
    cx: &mut Lowering<'_>,
) -> (Value<String>, Option<(String, Node)>) {
    match target {
        ScheduleTarget::Function(target) => {
            target.resolve(cx);
            cx.grant(
                role,
                Statement::allow(["lambda:InvokeFunction"]).on(target.arn()),
            );
            (target.arn(), None)
        }
        ScheduleTarget::Queue(target) => {
            target.check(cx);
            let_role_send(cx, role, &target.queue);
            (target.queue.arn(), target.parameters())
        }
        ScheduleTarget::Topic(target) => {
            check_standard(cx, &target.topic);
            let_role_publish(cx, role, &target.topic);
            (target.topic.arn(), None)
        }
        ScheduleTarget::PutEvent(target) => {
            cx.find(&target.event_bus);
            let arn = target.event_bus.arn();
            cx.grant(role, Statement::allow(["events:PutEvents"]).on(arn.clone()));
            let parameters = Node::map([
                ("DetailType", target.detail_type.node()),
                ("Source", target.source.node()),
            ]);
            (arn, Some(("EventBridgeParameters".to_owned(), parameters)))
        }
        ScheduleTarget::StateMachine(target) => {
            let arn = target.state_machine.clone();
            cx.grant(
                role,
                Statement::allow(["states:StartExecution"]).on(arn.clone()),
            );
            (arn, None)
        }
        ScheduleTarget::Universal(target) => {
            cx.grant(role, target.allow.clone());
            let call = target.call.as_str().into();
            (
                format("arn:{}:scheduler:::aws-sdk:{}", [pseudo::partition(), call]),
                None,
            )
        }
    }
}
