//! `Rule`

use formwork::prelude::*;
use serde_json::json;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Rule",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";
const MACHINE: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment";
const PARTNER: &str = "arn:aws:events:us-east-1:123456789012:api-destination/partner/1f6c5d8e-3a2b-4c1d-9e0f-7a8b9c0d1e2f";
const CLICKS: &str = "arn:aws:kinesis:us-east-1:123456789012:stream/clicks";

fn stack() -> Stack {
    let mut stack = Stack::new("rules");
    let key = stack.add(Key::new("ShopKey"));
    let bus = stack.add(EventBus::new("Shop"));
    let audit = stack.add(EventBus::new("Audit"));
    let orders = stack.add(Queue::new("Orders").key(&key));
    let ordered = stack.add(Queue::new("Ordered").fifo().content_based_deduplication());
    let failed = stack.add(Queue::new("Failed").key(&key));
    let lost = stack.add(Queue::new("Lost"));
    let news = stack.add(Topic::new("News").key(&key));
    let log = stack.add(LogGroup::new("Events"));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let placed = || {
        EventPattern::new()
            .source("shop")
            .detail_type(Match::prefix("order."))
    };
    let in_order = QueueTarget::from(&ordered).message_group_id("all");
    stack.add(
        Rule::new("OnOrder")
            .rule_name("on-order")
            .description("an order was placed")
            .event_bus(&bus)
            .pattern(placed().detail("amount", Match::greater_than(100)))
            .target(
                RuleTarget::from(&worker)
                    .input_template(json!({ "id": "{$.detail.id}", "text": "order {$.detail.id} at {aws.events.event.ingestion-time}" })),
            )
            .target(RuleTarget::from(worker.alias("live")).input_path("$.detail"))
            .target(RuleTarget::from(&orders).max_event_age(hours(1)).retry_attempts(3).dead_letter(&lost))
            .target(in_order)
            .target(&news)
            .max_event_age(hours(2))
            .retry_attempts(10)
            .dead_letter(&failed),
    );
    let clicks = RuleTarget::new(RuleDestination::Arn(ArnTarget {
        arn: CLICKS.into(),
        actions: vec!["kinesis:PutRecord".into(), "kinesis:PutRecords".into()],
        parameters: json!({ "KinesisParameters": { "PartitionKeyPath": "$.detail.id" } }).into(),
    }));
    stack.add(
        Rule::new("Forward")
            .event_bus(&bus)
            .pattern(placed())
            .target(&audit)
            .target(&log)
            .target(RuleTarget::state_machine(MACHINE))
            .target(RuleTarget::api_destination(PARTNER))
            .target(clicks),
    );
    stack.add(
        Rule::new("Often")
            .rate(minutes(5))
            .target(RuleTarget::from(&worker).input(Node::map([
                ("task", "sweep".into()),
                ("stack", pseudo::stack_name()),
            ]))),
    );
    let mornings = stack.add(
        Rule::new("Mornings")
            .cron(Cron::new().minute(0).hour(8).day_of_week("MON-FRI"))
            .state(RuleState::Disabled)
            .target(&orders),
    );
    stack.add(
        Rule::new("Logins")
            .pattern(
                EventPattern::new()
                    .source("aws.signin")
                    .account(pseudo::account_id()),
            )
            .state(RuleState::EnabledWithAllCloudtrailManagementEvents)
            .target(&log),
    );
    stack.add(
        Alarm::new("Failures")
            .metric(mornings.metrics().failed_invocations())
            .above(0),
    );
    stack
}

const DEFINITION: &str = r#"
stack: rules
constructs:
  ShopKey: { type: Key }
  Shop: { type: EventBus }
  Audit: { type: EventBus }
  Orders: { type: Queue, encryption: { key: ShopKey } }
  Ordered: { type: Queue, fifo: true, content_based_deduplication: true }
  Failed: { type: Queue, encryption: { key: ShopKey } }
  Lost: { type: Queue }
  News: { type: Topic, encryption: { key: ShopKey } }
  Events: { type: LogGroup }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  OnOrder:
    type: Rule
    rule_name: on-order
    description: an order was placed
    event_bus: Shop
    pattern:
      source: [ shop ]
      detail-type: [ { prefix: order. } ]
      detail: { amount: [ { numeric: [ ">", 100 ] } ] }
    targets:
      - function: Worker
        input_template:
          id: "{$.detail.id}"
          text: order {$.detail.id} at {aws.events.event.ingestion-time}
      - { function: Worker, alias: live, input_path: $.detail }
      - { queue: Orders, max_event_age: 1h, retry_attempts: 3, dead_letter: Lost }
      - { queue: Ordered, message_group_id: all }
      - { topic: News }
    max_event_age: 2h
    retry_attempts: 10
    dead_letter: Failed
  Forward:
    type: Rule
    event_bus: Shop
    pattern: { source: [ shop ], detail-type: [ { prefix: order. } ] }
    targets:
      - { event_bus: Audit }
      - { log_group: Events }
      - { state_machine: "arn:aws:states:us-east-1:123456789012:stateMachine:Fulfilment" }
      - { api_destination: "arn:aws:events:us-east-1:123456789012:api-destination/partner/1f6c5d8e-3a2b-4c1d-9e0f-7a8b9c0d1e2f" }
      - arn: arn:aws:kinesis:us-east-1:123456789012:stream/clicks
        actions: [ kinesis:PutRecord, kinesis:PutRecords ]
        parameters: { KinesisParameters: { PartitionKeyPath: $.detail.id } }
  Often:
    type: Rule
    schedule: rate(5 minutes)
    targets:
      - { function: Worker, input: { task: sweep, stack: !Ref "AWS::StackName" } }
  Mornings:
    type: Rule
    schedule: cron(0 8 ? * MON-FRI *)
    state: disabled
    targets: [ { queue: Orders } ]
  Logins:
    type: Rule
    pattern: { source: [ aws.signin ], account: [ !Ref "AWS::AccountId" ] }
    state: enabled_with_all_cloudtrail_management_events
    targets: [ { log_group: Events } ]
  Failures:
    type: Alarm
    metric: { of: { rule: Mornings }, metric: failed_invocations }
    threshold: { above: 0 }
"#;
