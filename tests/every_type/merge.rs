//! What all the schemas of one place say together, alternatives chosen.

use std::collections::{BTreeMap, BTreeSet};

use formwork::facts::{Fact, FactKind};
use serde_json::{Number, Value};

/// All that is asked of one value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Merged<'f> {
    pub(crate) types: Option<Vec<&'f str>>,
    pub(crate) properties: BTreeMap<&'f str, Vec<Fact<'f>>>,
    pub(crate) patterns_of_keys: Vec<(&'f str, Fact<'f>)>,
    /// Whether no other properties may stand there.
    pub(crate) is_closed: bool,
    pub(crate) rest: Vec<Fact<'f>>,
    /// What is required whatever alternative is chosen.
    pub(crate) required: BTreeSet<&'f str>,
    /// What the chosen alternatives require.
    pub(crate) chosen: BTreeSet<&'f str>,
    pub(crate) needs: BTreeMap<&'f str, Vec<&'f str>>,
    pub(crate) items: Vec<Fact<'f>>,
    pub(crate) first_items: Vec<Fact<'f>>,
    pub(crate) allowed: Option<Vec<Value>>,
    pub(crate) patterns: Vec<&'f str>,
    pub(crate) formats: Vec<&'f str>,
    /// Lower and upper bounds by keyword.
    pub(crate) least: BTreeMap<&'f str, f64>,
    pub(crate) most: BTreeMap<&'f str, f64>,
    pub(crate) multiple_of: Option<f64>,
    pub(crate) has_alternatives: bool,
}

/// A fact as JSON.
pub(crate) fn json_of(fact: Fact<'_>) -> Value {
    match fact.kind() {
        FactKind::Bool => Value::Bool(fact.as_bool().unwrap_or_default()),
        FactKind::Number => match fact.as_i64() {
            Some(whole) => Value::from(whole),
            None => Number::from_f64(fact.as_f64().unwrap_or_default())
                .map_or(Value::Null, Value::Number),
        },
        FactKind::String => Value::from(fact.as_str().unwrap_or_default()),
        FactKind::List => fact.items().map(json_of).collect(),
        FactKind::Map => Value::Object(
            fact.entries()
                .map(|(key, value)| (key.to_owned(), json_of(value)))
                .collect(),
        ),
        FactKind::Null | FactKind::Words => Value::Null,
    }
}

/// The schemas of a type, and which way alternatives are chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'f> {
    pub(crate) root: Fact<'f>,
    pub(crate) way: usize,
}

impl<'f> Source<'f> {
    /// Everything that several schemas say of one value.
    pub(crate) fn merge(self, schemas: &[Fact<'f>]) -> Merged<'f> {
        let mut merged = Merged::default();
        for schema in schemas {
            self.add(&mut merged, *schema, false, 0);
        }
        merged
    }

    fn add(self, merged: &mut Merged<'f>, schema: Fact<'f>, is_chosen: bool, depth: usize) {
        if depth > 32 {
            return;
        }
        let add = |merged: &mut Merged<'f>, schema, is_chosen| {
            self.add(merged, schema, is_chosen, depth + 1);
        };
        for (keyword, value) in schema.entries() {
            match keyword {
                "$ref" => {
                    let pointer = value.as_str().and_then(|text| text.strip_prefix('#'));
                    if let Some(target) = pointer.and_then(|pointer| self.root.pointer(pointer)) {
                        add(merged, target, is_chosen);
                    }
                }
                "allOf" => value
                    .items()
                    .for_each(|schema| add(merged, schema, is_chosen)),
                "oneOf" | "anyOf" if !value.is_empty() => {
                    merged.has_alternatives = true;
                    let index = self.way % value.len();
                    value
                        .items()
                        .skip(index)
                        .take(1)
                        .for_each(|schema| add(merged, schema, true));
                }
                "if" if self.way % 2 == 1 => {
                    merged.has_alternatives = true;
                    add(merged, value, true);
                    schema
                        .get("then")
                        .into_iter()
                        .for_each(|then| add(merged, then, true));
                }
                "requiredXor" | "requiredOr" => {
                    let index = self.way % value.len().max(1);
                    merged.chosen.extend(value.texts().skip(index).take(1));
                }
                "required" if is_chosen => merged.chosen.extend(value.texts()),
                "required" => merged.required.extend(value.texts()),
                _ => single(merged, keyword, value),
            }
        }
    }
}

/// A keyword that says one thing.
fn single<'f>(merged: &mut Merged<'f>, keyword: &'f str, value: Fact<'f>) {
    match keyword {
        "type" => {
            let types: Vec<&str> = value.as_str().into_iter().chain(value.texts()).collect();
            let both = merged.types.take().map(|known| {
                let is_whole = |name: &&str| *name == "integer" && types.contains(&"number");
                known
                    .into_iter()
                    .filter(|name| types.contains(name) || is_whole(name))
                    .collect()
            });
            merged.types = Some(both.unwrap_or(types));
        }
        "properties" => {
            for (name, schema) in value.entries() {
                merged.properties.entry(name).or_default().push(schema);
            }
        }
        "patternProperties" => merged.patterns_of_keys.extend(value.entries()),
        "additionalProperties" if value.as_bool() == Some(false) => merged.is_closed = true,
        "additionalProperties" if value.kind() == FactKind::Map => merged.rest.push(value),
        "dependentRequired" | "dependencies" => {
            for (name, needed) in value.entries() {
                merged.needs.entry(name).or_default().extend(needed.texts());
            }
        }
        "items" if value.kind() == FactKind::Map => merged.items.push(value),
        "prefixItems" => merged.first_items = value.items().collect(),
        "enum" | "enumCaseInsensitive" => allow(merged, value.items().map(json_of).collect()),
        "const" => allow(merged, vec![json_of(value)]),
        "pattern" => merged.patterns.extend(value.as_str()),
        "format" => merged.formats.extend(value.as_str()),
        "minLength" | "minItems" | "minProperties" | "minimum" | "exclusiveMinimum" => {
            let bound = value.as_f64().unwrap_or_default();
            let known = merged.least.entry(keyword).or_insert(bound);
            *known = known.max(bound);
        }
        "maxLength" | "maxItems" | "maxProperties" | "maximum" | "exclusiveMaximum" => {
            let bound = value.as_f64().unwrap_or(f64::MAX);
            let known = merged.most.entry(keyword).or_insert(bound);
            *known = known.min(bound);
        }
        "multipleOf" => merged.multiple_of = value.as_f64(),
        _ => {}
    }
}

fn allow(merged: &mut Merged<'_>, values: Vec<Value>) {
    merged.allowed = Some(match merged.allowed.take() {
        Some(known) => known
            .into_iter()
            .filter(|value| values.contains(value))
            .collect(),
        None => values,
    });
}

impl Merged<'_> {
    /// Whether a value of a type may stand here; a schema without a type takes any.
    pub(crate) fn takes(&self, name: &str) -> bool {
        self.types
            .as_ref()
            .is_none_or(|types| types.contains(&name))
    }

    /// A bound that counts something.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bounds are small whole numbers"
    )]
    pub(crate) fn count(&self, least: &str, most: &str) -> (usize, usize) {
        let least = self.least.get(least).map_or(0, |bound| *bound as usize);
        let most = self
            .most
            .get(most)
            .map_or(usize::MAX, |bound| *bound as usize);
        (least, most)
    }
}
