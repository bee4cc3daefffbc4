//! Stack definitions as documents.

use super::construct::AnyConstruct;
use super::handle::writing;
use super::stack::Stack;
use crate::template::Template;
use crate::value::{Map, Node, Reference, Value, rewrite_references};

impl Stack {
    /// The definition as a document, which [`read_stack`](super::read_stack) reads back without loss.
    pub fn node(&self) -> Node {
        writing(&self.id, || {
            let mut map = Map::new();
            map.insert("stack", self.id.as_str());
            let settings = serde_json::to_value(&self.settings).map(Node::from);
            let settings = settings.unwrap_or_default();
            let outputs = |key: &str| key == "outputs";
            let all = || settings.as_map().into_iter().flat_map(Map::iter);
            for (key, value) in all().filter(|(key, _)| !outputs(key)) {
                map.insert(key, value.clone());
            }
            let constructs: Map = self
                .constructs
                .iter()
                .map(|(name, construct)| (name.as_str(), construct_node(&**construct)))
                .collect();
            map.insert("constructs", constructs);
            for (key, value) in all().filter(|(key, _)| outputs(key)) {
                map.insert(key, value.clone());
            }
            let mut node = Node::from(map);
            rewrite_references(&mut node, &mut |reference| {
                own_reference(&self.id, reference)
            });
            node
        })
    }
}

/// A reference to the stack's own resource needs no stack name.
fn own_reference(stack: &str, reference: Reference<'_>) -> Option<Node> {
    (reference.stack == Some(stack)).then(|| reference.node())
}

fn construct_node(construct: &dyn AnyConstruct) -> Node {
    let mut map = Map::new();
    map.insert("type", construct.type_name());
    let attributes = serde_json::to_value(&construct.base().attributes).map(Node::from);
    for tree in [construct.settings(), attributes.unwrap_or_default()] {
        for (key, value) in tree.as_map().into_iter().flat_map(Map::iter) {
            map.insert(key, value.clone());
        }
    }
    Node::from(map)
}

impl Stack {
    /// The template without its resources: every other section that the definition names.
    pub(crate) fn frame(&self) -> Template {
        let settings = &self.settings;
        let nodes = |map: &Map| map.clone();
        Template {
            description: settings.description.as_ref().map(Value::node),
            metadata: nodes(&settings.metadata),
            parameters: settings
                .parameters
                .iter()
                .map(|(name, parameter)| (name.as_str(), parameter.node()))
                .collect(),
            mappings: nodes(&settings.mappings),
            conditions: settings
                .conditions
                .iter()
                .map(|(name, condition)| (name.as_str(), condition.node()))
                .collect(),
            rules: nodes(&settings.rules),
            transforms: settings.transforms.clone(),
            resources: indexmap::IndexMap::new(),
            outputs: settings
                .outputs
                .iter()
                .map(|(name, output)| (name.as_str(), output.node()))
                .collect(),
        }
    }
}
