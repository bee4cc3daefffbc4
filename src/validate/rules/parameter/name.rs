use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Parameters"], check)],
};

const PAGE: &str = r#"# E2003: the name of a parameter is made of letters and digits

## What it checks

The name of each parameter has at least one character, and only `a` to `z`, `A` to `Z` and `0` to `9`. E2001 says the same as part of the whole section; this rule speaks where rules are selected and E2001 is not among them.

## Why it matters

CloudFormation refuses the template otherwise: logical names are alphanumeric.

## Fails

```yaml
Parameters:
  Queue-Name:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref Queue-Name
```

## Passes

```yaml
Parameters:
  QueueName:
    Type: String
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Ref QueueName
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // The rule of the whole section says it, too.
    if scope.engine.selection.is_left_out(Code::new("E2001")) {
        quota::not_alphanumeric(scope, node, out);
    }
}
