//! What the pointers of a resource schema lead to, and with it what `Fn::GetAtt` and `Ref` give.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Deeper than any schema nests; only a definition that contains itself comes here.
const DEPTH: usize = 64;

/// How many places of a schema one pointer may visit: alternatives within alternatives multiply.
const VISITS: usize = 10_000;

/// The names of a pointer of a resource schema such as `/properties/Endpoint/Address`, without its first.
pub fn pointer_names(pointer: &str) -> Vec<&str> {
    pointer.trim_start_matches('/').split('/').skip(1).collect()
}

/// The schema that names of properties lead to: through references, lists (`*`), and alternatives.
pub fn schema_at<'s>(resource: &'s Value, names: &[&str]) -> Option<&'s Value> {
    let mut way = Way {
        root: resource,
        visits: VISITS,
    };
    way.find(resource, names, 0)
}

/// The attributes of a type with the schemas of their values: what its schema calls read-only.
///
/// # Errors
///
/// The pointer that leads nowhere.
pub fn attribute_schemas(resource: &Value) -> Result<BTreeMap<String, Value>, String> {
    let attributes = pointers(resource, "readOnlyProperties").map(|pointer| {
        let names = pointer_names(pointer);
        let found = schema_at(resource, &names).ok_or(pointer)?;
        Ok((names.join("."), found.clone()))
    });
    attributes.collect()
}

/// The schema of what `Ref` gives: that of the primary identifier, or text where several are joined.
///
/// # Errors
///
/// The pointer that leads nowhere.
pub fn reference_schema(resource: &Value) -> Result<Value, String> {
    let mut identifiers = pointers(resource, "primaryIdentifier");
    match (identifiers.next(), identifiers.next()) {
        (None, _) => Ok(json!({})),
        (Some(pointer), None) => {
            let found = schema_at(resource, &pointer_names(pointer)).ok_or(pointer)?;
            Ok(found.clone())
        }
        _ => Ok(json!({ "type": "string" })),
    }
}

fn pointers<'s>(resource: &'s Value, keyword: &str) -> impl Iterator<Item = &'s str> {
    let list = resource.get(keyword).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}

struct Way<'s> {
    root: &'s Value,
    visits: usize,
}

impl<'s> Way<'s> {
    fn find(&mut self, schema: &'s Value, names: &[&str], depth: usize) -> Option<&'s Value> {
        self.visits = self.visits.checked_sub(1)?;
        if depth > DEPTH {
            return None;
        }
        if let Some(reference) = schema.get("$ref") {
            let target = self.root.pointer(reference.as_str()?.strip_prefix('#')?)?;
            return self.find(target, names, depth + 1);
        }
        let Some((name, rest)) = names.split_first() else {
            return Some(schema);
        };
        let below = match schema.get("items") {
            Some(items) if *name == "*" => Some(items),
            _ => schema
                .get("properties")
                .and_then(|properties| properties.get(*name)),
        };
        let found = below.and_then(|below| self.find(below, rest, depth + 1));
        found.or_else(|| {
            let alternatives = ["anyOf", "allOf", "oneOf"].into_iter();
            alternatives
                .filter_map(|keyword| schema.get(keyword)?.as_array())
                .flatten()
                .find_map(|alternative| self.find(alternative, names, depth + 1))
        })
    }
}
