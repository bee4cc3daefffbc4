use super::GUARD;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::security::policy::where_without_tls;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# S0702: the policy of a bucket denies requests without TLS

## What it checks

A bucket has a policy with a statement that denies reading and writing to everyone while `aws:SecureTransport` is false. A finding stands at the
bucket where no policy of the template is for it, and at the statements of its policy where none of them says so. Statements with further
conditions do not count, because they leave requests out.

## Why it matters

S3 answers plain HTTP. Blocks of public access do not look at the protocol, and a signed request or a presigned link sent over HTTP shows its
objects to anybody on the way. Only a statement that denies makes sure that no client does that.

## Fails

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
```

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
  ReportsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Reports
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: cloudfront.amazonaws.com }
            Action: s3:GetObject
            Resource: !Sub ${Reports.Arn}/*
```

## Passes

```yaml
Resources:
  Reports:
    Type: AWS::S3::Bucket
  ReportsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Reports
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource:
              - !GetAtt Reports.Arn
              - !Sub ${Reports.Arn}/*
            Condition: { Bool: { aws:SecureTransport: "false" } }
```

## References

- [Security best practices for Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html)
- AWS Security Hub control S3.5
"#;

fn check(scope: &Scope<'_>, _: &Node, out: &mut Vec<Issue>) {
    where_without_tls(scope, &GUARD, &mut |scope, has_policy| {
        let message = match has_policy {
            true => "no statement of this policy denies requests without TLS",
            false => "no policy denies requests without TLS to this bucket",
        };
        let help = "deny `s3:*` to everyone where `aws:SecureTransport` is false";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
