//! Which properties only AWS sets, which replace the resource, which are deprecated.

use std::collections::{BTreeMap, BTreeSet};

use formwork::facts::Fact;

const REPLACES: &str = " A change replaces the resource.";
const MAY_REPLACE: &str = " A change may replace the resource.";

/// What is said of single properties, by their place in the schema: `/properties/Name`, `/definitions/Tag/properties/Key`.
#[derive(Debug, Default)]
pub(super) struct Places {
    read_only: BTreeSet<String>,
    notes: BTreeMap<String, &'static str>,
}

impl Places {
    pub(super) fn is_read_only(&self, place: &str) -> bool {
        self.read_only.contains(place)
    }

    /// A sentence for the documentation of a setter, or nothing.
    pub(super) fn note(&self, place: &str) -> &'static str {
        self.notes.get(place).copied().unwrap_or_default()
    }
}

/// What a resource schema says of its properties, and `service`, which knows some replacements more.
pub(super) fn places(schema: Fact<'_>, service: Option<Fact<'_>>) -> Places {
    let mut uses = BTreeMap::new();
    count_uses(schema, &mut uses);
    let mut found = Places::default();
    let paths = |key: &str| schema.get(key).into_iter().flat_map(Fact::texts);
    for path in paths("readOnlyProperties") {
        // In a definition that stands elsewhere too, the property may well be set there.
        if let Some((place, true)) = follow(schema, path, &uses) {
            found.read_only.insert(place);
        }
    }
    for (key, always, sometimes) in [
        ("createOnlyProperties", REPLACES, MAY_REPLACE),
        ("conditionalCreateOnlyProperties", MAY_REPLACE, MAY_REPLACE),
        ("deprecatedProperties", " Deprecated.", ""),
    ] {
        for path in paths(key) {
            if let Some((place, alone)) = follow(schema, path, &uses) {
                let note = if alone { always } else { sometimes };
                found.notes.entry(place).or_insert(note);
            }
        }
    }
    let properties = service.and_then(|service| service.get("properties"));
    for (name, facts) in properties.into_iter().flat_map(Fact::entries) {
        let note = match facts.get("replaces").and_then(Fact::as_str) {
            Some("yes") => REPLACES,
            Some(_) => MAY_REPLACE,
            None => continue,
        };
        found
            .notes
            .entry(format!("/properties/{name}"))
            .or_insert(note);
    }
    found
}

/// How often each definition is referred to.
fn count_uses<'f>(schema: Fact<'f>, uses: &mut BTreeMap<&'f str, usize>) {
    for (key, value) in schema.entries() {
        match value.as_str() {
            Some(target) if key == "$ref" => *uses.entry(target).or_default() += 1,
            _ => count_uses(value, uses),
        }
    }
    for item in schema.items() {
        count_uses(item, uses);
    }
}

/// The place to which a path such as `/properties/Rule/Id` or `/properties/Tags/*/Key` leads, and whether only that path
/// leads there.
fn follow(schema: Fact<'_>, path: &str, uses: &BTreeMap<&str, usize>) -> Option<(String, bool)> {
    let mut parts = path.strip_prefix("/properties/")?.split('/');
    let mut place = format!("/properties/{}", parts.next()?);
    let mut alone = true;
    for part in parts {
        if part == "properties" {
            continue;
        }
        (place, alone) = enter(schema, place, alone, uses)?;
        place = match part {
            "*" | "items" => format!("{place}/items"),
            name => {
                // Paths name what is inside of a list with and without a star.
                let items = format!("{place}/items");
                if schema.pointer(&items).is_some() {
                    (place, alone) = enter(schema, items, alone, uses)?;
                }
                format!("{place}/properties/{name}")
            }
        };
        schema.pointer(&place)?;
    }
    Some((place, alone))
}

/// Follows references at a place.
fn enter(
    schema: Fact<'_>,
    mut place: String,
    mut alone: bool,
    uses: &BTreeMap<&str, usize>,
) -> Option<(String, bool)> {
    for _ in 0..8 {
        let target = schema.pointer(&place)?.get("$ref").and_then(Fact::as_str);
        let Some(target) = target else {
            return Some((place, alone));
        };
        alone &= uses.get(target).copied().unwrap_or_default() < 2;
        target.strip_prefix('#')?.clone_into(&mut place);
    }
    None
}
