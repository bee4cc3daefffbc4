use super::{IDENTITIES, documents, each_allowing};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::iam::wildcard;
use crate::validate::rules::security::policy::each_text;
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(IDENTITIES, check)],
};

const PAGE: &str = r#"# S0807: `iam:PassRole` is allowed for named roles only

## What it checks

A statement that allows `iam:PassRole`, by its name or by a pattern such as `iam:*`, names roles in `Resource`: neither `*` nor all roles of an account.
A pattern with a prefix, such as `role/orders-*`, names roles. The action `*` is the matter of S0801.

## Why it matters

Who may pass any role can start a function or a machine with the strongest role of the account, and act through it. So this one action on `*` is often
worth as much as full access, in a policy that looks harmless otherwise.

## Fails

```yaml
Resources:
  Deployers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: [ ecs:RunTask, iam:PassRole ]
            Resource: "*"
```

## Passes

```yaml
Resources:
  Deployers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: iam:PassRole
            Resource: !Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:role/orders-task
            Condition: { StringEquals: { iam:PassedToService: ecs-tasks.amazonaws.com } }
```

## References

- [Grant a user permissions to pass a role to an AWS service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(
        scope,
        properties,
        documents(scope),
        &mut |scope, statement| {
            each_text(
                scope,
                statement,
                &["Action"],
                &mut |scope, found, action| {
                    if passes_roles(action) {
                        check_resources(scope, statement, (found, action), out);
                    }
                },
            );
        },
    );
}

fn check_resources(
    scope: &Scope<'_>,
    statement: &Node,
    (found, action): (&Scope<'_>, &str),
    out: &mut Vec<Issue>,
) {
    each_text(scope, statement, &["Resource"], &mut |_, of, resource| {
        if is_every_role(resource) {
            let message = format!("`{action}` lets every role of the account be passed on");
            let issue = Issue::new(of.path(), message)
                .help("name the roles that are meant")
                .related(found.path(), "the action that passes a role");
            out.push(issue);
        }
    });
}

fn passes_roles(action: &str) -> bool {
    !matches!(action, "*" | "*:*") && wildcard::matches(&action.to_lowercase(), "iam:passrole")
}

/// Whether a pattern takes in all roles of an account.
fn is_every_role(resource: &str) -> bool {
    let Some(kind) = resource.splitn(6, ':').nth(5) else {
        return resource == "*";
    };
    kind.ends_with('*') && matches!(kind.trim_end_matches('*'), "" | "role" | "role/")
}
