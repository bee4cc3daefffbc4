use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E8004: `Fn::And` takes two to ten conditions

## What it checks

The argument of `Fn::And` is a list of two to ten items. Each is a function that gives true or false, or the name of a condition that is declared.

## Why it matters

CloudFormation refuses the template otherwise. More conditions can be put into two steps.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsBoth: !And [!Condition IsFirst]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsBoth
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsProd: !Equals [!Ref AWS::StackName, prod]
  IsBoth: !And [!Condition IsFirst, !Condition IsProd]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsBoth
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;
