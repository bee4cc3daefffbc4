//! What is wrong with the filter policy of a subscription.
//!
//! Sources: the pages "Amazon SNS subscription filter policies" and "Filter policy constraints in Amazon SNS" of the SNS
//! developer guide. SNS writes its matchers as EventBridge does.

use super::event_pattern::{self, OR, Reader};
use super::{Flaw, Step};
use crate::value::{Map, Node, NodeKind};

/// Keys with values that a policy may have.
const KEYS: usize = 5;

/// Ways in which the values of the keys may be combined.
const COMBINATIONS: usize = 150;

/// What a policy looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The attributes of a message, which have no fields.
    Attributes,
    /// The body of a message, which is JSON.
    Body,
    /// One of the two; only the deployment knows which.
    Open,
}

/// Everything that is wrong with a policy. Intrinsic functions are taken on trust.
pub(crate) fn check(policy: &Node, scope: Scope) -> Vec<Flaw> {
    let mut flaws = event_pattern::check(policy, Reader::Topic);
    let Some(map) = policy.as_map().filter(|_| policy.intrinsic().is_none()) else {
        return flaws;
    };
    if scope == Scope::Attributes {
        flaws.extend(nested(map));
    }
    let keys = keys(map);
    let mut is_too_much = |message: String| {
        flaws.push(Flaw {
            path: Vec::new(),
            origin: policy.origin,
            message,
            help: None,
        });
    };
    if keys > KEYS {
        is_too_much(format!(
            "a filter policy has at most {KEYS} keys, this one has {keys}"
        ));
    }
    // Values of nested keys count more often, and which scope does that is not known where it is open.
    let combinations = combinations(map, 1);
    if combinations > COMBINATIONS {
        is_too_much(format!(
            "the values of a filter policy combine in at most {COMBINATIONS} ways, here in {combinations}"
        ));
    }
    flaws
}

fn nested(map: &Map) -> impl Iterator<Item = Flaw> {
    let nested = map.entries().filter(|(key, entry)| {
        *key != OR
            && matches!(entry.value.kind, NodeKind::Map(_))
            && entry.value.intrinsic().is_none()
    });
    nested.map(|(key, entry)| Flaw {
        path: vec![Step::Key(key.to_owned())],
        origin: entry.value.origin,
        message: format!("`{key}` has fields, which attributes of a message have not"),
        help: Some(
            "a subscription has them whose filter looks at the body of messages (`MessageBody`)"
                .to_owned(),
        ),
    })
}

/// The fields of a node, where it is no function.
fn fields(node: &Node) -> Option<&Map> {
    node.as_map().filter(|_| node.intrinsic().is_none())
}

fn keys(map: &Map) -> usize {
    let count = |(key, node): (&str, &Node)| match (&node.kind, fields(node)) {
        (_, Some(fields)) => keys(fields),
        (NodeKind::List(branches), _) if key == OR => {
            branches.iter().filter_map(fields).map(keys).sum()
        }
        _ => 1,
    };
    map.iter().map(count).sum()
}

/// Values of nested keys count as often as their key lies deep.
fn combinations(map: &Map, depth: usize) -> usize {
    let count = |(key, node): (&str, &Node)| match (&node.kind, fields(node)) {
        (_, Some(fields)) => combinations(fields, depth + 1),
        (NodeKind::List(branches), _) if key == OR => {
            let branches = branches.iter().filter_map(fields);
            branches.map(|branch| combinations(branch, depth)).sum()
        }
        (NodeKind::List(values), _) => values.len() * depth,
        _ => 1,
    };
    map.iter().map(count).fold(1, usize::saturating_mul)
}
