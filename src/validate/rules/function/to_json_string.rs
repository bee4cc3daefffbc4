use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1031: the argument of `Fn::ToJsonString` is a list or a mapping

## What it checks

`Fn::ToJsonString` takes a list, a mapping, or a function that gives one. It gives text, and needs the transform `AWS::LanguageExtensions`.

## Why it matters

The transform fails when the argument is one value already. Without the transform CloudFormation does not know the function.

## Fails

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Parameter:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value:
        Fn::ToJsonString: orders
```

## Passes

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Parameter:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value:
        Fn::ToJsonString: {name: orders}
```

## References

- AWS CloudFormation User Guide, `Fn::ToJsonString`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html>
"#;
