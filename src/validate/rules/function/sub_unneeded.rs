use crate::validate::engine::{Issue, Scope, names_in};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1020: the text of `Fn::Sub` names something

## What it checks

A call of `Fn::Sub` whose text has no `${Name}` is reported. `${!Name}` does not count: it is kept as text. Templates for the Serverless Application Model are left alone, and with the language extensions such a call is the same as its text.

## Why it matters

The function does nothing there, and leads the reader to look for what is replaced. Sometimes `$` was forgotten before the braces.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "orders {AWS::StackName}"
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "orders ${AWS::StackName}"
```

## References

- AWS CloudFormation User Guide, `Fn::Sub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>
"#;

pub(in crate::validate) fn check(scope: &Scope<'_>, text: &str, out: &mut Vec<Issue>) {
    // The serverless transform reads some texts through `Fn::Sub` itself.
    if scope.engine.model.is_serverless() || names_in(text).next().is_some() {
        return;
    }
    let issue = Issue::new(
        scope.path(),
        "`Fn::Sub` has nothing to replace in this text",
    );
    out.push(
        issue
            .of(RULE.code())
            .help("write the text without `Fn::Sub`"),
    );
}
