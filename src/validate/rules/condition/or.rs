use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E8006: `Fn::Or` takes two to ten conditions

## What it checks

The argument of `Fn::Or` is a list of two to ten items. Each is a function that gives true or false, or the name of a condition that is declared.

## Why it matters

CloudFormation refuses the template otherwise. More conditions can be put into two steps.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsSecond: !Equals [!Ref AWS::Region, us-west-2]
  IsKnown: !Or [!Condition IsFirst, IsSecond]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsKnown
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
  IsSecond: !Equals [!Ref AWS::Region, us-west-2]
  IsKnown: !Or [!Condition IsFirst, !Condition IsSecond]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsKnown
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;
