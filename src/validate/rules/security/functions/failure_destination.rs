use super::permission_source::each_service;
use crate::validate::engine::{At, Issue, Scope, Seen, at_resource, look};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::property::{is_given, unless};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        at(
            &["Resources/AWS::Lambda::Function/Properties"],
            check_function,
        ),
        at(
            &["Resources/AWS::Serverless::Function/Properties"],
            check_serverless,
        ),
    ],
};

const PAGE: &str = r#"# S0408: a function that is called asynchronously keeps the events that it fails on

## What it checks

A function that the template lets S3, SNS, EventBridge, SES, IoT, CloudWatch Logs, CodeCommit or Config call, or a serverless function with such an event, has a dead-letter queue
(`DeadLetterConfig`, `DeadLetterQueue`) or an event invoke configuration with a destination on failure.

## Why it matters

Lambda tries an asynchronous event three times within minutes and then drops it. Without a place for failed events an outage of a few minutes,
or an event that somebody crafted to fail, means data that is lost without a trace.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Worker
      Action: lambda:InvokeFunction
      Principal: sns.amazonaws.com
      SourceArn: arn:aws:sns:us-east-1:123456789012:orders
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code: { S3Bucket: code, S3Key: app.zip }
      DeadLetterConfig: { TargetArn: !GetAtt Failed.Arn }
  Failed:
    Type: AWS::SQS::Queue
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Worker
      Action: lambda:InvokeFunction
      Principal: sns.amazonaws.com
      SourceArn: arn:aws:sns:us-east-1:123456789012:orders
```

## References

- [How Lambda handles errors and retries with asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html)
- [Adding a dead-letter queue or destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)
"#;

/// Services that do not wait for the function. Source: "Invoking Lambda with events from other AWS services".
const SERVICES: [&str; 8] = [
    "codecommit",
    "config",
    "events",
    "iot",
    "logs",
    "s3",
    "ses",
    "sns",
];

/// Events of serverless functions that do not wait for the function.
const EVENTS: [&str; 8] = [
    "CloudWatchEvent",
    "CloudWatchLogs",
    "EventBridgeRule",
    "IoTRule",
    "S3",
    "SNS",
    "Schedule",
    "ScheduleV2",
];

fn check_function(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(id) = id_of(scope) else { return };
    if is_called(scope, &id) {
        check(
            scope,
            properties,
            &id,
            &["DeadLetterConfig", "TargetArn"],
            out,
        );
    }
}

fn check_serverless(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(id) = id_of(scope) else { return };
    let mut has_event = false;
    look(
        scope,
        properties,
        &["Events", "*", "Type"],
        &mut |_, seen| {
            let kind = seen.value().and_then(Node::as_str);
            has_event |= kind.is_some_and(|kind| EVENTS.contains(&kind));
        },
    );
    let mut has_destination = false;
    let path = ["EventInvokeConfig", "DestinationConfig", "OnFailure"];
    look(scope, properties, &path, &mut |_, seen| {
        has_destination |= !matches!(seen, Seen::Missing);
    });
    if !has_destination && (has_event || is_called(scope, &id)) {
        check(
            scope,
            properties,
            &id,
            &["DeadLetterQueue", "TargetArn"],
            out,
        );
    }
}

fn check(scope: &Scope<'_>, properties: &Node, id: &str, path: &[&str], out: &mut Vec<Issue>) {
    if has_destination(scope, id) {
        return;
    }
    unless(scope, properties, path, is_given, &mut |scope, _| {
        let message = "events on which this function fails are lost";
        let help = "give it a dead-letter queue, or a destination on failure";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}

/// The resources of a type that name a function in a property, itself or by an alias or a version of it.
fn naming<'s>(scope: &'s Scope<'_>, id: &str, kind: &str) -> Vec<&'s str> {
    let resources = &scope.engine.model.resources;
    let kind_of = |id: &str| resources.get(id).map(|resource| resource.kind);
    let named_by = |id: &str| {
        let references = scope.engine.references.iter();
        let id = id.to_owned();
        references.filter_map(move |reference| match &*reference.at {
            [
                At::Key("Resources"),
                At::Key(owner),
                _,
                At::Key("FunctionName"),
                ..,
            ] if reference.is_to(&id) => Some(*owner),
            _ => None,
        })
    };
    let is_name = |owner: &&str| {
        matches!(
            kind_of(owner),
            Some("AWS::Lambda::Alias" | "AWS::Lambda::Version")
        )
    };
    let names = named_by(id).filter(is_name);
    let through = names.flat_map(named_by);
    named_by(id)
        .chain(through)
        .filter(|owner| kind_of(owner) == Some(kind))
        .collect()
}

/// Whether a service that does not wait may call a function.
fn is_called(scope: &Scope<'_>, id: &str) -> bool {
    let mut is_called = false;
    for permission in naming(scope, id, "AWS::Lambda::Permission") {
        at_resource(scope, permission, |scope, resource| {
            let properties = resource.node.and_then(|node| node.get("Properties"));
            let Some(properties) = properties else { return };
            each_service(scope, properties, &mut |_, service| {
                is_called |= SERVICES.contains(&service);
            });
        });
    }
    is_called
}

/// Whether an event invoke configuration can say where failed events of a function go.
fn has_destination(scope: &Scope<'_>, id: &str) -> bool {
    let mut has_destination = false;
    for configuration in naming(scope, id, "AWS::Lambda::EventInvokeConfig") {
        at_resource(scope, configuration, |scope, resource| {
            let Some(node) = resource.node else { return };
            let path = ["Properties", "DestinationConfig", "OnFailure"];
            look(scope, node, &path, &mut |_, seen| {
                has_destination |= !matches!(seen, Seen::Missing);
            });
        });
    }
    has_destination
}
