//! What the service specification adds to the schemas: shapes of ARNs, what replaces a resource, metrics, events.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::count::Files;
use super::event::Events;

/// The service specification: tables of entities with numbers, and relations between these.
pub(super) struct Specification {
    tables: BTreeMap<String, Vec<Value>>,
    /// Relation → number → numbers.
    relations: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Where an entity stands: table and row.
    places: BTreeMap<String, (String, usize)>,
}

/// What the image gets of it.
pub(super) struct Facts {
    /// Resource type → what the schemas do not say about it.
    pub(super) types: BTreeMap<String, Value>,
    /// CloudFormation's name of a service → its metrics and events.
    pub(super) services: BTreeMap<String, Value>,
    /// Event → where it comes from and what it holds.
    pub(super) events: BTreeMap<String, Value>,
}

impl Specification {
    pub(super) fn parse(bytes: &[u8]) -> Result<Self> {
        let Value::Object(mut database) = serde_json::from_slice(bytes)? else {
            anyhow::bail!("the service specification is no map");
        };
        let tables = database.remove("schema");
        let Some(Value::Object(parts)) = tables else {
            anyhow::bail!("the service specification has no `schema`");
        };
        let mut specification = Self {
            tables: BTreeMap::new(),
            relations: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for (name, mut part) in parts {
            if let Some(Value::Array(entities)) = part.get_mut("entities").map(Value::take) {
                for (row, entity) in entities.iter().enumerate() {
                    let id = text(entity, "$id").to_owned();
                    specification.places.insert(id, (name.clone(), row));
                }
                specification.tables.insert(name, entities);
            } else {
                let forward = part.get("forward").and_then(Value::as_object);
                let forward = forward.with_context(|| format!("`{name}` is no relation"))?;
                let related = forward
                    .iter()
                    .map(|(id, targets)| (id.clone(), ids(targets)));
                specification.relations.insert(name, related.collect());
            }
        }
        Ok(specification)
    }

    pub(super) fn table(&self, name: &str) -> &[Value] {
        self.tables.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn entity(&self, id: &str) -> Option<&Value> {
        let (table, row) = self.places.get(id)?;
        self.tables.get(table)?.get(*row)
    }

    /// The entities that a relation leads to.
    pub(super) fn related(&self, relation: &str, from: &Value) -> impl Iterator<Item = &Value> {
        let related = self.relations.get(relation);
        let ids = related.and_then(|related| related.get(text(from, "$id")));
        ids.into_iter().flatten().filter_map(|id| self.entity(id))
    }

    /// Takes what is known of the given types; the others are counted.
    pub(super) fn facts(
        &self,
        is_known: impl Fn(&str) -> bool,
        counts: &mut Counts,
    ) -> Result<Facts> {
        let mut types = BTreeMap::new();
        counts.types.read(self.table("resource").len());
        for resource in self.table("resource") {
            let name = text(resource, "cloudFormationType");
            if is_known(name) {
                counts.types.keep("types");
                types.insert(name.to_owned(), self.resource(resource));
            } else {
                counts.types.skip("a type without a schema: retired");
            }
        }
        let mut services = BTreeMap::new();
        let mut published = BTreeSet::new();
        for service in self.table("service") {
            let record = self.service(service, &mut published);
            services.insert(text(service, "cloudFormationNamespace").to_owned(), record);
        }
        counts.metrics.read(self.table("metric").len());
        for metric in self.table("metric") {
            match published.contains(text(metric, "$id")) {
                true => counts.metrics.keep("services"),
                false => counts.metrics.skip("a metric of no service"),
            }
        }
        let events = Events::of(self, &mut counts.events)?;
        Ok(Facts {
            types,
            services,
            events,
        })
    }

    fn resource(&self, resource: &Value) -> Value {
        let mut facts = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value.filter(|value| !is_empty(value)) {
                facts.insert(key.to_owned(), value);
            }
        };
        let field = |key: &str| resource.get(key).cloned();
        put("arn", field("arnTemplate"));
        put("ref", field("cfnRefIdentifier"));
        put("stateful", field("isStateful"));
        put("scrutinize", field("scrutinizable"));
        put("logs", field("vendedLogs"));
        put("transform", field("cloudFormationTransform"));
        put("tags", resource.get("tagInformation").map(tags));
        put(
            "replacing",
            resource.get("additionalReplacementProperties").map(paths),
        );
        put("properties", Some(self.properties(resource)));
        let definitions = self.related("usesType", resource);
        let definitions = definitions
            .map(|definition| {
                (
                    text(definition, "name").to_owned(),
                    self.properties(definition),
                )
            })
            .filter(|(_, properties)| !is_empty(properties));
        put("definitions", Some(Value::Object(definitions.collect())));
        put(
            "attributes",
            resource
                .get("attributes")
                .map(|attributes| self.shapes(attributes)),
        );
        put("metrics", Some(self.metrics_of_resource(resource)));
        put(
            "events",
            Some(names(self.related("resourceHasEvent", resource))),
        );
        Value::Object(facts)
    }

    /// What is known of properties beyond their schemas; those of which nothing is known are left out.
    fn properties(&self, entity: &Value) -> Value {
        let Some(Value::Object(properties)) = entity.get("properties") else {
            return Value::Null;
        };
        let mut known = Map::new();
        for (name, property) in properties {
            let mut facts = Map::new();
            for (key, field) in [
                ("replaces", "causesReplacement"),
                ("scrutinize", "scrutinizable"),
                ("deprecated", "deprecated"),
            ] {
                if let Some(value) = property.get(field) {
                    facts.insert(key.to_owned(), value.clone());
                }
            }
            if let Some(default) = property.get("defaultValue").and_then(Value::as_str) {
                let default = serde_json::from_str(default);
                facts.insert("default".to_owned(), default.unwrap_or(Value::Null));
            }
            if let Some(references) = property.get("relationshipRefs") {
                facts.insert("references".to_owned(), targets(references));
            }
            if let Some(Value::Array(previous)) = property.get("previousTypes") {
                let previous = previous.iter().map(|of| self.shape(of)).collect();
                facts.insert("previous".to_owned(), previous);
            }
            if !facts.is_empty() {
                known.insert(name.clone(), Value::Object(facts));
            }
        }
        Value::Object(known)
    }

    /// The types of attributes, by name.
    fn shapes(&self, attributes: &Value) -> Value {
        let attributes = attributes.as_object().into_iter().flatten();
        let shapes = attributes.map(|(name, attribute)| {
            let of = attribute
                .get("type")
                .map_or(Value::Null, |of| self.shape(of));
            (name.clone(), of)
        });
        Value::Object(shapes.collect())
    }

    /// A type of the specification in the words of JSON Schema; definitions are named.
    fn shape(&self, of: &Value) -> Value {
        match text(of, "type") {
            "ref" => {
                let definition = of.pointer("/reference/$ref").and_then(Value::as_str);
                let definition = definition.and_then(|id| self.entity(id));
                let name = definition.map_or("", |definition| text(definition, "name"));
                json!({ "$ref": format!("#/definitions/{name}") })
            }
            "array" => {
                json!({ "type": "array", "items": of.get("element").map(|of| self.shape(of)) })
            }
            "map" => {
                let element = of.get("element").map(|of| self.shape(of));
                json!({ "type": "object", "additionalProperties": element })
            }
            "union" => {
                let types = of
                    .get("types")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                let types: Vec<Value> = types.map(|of| self.shape(of)).collect();
                json!({ "anyOf": types })
            }
            "date-time" => json!({ "type": "string", "format": "date-time" }),
            plain => json!({ "type": plain }),
        }
    }

    fn metrics_of_resource(&self, resource: &Value) -> Value {
        let metrics = self.related("resourceHasMetric", resource);
        let mut metrics: Vec<Value> = metrics.map(|metric| self.metric(metric)).collect();
        for augmentation in self.related("isAugmented", resource) {
            let Some(added) = augmentation.get("metrics") else {
                continue;
            };
            let dimensions = added.get("dimensions").and_then(Value::as_object);
            let dimensions = dimensions.into_iter().flat_map(Map::keys);
            let dimensions: Map<String, Value> =
                dimensions.map(|name| (name.clone(), Value::Null)).collect();
            let list = added.get("metrics").and_then(Value::as_array);
            for metric in list.into_iter().flatten() {
                let name = text(metric, "name");
                let mut known = metrics.iter_mut();
                match known.find(|known| text(known, "name") == name) {
                    Some(Value::Object(known)) => {
                        known.insert("kind".to_owned(), json!(metric.get("type")));
                    }
                    _ => metrics.push(json!({
                        "name": name,
                        "namespace": text(added, "namespace"),
                        "kind": metric.get("type"),
                        "dimensions": [dimensions],
                    })),
                }
            }
        }
        Value::Array(metrics)
    }

    fn metric(&self, metric: &Value) -> Value {
        let sets = self.related("usesDimensionSet", metric).map(|set| {
            let dimensions = set.get("dimensions").and_then(Value::as_array);
            let dimensions = dimensions.into_iter().flatten().map(|dimension| {
                let value = dimension.get("value").cloned().unwrap_or_default();
                (text(dimension, "name").to_owned(), value)
            });
            Value::Object(dimensions.collect())
        });
        json!({
            "name": text(metric, "name"),
            "namespace": text(metric, "namespace"),
            "statistic": text(metric, "statistic"),
            "dimensions": sets.collect::<Vec<_>>(),
        })
    }

    fn service(&self, service: &Value, published: &mut BTreeSet<String>) -> Value {
        let mut facts = Map::new();
        facts.insert("name".to_owned(), json!(text(service, "shortName")));
        let metrics = self.related("serviceHasMetric", service);
        let metrics = metrics.map(|metric| {
            published.insert(text(metric, "$id").to_owned());
            self.metric(metric)
        });
        let metrics: Vec<Value> = metrics.collect();
        if !metrics.is_empty() {
            facts.insert("metrics".to_owned(), Value::Array(metrics));
        }
        let events = names(self.related("serviceHasEvent", service));
        if !is_empty(&events) {
            facts.insert("events".to_owned(), events);
        }
        Value::Object(facts)
    }
}

/// How the tables of the specification balance.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) types: Files,
    pub(super) metrics: Files,
    pub(super) events: Files,
}

pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn ids(targets: &Value) -> Vec<String> {
    let targets = targets.as_array().into_iter().flatten();
    targets
        .map(|target| text(target, "$id").to_owned())
        .collect()
}

fn names<'v>(entities: impl Iterator<Item = &'v Value>) -> Value {
    entities.map(|entity| json!(text(entity, "name"))).collect()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn tags(information: &Value) -> Value {
    json!({ "property": text(information, "tagPropertyName"), "style": text(information, "variant") })
}

/// Paths such as `Tags/*/Key`, each once.
fn paths(lists: &Value) -> Value {
    let lists = lists.as_array().into_iter().flatten();
    let paths: BTreeSet<String> = lists
        .map(|path| {
            let parts = path.as_array().into_iter().flatten();
            let parts: Vec<&str> = parts.filter_map(Value::as_str).collect();
            parts.join("/")
        })
        .collect();
    json!(paths)
}

/// What a property may refer to, as the formats of the schemas name it: `AWS::KMS::Key.Arn`.
fn targets(references: &Value) -> Value {
    let references = references.as_array().into_iter().flatten();
    let targets: BTreeSet<String> = references
        .map(|target| {
            let property = text(target, "propertyName").replace('/', ".");
            format!("{}.{property}", text(target, "cloudFormationType"))
        })
        .collect();
    json!(targets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_joined_from_the_tables() {
        let database = json!({ "schema": {
            "resource": { "entities": [
                {
                    "$id": "0", "cloudFormationType": "A::B::C", "arnTemplate": "arn:c", "attributes": {},
                    "additionalReplacementProperties": [["Tags", "*", "Key"], ["Tags", "*", "Key"]],
                    "properties": {
                        "Plain": { "type": { "type": "string" } },
                        "Key": {
                            "causesReplacement": "yes",
                            "defaultValue": "\"x\"",
                            "relationshipRefs": [{ "cloudFormationType": "A::B::K", "propertyName": "Arn" }],
                            "previousTypes": [{ "type": "ref", "reference": { "$ref": "2" } }],
                        },
                    },
                },
                { "$id": "1", "cloudFormationType": "A::B::Gone", "attributes": {}, "properties": {} },
            ] },
            "typeDefinition": { "entities": [{ "$id": "2", "name": "Part", "properties": {} }] },
            "service": { "entities": [
                { "$id": "3", "cloudFormationNamespace": "A::B", "shortName": "b" },
            ] },
            "metric": { "entities": [
                { "$id": "4", "name": "Errors", "namespace": "A/B", "statistic": "Sum" },
            ] },
            "dimensionSet": { "entities": [{ "$id": "5", "dimensions": [{ "name": "D", "value": "v" }] }] },
            "usesType": { "forward": { "0": [{ "$id": "2" }] } },
            "serviceHasMetric": { "forward": { "3": [{ "$id": "4" }] } },
            "usesDimensionSet": { "forward": { "4": [{ "$id": "5" }] } },
        } });
        let specification = Specification::parse(database.to_string().as_bytes()).unwrap();
        let mut counts = Counts::default();
        let facts = specification
            .facts(|name| name == "A::B::C", &mut counts)
            .unwrap();

        let expected = json!({ "A::B::C": {
            "arn": "arn:c",
            "replacing": ["Tags/*/Key"],
            "properties": { "Key": {
                "replaces": "yes",
                "default": "x",
                "references": ["A::B::K.Arn"],
                "previous": [{ "$ref": "#/definitions/Part" }],
            } },
        } });
        assert_eq!(json!(facts.types), expected);
        let metric = json!({
            "name": "Errors", "namespace": "A/B", "statistic": "Sum", "dimensions": [{ "D": "v" }],
        });
        assert_eq!(
            json!(facts.services),
            json!({ "A::B": { "name": "b", "metrics": [metric] } })
        );
        counts.types.balance("types").unwrap();
        counts.metrics.balance("metrics").unwrap();
    }
}
