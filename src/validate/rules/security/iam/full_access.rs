use super::{IDENTITIES, documents, each_allowing};
use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::security::policy::{each_text, id_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(IDENTITIES, check)],
};

const PAGE: &str = r#"# S0801: no policy allows everything on everything

## What it checks

No statement of a policy for users, groups or roles allows the action `*` on the resource `*`; conditions of the statement do not change that. Inline
policies of serverless functions count. A managed policy that the template uses as a permissions boundary and nowhere else gives nothing, and is left out.

## Why it matters

Whoever gets hold of such an identity owns the account: all data, all other identities, and the means to stay. A function with it needs one faulty
dependency only. Hardly anything but a person in an emergency needs more than the actions that it calls.

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
            Action: "*"
            Resource: "*"
```

```yaml
Transform: AWS::Serverless-2016-10-31
Resources:
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: "def handler(event, context): pass"
      Policies:
        - AmazonS3ReadOnlyAccess
        - Version: "2012-10-17"
          Statement:
            Effect: Allow
            Action: [ "*" ]
            Resource: [ "*" ]
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
            Action: s3:ListAllMyBuckets
            Resource: "*"
```

## References

- [Security best practices in IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html)
- AWS Security Hub control IAM.1
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    if id_of(scope).is_some_and(|id| is_boundary_only(scope, &id)) {
        return;
    }
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
                    if !matches!(action, "*" | "*:*") {
                        return;
                    }
                    each_text(scope, statement, &["Resource"], &mut |_, of, resource| {
                        if resource == "*" {
                            let message = "this allows every action on every resource";
                            let issue = Issue::new(found.path(), message)
                                .help(
                                    "name the actions that are called, and what they are called on",
                                )
                                .related(of.path(), "of every resource");
                            out.push(issue);
                        }
                    });
                },
            );
        },
    );
}

/// Whether all that the template does with a policy is to bound what others may do.
fn is_boundary_only(scope: &Scope<'_>, id: &str) -> bool {
    let references = scope.engine.references.iter();
    let mut uses = references
        .filter(|reference| reference.is_to(id))
        .map(|reference| {
            let mut steps = reference.at.iter();
            steps.any(|step| *step == At::Key("PermissionsBoundary"))
        });
    uses.next() == Some(true) && uses.all(|is_boundary| is_boundary)
}
