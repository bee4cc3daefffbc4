//! The manifest: what the image was built from, and what is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::count::Files;
use super::patch::Patched;
use super::service::Counts;
use super::source::{Source, sha256_of};

/// What a person writes into the manifest: the packages.
#[derive(Deserialize)]
pub(super) struct Pinned {
    pub(super) sources: Vec<Source>,
}

impl Pinned {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text).context("the manifest does not say what to read")
    }

    /// The package that a client fetches.
    pub(super) fn source(&mut self, name: &str) -> Result<&mut Source> {
        let mut sources = self.sources.iter_mut();
        let found = sources.find(|source| source.is(name));
        found.with_context(|| format!("the manifest does not pin {name}"))
    }
}

/// What was read, and that nothing was lost on the way.
#[derive(Default, Serialize)]
pub(super) struct Read {
    pub(super) files: Files,
    pub(super) schemas: Files,
    pub(super) keywords: Files,
    pub(super) service_types: Files,
    pub(super) metrics: Files,
    pub(super) events: Files,
    pub(super) patterns: Files,
}

impl Read {
    pub(super) fn take(&mut self, counts: Counts) {
        self.service_types = counts.types;
        self.metrics = counts.metrics;
        self.events = counts.events;
    }

    pub(super) fn balance(&self) -> Result<()> {
        self.files.balance("files")?;
        self.schemas.balance("schemas")?;
        self.keywords.balance("keywords")?;
        self.service_types
            .balance("types of the service specification")?;
        self.metrics.balance("metrics")?;
        self.events.balance("events")?;
        self.patterns.balance("patterns")
    }
}

/// How much of everything the image holds.
#[derive(Default, Serialize)]
pub(super) struct Held {
    types: usize,
    regions: usize,
    properties: usize,
    definitions: usize,
    nested_properties: usize,
    attributes: usize,
    extensions: usize,
    other: usize,
    iam_services: usize,
    iam_actions: usize,
    runtimes: usize,
    services: usize,
    metrics: usize,
    events: usize,
    patterns: usize,
}

/// The manifest as it is written.
#[derive(Serialize)]
pub(super) struct Manifest<'m> {
    pub(super) sources: &'m [Source],
    pub(super) image: ImageFile,
    pub(super) held: Held,
    pub(super) read: &'m Read,
    pub(super) patches: &'m Patched,
    /// Each pattern without a translation, and why. Values in such places are not judged by their pattern.
    pub(super) untranslatable: &'m BTreeMap<String, String>,
}

/// The image as a file.
#[derive(Serialize)]
pub(super) struct ImageFile {
    bytes: usize,
    sha256: String,
}

impl ImageFile {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len(),
            sha256: sha256_of(bytes),
        }
    }
}

impl Held {
    /// Counts a tree, part by part.
    pub(super) fn of(tree: &BTreeMap<String, Value>) -> Self {
        let part = |name: &str| tree.get(name).unwrap_or(&Value::Null);
        let mut held = Self {
            types: len(part("types")),
            regions: len(part("regions")),
            extensions: len(part("extensions")),
            other: len(part("other")),
            iam_services: len(part("iam")),
            runtimes: len(part("runtimes")),
            services: len(part("services")),
            events: len(part("events")),
            ..Self::default()
        };
        for record in values(part("types")) {
            held.attributes += len(at(record, "attributes"));
            let schema = at(record, "schema");
            held.properties += len(at(schema, "properties"));
            held.definitions += len(at(schema, "definitions"));
            let definitions = values(at(schema, "definitions"));
            held.nested_properties += definitions
                .map(|definition| len(at(definition, "properties")))
                .sum::<usize>();
        }
        let iam = values(part("iam")).map(|service| len(at(service, "Actions")));
        held.iam_actions = iam.sum();
        let services = values(part("services")).map(|service| len(at(service, "metrics")));
        held.metrics = services.sum();
        held
    }

    pub(super) fn patterns(mut self, count: usize) -> Self {
        self.patterns = count;
        self
    }
}

fn len(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::Object(map) => map.len(),
        _ => 0,
    }
}

fn at<'v>(value: &'v Value, key: &str) -> &'v Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn values(value: &Value) -> impl Iterator<Item = &Value> {
    value
        .as_object()
        .into_iter()
        .flat_map(serde_json::Map::values)
}
