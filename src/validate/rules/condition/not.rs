use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E8005: `Fn::Not` takes one condition

## What it checks

The argument of `Fn::Not` is a list of one item: a function that gives true or false, or the name of a condition that is declared.

## Why it matters

CloudFormation refuses the template otherwise. The list is easily forgotten.

## Fails

```yaml
Conditions:
  IsFirst: !Not
    Fn::Equals: [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## Passes

```yaml
Conditions:
  IsFirst: !Not
    - Fn::Equals: [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;
