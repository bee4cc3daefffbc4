//! Scalars as CloudFormation sees them: numbers, truth and text stand for each other.

use crate::facts::{Fact, FactKind};
use crate::value::{Node, NodeKind};

/// The text of a scalar: what a reader of the deployed value would see.
pub(in crate::validate) fn text_of(node: &Node) -> Option<String> {
    match &node.kind {
        NodeKind::String(text) => Some(text.clone()),
        NodeKind::Bool(truth) => Some(truth.to_string()),
        NodeKind::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The number that a scalar stands for; text counts when it is one.
pub(in crate::validate) fn number_of(node: &Node) -> Option<f64> {
    match &node.kind {
        NodeKind::Number(number) => number.as_f64(),
        NodeKind::String(text) => number_in(text),
        _ => None,
    }
}

/// The number that a text stands for.
pub(in crate::validate) fn number_in(text: &str) -> Option<f64> {
    let text = text.trim();
    let begins_as_number = text
        .trim_start_matches(['+', '-'])
        .starts_with(|c: char| c.is_ascii_digit() || c == '.');
    begins_as_number.then(|| text.replace('_', "").parse().ok())?
}

/// Whether a scalar stands for a whole number.
pub(in crate::validate) fn is_whole(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Number(_) => true,
        NodeKind::String(text) => {
            let digits = text.trim().trim_start_matches(['+', '-']);
            !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '_')
        }
        _ => false,
    }
}

/// A value as a message shows it: short, and as it would be written.
pub(in crate::validate) fn shown(node: &Node) -> String {
    const LIMIT: usize = 80;
    let text = match &node.kind {
        NodeKind::String(text) => return short(&format!("`{text}`"), LIMIT),
        _ => serde_json::to_string(node).unwrap_or_default(),
    };
    short(&format!("`{text}`"), LIMIT)
}

fn short(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…`", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A few names for a message: `a`, `b`, `c` and 12 more.
pub(in crate::validate) fn listed<'n>(names: impl Iterator<Item = &'n str> + Clone) -> String {
    const SHOWN: usize = 8;
    let count = names.clone().count();
    let mut text = String::new();
    for (index, name) in names.take(SHOWN).enumerate() {
        if index > 0 {
            text.push_str(if index + 1 == count { " and " } else { ", " });
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    if count > SHOWN {
        text.push_str(&format!(" and {} more", count - SHOWN));
    }
    text
}

/// The truth that a scalar stands for.
pub(in crate::validate) fn truth_of_node(node: &Node) -> Option<bool> {
    match &node.kind {
        NodeKind::Bool(truth) => Some(*truth),
        NodeKind::String(text) => super::vocabulary::truth_of(text),
        _ => None,
    }
}

/// A value of the facts as a tree.
pub(in crate::validate) fn node_of(fact: Fact<'_>) -> Node {
    match fact.kind() {
        FactKind::Bool => Node::from(fact.as_bool().unwrap_or_default()),
        FactKind::Number => match fact.as_i64() {
            Some(whole) => Node::from(whole),
            None => Node::from(fact.as_f64().unwrap_or_default()),
        },
        FactKind::String => Node::from(fact.as_str().unwrap_or_default()),
        FactKind::List => Node::list(fact.items().map(node_of)),
        FactKind::Map => Node::map(fact.entries().map(|(key, value)| (key, node_of(value)))),
        FactKind::Null | FactKind::Words => Node::default(),
    }
}
