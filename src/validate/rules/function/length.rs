use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1030: the argument of `Fn::Length` is a list

## What it checks

`Fn::Length` takes a list, or a function that gives one. It gives a whole number, and needs the transform `AWS::LanguageExtensions`.

## Why it matters

The transform fails when the argument has no length. Without the transform CloudFormation does not know the function.

## Fails

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds:
        Fn::Length: orders
```

## Passes

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds:
        Fn::Length: [orders, invoices]
```

## References

- AWS CloudFormation User Guide, `Fn::Length`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-length.html>
"#;
