use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1040: a text that `Fn::ToJsonString` gives fits the property

## What it checks

The argument is written as JSON, and the text is checked as if it stood in the property itself: its format, pattern, length and allowed values.

## Why it matters

JSON has braces, quotes and colons, which many properties do not take. The service refuses them when the stack is deployed.

## Fails

```yaml
Transform: AWS::LanguageExtensions
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription:
        Fn::ToJsonString: {purpose: orders}
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
        Fn::ToJsonString: {purpose: orders}
```

## References

- AWS CloudFormation User Guide, `Fn::ToJsonString`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html>
"#;
