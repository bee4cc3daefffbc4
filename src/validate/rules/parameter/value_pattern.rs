use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W2031: what a parameter can be has the form that the place of its use asks for

## What it checks

A property whose text must match a pattern is given a parameter. Each of the `AllowedValues` of the parameter, or without them its `Default`, must match. It is told at the value of the parameter. W1030 says the same of every kind of limit; this rule speaks where rules are selected and W1030 is not among them.

## Why it matters

A deployment with that value fails when the resource is created, although the parameter allows it.

## Fails

```yaml
Parameters:
  Name:
    Type: String
    Default: orders of today
Resources:
  Logs:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: !Ref Name
```

## Passes

```yaml
Parameters:
  Name:
    Type: String
    Default: orders/today
Resources:
  Logs:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: !Ref Name
```

## References

- [Parameters section of a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;
