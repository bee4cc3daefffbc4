//! Enums whose variants are told apart by a key: `{ queue: Orders, batch_size: 10 }` is a queue, `{ table: Stock }` a table.

use serde::{Deserialize, Deserializer};

use super::deserialize::{Problem, suggestion};
use super::node::Node;

/// Reads one variant out of its mapping.
pub type ReadVariant<T> = fn(Node) -> Result<T, Problem>;

/// Reads the variant whose key the mapping has, with the places of all mistakes.
///
/// # Errors
///
/// A mapping that has none of the keys, or that the variant does not accept.
pub fn by_key<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    variants: &[(&'static str, ReadVariant<T>)],
) -> Result<T, D::Error> {
    let node = Node::deserialize(deserializer)?;
    let names: Vec<&str> = variants.iter().map(|(key, _)| *key).collect();
    let found = variants.iter().find(|(key, _)| node.get(key).is_some());
    let result = match found {
        Some((_, read)) => {
            let origin = node.origin;
            read(node).map_err(|mut problem| {
                problem.origin = problem.origin.or(origin);
                problem
            })
        }
        None => Err(none_of(&node, &names)),
    };
    result.map_err(Problem::carry)
}

fn none_of(node: &Node, names: &[&str]) -> Problem {
    let first = node
        .as_map()
        .and_then(|map| map.entries().next())
        .map(|(key, entry)| (key.to_owned(), entry.key_origin));
    match first {
        Some((key, origin)) => {
            let mut problem = Problem::at(origin, format!("`{key}` is not known here"));
            problem.help = Some(suggestion(&key, names));
            problem
        }
        None => Problem::at(
            node.origin,
            format!(
                "expected a mapping with one of these keys: {}",
                names.join(", ")
            ),
        ),
    }
}
