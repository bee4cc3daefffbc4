use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W1028: each branch of `Fn::If` can be taken

## What it checks

Around a call there may be others, and the resource or output may have a condition of its own. Where all of these exclude that the condition of the call is true, or false, one branch can never be taken. What parameters are compared with is understood: one parameter does not have two values at once.

## Why it matters

The branch is never deployed. Mostly the wrong condition is named, or the branches are the wrong way round.

## Fails

```yaml
Conditions:
  IsLive: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: IsLive
    Properties:
      DisplayName: !If [IsLive, Orders, Test]
```

## Passes

```yaml
Conditions:
  IsLive: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !If [IsLive, Orders, Test]
```

## References

- AWS CloudFormation User Guide, condition functions: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>
"#;
