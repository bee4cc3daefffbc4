use super::{TRUST, TRUSTING, each_allowing};
use crate::validate::engine::{Issue, Scope, Seen, look};
use crate::validate::rules::security::policy::{is_binding, where_everyone};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(TRUSTING, check)],
};

const PAGE: &str = r#"# S0805: no role trusts everyone

## What it checks

No statement of a role's `AssumeRolePolicyDocument` allows something to the principal `*`, in whatever form, unless a condition binds who asks or from
where, by `aws:PrincipalOrgID`, `aws:PrincipalArn` and the like. An external id alone binds nobody: it is a name, and no secret.

## Why it matters

A role that trusts `*` can be assumed from any account of AWS by anyone who knows its name, and names of roles can be guessed. All that the role may
do is then open to strangers.

## Fails

```yaml
Resources:
  Auditor:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: "*" }
            Action: sts:AssumeRole
```

## Passes

```yaml
Resources:
  Auditor:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: "*" }
            Action: sts:AssumeRole
            Condition: { StringEquals: { aws:PrincipalOrgID: o-a1b2c3d4e5 } }
```

## References

- [AWS JSON policy elements: Principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(scope, properties, &[TRUST], &mut |scope, statement| {
        where_everyone(scope, statement, &mut |scope, principal| {
            let mut is_open = false;
            look(scope, statement, &["Condition"], &mut |_, seen| {
                is_open |= match seen {
                    Seen::Missing => true,
                    Seen::Is(condition) => !is_binding(condition),
                    Seen::Open(_) => false,
                };
            });
            if is_open {
                let message = "everyone in the world may assume this role";
                let help =
                    "name accounts, roles or services, or add a condition on `aws:PrincipalOrgID`";
                out.push(Issue::new(principal.path(), message).help(help));
            }
        });
    });
}
