use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1028: `Fn::If` has a condition and two values

## What it checks

`Fn::If` takes a list of three items: the name of a condition of the template, the value where it is true, and the value where it is false. Both values are checked as if they stood in the property themselves.

## Why it matters

CloudFormation refuses a call with fewer or more items. To leave a property out in one case, the value is `AWS::NoValue`.

## Fails

```yaml
Conditions:
  IsLive: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !If [IsLive, Orders]
```

## Passes

```yaml
Conditions:
  IsLive: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !If [IsLive, Orders, !Ref AWS::NoValue]
```

## References

- AWS CloudFormation User Guide, condition functions: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>
"#;
