//! Leaving out of a schema what only people read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::count::Files;

/// Keywords for people, or for tools that fetch and render the schema.
const PROSE: [&str; 7] = [
    "$comment",
    "$schema",
    "description",
    "documentationUrl",
    "examples",
    "sourceUrl",
    "title",
];

/// What the registry keeps for itself: how handlers run, how its console links, how it compares after a deployment.
const METADATA: [&str; 4] = [
    "handlers",
    "propertyTransform",
    "resourceLink",
    "typeConfiguration",
];

/// Keywords whose keys are names that somebody chose: a property may well be called `title`.
const NAMED: [&str; 8] = [
    "$defs",
    "definitions",
    "dependencies",
    "dependentExcluded",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// Keywords whose values are data, not schemas.
const DATA: [&str; 4] = ["const", "default", "enum", "enumCaseInsensitive"];

/// A resource schema without prose and without what the registry keeps for itself.
pub(super) fn facts_of_resource(schema: &Value, keywords: &mut Files) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(map) = &mut schema {
        for keyword in METADATA {
            if map.remove(keyword).is_some() {
                keywords.read(1);
                keywords.skip("how the registry handles a resource");
            }
        }
    }
    facts_of(&schema, keywords)
}

/// A schema without prose.
pub(super) fn facts_of(schema: &Value, keywords: &mut Files) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(|item| facts_of(item, keywords)).collect(),
        Value::Object(map) => {
            keywords.read(map.len());
            let mut kept = Map::new();
            for (keyword, value) in map {
                if PROSE.contains(&keyword.as_str()) {
                    keywords.skip("prose");
                    continue;
                }
                keywords.keep("schemas");
                kept.insert(keyword.clone(), facts_of_keyword(keyword, value, keywords));
            }
            Value::Object(kept)
        }
        other => other.clone(),
    }
}

fn facts_of_keyword(keyword: &str, value: &Value, keywords: &mut Files) -> Value {
    match value {
        Value::Object(names) if NAMED.contains(&keyword) => {
            let names = names.iter();
            let names = names.map(|(name, value)| (name.clone(), facts_of(value, keywords)));
            Value::Object(names.collect())
        }
        value if DATA.contains(&keyword) => value.clone(),
        value => facts_of(value, keywords),
    }
}

/// Adds the patterns of a schema: of its values, and of the names of its properties.
pub(super) fn add_patterns(schema: &Value, patterns: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| add_patterns(item, patterns)),
        Value::Object(map) => {
            for (keyword, value) in map {
                match value {
                    Value::String(pattern) if keyword == "pattern" => {
                        patterns.insert(pattern.clone());
                    }
                    Value::Object(names) if NAMED.contains(&keyword.as_str()) => {
                        if keyword == "patternProperties" {
                            patterns.extend(names.keys().cloned());
                        }
                        names
                            .values()
                            .for_each(|value| add_patterns(value, patterns));
                    }
                    _ if DATA.contains(&keyword.as_str()) => {}
                    value => add_patterns(value, patterns),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn prose_is_left_out_and_names_are_kept() {
        let schema = json!({
            "description": "Prose.",
            "handlers": { "create": {} },
            "properties": {
                "description": { "type": "string", "description": "Prose.", "default": { "title": 1 } },
            },
        });
        let facts = json!({
            "properties": { "description": { "type": "string", "default": { "title": 1 } } },
        });
        let mut keywords = Files::default();
        assert_eq!(facts_of_resource(&schema, &mut keywords), facts);
        keywords.balance("keywords").unwrap();
    }

    #[test]
    fn patterns_are_found_where_they_are_keywords() {
        let schema = json!({
            "patternProperties": { "^a$": { "pattern": "^b$" } },
            "properties": { "pattern": { "enum": [{ "pattern": "c" }] } },
        });
        let mut patterns = BTreeSet::new();
        add_patterns(&schema, &mut patterns);
        assert_eq!(
            patterns,
            BTreeSet::from(["^a$".to_owned(), "^b$".to_owned()])
        );
    }
}
