//! A valid resource, broken in one place.

use formwork::facts::Fact;
use formwork::validate::Finding;
use serde_json::{Value, json};

use super::merge::{Merged, Source};

/// As many ways as the schemas have alternatives in one place.
const ALTERNATIVES: usize = 8;
use super::minimal::{Minimal, schemas_of};

/// A resource with one thing wrong.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) what: &'static str,
    pub(crate) value: Value,
    /// The place within the properties of which a finding must speak.
    pub(crate) path: Vec<String>,
    codes: &'static [&'static str],
    /// Whether alternatives lead there: then the finding may stand further up, and say that none fits.
    is_below_alternatives: bool,
}

impl Broken {
    /// Whether a finding is about what is wrong.
    pub(crate) fn is_told_by(&self, finding: &Finding) -> bool {
        const NONE_FITS: [&str; 2] = ["E3017", "E3018"];
        let code = finding.code.as_str();
        let path: Vec<String> = finding
            .path
            .iter()
            .skip(3)
            .map(ToString::to_string)
            .collect();
        let is_exact = path == self.path && self.codes.contains(&code);
        is_exact
            || (self.is_below_alternatives
                && self.path.starts_with(&path)
                && (NONE_FITS.contains(&code) || self.codes.contains(&code)))
    }
}

/// Every way to break a minimal resource.
pub(crate) fn breakages(root: Fact<'_>, made: &Minimal) -> Vec<Broken> {
    let source = Source {
        root,
        way: made.way,
    };
    let mut breaker = Breaker {
        whole: &made.value,
        source,
        out: Vec::new(),
    };
    let merged = source.merge(&[root]);
    breaker.object(&merged, &[], &made.value, merged.has_alternatives);
    breaker.alternatives(&[root], &[], false);
    breaker.types(&merged);
    for (name, value) in made.value.as_object().into_iter().flatten() {
        let inner = source.merge(&schemas_of(&merged, name));
        let is_below = merged.has_alternatives || inner.has_alternatives;
        let mut path = vec![name.clone()];
        match value {
            Value::Object(_) => {
                breaker.object(&inner, &path, value, is_below);
                breaker.alternatives(&schemas_of(&merged, name), &path, is_below);
            }
            Value::Array(items) => {
                if let Some(item) = items.first().filter(|item| item.is_object()) {
                    let schemas = inner
                        .first_items
                        .first()
                        .map_or_else(|| inner.items.clone(), |schema| vec![*schema]);
                    let inner = source.merge(&schemas);
                    path.push("0".to_owned());
                    breaker.object(&inner, &path, item, is_below || inner.has_alternatives);
                }
            }
            _ => {}
        }
    }
    breaker.out
}

/// A resource with another value at a place; `None` takes away what is there.
fn with(whole: &Value, path: &[String], key: &str, value: Option<Value>) -> Value {
    let mut whole = whole.clone();
    let pointer: String = path
        .iter()
        .map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1")))
        .collect();
    let map = whole
        .pointer_mut(&pointer)
        .and_then(Value::as_object_mut)
        .expect("the place is a mapping");
    match value {
        Some(value) => map.insert(key.to_owned(), value),
        None => map.shift_remove(key),
    };
    whole
}

struct Breaker<'f, 'v> {
    whole: &'v Value,
    source: Source<'f>,
    out: Vec<Broken>,
}

impl Breaker<'_, '_> {
    fn object(
        &mut self,
        merged: &Merged<'_>,
        path: &[String],
        value: &Value,
        is_below_alternatives: bool,
    ) {
        for name in &merged.required {
            let is_needed_otherwise = !value.as_object().is_some_and(|map| map.contains_key(*name));
            if is_needed_otherwise {
                continue;
            }
            self.out.push(Broken {
                what: "a required property is missing",
                value: with(self.whole, path, name, None),
                path: path.to_vec(),
                codes: &["E3003"],
                is_below_alternatives,
            });
        }
        // Keys of open patterns are known whatever they are.
        if merged.is_closed && merged.patterns_of_keys.is_empty() {
            let mut place = path.to_vec();
            place.push("FormworkUnknown".to_owned());
            self.out.push(Broken {
                what: "an unknown property",
                value: with(self.whole, path, "FormworkUnknown", Some(json!("x"))),
                path: place,
                codes: &["E3002"],
                is_below_alternatives,
            });
        }
    }

    /// Nothing of what the alternatives require, where each of them requires something.
    fn alternatives(&mut self, schemas: &[Fact<'_>], path: &[String], is_below_alternatives: bool) {
        let mut names = Vec::new();
        for way in 0..ALTERNATIVES {
            let merged = Source { way, ..self.source }.merge(schemas);
            let chosen: Vec<String> = merged
                .chosen
                .difference(&merged.required)
                .map(ToString::to_string)
                .collect();
            if chosen.is_empty() {
                return;
            }
            names.extend(chosen);
        }
        let value = names.iter().fold(self.whole.clone(), |whole, name| {
            with(&whole, path, name, None)
        });
        self.out.push(Broken {
            what: "all of several alternatives are missing",
            value,
            path: path.to_vec(),
            codes: &["E3003", "E3014", "E3017", "E3018", "E3058"],
            is_below_alternatives,
        });
    }

    /// A value of another type for each property. CloudFormation takes scalars for each other, so a wrong type is a
    /// mapping where a scalar is expected, and a scalar where none is.
    fn types(&mut self, merged: &Merged<'_>) {
        let names: Vec<String> = self
            .whole
            .as_object()
            .into_iter()
            .flat_map(|map| map.keys().cloned())
            .collect();
        for name in names {
            let schemas = schemas_of(merged, &name);
            let inner = self.source.merge(&schemas);
            let source = self.source;
            let takes = |kind| {
                (0..ALTERNATIVES).any(|way| Source { way, ..source }.merge(&schemas).takes(kind))
            };
            let wrong = if !takes("object") {
                json!({"formwork": {"wrong": "type"}})
            } else if !takes("array") {
                json!(["wrong"])
            } else if !["string", "boolean", "integer", "number"]
                .iter()
                .any(|scalar| takes(scalar))
            {
                json!("wrong")
            } else {
                continue;
            };
            self.out.push(Broken {
                what: "a value of the wrong type",
                value: with(self.whole, &[], &name, Some(wrong)),
                path: vec![name],
                codes: &["E3012", "E3017", "E3018"],
                is_below_alternatives: merged.has_alternatives || inner.has_alternatives,
            });
        }
    }
}
