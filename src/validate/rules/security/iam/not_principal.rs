use super::{GUARDED, each_allowing, guards, where_has};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(GUARDED, check)],
};

const PAGE: &str = r#"# S0804: no policy lets in everyone but some

## What it checks

No statement that allows something says to whom with `NotPrincipal`: in the policies of buckets, keys, secrets, repositories and file systems. The
policies of queues, topics and event buses have rules of their own that see this, too.

## Why it matters

Everyone but some is the whole world: all other accounts and, for most services, people without any account. AWS advises against this form, and
newer services refuse it.

## Fails

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
            NotPrincipal: { AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:user/guest" }
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
          - Effect: Allow
            Principal: { AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:user/auditor" }
            Action: s3:GetObject
            Resource: !Sub ${Reports.Arn}/*
```

## References

- [AWS JSON policy elements: NotPrincipal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(
        scope,
        properties,
        &[guards(scope)],
        &mut |scope, statement| {
            where_has(scope, statement, "NotPrincipal", &mut |scope| {
                let message = "this lets in everyone who is not named";
                let help = "name whom you mean in `Principal`, or deny with a condition";
                out.push(Issue::new(scope.path(), message).help(help));
            });
        },
    );
}
