//! The section `Globals` of the Serverless Application Model: what it says belongs to every resource of its type.
//!
//! Source: the page "Globals section of the AWS SAM template" of its developer guide.

use std::borrow::Cow;

use crate::value::{Map, Node, NodeKind};

/// The parts of the section, and the types to which they belong.
const TYPES: [(&str, &str); 8] = [
    ("Api", "AWS::Serverless::Api"),
    ("CapacityProvider", "AWS::Serverless::CapacityProvider"),
    ("Function", "AWS::Serverless::Function"),
    ("HttpApi", "AWS::Serverless::HttpApi"),
    ("LayerVersion", "AWS::Serverless::LayerVersion"),
    ("SimpleTable", "AWS::Serverless::SimpleTable"),
    ("StateMachine", "AWS::Serverless::StateMachine"),
    ("WebSocketApi", "AWS::Serverless::WebSocketApi"),
];

/// How many values may be copied: a large section and many resources multiply.
const BUDGET: usize = 1_000_000;

/// The template in which every resource has what `Globals` says for its type, each value where it was written.
pub(super) fn merged(template: &Node) -> Cow<'_, Node> {
    let sections = template.get("Globals").and_then(Node::as_map);
    let Some(sections) = sections else {
        return Cow::Borrowed(template);
    };
    let sections: Vec<(&str, &Map, usize)> = TYPES
        .iter()
        .filter_map(|(name, kind)| {
            let section = sections.get(name)?;
            Some((*kind, section.as_map()?, size_of(section)))
        })
        .collect();
    let mut template = template.clone();
    let resources = template
        .as_map_mut()
        .and_then(|map| map.get_mut("Resources"))
        .and_then(Node::as_map_mut);
    let mut left = BUDGET;
    for (_, resource) in resources.into_iter().flat_map(Map::iter_mut) {
        let kind = resource.get("Type").and_then(Node::as_str);
        let section = sections.iter().find(|(known, ..)| Some(*known) == kind);
        if let Some((_, section, size)) = section
            && let Some(rest) = left.checked_sub(*size)
        {
            left = rest;
            inherit(resource, section);
        }
    }
    Cow::Owned(template)
}

fn size_of(node: &Node) -> usize {
    let mut size = 0;
    node.walk(&mut |_| size += 1);
    size
}

/// Gives a resource what its part of the section says, but for what it does not want.
fn inherit(resource: &mut Node, section: &Map) {
    let ignored = resource.get("IgnoreGlobals");
    if ignored.and_then(Node::as_str) == Some("*") {
        return;
    }
    let ignored = ignored.and_then(Node::as_list).unwrap_or_default();
    let is_ignored = |key: &str| ignored.iter().any(|name| name.as_str() == Some(key));
    let mut inherited = Map::new();
    for (key, entry) in section.entries().filter(|(key, _)| !is_ignored(key)) {
        inherited.insert_at(key, entry.key_origin, entry.value.clone());
    }
    let Some(resource) = resource.as_map_mut() else {
        return;
    };
    let origin = resource.entry("Type").map(|entry| entry.key_origin);
    match resource.get_mut("Properties").and_then(Node::as_map_mut) {
        Some(own) => *own = merge_maps(inherited, own),
        None => {
            // Nobody wrote the key: what is said of it is said of the resource.
            let origin = origin.unwrap_or_default();
            resource.insert_at("Properties", origin, Node::from(inherited).at(origin));
        }
    }
}

/// Mappings are put together key by key, what is its own before what is inherited.
fn merge_maps(mut inherited: Map, own: &Map) -> Map {
    for (key, entry) in own.entries() {
        let value = match inherited.get_mut(key) {
            Some(before) => merge(std::mem::take(before), &entry.value),
            None => entry.value.clone(),
        };
        inherited.insert_at(key, entry.key_origin, value);
    }
    inherited
}

/// Lists follow each other; of anything else but mappings what is its own counts.
fn merge(inherited: Node, own: &Node) -> Node {
    let is_call = inherited.intrinsic().is_some() || own.intrinsic().is_some();
    let kind = match (inherited.kind, &own.kind) {
        (NodeKind::Map(before), NodeKind::Map(map)) if !is_call => {
            NodeKind::Map(merge_maps(before, map))
        }
        (NodeKind::List(mut before), NodeKind::List(list)) => {
            before.extend(list.iter().cloned());
            NodeKind::List(before)
        }
        _ => return own.clone(),
    };
    Node::new(kind).at(own.origin)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_global_stands_in_each_resource_that_wants_it() {
        let template = Node::from(json!({
            "Transform": "AWS::Serverless-2016-10-31",
            "Globals": { "Function": { "Timeout": 3, "Layers": ["a"], "Environment": { "Variables": { "A": "1" } } } },
            "Resources": {
                "One": {
                    "Type": "AWS::Serverless::Function",
                    "Properties": { "Timeout": 5, "Layers": ["b"], "Environment": { "Variables": { "B": "2" } } }
                },
                "Two": { "Type": "AWS::Serverless::Function", "IgnoreGlobals": ["Timeout", "Layers"] },
                "Three": { "Type": "AWS::Serverless::Function", "IgnoreGlobals": "*", "Properties": {} },
                "Four": { "Type": "AWS::SQS::Queue" }
            }
        }));
        let merged = merged(&template);
        let expected = Node::from(json!({
            "One": {
                "Type": "AWS::Serverless::Function",
                "Properties": { "Timeout": 5, "Layers": ["a", "b"], "Environment": { "Variables": { "A": "1", "B": "2" } } }
            },
            "Two": {
                "Type": "AWS::Serverless::Function",
                "IgnoreGlobals": ["Timeout", "Layers"],
                "Properties": { "Environment": { "Variables": { "A": "1" } } }
            },
            "Three": { "Type": "AWS::Serverless::Function", "IgnoreGlobals": "*", "Properties": {} },
            "Four": { "Type": "AWS::SQS::Queue" }
        }));
        assert_eq!(merged.get("Resources"), Some(&expected));
    }
}
