use crate::validate::engine::{Issue, Scope, each_along};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::S3::Bucket/Properties"], check)],
};

const PAGE: &str = r#"# W3045: access to a bucket is decided by a bucket policy

## What it checks

A bucket should not have `AccessControl`. Where `Fn::If` takes the property away under every condition, nothing is
said.

## Why it matters

Access control lists are the old way to share a bucket, and Amazon S3 switches them off for new buckets. A policy
(`AWS::S3::BucketPolicy`) says who may do what at one place, and policies of the account apply to it.

## Fails

```yaml
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: BucketOwnerFullControl
      OwnershipControls:
        Rules:
        - ObjectOwnership: BucketOwnerPreferred
```

## Passes

```yaml
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      OwnershipControls:
        Rules:
        - ObjectOwnership: BucketOwnerEnforced
```

## References

- [Amazon S3 User Guide, Controlling ownership of objects and disabling ACLs for your bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html)
"#;

fn check(scope: &Scope<'_>, bucket: &Node, out: &mut Vec<Issue>) {
    each_along(scope, bucket, &["AccessControl"], &mut |_, value| {
        let is_nothing = value.is_none_or(|value| match &value.kind {
            NodeKind::String(text) => text.is_empty(),
            _ => false,
        });
        if !is_nothing {
            let message = "`AccessControl` is an old way to decide about access";
            let issue = Issue::new(scope.path_to("AccessControl"), message);
            out.push(issue.help("write an `AWS::S3::BucketPolicy` instead"));
        }
        is_nothing
    });
}
