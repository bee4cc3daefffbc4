//! E3510: policies that belong to a user, a group or a role, and say what it may do.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::IAM::Group/Properties/Policies/*/PolicyDocument",
            "Resources/AWS::IAM::GroupPolicy/Properties/PolicyDocument",
            "Resources/AWS::IAM::ManagedPolicy/Properties/PolicyDocument",
            "Resources/AWS::IAM::Policy/Properties/PolicyDocument",
            "Resources/AWS::IAM::Role/Properties/Policies/*/PolicyDocument",
            "Resources/AWS::IAM::RolePolicy/Properties/PolicyDocument",
            "Resources/AWS::IAM::User/Properties/Policies/*/PolicyDocument",
            "Resources/AWS::IAM::UserPolicy/Properties/PolicyDocument",
            "Resources/AWS::SSO::PermissionSet/Properties/InlinePolicy",
        ],
        check,
    )],
};

const PAGE: &str = r#"# E3510: a policy that belongs to a user, group or role is well formed

## What it checks

Policies of users, groups, roles and permission sets, written as a mapping or as JSON in a text: every statement has an
`Effect`, an `Action` or `NotAction`, and a `Resource` or `NotResource` that is an ARN or `*`. A `Principal` does not stand
there, because the policy is about whom it belongs to. Values that functions give stay open.

## Why it matters

IAM refuses the policy as malformed when the resource is created, and says little about where. Everything that depends on
the role waits for it and rolls back with it.

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: s3:GetObject
            Resource: reports/*
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## References

- [Grammar of the IAM JSON policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
- [Identity-based policies and resource-based policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E3510"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_identity", &PROFILE, policy, out);
}
