use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at, quota};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Outputs"], check)],
};

const PAGE: &str = r#"# E6004: the name of an output is made of letters and digits

## What it checks

The name of each output has at least one character, and only `a` to `z`, `A` to `Z` and `0` to `9`. E6001 says the same as part of the whole section; this rule speaks where rules are selected and E6001 is not among them.

## Why it matters

CloudFormation refuses the template otherwise: logical names are alphanumeric.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue-Url:
    Value: !Ref Orders
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  QueueUrl:
    Value: !Ref Orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // The rule of the whole section says it, too.
    if scope.engine.selection.is_left_out(Code::new("E6001")) {
        quota::not_alphanumeric(scope, node, out);
    }
}
