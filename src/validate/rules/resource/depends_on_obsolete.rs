use std::collections::HashMap;

use super::dependencies::{depends_on, implied};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W3005: `DependsOn` does not repeat what a reference says already

## What it checks

An entry of `DependsOn` is reported when the resource refers to that resource anyway: by `Ref`, by `Fn::GetAtt` or in
`Fn::Sub`.

## Why it matters

A reference makes the resource wait already. The entry adds nothing, and it stays when the reference goes: then the
resources are created one after the other for no reason.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  Policy:
    Type: AWS::SQS::QueueInlinePolicy
    DependsOn: Orders
    Properties:
      Queue: !Ref Orders
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {Service: sns.amazonaws.com}
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
  Policy:
    Type: AWS::SQS::QueueInlinePolicy
    Properties:
      Queue: !Ref Orders
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: {Service: sns.amazonaws.com}
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
```

## References

- [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html)
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let mut known = HashMap::new();
    for (source, target, reference) in implied(scope.engine) {
        known.entry((source, target)).or_insert(reference);
    }
    let resources = template.get("Resources").and_then(Node::as_map);
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        for (target, need) in depends_on(resource) {
            let Some(reference) = known.get(&(id, target)) else {
                continue;
            };
            let message = format!("`{id}` waits for `{target}` without this: it refers to it");
            out.push(
                Issue::new(need.path(id), message)
                    .related(reference.path(), "this reference makes it wait")
                    .help("take the entry away"),
            );
        }
    }
}
