use super::{IDENTITIES, documents, each_allowing, where_has};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(IDENTITIES, check)],
};

const PAGE: &str = r#"# S0803: no policy allows actions on all resources but some

## What it checks

No statement of a policy for users, groups or roles that allows something says on what with `NotResource`. In statements that deny, `NotResource` is
fine. Inline policies of serverless functions count.

## Why it matters

Such a statement covers every resource of the account but those that are named, also those that are made later, by other teams. A secret that should
have been left out is open until somebody remembers to add it here.

## Fails

```yaml
Resources:
  Readers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            NotResource: arn:aws:s3:::salaries/*
```

## Passes

```yaml
Resources:
  Readers:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: arn:aws:s3:::reports/*
```

## References

- [IAM JSON policy elements: NotResource](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(
        scope,
        properties,
        documents(scope),
        &mut |scope, statement| {
            where_has(scope, statement, "NotResource", &mut |scope| {
                let message = "this allows the actions on every resource that is not named";
                let help = "name what is meant in `Resource`, or deny with `NotResource`";
                out.push(Issue::new(scope.path(), message).help(help));
            });
        },
    );
}
