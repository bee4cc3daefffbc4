use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E6002: an output has a value, and an export a name

## What it checks

Each entry of `Outputs` has `Value`, and each `Export` has `Name`. One that is written with nothing behind it counts as missing.

## Why it matters

CloudFormation refuses the template otherwise.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Description: Where orders are sent
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
Outputs:
  Queue:
    Description: Where orders are sent
    Value: !Ref Orders
```

## References

- [Outputs section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html)
"#;
