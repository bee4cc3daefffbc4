use super::{TRUST, TRUSTING, each_allowing};
use crate::validate::engine::{Function, Issue, Scope, Seen, function_of, look, shown, values_of};
use crate::validate::rules::security::policy::is_binding;
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(TRUSTING, check)],
};

const PAGE: &str = r#"# S0806: a role that trusts another account asks for more than the account

## What it checks

Where a role's `AssumeRolePolicyDocument` lets in an account that is written with its number, the statement has a condition: on `sts:ExternalId`, on the
organization (`aws:PrincipalOrgID`), or on who asks, from where or with a second factor. Write `${AWS::AccountId}` for the account of the stack: that is
not another one.

## Why it matters

A supplier assumes roles for many customers. Without an external id one customer can have the supplier assume the role of another, by telling it that
role's name; that is called the confused deputy. A condition on the organization ends the trust when an account leaves it.

## Fails

```yaml
Resources:
  Monitoring:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: "arn:aws:iam::111122223333:root" }
            Action: sts:AssumeRole
```

## Passes

```yaml
Resources:
  Monitoring:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: "arn:aws:iam::111122223333:root" }
            Action: sts:AssumeRole
            Condition: { StringEquals: { sts:ExternalId: orders-7f3a } }
          - Effect: Allow
            Principal: { AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" }
            Action: sts:AssumeRole
```

## References

- [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html)
- [Access to AWS accounts owned by third parties](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html)
"#;

/// Keys that say more of who assumes a role, beyond those that bind a caller anywhere.
const TRUST_KEYS: [&str; 3] = [
    "aws:multifactorauthpresent",
    "sts:externalid",
    "sts:sourceidentity",
];

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_allowing(scope, properties, &[TRUST], &mut |scope, statement| {
        look(
            scope,
            statement,
            &["Principal", "AWS"],
            &mut |found, seen| {
                if let Some(list) = seen.value().filter(|node| node.as_list().is_some()) {
                    look(found, list, &["*"], &mut |found, seen| {
                        check_principal((scope, statement), found, seen, out);
                    });
                } else {
                    check_principal((scope, statement), found, seen, out);
                }
            },
        );
    });
}

fn check_principal(
    (scope, statement): (&Scope<'_>, &Node),
    found: &Scope<'_>,
    seen: Seen<'_>,
    out: &mut Vec<Issue>,
) {
    if matches!(seen, Seen::Open(node) if names_own_account(node)) {
        return;
    }
    let values = values_of(found, seen).unwrap_or_default();
    let Some(first) = values.first() else { return };
    if !values
        .iter()
        .all(|value| value.as_str().is_some_and(is_account))
    {
        return;
    }
    let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
    let mut is_unbound = false;
    look(&scope, statement, &["Condition"], &mut |_, seen| {
        is_unbound |= match seen {
            Seen::Missing => true,
            Seen::Is(condition) => !is_binding(condition) && !names_trust_key(condition),
            Seen::Open(_) => false,
        };
    });
    if is_unbound {
        let message = format!("{} is trusted as it is, without a condition", shown(first));
        let help = "add a condition on `sts:ExternalId` or `aws:PrincipalOrgID`";
        out.push(Issue::new(found.path(), message).help(help));
    }
}

/// Whether a text names an account, or something in it, with the number of the account.
fn is_account(text: &str) -> bool {
    let is_number = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split(':');
    is_number(text)
        || (parts.next() == Some("arn")
            && matches!(parts.nth(1), Some("iam" | "sts"))
            && parts.nth(1).is_some_and(is_number))
}

/// Whether a function takes the number of the account in which the stack is.
fn names_own_account(node: &Node) -> bool {
    const OWN: &str = "AWS::AccountId";
    let mut is_named = false;
    node.walk(&mut |node| {
        is_named |= match function_of(node) {
            Some((Function::Ref, name)) => name.as_str() == Some(OWN),
            _ => node
                .as_str()
                .is_some_and(|text| text.contains("${AWS::AccountId}")),
        };
    });
    is_named
}

/// Whether a condition names one of the keys that say more of who assumes a role.
fn names_trust_key(condition: &Node) -> bool {
    let operators = condition.as_map().into_iter().flat_map(Map::iter);
    operators
        .filter_map(|(_, keys)| keys.as_map())
        .flat_map(Map::keys)
        .any(|key| {
            let key = key.to_ascii_lowercase();
            TRUST_KEYS.contains(&key.as_str()) || key.starts_with("aws:principaltag/")
        })
}
