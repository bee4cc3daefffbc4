use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1161: the name of a bucket has 3 to 63 small letters, digits, dots and hyphens

## What it checks

Where a property expects the name of a bucket, a text has 3 to 63 small letters, digits, dots and hyphens. It begins and
ends with a letter or digit, and dots stand neither next to each other nor next to a hyphen.

## Why it matters

S3 refuses other names. Capitals and underscores are the usual mistakes, because most other services take them.

## Fails

```yaml
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: Audit_Logs
```

## Passes

```yaml
Resources:
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: audit-logs
```

## References

- [General purpose bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html)
"#;
