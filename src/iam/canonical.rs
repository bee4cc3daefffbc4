//! The one order of values in a policy: by their compact JSON, each value once.

use crate::value::{Node, NodeKind};

/// Compact JSON with sorted keys, so that equal trees have equal keys.
pub(super) fn sort_key(node: &Node) -> String {
    serde_json::to_string(&canonical(node)).unwrap_or_default()
}

fn canonical(node: &Node) -> Node {
    Node::new(match &node.kind {
        // Written as null; two different mistakes must not become one.
        NodeKind::Invalid(reason) => NodeKind::String(format!("\u{0}{reason}")),
        NodeKind::List(list) => NodeKind::List(list.iter().map(canonical).collect()),
        NodeKind::Map(map) => {
            let mut sorted: crate::value::Map = map
                .iter()
                .map(|(key, value)| (key, canonical(value)))
                .collect();
            sorted.sort_keys();
            NodeKind::Map(sorted)
        }
        scalar => scalar.clone(),
    })
}

/// Sorts trees and drops repeated ones.
pub(super) fn sorted(nodes: impl IntoIterator<Item = Node>) -> Vec<Node> {
    let mut keyed: Vec<(String, Node)> = nodes
        .into_iter()
        .map(|node| (sort_key(&node), node))
        .collect();
    keyed.sort_by(|left, right| left.0.cmp(&right.0));
    keyed.dedup_by(|left, right| left.0 == right.0);
    keyed.into_iter().map(|(_, node)| node).collect()
}

/// The tree of a list in a policy: its only element as it is, several as a sorted list.
pub(super) fn one_or_list(nodes: impl IntoIterator<Item = Node>) -> Node {
    let mut nodes = sorted(nodes);
    match nodes.len() {
        1 => nodes.pop().unwrap_or_default(),
        _ => Node::list(nodes),
    }
}
