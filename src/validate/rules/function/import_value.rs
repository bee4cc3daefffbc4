use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1016: `Fn::ImportValue` takes the name of an export

## What it checks

The argument is text or a function that gives it. The function gives one value: it may not stand where a list or a mapping is expected, and not in conditions or mappings.

## Why it matters

CloudFormation looks the export up before it deploys anything, and refuses a name that is no text.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !ImportValue [names, display]
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !ImportValue names-display
```

## References

- AWS CloudFormation User Guide, `Fn::ImportValue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-importvalue.html>
"#;
