use indexmap::IndexMap;

use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

/// The page "CloudWatch Logs quotas": subscription filters of a log group.
const MOST: usize = 5;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E2529: a log group has five subscription filters at most

## What it checks

No more than five subscription filters of a template are for the same log group. Events of the type `CloudWatchLogs` of serverless
functions count as such.

## Why it matters

CloudWatch Logs refuses a filter more, and the deployment fails at it. Filters that other templates add to the group are not seen
here.

## Fails

```yaml
Resources:
  ToArchive:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: ""
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:archive
  ToSearch:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "ERROR"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:search
  ToAlarm:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "FATAL"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:alarm
  ToBilling:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "paid"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:billing
  ToAudit:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "login"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:audit
  ToTrace:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "trace"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:trace
```

## Passes

```yaml
Resources:
  ToArchive:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: ""
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:archive
  ToSearch:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "ERROR"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:search
  ToAlarm:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "FATAL"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:alarm
  ToBilling:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "paid"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:billing
  ToAudit:
    Type: AWS::Logs::SubscriptionFilter
    Properties:
      LogGroupName: /app/orders
      FilterPattern: "login"
      DestinationArn: arn:aws:lambda:us-east-1:123456789012:function:audit
```

## References

- [CloudWatch Logs quotas](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html)
"#;

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let mut filters: IndexMap<String, (&Node, Vec<Vec<Segment>>)> = IndexMap::new();
    for (id, resource) in &scope.engine.model.resources {
        let Some(properties) = resource.node.and_then(|node| node.get("Properties")) else {
            continue;
        };
        let add = |group: &'_ Node, names: &[&str]| {
            let start = ["Resources", id, "Properties"];
            let names = start.iter().chain(names).chain(&["LogGroupName"]);
            let path = names.map(|name| Segment::Key((*name).into())).collect();
            (serde_json::to_string(group).unwrap_or_default(), path)
        };
        let mut found = Vec::new();
        match resource.kind {
            "AWS::Logs::SubscriptionFilter" => {
                if let Some(group) = properties.get("LogGroupName") {
                    found.push((group, add(group, &[])));
                }
            }
            "AWS::Serverless::Function" => {
                for (name, event) in properties
                    .get("Events")
                    .and_then(Node::as_map)
                    .into_iter()
                    .flat_map(Map::iter)
                {
                    let is_log = event.get("Type").and_then(Node::as_str) == Some("CloudWatchLogs");
                    let group = event
                        .get("Properties")
                        .and_then(|of_event| of_event.get("LogGroupName"));
                    if let Some(group) = group.filter(|_| is_log) {
                        found.push((group, add(group, &["Events", name, "Properties"])));
                    }
                }
            }
            _ => {}
        }
        for (group, (key, path)) in found {
            filters
                .entry(key)
                .or_insert_with(|| (group, Vec::new()))
                .1
                .push(path);
        }
    }
    for (group, paths) in filters.into_values() {
        if paths.len() > MOST
            && let Some(path) = paths.get(2)
        {
            let message = format!(
                "the log group {} has {} subscription filters, and can have {MOST}",
                shown(group),
                paths.len()
            );
            out.push(Issue::new(path.clone(), message));
        }
    }
}
