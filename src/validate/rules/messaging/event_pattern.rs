//! D501: patterns by which events are picked, of rules, archives, pipes and event sources.

use super::flaw::{is_written, tell, tell_text};
use crate::grammar::Flaw;
use crate::grammar::event_pattern::{self, Reader};
use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &[
                "Resources/AWS::Events::Rule/Properties/EventPattern",
                "Resources/AWS::Events::Archive/Properties/EventPattern",
            ],
            check_pattern,
        ),
        at(
            &["Resources/AWS::Pipes::Pipe/Properties/SourceParameters/FilterCriteria"],
            |scope, node, out| check_filters(scope, node, Reader::Pipe, out),
        ),
        at(
            &["Resources/AWS::Lambda::EventSourceMapping/Properties/FilterCriteria"],
            |scope, node, out| check_filters(scope, node, Reader::Function, out),
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

const PAGE: &str = r#"# D501: an event pattern holds lists of values and of matchers that EventBridge knows

## What it checks

The event patterns of rules and archives, and the filters of pipes, event source mappings and events of the Serverless
Application Model, whether they are a mapping or JSON in a text. Each field at the end of a path is a list that is not
empty; a matcher is one of `anything-but`, `cidr`, `equals-ignore-case`, `exists`, `numeric`, `prefix`, `suffix` and
`wildcard`, and compares with what it can compare with; `$or` is a list of at least two patterns. A pattern of an event bus has only the fields that
events have, no more than 4,096 characters, and its `$or` combine in 1,000 ways at most. Pipes know neither `wildcard` nor a matcher
inside `anything-but`. Functions are taken on trust.

## Why it matters

CloudFormation takes a pattern as it is, and the service refuses it when the rule is created: `"source" must be an object or an
array`, `Unrecognized match type`. A field that events do not have is worse: the rule is created and never matches.

## Fails

```yaml
Resources:
  Placed:
    Type: AWS::Events::Rule
    Properties:
      EventPattern:
        source: shop
```

```yaml
Resources:
  Placed:
    Type: AWS::Events::Rule
    Properties:
      EventPattern:
        detailType:
          - order.placed
```

```yaml
Resources:
  Large:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: large
      EventSourceArn: arn:aws:sqs:us-east-1:123456789012:orders
      FilterCriteria:
        Filters:
          - Pattern: '{"body": {"amount": [{"numeric": [">", 100, ">", 50]}]}}'
```

## Passes

```yaml
Resources:
  Placed:
    Type: AWS::Events::Rule
    Properties:
      EventPattern:
        source:
          - shop
        detail-type:
          - prefix: order.
        detail:
          $or:
            - amount:
                - numeric: [">", 100, "<=", 500]
            - country:
                - anything-but: [de, at]
```

```yaml
Resources:
  Large:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: large
      EventSourceArn: arn:aws:sqs:us-east-1:123456789012:orders
      FilterCriteria:
        Filters:
          - Pattern: '{"body": {"amount": [{"numeric": [">", 100]}], "email": [{"exists": true}]}}'
```

## References

- [Creating Amazon EventBridge event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html)
- [Comparison operators for use in event patterns in Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html)
- [PutRule](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html)
- [Control which events Lambda sends to your function](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html)
"#;

fn check_pattern(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if !is_written(scope) {
        return;
    }
    let check = |pattern: &Node| {
        let mut flaws = event_pattern::check(pattern, Reader::Bus);
        flaws.extend(too_long(pattern));
        flaws
    };
    // What is no JSON is the business of the property's type.
    let _is_json = tell(scope, node, &check, out);
}

/// The length is known where no function stands in the pattern.
fn too_long(pattern: &Node) -> Option<Flaw> {
    let mut is_open = false;
    pattern.walk(&mut |node| is_open |= node.intrinsic().is_some());
    (!is_open)
        .then(|| event_pattern::check_length(pattern))
        .flatten()
}

/// Each of the filters is JSON in a text.
fn check_filters(scope: &Scope<'_>, node: &Node, reader: Reader, out: &mut Vec<Issue>) {
    if !is_written(scope) {
        return;
    }
    look(
        scope,
        node,
        &["Filters", "*", "Pattern"],
        &mut |scope, seen| {
            let Some(text) = seen.written_text() else {
                return;
            };
            let check = |pattern: &Node| event_pattern::check(pattern, reader);
            let is_open = matches!(seen, Seen::Open(_)) || text.contains("{{resolve:");
            if let Err(error) = tell_text(scope, text, &check, out)
                && !is_open
            {
                let message = format!("the pattern is no JSON: {error}");
                out.push(Issue::new(scope.path(), message));
            }
        },
    );
}

/// The events that the Serverless Application Model makes rules and event source mappings of.
fn check_events(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    look(scope, properties, &["Events", "*"], &mut |scope, seen| {
        let Some(event) = seen.value() else { return };
        match event.get("Type").and_then(Node::as_str) {
            Some("EventBridgeRule" | "CloudWatchEvent") => {
                look(
                    scope,
                    event,
                    &["Properties", "Pattern"],
                    &mut |scope, seen| {
                        if let Some(pattern) = seen.value() {
                            check_pattern(scope, pattern, out);
                        }
                    },
                );
            }
            Some("SQS" | "Kinesis" | "DynamoDB" | "MSK" | "SelfManagedKafka" | "MQ") => {
                look(
                    scope,
                    event,
                    &["Properties", "FilterCriteria"],
                    &mut |scope, seen| {
                        if let Some(criteria) = seen.value() {
                            check_filters(scope, criteria, Reader::Function, out);
                        }
                    },
                );
            }
            _ => {}
        }
    });
}
