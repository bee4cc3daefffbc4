//! The events that services publish, with what they hold.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::count::Files;
use super::service::{Specification, text};

/// Reads the events of a specification.
pub(super) struct Events<'s> {
    specification: &'s Specification,
    /// The definitions that are being written out, so that one that contains itself comes to an end.
    open: Vec<String>,
}

impl<'s> Events<'s> {
    pub(super) fn of(
        specification: &'s Specification,
        counts: &mut Files,
    ) -> Result<BTreeMap<String, Value>> {
        let mut reader = Self {
            specification,
            open: Vec::new(),
        };
        let mut events = BTreeMap::new();
        for event in specification.table("event") {
            let name = text(event, "name");
            let record = reader
                .event(event)
                .with_context(|| format!("in the event {name}"))?;
            counts.read(1);
            counts.keep("events");
            events.insert(name.to_owned(), record);
        }
        Ok(events)
    }

    fn event(&mut self, event: &Value) -> Result<Value> {
        let root = event.get("rootProperty").map(|root| text(root, "$ref"));
        let detail = self.structure(root.context("no root")?);
        Ok(json!({
            "source": text(event, "source"),
            "detail_type": text(event, "detailType"),
            "detail": detail,
            "resources": self.resources(event),
        }))
    }

    /// The fields that name the resource of which an event tells, by its type.
    fn resources(&self, event: &Value) -> Value {
        let mut resources: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let fields = event.get("resourcesField").and_then(Value::as_array);
        for field in fields.into_iter().flatten() {
            let resource = field.get("resource").map(|resource| text(resource, "$ref"));
            if let Some(resource) = resource.and_then(|id| self.specification.entity(id)) {
                let fields = resources.entry(text(resource, "cloudFormationType"));
                fields.or_default().insert(text(field, "fieldName"));
            }
        }
        json!(resources)
    }

    /// A definition in the words of JSON Schema.
    fn structure(&mut self, id: &str) -> Value {
        let Some(definition) = self.specification.entity(id) else {
            return json!({ "type": "object" });
        };
        if self.open.iter().any(|open| open == id) {
            return json!({ "type": "object" });
        }
        self.open.push(id.to_owned());
        let mut properties = Map::new();
        let mut required = Vec::new();
        let fields = definition.get("properties").and_then(Value::as_object);
        for (name, field) in fields.into_iter().flatten() {
            let of = field.get("type").map_or(Value::Null, |of| self.shape(of));
            properties.insert(name.clone(), of);
            if field.get("required") == Some(&Value::Bool(true)) {
                required.push(name.clone());
            }
        }
        self.open.pop();
        required.sort();
        json!({ "type": "object", "properties": properties, "required": required })
    }

    fn shape(&mut self, of: &Value) -> Value {
        let element = of.get("element");
        match text(of, "type") {
            "ref" => {
                let id = of.pointer("/reference/$ref").and_then(Value::as_str);
                self.structure(id.unwrap_or_default())
            }
            "array" => json!({ "type": "array", "items": element.map(|of| self.shape(of)) }),
            "map" => {
                json!({ "type": "object", "additionalProperties": element.map(|of| self.shape(of)) })
            }
            plain => json!({ "type": plain }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_written_out_until_it_contains_itself() {
        let node = json!({ "type": "ref", "reference": { "$ref": "1" } });
        let database = json!({ "schema": {
            "event": { "entities": [{
                "$id": "0", "name": "a@E", "source": "a", "detailType": "E", "rootProperty": { "$ref": "1" },
                "resourcesField": [{ "resource": { "$ref": "2" }, "fieldName": "id" }],
            }] },
            "eventTypeDefinition": { "entities": [{ "$id": "1", "name": "Node", "properties": {
                "id": { "type": { "type": "string" }, "required": true },
                "below": { "type": { "type": "array", "element": node } },
            } }] },
            "resource": { "entities": [{ "$id": "2", "cloudFormationType": "A::B::C" }] },
        } });
        let specification = Specification::parse(database.to_string().as_bytes()).unwrap();
        let mut counts = Files::default();
        let events = Events::of(&specification, &mut counts).unwrap();
        let detail = json!({
            "type": "object",
            "properties": {
                "id": { "type": "string" },
                "below": { "type": "array", "items": { "type": "object" } },
            },
            "required": ["id"],
        });
        let event = json!({
            "source": "a", "detail_type": "E", "detail": detail, "resources": { "A::B::C": ["id"] },
        });
        assert_eq!(json!(events), json!({ "a@E": event }));
    }
}
