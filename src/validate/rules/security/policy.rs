//! Policies of resources: who a statement lets in, and whether a document denies what does not come over TLS.
//!
//! A finding needs certainty: what a function gives and the template does not tell counts as secure.

use crate::validate::engine::{
    Scope, Seen, at_resource, each_scenario, function_of, look, named, text_of, truth_of_node,
    values_of,
};
use crate::validate::rules::iam::wildcard;
use crate::value::{Map, Node};

/// Which policies guard a kind of resource, and what of it must not be done without TLS.
#[derive(Debug)]
pub(super) struct Guard {
    /// Types of policies, each with the property that names what it is for.
    pub(super) policies: &'static [(&'static str, &'static str)],
    /// The actions that a policy denies to requests without TLS.
    pub(super) actions: &'static [&'static str],
}

/// Keys of conditions that bind who asks, or from where. Source: "The meaning of \"public\"" in the Amazon S3 User Guide, and
/// the keys of organizations in "AWS global condition context keys".
const BINDING_KEYS: [&str; 22] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalservicename",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:userid",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "aws:vpcsourceip",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Calls `then` with each statement of the document at a path of properties, under the conditions that lead to it. A
/// document that is written as text is read.
pub(super) fn each_statement(
    scope: &Scope<'_>,
    properties: &Node,
    path: &[&str],
    then: &mut dyn FnMut(&Scope<'_>, &Node),
) {
    look(scope, properties, path, &mut |scope, seen| {
        let Some(document) = seen.value() else { return };
        let read = document
            .as_str()
            .and_then(|text| serde_json::from_str(text).ok());
        let document: &Node = read.as_ref().unwrap_or(document);
        look(
            scope,
            document,
            &["Statement"],
            &mut |scope, seen| match seen {
                Seen::Is(list) if list.as_list().is_some() => {
                    look(scope, list, &["*"], &mut |scope, seen| {
                        seen.value()
                            .into_iter()
                            .for_each(|statement| then(scope, statement));
                    });
                }
                Seen::Is(statement) => then(scope, statement),
                Seen::Missing | Seen::Open(_) => {}
            },
        );
    });
}

/// Calls `then` with each text at a path of a statement, the items of lists too: with the scope of the statement, under the
/// conditions that lead to the text, and with the scope of the text. What only the deployment knows is left out.
pub(super) fn each_text(
    scope: &Scope<'_>,
    statement: &Node,
    path: &[&str],
    then: &mut dyn FnMut(&Scope<'_>, &Scope<'_>, &str),
) {
    look(scope, statement, path, &mut |found, seen| {
        if let Some(list) = seen.value().filter(|node| node.as_list().is_some()) {
            look(found, list, &["*"], &mut |found, seen| {
                text(scope, found, seen, then);
            });
        } else {
            text(scope, found, seen, then);
        }
    });
}

fn text(
    scope: &Scope<'_>,
    found: &Scope<'_>,
    seen: Seen<'_>,
    then: &mut dyn FnMut(&Scope<'_>, &Scope<'_>, &str),
) {
    let values = values_of(found, seen).unwrap_or_default();
    // Of several values one may be harmless.
    let [value] = values.as_slice() else { return };
    let scope = scope.with(|scope| scope.assumptions = found.assumptions.clone());
    let items = value.as_list().unwrap_or_default().iter().chain([value]);
    items
        .filter_map(text_of)
        .for_each(|text| then(&scope, found, &text));
}

/// Calls `then` where a statement allows something, under the conditions that lead to that.
pub(super) fn where_allowed(scope: &Scope<'_>, statement: &Node, then: &mut dyn FnMut(&Scope<'_>)) {
    each_text(scope, statement, &["Effect"], &mut |scope, _, effect| {
        if effect == "Allow" {
            then(scope);
        }
    });
}

/// Calls `then` where a statement names everyone: with the scope of the statement, and that of the principal.
pub(super) fn where_everyone(
    scope: &Scope<'_>,
    statement: &Node,
    then: &mut dyn FnMut(&Scope<'_>, &Scope<'_>),
) {
    for path in [&["Principal"] as &[&str], &["Principal", "*"]] {
        each_text(scope, statement, path, &mut |scope, found, principal| {
            if principal == "*" {
                then(scope, found);
            }
        });
    }
}

/// Calls `then` where a statement lets in everyone whom no condition binds, with the scope of the principal.
pub(super) fn where_open(scope: &Scope<'_>, statement: &Node, then: &mut dyn FnMut(&Scope<'_>)) {
    where_allowed(scope, statement, &mut |scope| {
        where_everyone(scope, statement, &mut |scope, found| {
            let mut is_open = false;
            look(scope, statement, &["Condition"], &mut |_, seen| {
                is_open |= match seen {
                    Seen::Missing => true,
                    Seen::Is(condition) => !is_binding(condition),
                    Seen::Open(_) => false,
                };
            });
            if is_open {
                then(found);
            }
        });
        look(scope, statement, &["NotPrincipal"], &mut |found, seen| {
            if seen.value().is_some() {
                then(found);
            }
        });
    });
}

/// Whether the conditions of a statement bind who asks, or from where.
pub(super) fn is_binding(condition: &Node) -> bool {
    let operators = condition.as_map().into_iter().flat_map(Map::iter);
    operators
        .filter(|(operator, _)| asks_for_presence(operator))
        .any(|(_, keys)| {
            function_of(keys).is_some()
                || keys
                    .as_map()
                    .into_iter()
                    .flat_map(Map::iter)
                    .any(|(key, values)| {
                        let key = key.to_ascii_lowercase();
                        BINDING_KEYS.contains(&key.as_str()) && !is_anything(values)
                    })
        })
}

/// Whether an operator is met only where the key has one of the values.
fn asks_for_presence(operator: &str) -> bool {
    let operator = operator.strip_prefix("ForAnyValue:").unwrap_or(operator);
    let kinds = ["String", "Arn", "IpAddress"];
    kinds.iter().any(|kind| operator.starts_with(kind))
        && !operator.contains("Not")
        && !operator.ends_with("IfExists")
}

/// Whether values of a condition leave out nothing.
fn is_anything(values: &Node) -> bool {
    let texts = values.as_list().unwrap_or_default().iter().chain([values]);
    texts
        .filter_map(Node::as_str)
        .any(|text| text.chars().all(|c| c == '*') || matches!(text, "0.0.0.0/0" | "::/0"))
}

/// Calls `then` where a resource takes requests without TLS: at the resource where no policy is for it, else at what its
/// policy states, with whether there is one.
pub(super) fn where_without_tls(
    scope: &Scope<'_>,
    guard: &Guard,
    then: &mut dyn FnMut(&Scope<'_>, bool),
) {
    let Some(id) = id_of(scope) else { return };
    let Some(policies) = policies_of(scope, &id, guard) else {
        return;
    };
    if can_lack_all(scope, &policies) {
        then(scope, false);
    }
    let is_guarded = policies.iter().any(|policy| {
        let mut is_lacking = false;
        each_lack(scope, policy, guard, &mut |_| is_lacking = true);
        !is_lacking
    });
    if !is_guarded {
        for policy in policies {
            each_lack(scope, policy, guard, &mut |scope| then(scope, true));
        }
    }
}

/// The policies for a resource; `None` where that cannot be told.
fn policies_of<'e>(scope: &Scope<'e>, id: &str, guard: &Guard) -> Option<Vec<&'e str>> {
    let mut policies = Vec::new();
    for (policy, resource) in &scope.engine.model.resources {
        let kinds = guard.policies.iter();
        let Some((_, property)) = kinds.into_iter().find(|(kind, _)| *kind == resource.kind) else {
            continue;
        };
        let (mut is_for, mut is_open) = (false, false);
        let mut meet = |seen: Seen<'_>| match seen {
            Seen::Missing => {}
            Seen::Is(_) => is_open = true,
            Seen::Open(node) => match named(node) {
                Some(name) if name == id => is_for = true,
                Some(name) => is_open |= !scope.engine.model.resources.contains_key(name),
                None => is_open = true,
            },
        };
        at_resource(scope, policy, |scope, resource| {
            let Some(node) = resource.node else { return };
            look(
                scope,
                node,
                &["Properties", property],
                &mut |scope, seen| match seen.value().filter(|node| node.as_list().is_some()) {
                    Some(list) => look(scope, list, &["*"], &mut |_, seen| meet(seen)),
                    None => meet(seen),
                },
            );
        });
        if is_for {
            policies.push(policy.as_str());
        } else if is_open {
            return None;
        }
    }
    Some(policies)
}

/// Whether a resource can be there without any of the policies.
fn can_lack_all(scope: &Scope<'_>, policies: &[&str]) -> bool {
    let conditions = &scope.engine.model.conditions;
    let resources = &scope.engine.model.resources;
    let mut pins = Vec::new();
    for policy in policies {
        let node = resources.get(*policy).and_then(|resource| resource.node);
        let name = node.and_then(|node| node.get("Condition")?.as_str());
        match name.and_then(|name| conditions.position(name)) {
            Some(condition) => pins.push((condition, false)),
            None => return false,
        }
    }
    conditions.assume(&scope.assumptions, &pins, true).is_some()
}

/// Calls `then` at the statements of a policy where none of them denies requests without TLS.
fn each_lack(scope: &Scope<'_>, policy: &str, guard: &Guard, then: &mut dyn FnMut(&Scope<'_>)) {
    at_resource(scope, policy, |scope, resource| {
        let Some(node) = resource.node else { return };
        let path = ["Properties", "PolicyDocument"];
        look(scope, node, &path, &mut |scope, seen| {
            let Some(document) = seen.value() else { return };
            let read = document
                .as_str()
                .and_then(|text| serde_json::from_str(text).ok());
            let document: &Node = read.as_ref().unwrap_or(document);
            look(scope, document, &["Statement"], &mut |scope, seen| {
                let Some(statements) = seen.value() else {
                    return;
                };
                each_scenario(scope, statements, |scope, statements| {
                    let several = statements.as_list().unwrap_or_default().iter();
                    let mut all = several.chain([statements]);
                    if !all.any(|statement| may_deny_without_tls(statement, guard.actions)) {
                        then(scope);
                    }
                });
            });
        });
    });
}

/// Whether a statement can deny actions to everyone who does not use TLS; only what is written out speaks against it.
fn may_deny_without_tls(statement: &Node, actions: &[&str]) -> bool {
    if function_of(statement).is_some() {
        return true;
    }
    let part = |key: &str| statement.get(key);
    let denies = part("Effect").is_some_and(|effect| may_be(effect, &|text| text == "Deny"));
    let is_for_everyone = part("Principal").is_some_and(|principal| {
        let mut kinds = principal.as_map().into_iter().flat_map(Map::iter);
        may_be(principal, &|text| text == "*")
            || kinds.any(|(_, named)| may_be(named, &|text| text == "*"))
    });
    let covers = |patterns: &Node, action: &str| {
        may_be(patterns, &|pattern| {
            wildcard::matches(&pattern.to_lowercase(), &action.to_lowercase())
        })
    };
    let covers_all = match (part("Action"), part("NotAction")) {
        (Some(patterns), _) => actions.iter().all(|action| covers(patterns, action)),
        (None, Some(patterns)) => !actions.iter().any(|action| covers(patterns, action)),
        (None, None) => false,
    };
    denies && is_for_everyone && covers_all && part("Condition").is_some_and(may_mean_without_tls)
}

/// Whether a text, one of several, or what a function gives can be what is sought.
fn may_be(node: &Node, is_sought: &dyn Fn(&str) -> bool) -> bool {
    let one = |node: &Node| function_of(node).is_some() || node.as_str().is_some_and(is_sought);
    one(node) || node.as_list().unwrap_or_default().iter().any(one)
}

/// Whether a condition can mean "without TLS", and nothing beyond that.
fn may_mean_without_tls(condition: &Node) -> bool {
    let only = |node: &Node| {
        let map = node.as_map().filter(|map| map.len() == 1)?;
        let (key, value) = map.iter().next()?;
        Some((key.to_owned(), value.clone()))
    };
    if function_of(condition).is_some() {
        return true;
    }
    let Some((operator, keys)) = only(condition) else {
        return false;
    };
    if function_of(&keys).is_some() {
        return true;
    }
    let is_false = |node: &Node| function_of(node).is_some() || truth_of_node(node) == Some(false);
    let operator = operator.trim_end_matches("IfExists");
    let is_operator = matches!(
        operator,
        "Bool" | "StringEquals" | "StringEqualsIgnoreCase" | "StringLike"
    );
    is_operator
        && only(&keys).is_some_and(|(key, value)| {
            key.eq_ignore_ascii_case("aws:SecureTransport")
                && (is_false(&value) || value.as_list().unwrap_or_default().iter().any(is_false))
        })
}

/// The logical id of the resource in which a scope is.
pub(super) fn id_of(scope: &Scope<'_>) -> Option<String> {
    let path = scope.path();
    path.get(1).map(ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::{is_binding, may_deny_without_tls};
    use crate::value::Node;

    fn node(text: &str) -> Node {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_condition_binds_where_it_asks_for_a_caller_or_a_source() {
        for condition in [
            r#"{"StringEquals": {"AWS:SourceAccount": "123456789012"}}"#,
            r#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": ["o-1/*"]}}"#,
            r#"{"ArnLike": {"aws:SourceArn": {"Ref": "Topic"}}}"#,
        ] {
            assert!(is_binding(&node(condition)), "{condition}");
        }
        for condition in [
            r#"{"Bool": {"aws:SecureTransport": "true"}}"#,
            r#"{"StringEqualsIfExists": {"aws:SourceAccount": "123456789012"}}"#,
            r#"{"StringNotEquals": {"aws:SourceAccount": "123456789012"}}"#,
            r#"{"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-1"}}"#,
            r#"{"StringLike": {"aws:SourceArn": "*"}}"#,
            r#"{"IpAddress": {"aws:SourceIp": ["0.0.0.0/0"]}}"#,
        ] {
            assert!(!is_binding(&node(condition)), "{condition}");
        }
    }

    #[test]
    fn a_denial_without_tls_covers_everyone_and_leaves_nothing_out() {
        let statement = |principal: &str, action: &str, condition: &str| {
            let text = format!(
                r#"{{"Effect": "Deny", "Principal": {principal}, {action}, "Condition": {condition}}}"#
            );
            may_deny_without_tls(&node(&text), &["sqs:SendMessage", "sqs:ReceiveMessage"])
        };
        let (all, any) = (r#""*""#, r#""Action": "*""#);
        let plain = r#"{"Bool": {"aws:SecureTransport": "false"}}"#;
        assert!(statement(all, any, plain));
        assert!(statement(
            r#"{"AWS": ["*"]}"#,
            r#""Action": ["SQS:Send*", "sqs:Receive*"]"#,
            plain
        ));
        assert!(statement(all, r#""NotAction": "sqs:GetQueueUrl""#, plain));
        assert!(statement(all, any, r#"{"Ref": "Open"}"#));
        assert!(!statement(r#"{"AWS": "123456789012"}"#, any, plain));
        assert!(!statement(all, r#""Action": "sqs:SendMessage""#, plain));
        assert!(!statement(
            all,
            any,
            r#"{"Bool": {"aws:SecureTransport": "true"}}"#
        ));
        let narrowed = r#"{"Bool": {"aws:SecureTransport": "false"}, "StringEquals": {"aws:SourceVpc": "vpc-1"}}"#;
        assert!(!statement(all, any, narrowed));
    }
}
