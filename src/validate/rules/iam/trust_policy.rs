//! E3530: policies that say who may take a role.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::IAM::Role/Properties/AssumeRolePolicyDocument"],
        check,
    )],
};

const PAGE: &str = r#"# E3530: a policy that says who takes a role is well formed

## What it checks

The `AssumeRolePolicyDocument` of a role, written as a mapping or as JSON in a text: every statement has an `Effect`, a
`Principal` and an `Action`, and no `Resource`, because the policy is about its role alone.

## Why it matters

IAM refuses the role with `MalformedPolicyDocument`. Roles are made first in most stacks, and nothing is made without
them.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ecs-tasks.amazonaws.com
            Action: sts:AssumeRole
            Resource: '*'
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ecs-tasks.amazonaws.com
            Action: sts:AssumeRole
```

## References

- [How to use trust policies with IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html)
- [Grammar of the IAM JSON policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
"#;

static PROFILE: Profile = Profile {
    owner: Code::new("E3530"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_trust", &PROFILE, policy, out);
}
