use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1156: the ARN of a role is `arn:aws:iam::account:role/name`

## What it checks

Where a property expects the ARN of a role, a text is one: the partition, `iam`, no region, an account of 12 digits, and
`role/` with the path and name of the role.

## Why it matters

The name of a role in the place of its ARN, or the ARN of a user, is refused by the service when it tries to take the
role.

## Fails

```yaml
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      RoleArn: arn:aws:iam::123456789012:user/events
```

## Passes

```yaml
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 hour)
      RoleArn: arn:aws:iam::123456789012:role/events
```

## References

- [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
"#;
