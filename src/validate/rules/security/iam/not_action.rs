use super::{IDENTITIES, documents, each_allowing, where_has};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(IDENTITIES, check)],
};

const PAGE: &str = r#"# S0802: no policy allows all actions but some

## What it checks

No statement of a policy for users, groups or roles that allows something says so with `NotAction`. In statements that deny, `NotAction` is fine. Inline
policies of serverless functions count.

## Why it matters

Such a statement allows everything else: all services that the author did not think of, and every action that AWS adds from then on. What reads like
a limit is nearly full access, and nobody reviews it again when a new service comes.

## Fails

```yaml
Resources:
  Developers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            NotAction: iam:*
            Resource: "*"
```

## Passes

```yaml
Resources:
  Developers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            NotAction: iam:*
            Resource: "*"
```

## References

- [IAM JSON policy elements: NotAction](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(
        scope,
        properties,
        documents(scope),
        &mut |scope, statement| {
            where_has(scope, statement, "NotAction", &mut |scope| {
                let message = "this allows every action that is not named, those of tomorrow too";
                let help = "name what is allowed in `Action`, or deny with `NotAction`";
                out.push(Issue::new(scope.path(), message).help(help));
            });
        },
    );
}
