use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E8003: `Fn::Equals` compares two values

## What it checks

The argument of `Fn::Equals` is a list of two values. Each is a text, a number or a truth value, or one of `Ref`, `Fn::FindInMap`, `Fn::Sub`, `Fn::Join`, `Fn::Select`, `Fn::Split`, `Fn::Length` and `Fn::ToJsonString`.

## Why it matters

CloudFormation refuses the template otherwise. Conditions are decided before there are resources, so that nothing of a resource can be compared.

## Fails

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## Passes

```yaml
Conditions:
  IsFirst: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: IsFirst
```

## References

- [Condition functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html)
"#;
