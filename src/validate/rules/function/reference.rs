use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1020: `Ref` names a parameter, a resource or a pseudo parameter

## What it checks

The name must be one of the template, or a pseudo parameter; it cannot be a function. What it gives must be of the type that the place expects: a list where a list is expected, and one value where one is. Resources that modules and the serverless transform bring are known.

## Why it matters

CloudFormation refuses a template that refers to something it does not have.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Title
```

## Passes

```yaml
Parameters:
  Title:
    Type: String
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Title
```

## References

- AWS CloudFormation User Guide, `Ref`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>
"#;
