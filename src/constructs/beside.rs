//! Settings that all variants of an enum share, and that stand beside those of the variant in a definition file.

use schemars::Schema;

use crate::value::{Map, Node, Problem, ProblemKind, nearest};

/// Takes the shared settings out of a mapping, with their places.
pub(super) fn take_out(node: &mut Node, keys: &[&str]) -> Node {
    let mut shared = Map::new();
    if let Some(map) = node.as_map_mut() {
        for key in keys {
            if let Some(entry) = map.remove(key) {
                shared.insert_at(*key, entry.key_origin, entry.value);
            }
        }
    }
    Node::from(shared).at(node.origin)
}

/// A problem with a key that is not known, where shared settings are known too.
pub(super) fn or_shared(mut problem: Problem, keys: &[&str]) -> Problem {
    if problem.kind() != ProblemKind::UnknownKey {
        return problem;
    }
    let key = problem.message.split('`').nth(1).unwrap_or_default();
    if let Some(near) = nearest(key, keys.iter().copied()) {
        problem.help = Some(format!("did you mean `{near}`?"));
    } else if let Some(help) = problem
        .help
        .as_mut()
        .filter(|help| help.starts_with("allowed"))
    {
        for key in keys {
            help.push_str(", ");
            help.push_str(key);
        }
    }
    problem
}

/// The JSON Schema of a variant with the shared settings.
pub(super) fn with_properties_of(mut variant: Schema, shared: &Schema) -> Schema {
    let more = shared.get("properties").and_then(|more| more.as_object());
    let own = variant.get_mut("properties");
    if let (Some(own), Some(more)) = (own.and_then(|own| own.as_object_mut()), more) {
        for (name, property) in more {
            own.insert(name.clone(), property.clone());
        }
    }
    variant
}
