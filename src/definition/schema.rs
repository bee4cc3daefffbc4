//! The JSON Schema of definition files.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::construct::Attributes;
use super::registry::{ConstructType, Registry};
use super::stack::Settings;

/// The JSON Schema of stack definitions that may name the types of these registries; the first that has a name wins.
pub fn json_schema(registries: &[&Registry]) -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let settings = properties_of::<Settings>(&mut generator);
    let attributes = properties_of::<Attributes>(&mut generator);
    let mut seen: Vec<&str> = Vec::new();
    let mut constructs = Vec::new();
    for known in registries.iter().flat_map(|registry| registry.iter()) {
        if !seen.contains(&known.name) {
            seen.push(known.name);
            constructs.push(construct_schema(known, &attributes, &mut generator));
        }
    }
    let mut properties = Map::new();
    properties.insert(
        "stack".into(),
        json!({
            "description": "The stack's id: it names the template and, unless `stack_name` says otherwise, the deployed stack.",
            "type": "string",
            "pattern": "^[A-Za-z][A-Za-z0-9-]*$"
        }),
    );
    properties.insert(
        "constructs".into(),
        json!({
            "description": "The constructs by name. Names are logical ids.",
            "type": "object",
            "propertyNames": { "pattern": "^[A-Za-z0-9]{1,255}$" },
            "additionalProperties": {
                "type": "object",
                "properties": { "type": { "enum": seen } },
                "required": ["type"],
                "allOf": constructs
            }
        }),
    );
    properties.extend(settings);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A stack definition of formwork",
        "type": "object",
        "properties": properties,
        "required": ["stack", "constructs"],
        "additionalProperties": false,
        "$defs": generator.take_definitions(true)
    })
}

fn properties_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let schema = T::json_schema(generator);
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.cloned().unwrap_or_default()
}

/// If the type is this one, then the construct's own settings and those of any construct are allowed, and no others.
///
/// Told apart by `if`, so that an editor shows the mistakes of the type that is meant, not of all.
fn construct_schema(
    known: &ConstructType,
    attributes: &Map<String, Value>,
    generator: &mut SchemaGenerator,
) -> Value {
    let schema = (known.inline_schema)(generator);
    let mut then = schema.as_object().cloned().unwrap_or_default();
    let mut properties = Map::new();
    properties.insert("type".into(), json!({ "const": known.name }));
    let own = then.get("properties").and_then(Value::as_object);
    properties.extend(own.cloned().unwrap_or_default());
    properties.extend(attributes.clone());
    then.insert("properties".into(), Value::Object(properties));
    then.insert("additionalProperties".into(), json!(false));
    json!({
        "if": { "properties": { "type": { "const": known.name } } },
        "then": then
    })
}
