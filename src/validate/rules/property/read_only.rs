//! a property that only the service sets.
//!
//! CloudFormation refuses a resource whose template sets a property that its schema calls read-only. cfn-lint has a rule of
//! this code and never asks it. Parts of lists are left out: in some of them a read-only part names something that exists.

use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{At, Issue, Scope, function_of};
use crate::validate::rules::Rule;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E3040: a property that the service sets is not set in the template

## What it checks

The schema of a type says which properties are read-only: identifiers, addresses and times that the service gives.
Such a property may not stand in a template. Parts of lists are left out, and properties that can be given when the
resource is created.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit. What such a property holds can be read with `Fn::GetAtt`.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      Arn: arn:aws:sqs:us-east-1:123456789012:orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
Outputs:
  Arn:
    Value: !GetAtt Orders.Arn
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;

/// Checks the properties of a resource against the read-only ones of its schema.
pub(super) fn check(scope: &Scope<'_>, schema: Fact<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let list = |key: &str| schema.get(key).into_iter().flat_map(Fact::texts);
    // Some properties can be given when a resource is created and are told by the service otherwise.
    let is_settable = |pointer: &str| list("createOnlyProperties").any(|other| other == pointer);
    // Of a property that is read-only as a whole the parts are named, too.
    let is_part = |pointer: &str| {
        list("readOnlyProperties").any(|whole| {
            pointer
                .strip_prefix(whole)
                .is_some_and(|part| part.starts_with('/'))
        })
    };
    for pointer in list("readOnlyProperties") {
        let names: Vec<&str> = pointer
            .trim_start_matches("/properties/")
            .split('/')
            .collect();
        let is_there = names
            .first()
            .is_some_and(|name| properties.get(name).is_some());
        if is_there && !names.contains(&"*") && !is_settable(pointer) && !is_part(pointer) {
            look(scope, (properties, &names), &mut Vec::new(), out);
        }
    }
}

fn look<'n>(
    scope: &Scope<'_>,
    (node, names): (&'n Node, &[&str]),
    steps: &mut Vec<At<'n>>,
    out: &mut Vec<Issue>,
) {
    let [name, rest @ ..] = names else { return };
    if function_of(node).is_some() {
        return;
    }
    let Some((key, value)) = node
        .as_map()
        .and_then(|map| map.iter().find(|(key, _)| key == name))
    else {
        return;
    };
    steps.push(At::Key(key));
    if rest.is_empty() {
        let message = format!("`{key}` is set by the service and cannot be set here");
        out.push(Issue::new(scope.path_below(steps), message).of(Code::new("E3040")));
    } else {
        look(scope, (value, rest), steps, out);
    }
    steps.pop();
}
