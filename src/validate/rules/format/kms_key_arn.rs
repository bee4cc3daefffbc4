use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1157: the ARN of a key is `arn:aws:kms:region:account:key/id`

## What it checks

Where a property expects the ARN of a key, a text is one: the partition, `kms`, a region, an account of 12 digits, and
`key/` or `alias/` with what follows.

## Why it matters

KMS takes an id or an alias in many places, and an ARN alone in others. A service that needs the ARN refuses the rest when
the resource is created.

## Fails

```yaml
Resources:
  Ledger:
    Type: AWS::APS::Workspace
    Properties:
      KmsKeyArn: alias/metrics
```

## Passes

```yaml
Resources:
  Ledger:
    Type: AWS::APS::Workspace
    Properties:
      KmsKeyArn: arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab
```

## References

- [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
"#;
