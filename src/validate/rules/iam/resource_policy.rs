//! E3512: policies that belong to a resource, and say who may do what with it.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::KMS::Key/Properties/KeyPolicy",
            "Resources/AWS::OpenSearchService::Domain/Properties/AccessPolicies",
            "Resources/AWS::S3::BucketPolicy/Properties/PolicyDocument",
            "Resources/AWS::SNS::TopicPolicy/Properties/PolicyDocument",
            "Resources/AWS::SQS::QueuePolicy/Properties/PolicyDocument",
        ],
        check,
    )],
};

const PAGE: &str = r#"# E3512: a policy that belongs to a resource is well formed

## What it checks

Policies of buckets, queues, topics, keys and search domains, written as a mapping or as JSON in a text: every statement
has an `Effect`, a `Principal` or `NotPrincipal`, an `Action` or `NotAction`, and a `Resource` or `NotResource`. Values
that functions give stay open.

## Why it matters

The service refuses a malformed policy when it is attached. A statement without a `Principal` is the usual mistake: it is
right in the policy of a role, and says nothing in that of a bucket.

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
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
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
            Principal:
              AWS: arn:aws:iam::123456789012:role/reader
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## References

- [Grammar of the IAM JSON policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
- [AWS JSON policy elements: Principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E3512"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    let start = out.len();
    document::check(scope, "iam/policy_resource", &PROFILE, policy, out);
    if super::resource_kind(scope) == Some("AWS::S3::BucketPolicy") {
        // A bucket takes statements with the same `Sid`.
        let mut found = out.split_off(start);
        found.retain(|issue| issue.keyword != Keyword::UniqueKeys);
        out.append(&mut found);
    }
}
