use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope, text_of};
use crate::validate::rules::Rule;
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W8003: a comparison can be true or false

## What it checks

The two values of `Fn::Equals` are not the same function with the same argument, and not both written out. Number, truth and text are compared as CloudFormation does: by their text.

## Why it matters

The condition always has the same result, and what depends on it always or never exists. Mostly a `Ref` was forgotten.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;

/// Speaks of two values whose comparison always gives the same.
pub(in crate::validate) fn check(scope: &Scope<'_>, argument: &Node, out: &mut Vec<Issue>) {
    let Some([left, right]) = argument.as_list() else {
        return;
    };
    let result = match (text_of(left), text_of(right)) {
        (Some(left), Some(right)) => left == right,
        _ if left == right => true,
        _ => return,
    };
    let issue = Issue::new(scope.path(), format!("this comparison is always {result}"));
    let help = "compare a parameter or a pseudo parameter, or do without the condition";
    out.push(issue.help(help).of(Code::new("W8003")));
}
