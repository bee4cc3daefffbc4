//! The schemas of the Amazon States Language: one for each of its query languages.

use std::sync::OnceLock;

use serde_json::Value;

use crate::facts::{Fact, Facts};
use crate::validate::engine::{Scope, node_of};
use crate::validate::rules::own_schema::own;

/// The schema of a machine whose states are written in JSONPath, if they do not say otherwise.
pub(super) fn in_json_path<'a>(scope: &Scope<'a>) -> Option<Fact<'a>> {
    let facts = scope.engine.facts;
    facts.schema("other", "step_functions/statemachine")
}

/// The schema of a machine whose states are all written in JSONata: that of the other language with what differs put in.
///
/// It is made once, from the facts that come first: the language does not change with them.
pub(super) fn in_jsonata(scope: &Scope<'_>) -> Option<Fact<'static>> {
    static SCHEMA: OnceLock<Option<Facts>> = OnceLock::new();
    let facts = SCHEMA.get_or_init(|| {
        let mut schema = value_of(in_json_path(scope)?)?;
        put(&mut schema, value_of(own("state_machine_in_jsonata")?)?);
        let mut schemas = serde_json::Map::new();
        schemas.insert("jsonata".to_owned(), schema);
        Facts::of_rules(&Value::Object(schemas))
    });
    facts.as_ref()?.schema("rules", "jsonata")
}

fn value_of(schema: Fact<'_>) -> Option<Value> {
    serde_json::to_value(node_of(schema)).ok()
}

/// Puts what differs into a schema: mappings are put together, everything else is replaced.
fn put(into: &mut Value, change: Value) {
    match (into, change) {
        (Value::Object(into), Value::Object(change)) => {
            for (key, change) in change {
                put(into.entry(key).or_insert(Value::Null), change);
            }
        }
        (into, change) => *into = change,
    }
}
