use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::IAM::Policy/Properties",
            "Resources/AWS::IAM::User/Properties",
            "Resources/AWS::IAM::UserPolicy/Properties",
        ],
        check,
    )],
};

const PAGE: &str = r#"# S0808: no user has policies of its own

## What it checks

No user has inline `Policies`, no `AWS::IAM::Policy` names `Users`, and there is no `AWS::IAM::UserPolicy`. Users get what they may do from their groups.

## Why it matters

A policy within a user is seen by nobody who looks at groups, roles and managed policies. It stays when the person changes the work, and the same
rights have to be found and changed user by user.

## Fails

```yaml
Resources:
  Robot:
    Type: AWS::IAM::User
    Properties:
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: s3:ListAllMyBuckets
                Resource: "*"
```

## Passes

```yaml
Resources:
  Robots:
    Type: AWS::IAM::Group
    Properties:
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: s3:ListAllMyBuckets
                Resource: "*"
  Robot:
    Type: AWS::IAM::User
    Properties:
      Groups: [ !Ref Robots ]
```

## References

- [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html)
- AWS Security Hub control IAM.2
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let mut report = |scope: &Scope<'_>| {
        let message = "this policy belongs to users, and to no group or role";
        let help = "give the policy to a group that the users are in";
        out.push(Issue::new(scope.path(), message).help(help));
    };
    let property = match scope.kinds().get(1).copied() {
        Some("AWS::IAM::User") => "Policies",
        Some("AWS::IAM::Policy") => "Users",
        _ => {
            report(scope);
            return;
        }
    };
    look(scope, properties, &[property], &mut |scope, seen| {
        let is_some = |list: &[Node]| !list.is_empty();
        if matches!(seen, Seen::Is(node) if node.as_list().is_some_and(is_some)) {
            report(scope);
        }
    });
}
