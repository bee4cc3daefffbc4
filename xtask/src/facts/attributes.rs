//! What `Fn::GetAtt` and `Ref` give, derived from a resource schema.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, ensure};
use formwork::facts::{pointer_names, reference_schema, schema_at};
use serde::Deserialize;
use serde_json::{Value, json};

/// What the schemas do not say about attributes.
#[derive(Deserialize)]
pub(super) struct Exceptions {
    /// Types whose attributes are their properties, whatever their schemas call read-only.
    every_property: Group<BTreeSet<String>>,
    /// Types with attributes beside those that their schemas call read-only.
    further: Group<BTreeMap<String, Vec<String>>>,
    /// Types with an attribute for each output of the stack behind them, and no other.
    only_outputs: Group<BTreeSet<String>>,
    /// Types with an attribute for each output of what is behind them.
    outputs: Group<BTreeSet<String>>,
    /// Beginnings of the names of types that answer to any attribute.
    anything: Group<Vec<String>>,
}

#[derive(Deserialize)]
struct Group<T> {
    types: T,
}

/// A part of a name that stands for any text.
const OUTPUTS: &str = "Outputs.*";
const ANYTHING: &str = "*";

impl Exceptions {
    pub(super) fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).context("`attributes.json` is not as it must be")
    }

    /// The attributes of a type with the schemas of their values.
    pub(super) fn attributes(&self, schema: &Value) -> Result<BTreeMap<String, Value>> {
        let name = schema
            .get("typeName")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut names = Names::default();
        if self.every_property.types.contains(name) {
            for property in keys(schema, "properties") {
                names.take_all(schema, &format!("/properties/{property}"), 0);
            }
            return names.resolved(schema);
        }
        for property in self.further.types.get(name).into_iter().flatten() {
            names.take(&format!("/properties/{property}"));
        }
        if self
            .anything
            .types
            .iter()
            .any(|start| name.starts_with(start))
        {
            let any = ["string", "integer", "number", "boolean", "object", "array"];
            names
                .known
                .insert(ANYTHING.to_owned(), json!({ "type": any }));
        }
        let only_outputs = self.only_outputs.types.contains(name);
        let outputs = only_outputs || self.outputs.types.contains(name);
        if outputs {
            names
                .known
                .insert(OUTPUTS.to_owned(), json!({ "type": ["string"] }));
        }
        if only_outputs {
            return names.resolved(schema);
        }
        for pointer in texts(schema, "readOnlyProperties") {
            if !(outputs && pointer == "/properties/Outputs") {
                names.take(pointer);
            }
        }
        names.resolved(schema)
    }
}

/// Adds attributes that our patches name.
pub(super) fn add(
    attributes: &mut BTreeMap<String, Value>,
    names: &[String],
    schema: &Value,
) -> Result<()> {
    for name in names {
        let path: Vec<&str> = name.split('.').collect();
        let found = schema_at(schema, &path);
        let found = found
            .with_context(|| format!("a patch adds an attribute that leads nowhere: {name}"))?;
        let before = attributes.insert(name.clone(), found.clone());
        ensure!(
            before.is_none(),
            "a patch adds the attribute {name}, which is known: remove it"
        );
    }
    Ok(())
}

/// The schema of what `Ref` gives.
pub(super) fn reference(schema: &Value) -> Result<Value> {
    reference_schema(schema).map_err(|pointer| anyhow!("`Ref` leads nowhere: {pointer}"))
}

#[derive(Default)]
struct Names {
    /// Where the value of an attribute is described.
    pointers: BTreeMap<String, String>,
    known: BTreeMap<String, Value>,
}

/// Deeper than any schema nests; only a definition that contains itself comes here.
const DEPTH: usize = 64;

impl Names {
    fn take(&mut self, pointer: &str) {
        self.pointers
            .insert(pointer_names(pointer).join("."), pointer.to_owned());
    }

    /// Takes the ends of the tree of properties below a pointer. A list is an end unless it holds structures.
    fn take_all(&mut self, root: &Value, pointer: &str, depth: usize) {
        let Some(schema) = plain(root, pointer) else {
            return;
        };
        if depth > DEPTH {
            return;
        }
        if is_type(schema, "object") {
            for property in keys(schema, "properties") {
                self.take_all(root, &format!("{pointer}/{property}"), depth + 1);
            }
            return;
        }
        let items = schema.get("items").and_then(|items| items.get("type"));
        let structures = items.is_some_and(|of| of == "object" || of == "array");
        if !(is_type(schema, "array") && structures) {
            self.take(pointer);
        }
    }

    fn resolved(self, schema: &Value) -> Result<BTreeMap<String, Value>> {
        let mut attributes = self.known;
        for (name, pointer) in self.pointers {
            let found = schema_at(schema, &pointer_names(&pointer));
            let found = found.with_context(|| format!("an attribute leads nowhere: {pointer}"))?;
            attributes.insert(name, found.clone());
        }
        Ok(attributes)
    }
}

/// The schema that a path of properties leads to, not looking into alternatives.
fn plain<'s>(root: &'s Value, pointer: &str) -> Option<&'s Value> {
    let start = follow(root, root)?;
    pointer_names(pointer)
        .into_iter()
        .try_fold(start, |schema, part| {
            follow(root, schema.get("properties")?.get(part)?)
        })
}

/// The schema behind a `$ref`, or the schema itself. A type beside a `$ref` speaks first.
fn follow<'s>(root: &'s Value, schema: &'s Value) -> Option<&'s Value> {
    let mut schema = schema;
    for _ in 0..DEPTH {
        if is_type(schema, "object") || is_type(schema, "array") {
            return Some(schema);
        }
        let Some(target) = target(root, schema) else {
            return Some(schema);
        };
        schema = target;
    }
    None
}

fn target<'s>(root: &'s Value, schema: &Value) -> Option<&'s Value> {
    let pointer = schema.get("$ref")?.as_str()?.strip_prefix('#')?;
    root.pointer(pointer)
}

fn is_type(schema: &Value, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

fn keys<'s>(schema: &'s Value, keyword: &str) -> impl Iterator<Item = &'s String> {
    let map = schema.get(keyword).and_then(Value::as_object);
    map.into_iter().flat_map(serde_json::Map::keys)
}

fn texts<'s>(schema: &'s Value, keyword: &str) -> impl Iterator<Item = &'s str> {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(schema: &Value) -> Vec<String> {
        let exceptions = Exceptions::parse(include_str!("attributes.json")).unwrap();
        exceptions.attributes(schema).unwrap().into_keys().collect()
    }

    fn schema(name: &str) -> Value {
        json!({
            "typeName": name,
            "definitions": {
                "Endpoint": { "type": "object", "properties": { "Port": { "type": "integer" } } },
                "Choice": { "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/Endpoint" }] },
            },
            "properties": {
                "Arn": { "type": "string" },
                "Endpoint": { "$ref": "#/definitions/Endpoint" },
                "Choice": { "$ref": "#/definitions/Choice" },
                "Endpoints": { "type": "array", "items": { "$ref": "#/definitions/Endpoint" } },
                "Rules": { "type": "array", "items": { "type": "object" } },
            },
            "readOnlyProperties": [
                "/properties/Arn",
                "/properties/Choice/Port",
                "/properties/Endpoints/*/Port",
            ],
            "primaryIdentifier": ["/properties/Arn"],
        })
    }

    #[test]
    fn what_is_read_only_is_an_attribute() {
        let schema = schema("AWS::Any::Type");
        assert_eq!(names(&schema), ["Arn", "Choice.Port", "Endpoints.*.Port"]);
        assert_eq!(reference(&schema).unwrap(), json!({ "type": "string" }));
    }

    #[test]
    fn an_old_type_answers_for_each_property() {
        let expected = ["Arn", "Choice", "Endpoint.Port", "Endpoints"];
        assert_eq!(names(&schema("AWS::SQS::Queue")), expected);
    }

    #[test]
    fn a_nested_stack_answers_for_its_outputs() {
        assert_eq!(names(&schema("AWS::CloudFormation::Stack")), [OUTPUTS]);
        let custom = names(&schema("AWS::CloudFormation::CustomResource"));
        assert_eq!(custom, [ANYTHING, "Arn", "Choice.Port", "Endpoints.*.Port"]);
    }

    #[test]
    fn an_attribute_that_a_patch_adds_must_be_new() {
        let schema = schema("AWS::Any::Type");
        let mut attributes = BTreeMap::new();
        let port = ["Endpoint.Port".to_owned()];
        add(&mut attributes, &port, &schema).unwrap();
        assert_eq!(attributes["Endpoint.Port"], json!({ "type": "integer" }));
        assert!(add(&mut attributes, &port, &schema).is_err());
        assert!(add(&mut attributes, &["Nowhere".to_owned()], &schema).is_err());
    }

    #[test]
    fn a_definition_that_contains_itself_comes_to_an_end() {
        let schema = json!({
            "typeName": "AWS::SQS::Queue",
            "definitions": {
                "Again": { "$ref": "#/definitions/Again" },
                "Tree": { "type": "object", "properties": { "Tree": { "$ref": "#/definitions/Tree" } } },
            },
            "properties": { "Again": { "$ref": "#/definitions/Again" }, "Tree": { "$ref": "#/definitions/Tree" } },
        });
        assert_eq!(names(&schema), Vec::<String>::new());
    }
}
