use crate::facts::is_pattern;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters/*/AllowedPattern"], check)],
};

const PAGE: &str = r#"# I2003: the allowed pattern of a parameter is a regular expression

## What it checks

`AllowedPattern` of each parameter is read as a regular expression. What formwork cannot read, such as a group that is not closed, is told.

## Why it matters

CloudFormation reads the pattern with the engine of Java. A pattern that is none fails when the stack is created; one that only formwork cannot read is not looked at when defaults are checked.

## Fails

```yaml
Parameters:
  Name:
    Type: String
    AllowedPattern: '[a-z'
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Name
```

## Passes

```yaml
Parameters:
  Name:
    Type: String
    AllowedPattern: '[a-z]+'
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Name
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if node.as_str().is_some_and(|text| !is_pattern(text)) {
        let message = format!("{} cannot be read as a regular expression", shown(node));
        out.push(Issue::new(scope.path(), message));
    }
}
