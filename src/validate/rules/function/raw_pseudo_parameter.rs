use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1054: a pseudo parameter is read with `Ref`

## What it checks

A text that is nothing but the name of a pseudo parameter, such as `AWS::Region` or `AWS::NoValue`, is reported. Within the argument of `Ref` the name is right.

## Why it matters

CloudFormation uses the text as it is written. `AWS::NoValue` then does not leave the property out, but becomes its value.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: AWS::StackName
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref AWS::StackName
```

## References

- AWS CloudFormation User Guide, pseudo parameters: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>
"#;

pub(in crate::validate) fn check(scope: &Scope<'_>, name: &str, out: &mut Vec<Issue>) {
    // Where nobody wants to hear of it, it may not decide between alternatives either.
    if scope.engine.selection.is_told(RULE.code()) {
        let message = format!("`{name}` is text here: the pseudo parameter is not read");
        let issue = Issue::new(scope.path(), message).of(RULE.code());
        out.push(issue.help(format!("write `Ref: {name}` if its value is meant")));
    }
}
