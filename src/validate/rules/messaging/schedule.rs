//! D503: what stands inside of `rate(…)`, `cron(…)` and `at(…)`.

use super::flaw::is_written;
use super::schedule_expression;
use crate::grammar::schedule::{self, Rate, cron};
use crate::validate::engine::{Issue, Scope, look};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::Events::Rule/Properties/ScheduleExpression"],
            |scope, node, out| {
                // What is told under that rule is not told twice.
                if node
                    .as_str()
                    .is_some_and(|text| schedule_expression::wrong(text).is_none())
                {
                    tell(scope, node, wrong_for_rule, out);
                }
            },
        ),
        at(
            &["Resources/AWS::Scheduler::Schedule/Properties/ScheduleExpression"],
            |scope, node, out| tell(scope, node, wrong_for_scheduler, out),
        ),
        at(
            &[
                "Resources/AWS::ApplicationAutoScaling::ScalableTarget/Properties/ScheduledActions/*/Schedule",
            ],
            |scope, node, out| tell(scope, node, wrong_for_scaling, out),
        ),
        at(
            &["Resources/AWS::Synthetics::Canary/Properties/Schedule/Expression"],
            |scope, node, out| tell(scope, node, wrong_for_canary, out),
        ),
        at(
            &[
                "Resources/AWS::Serverless::Function/Properties",
                "Resources/AWS::Serverless::StateMachine/Properties",
            ],
            check_events,
        ),
    ],
};

const PAGE: &str = r#"# D503: the fields of a schedule hold what the schedule can run at

## What it checks

The schedules of EventBridge rules, of EventBridge Scheduler, of scaling actions, of canaries and of events of the Serverless Application Model.
In `cron(…)` each of the six fields holds numbers within its range, names of months and days, ranges, lists, steps, and in the two fields of days
`L`, `W` and `#` where they belong; exactly one of the two days is `?`. In `rate(…)` stands a whole number from 1 with minutes, hours
or days, and for rules its unit in the singular or plural as the number wants it. In `at(…)` stands a date and time that exists. A canary runs
every 60 minutes at least, or once with `rate(0 minute)`, and in every year. E3027 speaks first where a rule has it.

## Why it matters

The service refuses the schedule when it is created: `Parameter ScheduleExpression is not valid`, without a word on which field is wrong.

## Fails

```yaml
Resources:
  Hourly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: cron(*/60 * * * ? *)
```

```yaml
Resources:
  Role:
    Type: AWS::Scheduler::Schedule
    Properties:
      FlexibleTimeWindow:
        Mode: "OFF"
      ScheduleExpression: at(2027-02-29T08:00:00)
      Target:
        Arn: arn:aws:sqs:us-east-1:123456789012:orders
        RoleArn: arn:aws:iam::123456789012:role/orders
```

## Passes

```yaml
Resources:
  Hourly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: cron(0/30 8-18 ? * MON-FRI *)
```

```yaml
Resources:
  Role:
    Type: AWS::Scheduler::Schedule
    Properties:
      FlexibleTimeWindow:
        Mode: "OFF"
      ScheduleExpression: at(2028-02-29T08:00:00)
      Target:
        Arn: arn:aws:sqs:us-east-1:123456789012:orders
        RoleArn: arn:aws:iam::123456789012:role/orders
```

## References

- [Using cron and rate expressions to schedule rules in Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html)
- [Schedule types on EventBridge Scheduler](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html)
- [Schedule recurring scaling actions using Application Auto Scaling](https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html)
- [AWS::Synthetics::Canary Schedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-synthetics-canary-schedule.html)
- [Scheduling canary runs using cron](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_cron.html)
"#;

/// What is wrong with an expression.
type Check = fn(&str) -> Result<(), String>;

fn tell(scope: &Scope<'_>, node: &Node, check: Check, out: &mut Vec<Issue>) {
    if let Some(text) = node.as_str()
        && is_written(scope)
        && !text.contains("{{resolve:")
        && let Err(message) = check(text)
    {
        out.push(Issue::new(scope.path(), message));
    }
}

fn wrong_for_rule(text: &str) -> Result<(), String> {
    match schedule::parts(text) {
        Some(("rate" | "cron", _)) => schedule::check(text),
        _ => Err(format!("expected `rate(…)` or `cron(…)`, found `{text}`")),
    }
}

/// The scheduler does not mind whether a number and its unit agree.
fn wrong_for_scheduler(text: &str) -> Result<(), String> {
    match schedule::parts(text) {
        Some(("rate", body)) => Rate::read(body)?.check_count().map(|_| ()),
        _ => schedule::check(text),
    }
}

/// Scaling is documented with both days said, and with one of them open.
fn wrong_for_scaling(text: &str) -> Result<(), String> {
    match schedule::parts(text) {
        Some(("cron", body)) => cron::fields(body).map(|_| ()),
        _ => wrong_for_scheduler(text),
    }
}

fn wrong_for_canary(text: &str) -> Result<(), String> {
    match schedule::parts(text) {
        Some(("rate", body)) => {
            let rate = Rate::read(body)?;
            let is_fine = match rate.unit {
                "minute" => rate.count <= 60,
                "hour" => rate.count <= 1,
                _ => false,
            };
            if is_fine {
                return Ok(());
            }
            Err(format!(
                "a canary runs every 1 to 60 minutes, or once with `rate(0 minute)`, not at `{text}`"
            ))
        }
        Some(("cron", body)) => {
            cron::check(body)?;
            match cron::fields(body)? {
                [.., "*"] => Ok(()),
                [.., year] => Err(format!("the year of a canary is always `*`, not `{year}`")),
            }
        }
        _ => Err(format!("expected `rate(…)` or `cron(…)`, found `{text}`")),
    }
}

/// The events that the Serverless Application Model makes rules and schedules of.
fn check_events(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Events", "*"], &mut |scope, seen| {
        let Some(event) = seen.value() else { return };
        let (key, check): (_, Check) = match event.get("Type").and_then(Node::as_str) {
            Some("Schedule") => ("Schedule", wrong_for_rule),
            Some("ScheduleV2") => ("ScheduleExpression", wrong_for_scheduler),
            _ => return,
        };
        look(scope, event, &["Properties", key], &mut |scope, seen| {
            if let Some(expression) = seen.value() {
                tell(scope, expression, check, out);
            }
        });
    });
}
