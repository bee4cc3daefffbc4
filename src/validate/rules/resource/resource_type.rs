//! the type of a resource, and whether it exists in the regions.

use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*"], check)],
};

const PAGE: &str = r#"# E3006: the type of a resource exists in every region of the run

## What it checks

The `Type` of a resource must be one that CloudFormation knows, in each region that is looked at. Custom resources
(`Custom::Name`) and modules (`…::MODULE`) are taken as they are; a private type is made known with its schema.

## Why it matters

A type that does not exist, or not in that region, makes the deployment fail before anything is created. A type that
is new to the service may be newer than the facts that are at hand.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Que
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(kind) = node.get("Type").and_then(Node::as_str) else {
        return;
    };
    if kind.starts_with("Custom::") || kind.ends_with("::MODULE") {
        return;
    }
    let facts = scope.engine.facts;
    let known = facts.resource_type(kind);
    for region in scope.regions() {
        let number = facts.region_number(region);
        let exists =
            known.is_some_and(|known| number.is_none_or(|number| known.is_in_region(number)));
        if exists {
            continue;
        }
        let path = scope.path_to("Type");
        let issue = match known {
            Some(_) => Issue::new(
                path,
                format!("the resource type `{kind}` does not exist in {region}"),
            ),
            None => {
                let issue = Issue::new(path, format!("the resource type `{kind}` is not known"));
                match nearest(kind, facts.type_names()) {
                    Some(near) => issue.help(format!("did you mean `{near}`?")),
                    None => issue.help("a private type is made known with `--schema FILE`"),
                }
            }
        };
        out.push(issue.of(Code::new("E3006")));
        if known.is_none() {
            return;
        }
    }
}
