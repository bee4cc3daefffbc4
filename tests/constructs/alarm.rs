//! `Alarm`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Alarm",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";
const RECOVER: &str = "arn:aws:automate:us-east-1:ec2:recover";

fn stack() -> Stack {
    let mut stack = Stack::new("alarms");
    let key = stack.add(Key::new("AlertKey"));
    let alerts = stack.add(Topic::new("Alerts").key(&key));
    let calm = stack.add(Topic::new("Calm").encryption(TopicEncryption::None));
    let orders = stack.add(Queue::new("Orders"));
    let mender = stack.add(
        Function::new("Mender", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    stack.add(
        Alarm::new("OrdersAreLate")
            .alarm_name("orders-are-late")
            .description("orders wait for more than five minutes")
            .metric(orders.metrics().oldest_message_age().period(minutes(1)))
            .above(300)
            .evaluation_periods(3)
            .datapoints_to_alarm(2)
            .treat_missing_data(MissingData::Ignore)
            .actions_enabled(true)
            .action(&alerts)
            .action(&mender)
            .action(mender.alias("live"))
            .ok_action(&calm)
            .ok_action(&alerts)
            .insufficient_data_action(&alerts),
    );
    let failures = MathExpression::new("100 * errors / invocations")
        .using("errors", mender.metrics().errors())
        .using("invocations", mender.metrics().invocations().label("Calls"))
        .period(minutes(5))
        .label("Failures in percent");
    stack.add(
        Alarm::new("Failures")
            .metric(failures)
            .at_least(2.5)
            .action(&alerts),
    );
    stack.add(
        Alarm::new("Slow")
            .metric(mender.metrics().duration().statistic("p99"))
            .above(2000)
            .evaluate_low_sample_count(false),
    );
    stack.add(
        Alarm::new("Silent")
            .metric(orders.metrics().messages_sent().period(hours(1)))
            .below(1),
    );
    let health = Metric::custom("AWS/EC2", "StatusCheckFailed_System")
        .dimension("InstanceId", "i-0123456789abcdef0")
        .statistic("Maximum");
    stack.add(
        Alarm::new("Broken")
            .metric(health.clone())
            .at_least(1)
            .action(AlarmAction::arn(RECOVER)),
    );
    stack.add(
        Alarm::new("Idle")
            .metric(health)
            .at_most(0)
            .treat_missing_data(MissingData::Breaching)
            .actions_enabled(false),
    );
    stack
}

const DEFINITION: &str = r#"
stack: alarms
constructs:
  AlertKey: { type: Key }
  Alerts: { type: Topic, encryption: { key: AlertKey } }
  Calm: { type: Topic, encryption: none }
  Orders: { type: Queue }
  Mender:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  OrdersAreLate:
    type: Alarm
    alarm_name: orders-are-late
    description: orders wait for more than five minutes
    metric: { of: { queue: Orders }, metric: oldest_message_age, period: 1m }
    threshold: { above: 300 }
    evaluation_periods: 3
    datapoints_to_alarm: 2
    treat_missing_data: ignore
    actions_enabled: true
    actions: [ { topic: Alerts }, { function: Mender }, { function: Mender, alias: live } ]
    ok_actions: [ { topic: Calm }, { topic: Alerts } ]
    insufficient_data_actions: [ { topic: Alerts } ]
  Failures:
    type: Alarm
    metric:
      expression: 100 * errors / invocations
      metrics:
        errors: { of: { function: Mender }, metric: errors }
        invocations: { of: { function: Mender }, metric: invocations, label: Calls }
      period: 5m
      label: Failures in percent
    threshold: { at_least: 2.5 }
    actions: [ { topic: Alerts } ]
  Slow:
    type: Alarm
    metric: { of: { function: Mender }, metric: duration, statistic: p99 }
    threshold: { above: 2000 }
    evaluate_low_sample_count: false
  Silent:
    type: Alarm
    metric: { of: { queue: Orders }, metric: messages_sent, period: 1h }
    threshold: { below: 1 }
  Broken:
    type: Alarm
    metric: &health
      namespace: AWS/EC2
      metric: StatusCheckFailed_System
      dimensions: { InstanceId: i-0123456789abcdef0 }
      statistic: Maximum
    threshold: { at_least: 1 }
    actions: [ { arn: "arn:aws:automate:us-east-1:ec2:recover" } ]
  Idle:
    type: Alarm
    metric: *health
    threshold: { at_most: 0 }
    treat_missing_data: breaching
    actions_enabled: false
"#;
