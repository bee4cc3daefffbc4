use crate::validate::engine::{At, Function, Functions, Issue, Scope, each_scenario, function_of};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::validate::{Children, Segment};
use crate::value::{Map, Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E3043: a nested stack gets the parameters that its template needs, and no others

## What it checks

Where `TemplateURL` of a nested stack, or `Location` of a serverless application, is the path of a template beside
this one, that template is read. Every parameter that is given must be one of its parameters, and every parameter
without a default must be given. Where conditions decide what is given, each combination that can hold is looked at.
Templates at an address, and stacks without `Parameters`, are left out.

## Why it matters

A nested stack with a parameter too many or too few fails when it is created, and takes its parent with it. That is
after the parent has begun to create its other resources.

## Fails

```yaml file=queue.yaml
Parameters:
  Stage:
    Type: String
  Retention:
    Type: Number
    Default: 7
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub orders-${Stage}
      MessageRetentionPeriod: !Ref Retention
```

```yaml
Resources:
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./queue.yaml
      Parameters:
        Stages: production
```

## Passes

```yaml file=queue.yaml
Parameters:
  Stage:
    Type: String
  Retention:
    Type: Number
    Default: 7
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub orders-${Stage}
      MessageRetentionPeriod: !Ref Retention
```

```yaml
Resources:
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./queue.yaml
      Parameters:
        Stage: production
```

## References

- [AWS::CloudFormation::Stack](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stack.html)
"#;

/// The types that are templates themselves, and the property that says where that is.
const NESTED: [(&str, &str); 2] = [
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::Serverless::Application", "Location"),
];

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let Some(children) = &scope.engine.options.children else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = &scope.with(|scope| scope.functions = Functions::ALL);
    let nested = |kind: &str| NESTED.iter().find(|(known, _)| *known == kind);
    for (id, resource) in &scope.engine.model.resources {
        let (Some((_, location)), Some(node)) = (nested(resource.kind), resource.node) else {
            continue;
        };
        let (Some(properties), Some(scope)) = (node.get("Properties"), scope.where_exists(node))
        else {
            continue;
        };
        let place = scope.path_below(&["Resources", id, "Properties", "Parameters"].map(At::Key));
        let parts = [*location, "Parameters"];
        let parts = parts
            .into_iter()
            .filter_map(|key| Some((key, properties.get(key)?.clone())));
        let parts = Node::from(parts.collect::<Map>());
        let mut values = parts.as_map().into_iter().flat_map(Map::iter);
        let is_direct = !values.any(|(_, value)| {
            function_of(value).is_some_and(|(function, _)| function == Function::If)
        });
        each_scenario(&scope, &parts, |_, parts| {
            let (Some(path), Some(given)) = (
                parts.get(location).and_then(Node::as_str),
                parts
                    .get("Parameters")
                    .filter(|given| function_of(given).is_none()),
            ) else {
                return;
            };
            let Some(child) = child_at(children, path) else {
                return;
            };
            compare(&place, is_direct, (given, &child, path), out);
        });
    }
}

/// The template beside this one that a path names.
fn child_at(children: &Children, path: &str) -> Option<Node> {
    let is_elsewhere = ["http://", "https://", "s3://"]
        .iter()
        .any(|start| path.starts_with(start));
    if is_elsewhere || path.contains("{{resolve:") {
        return None;
    }
    children.read(path)
}

/// Compares what is given with what the child declares. Where a condition decides what is given, there is no one place
/// for a name.
fn compare(
    place: &[Segment],
    is_direct: bool,
    (given, child, path): (&Node, &Node, &str),
    out: &mut Vec<Issue>,
) {
    let Some(given) = given.as_map() else { return };
    let none = Map::new();
    let declared = match child.get("Parameters") {
        Some(section) => match section.as_map() {
            Some(map) => map,
            None => return,
        },
        None => &none,
    };
    for name in given.keys().filter(|name| !declared.contains(name)) {
        let mut at = place.to_vec();
        if is_direct {
            at.push(Segment::Key(name.into()));
        }
        let issue = Issue::new(
            at,
            format!("the template `{path}` has no parameter `{name}`"),
        );
        out.push(match nearest(name, declared.keys()) {
            Some(near) => issue.help(format!("did you mean `{near}`?")),
            None => issue,
        });
    }
    for (name, parameter) in declared.iter() {
        let has_default = parameter
            .get("Default")
            .is_some_and(|value| !value.is_null());
        if !has_default && !given.contains(name) {
            let message =
                format!("the template `{path}` needs the parameter `{name}`, which is not given");
            out.push(Issue::new(place.to_vec(), message));
        }
    }
}
