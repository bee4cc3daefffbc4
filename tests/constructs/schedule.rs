//! `Schedule`

use formwork::prelude::*;
use serde_json::json;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Schedule",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";
const MACHINE: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment";
const SERVICE: &str = "arn:aws:ecs:us-east-1:123456789012:service/shop/web";

fn stack() -> Stack {
    let mut stack = Stack::new("schedules");
    let key = stack.add(Key::new("ShopKey"));
    let reports = stack.add(Queue::new("Reports").key(&key));
    let in_order = stack.add(Queue::new("InOrder").fifo().content_based_deduplication());
    let failed = stack.add(Queue::new("Failed"));
    let news = stack.add(Topic::new("News").key(&key));
    let bus = stack.add(EventBus::new("Shop"));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let nightly = stack.add(
        Schedule::new("Nightly")
            .schedule_name("nightly")
            .description("asks for the report of the day")
            .cron(Cron::new().minute(30).hour(2))
            .time_zone("Europe/Berlin")
            .flexible_window(minutes(15))
            .start("2026-12-01T00:00:00Z")
            .end("2027-12-01T00:00:00Z")
            .state(ScheduleState::Enabled)
            .own_group()
            .key(&key)
            .target(&reports)
            .input(json!({ "report": "sales", "at": "<aws.scheduler.scheduled-time>" }))
            .max_event_age(hours(1))
            .retry_attempts(3)
            .dead_letter(&failed),
    );
    stack.add(Schedule::new("Often").rate(minutes(5)).target(&worker));
    stack.add(
        Schedule::new("Once")
            .at("2026-12-24T18:00:00")
            .group("holidays")
            .state(ScheduleState::Disabled)
            .target(worker.alias("live")),
    );
    let group = QueueTarget::from(&in_order).message_group_id("all");
    stack.add(Schedule::new("Ordered").rate(hours(1)).target(group));
    stack.add(
        Schedule::new("Announce")
            .rate(days(1))
            .target(&news)
            .input("good morning"),
    );
    stack.add(
        Schedule::new("Emit")
            .rate(days(1))
            .target(ScheduleTarget::put_event(&bus, "shop", "day.began")),
    );
    stack.add(
        Schedule::new("Start")
            .rate(days(7))
            .target(ScheduleTarget::state_machine(MACHINE)),
    );
    let update = Statement::allow(["ecs:UpdateService"]).on(SERVICE);
    stack.add(
        Schedule::new("Scale")
            .schedule(ScheduleExpression::expression("cron(0 18 * * ? *)"))
            .target(ScheduleTarget::universal("ecs:updateService", update))
            .input(json!({ "Cluster": "shop", "Service": "web", "DesiredCount": 1 })),
    );
    stack.add(
        Alarm::new("Dropped")
            .metric(nightly.metrics().dropped_invocations())
            .above(0),
    );
    stack
}

const DEFINITION: &str = r#"
stack: schedules
constructs:
  ShopKey: { type: Key }
  Reports: { type: Queue, encryption: { key: ShopKey } }
  InOrder: { type: Queue, fifo: true, content_based_deduplication: true }
  Failed: { type: Queue }
  News: { type: Topic, encryption: { key: ShopKey } }
  Shop: { type: EventBus }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  Nightly:
    type: Schedule
    schedule_name: nightly
    description: asks for the report of the day
    schedule: cron(30 2 * * ? *)
    time_zone: Europe/Berlin
    flexible_window: 15m
    start: "2026-12-01T00:00:00Z"
    end: "2027-12-01T00:00:00Z"
    state: enabled
    group: own
    key: ShopKey
    target: { queue: Reports }
    input: { report: sales, at: <aws.scheduler.scheduled-time> }
    max_event_age: 1h
    retry_attempts: 3
    dead_letter: Failed
  Often: { type: Schedule, schedule: rate(5 minutes), target: { function: Worker } }
  Once:
    type: Schedule
    schedule: at(2026-12-24T18:00:00)
    group: { named: holidays }
    state: disabled
    target: { function: Worker, alias: live }
  Ordered: { type: Schedule, schedule: rate(1 hour), target: { queue: InOrder, message_group_id: all } }
  Announce: { type: Schedule, schedule: rate(1 day), target: { topic: News }, input: good morning }
  Emit:
    type: Schedule
    schedule: rate(1 day)
    target: { event_bus: Shop, source: shop, detail_type: day.began }
  Start:
    type: Schedule
    schedule: rate(7 days)
    target: { state_machine: "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment" }
  Scale:
    type: Schedule
    schedule: cron(0 18 * * ? *)
    target:
      call: ecs:updateService
      allow:
        actions: ecs:UpdateService
        resources: arn:aws:ecs:us-east-1:123456789012:service/shop/web
    input: { Cluster: shop, Service: web, DesiredCount: 1 }
  Dropped:
    type: Alarm
    metric: { of: { schedule: Nightly }, metric: dropped_invocations }
    threshold: { above: 0 }
"#;
