use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::Events::Rule/Properties/ScheduleExpression"],
        check,
    )],
};

const PAGE: &str = r#"# E3027: the schedule of a rule is a rate or a cron expression

## What it checks

The `ScheduleExpression` of a rule is `rate(…)` with a whole number and its unit, or `cron(…)` with six fields, of which the day of the
month or the day of the week is `?`.

## Why it matters

EventBridge refuses anything else, and the deployment fails. Cron expressions of other systems have five fields, and a rate of 1 has its
unit in the singular, so both are easily wrong.

## Fails

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hours)
```

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: cron(0 2 * * * *)
```

## Passes

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
```

```yaml
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: cron(0 2 * * ? *)
```

## References

- [Using cron and rate expressions to schedule rules in Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let wrong = node.as_str().and_then(wrong);
    if let Some(message) = wrong {
        out.push(Issue::new(scope.path(), message));
    }
}

/// What is wrong with an expression.
pub(super) fn wrong(text: &str) -> Option<String> {
    let body = |name: &str| {
        text.strip_prefix(name)?
            .strip_prefix('(')?
            .strip_suffix(')')
    };
    match (body("rate"), body("cron")) {
        (Some(body), _) => wrong_rate(body),
        (_, Some(body)) => wrong_cron(body),
        _ => Some(format!("expected `rate(…)` or `cron(…)`, found `{text}`")),
    }
}

/// What is wrong with the body of `rate(…)`.
fn wrong_rate(body: &str) -> Option<String> {
    let mut words = body.split(' ');
    let (Some(count), Some(unit), None) = (words.next(), words.next(), words.next()) else {
        return Some(format!(
            "a rate is a number and a unit such as `rate(5 minutes)`, not `rate({body})`"
        ));
    };
    let is_number = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    let digits = count.trim_start_matches('0');
    let units = match digits {
        _ if !is_number => "",
        "" => "",
        "1" => "minute hour day",
        _ => "minutes hours days",
    };
    if units.is_empty() {
        return Some(format!(
            "the value of a rate is a whole number from 1, not `{count}`"
        ));
    }
    if units.split(' ').any(|known| known == unit) {
        return None;
    }
    let known = units.replace(' ', "`, `");
    Some(format!(
        "the unit behind `{count}` is one of `{known}`, not `{unit}`"
    ))
}

/// What is wrong with the body of `cron(…)`.
fn wrong_cron(body: &str) -> Option<String> {
    let fields: Vec<&str> = body.split(' ').collect();
    let [_, _, day_of_month, _, day_of_week, _] = fields.as_slice() else {
        return Some(format!(
            "`cron(…)` has the six fields minutes, hours, day of the month, month, day of the week and year, not `{body}`"
        ));
    };
    let is_told = |field: &str| field != "?";
    (is_told(day_of_month) && is_told(day_of_week)).then(|| {
        format!("`cron({body})` gives the day of the month and the day of the week: one of them must be `?`")
    })
}
