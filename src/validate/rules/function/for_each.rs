use crate::validate::engine::{At, Function, Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# E1032: `Fn::ForEach` needs the transform `AWS::LanguageExtensions`

## What it checks

A loop `Fn::ForEach::Name` is written out by the transform `AWS::LanguageExtensions`, so a template with loops names that transform. What is wrong with a loop itself is told under E0001.

## Why it matters

Without the transform CloudFormation takes the loop for a resource or an output with a name that is not allowed.

## Fails

```yaml
Resources:
  Fn::ForEach::Topics:
    - Name
    - [Orders, Invoices]
    - Topic${Name}:
        Type: AWS::SNS::Topic
```

## Passes

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Topics:
    - Name
    - [Orders, Invoices]
    - Topic${Name}:
        Type: AWS::SNS::Topic
```

## References

- AWS CloudFormation User Guide, `Fn::ForEach`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html>
"#;

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    if !scope.engine.model.has_language_extensions() {
        each_loop(template, &mut Vec::new(), &mut |steps| {
            let message = "this loop needs the transform `AWS::LanguageExtensions`";
            let issue = Issue::new(scope.path_below(steps), message);
            out.push(issue.help("write `Transform: AWS::LanguageExtensions` into the template"));
        });
    }
}

fn each_loop<'n>(node: &'n Node, steps: &mut Vec<At<'n>>, then: &mut dyn FnMut(&[At<'n>])) {
    match &node.kind {
        NodeKind::Map(map) => {
            for (key, value) in map.iter() {
                steps.push(At::Key(key));
                if Function::named(key) == Some(Function::ForEach) {
                    then(steps);
                }
                each_loop(value, steps, then);
                steps.pop();
            }
        }
        NodeKind::List(list) => {
            for (index, item) in list.iter().enumerate() {
                steps.push(At::Index(index));
                each_loop(item, steps, then);
                steps.pop();
            }
        }
        _ => {}
    }
}
