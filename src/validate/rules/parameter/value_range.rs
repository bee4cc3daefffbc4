use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W3034: what a parameter can be is in the range of the place where it is used

## What it checks

A property with a smallest or largest number is given a parameter. Each of the `AllowedValues` of the parameter, or without them its `Default`, `MinValue` and `MaxValue`, must be in that range. It is told at the value of the parameter. W1030 says the same of every kind of limit; this rule speaks where rules are selected and W1030 is not among them.

## Why it matters

A deployment with that value fails when the resource is created, although the parameter allows it.

## Fails

```yaml
Parameters:
  Delay:
    Type: Number
    Default: 1000
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !Ref Delay
```

## Passes

```yaml
Parameters:
  Delay:
    Type: Number
    Default: 900
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: !Ref Delay
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;
