//! E3514: the resources of a policy that belongs to a resource are ARNs.

use super::resource_kind;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["AWS::IAM::Policy/Properties/PolicyDocument/Statement/Resource"],
        check,
    )],
};

const PAGE: &str = r#"# E3514: the resources of a policy that belongs to a resource are ARNs

## What it checks

Texts in the `Resource` of a policy that belongs to a resource are ARNs or `*`. In the policy of a bucket `*` is not
enough: there an ARN must stand. Values that functions give stay open.

## Why it matters

A name in the place of an ARN matches nothing, and a bucket refuses a policy about resources that are not its own. The
access that the policy was to give, or to deny, is not there.

## Fails

```yaml
Resources:
  Access:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: reports
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: s3:GetObject
            Resource: '*'
```

## Passes

```yaml
Resources:
  Access:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: reports
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## References

- [AWS JSON policy elements: Resource](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html)
- [Bucket policies for Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html)
"#;

fn check(scope: &Scope<'_>, resource: &Node, out: &mut Vec<Issue>) {
    let Some(text) = resource.as_str() else {
        return;
    };
    // The policy of a bucket must name the bucket.
    let may_be_any = resource_kind(scope) != Some("AWS::S3::BucketPolicy");
    if is_arn(text) || (may_be_any && text == "*") {
        return;
    }
    let message = match may_be_any {
        true => format!("{} is neither an ARN nor `*`", shown(resource)),
        false => format!("{} is not an ARN", shown(resource)),
    };
    out.push(
        Issue::new(scope.path(), message)
            .help("an ARN looks like arn:partition:service:region:account:resource"),
    );
}

/// Whether a text begins as an ARN does, and has either all parts or none behind the region.
fn is_arn(text: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let is_arn = parts.next() == Some("arn");
    let partition = parts
        .next()
        .and_then(|partition| partition.strip_prefix("aws"));
    let is_partition =
        partition.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_alphabetic() || c == '-'));
    let has_service = parts.next().is_some_and(|service| !service.is_empty());
    let has_region = parts.next().is_some();
    let is_rest = match (parts.next(), parts.next()) {
        (None, _) => true,
        (Some(account), Some(resource)) => {
            let is_number =
                account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            (is_number || matches!(account, "" | "*" | "aws")) && !resource.is_empty()
        }
        (Some(_), None) => false,
    };
    is_arn && is_partition && has_service && has_region && is_rest
}
