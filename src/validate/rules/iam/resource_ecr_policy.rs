//! E3513: policies of a container repository, whose statements name no resource.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECR::Repository/Properties/RepositoryPolicyText"],
        check,
    )],
};

const PAGE: &str = r#"# E3513: the policy of a container repository is well formed and names no resource

## What it checks

The `RepositoryPolicyText` of a repository of ECR: every statement has an `Effect`, a `Principal` and an `Action`. Other
than in policies of other resources there is no `Resource`: the policy is about its repository alone.

## Why it matters

ECR refuses a policy that it cannot read, with a general message. A policy that was copied from a bucket has a `Resource`,
and fails.

## Fails

```yaml
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: arn:aws:iam::123456789012:root
            Actions: ecr:BatchGetImage
```

## Passes

```yaml
Resources:
  Images:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: arn:aws:iam::123456789012:root
            Action: ecr:BatchGetImage
```

## References

- [Private repository policies in Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
- [Grammar of the IAM JSON policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E3513"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_resource_ecr", &PROFILE, policy, out);
}
