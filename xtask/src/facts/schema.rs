//! From the schemas of the wheel to the parts of the tree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use formwork::facts::FactTree;
use serde_json::{Value, json};

use super::attributes::{Exceptions, add, reference};
use super::manifest::Read;
use super::patch::Patched;
use super::prose::{add_patterns, facts_of, facts_of_resource};
use super::service;
use super::wheel::Wheel;

/// The facts, before they become an image.
#[derive(Default)]
pub(super) struct Tree {
    pub(super) parts: BTreeMap<String, Value>,
    /// Resource type → one bit for each region, in the order of their names.
    regions: BTreeMap<String, Vec<u32>>,
}

impl Tree {
    pub(super) fn of(
        wheel: &mut Wheel,
        patches: &Path,
        read: &mut Read,
    ) -> Result<(Self, Patched)> {
        let mut names = BTreeMap::new();
        for (hash, schema) in &mut wheel.resources {
            let name = service::text(schema, "typeName").to_owned();
            ensure!(!name.is_empty(), "the schema {hash} names no type");
            let before = names.insert(name.clone(), schema);
            ensure!(before.is_none(), "{name} has more than one schema");
        }
        let patched = Patched::apply(&mut names, &wheel.patches, patches)?;

        let exceptions = Exceptions::parse(include_str!("attributes.json"))?;
        let mut tree = Self::default();
        let mut types = serde_json::Map::new();
        read.schemas.read(wheel.resources.len());
        for (hash, schema) in &wheel.resources {
            let name = service::text(schema, "typeName");
            let Some(bits) = bits_of(wheel, name, hash) else {
                read.schemas.skip("a type in no region");
                continue;
            };
            read.schemas.keep("types");
            let schema = facts_of_resource(schema, &mut read.keywords);
            let context = || format!("in {name}");
            let mut attributes = exceptions.attributes(&schema).with_context(context)?;
            if let Some(names) = patched.attributes.get(name) {
                add(&mut attributes, names, &schema).with_context(context)?;
            }
            let record = json!({
                "attributes": attributes,
                "ref": reference(&schema).with_context(context)?,
                "schema": schema,
            });
            types.insert(name.to_owned(), record);
            tree.regions.insert(name.to_owned(), bits);
        }
        for name in wheel
            .regions
            .values()
            .chain([&wheel.serverless])
            .flat_map(BTreeMap::keys)
        {
            ensure!(
                types.contains_key(name),
                "a region has {name}, and no schema describes it"
            );
        }
        let mut put = |part: &str, value: Value| tree.parts.insert(part.to_owned(), value);
        put("types", Value::Object(types));
        put("regions", json!(wheel.regions.keys().collect::<Vec<_>>()));
        for (part, schemas) in [("extensions", &wheel.extensions), ("other", &wheel.other)] {
            let schemas = schemas.iter();
            let schemas =
                schemas.map(|(path, schema)| (path.clone(), facts_of(schema, &mut read.keywords)));
            put(part, Value::Object(schemas.collect()));
        }
        for (part, name) in [
            ("iam", "Policies"),
            ("runtimes", "LmbdRuntimeLifecycle"),
            ("stateful", "StatefulResources"),
        ] {
            let table = wheel.tables.remove(name);
            put(
                part,
                table.with_context(|| format!("the table {name} is missing"))?,
            );
        }
        let left: Vec<_> = wheel.tables.keys().collect();
        ensure!(left.is_empty(), "nothing is known of the tables {left:?}");
        Ok((tree, patched))
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        let types = self.parts.get("types");
        types.is_some_and(|types| types.get(name).is_some())
    }

    /// Adds what the service specification says.
    pub(super) fn add_service_facts(&mut self, facts: service::Facts) {
        if let Some(types) = self.parts.get_mut("types").and_then(Value::as_object_mut) {
            for (name, service) in facts.types {
                if let Some(Value::Object(record)) = types.get_mut(&name) {
                    record.insert("service".to_owned(), service);
                }
            }
        }
        self.parts
            .insert("services".to_owned(), json!(facts.services));
        self.parts.insert("events".to_owned(), json!(facts.events));
    }

    /// All patterns of all schemas.
    pub(super) fn patterns(&self) -> BTreeSet<String> {
        let mut patterns = BTreeSet::new();
        let types = self.parts.get("types").and_then(Value::as_object);
        let schemas = types
            .into_iter()
            .flatten()
            .filter_map(|(_, record)| record.get("schema"));
        schemas.for_each(|schema| add_patterns(schema, &mut patterns));
        for part in ["extensions", "other"] {
            let schemas = self.parts.get(part).and_then(Value::as_object);
            let schemas = schemas.into_iter().flatten();
            schemas.for_each(|(_, schema)| add_patterns(schema, &mut patterns));
        }
        patterns
    }

    /// The tree as an image takes it.
    pub(super) fn facts(&self) -> BTreeMap<String, FactTree> {
        let parts = self.parts.iter();
        let mut facts: BTreeMap<String, FactTree> = parts
            .map(|(name, part)| (name.clone(), part.into()))
            .collect();
        if let Some(FactTree::Map(types)) = facts.get_mut("types") {
            for (name, bits) in &self.regions {
                if let Some(FactTree::Map(record)) = types.get_mut(name) {
                    record.insert("regions".to_owned(), FactTree::Words(bits.clone()));
                }
            }
        }
        facts
    }
}

/// In which regions the type exists with this schema; none when it exists nowhere.
fn bits_of(wheel: &Wheel, name: &str, hash: &str) -> Option<Vec<u32>> {
    let mut bits = vec![0; wheel.regions.len().div_ceil(32)];
    let everywhere = wheel
        .serverless
        .get(name)
        .is_some_and(|found| found == hash);
    for (number, types) in wheel.regions.values().enumerate() {
        if (everywhere || types.get(name).is_some_and(|found| found == hash))
            && let Some(word) = bits.get_mut(number / 32)
        {
            *word |= 1 << (number % 32);
        }
    }
    bits.iter().any(|word| *word != 0).then_some(bits)
}
