//! A minimal value for a schema: what is required, and no more.

use formwork::facts::Fact;
use serde_json::{Map, Number, Value, json};

use super::merge::{Merged, Source};
use super::text;

/// A minimal resource, and how the alternatives of its schema were chosen.
#[derive(Clone, Debug)]
pub(crate) struct Minimal {
    pub(crate) value: Value,
    pub(crate) way: usize,
}

/// A minimal resource for the schema of a type.
pub(crate) fn minimal(root: Fact<'_>, way: usize) -> Result<Minimal, String> {
    let value = value_for(Source { root, way }, &[root], 0, 0)?;
    Ok(Minimal { value, way })
}

/// How deep a value may go; deeper ones are of schemas that contain themselves.
const DEPTH: usize = 24;

/// A value for what several schemas say. `salt` makes items of one list differ.
fn value_for<'f>(
    source: Source<'f>,
    schemas: &[Fact<'f>],
    depth: usize,
    salt: usize,
) -> Result<Value, String> {
    if depth > DEPTH {
        return Err("the schema requires itself".to_owned());
    }
    let merged = source.merge(schemas);
    if let Some(allowed) = &merged.allowed {
        let index = salt % allowed.len().max(1);
        return allowed
            .get(index)
            .cloned()
            .ok_or_else(|| "no value is allowed".to_owned());
    }
    match kind_of(&merged, source.way)? {
        "object" => object(source, &merged, depth, salt),
        "array" => list(source, &merged, depth, salt),
        "boolean" => Ok(Value::Bool(true)),
        "integer" => number(&merged, true, salt),
        "number" => number(&merged, false, salt),
        "null" => Ok(Value::Null),
        _ => text::text_for(&merged, source.way, salt).map(Value::from),
    }
}

fn kind_of<'f>(merged: &Merged<'f>, way: usize) -> Result<&'f str, String> {
    match &merged.types {
        Some(types) if types.is_empty() => Err("no type fits all of the schemas".to_owned()),
        Some(types) => Ok(types[way % types.len()]),
        None if !merged.properties.is_empty()
            || !merged.required.is_empty()
            || !merged.chosen.is_empty() =>
        {
            Ok("object")
        }
        None if !merged.items.is_empty() => Ok("array"),
        None if merged.least.contains_key("minimum") || merged.most.contains_key("maximum") => {
            Ok("number")
        }
        None => Ok("string"),
    }
}

fn object<'f>(
    source: Source<'f>,
    merged: &Merged<'f>,
    depth: usize,
    salt: usize,
) -> Result<Value, String> {
    let mut names: Vec<&str> = merged
        .required
        .iter()
        .chain(&merged.chosen)
        .copied()
        .collect();
    let mut map = Map::new();
    let (least, _) = merged.count("minProperties", "maxProperties");
    // Nothing at all can fit several forms at once: later ways write something. So do items after the first.
    let is_open =
        !merged.properties.is_empty() && (salt > 0 || (merged.has_alternatives && source.way >= 8));
    let least = if names.is_empty() && is_open {
        least.max(1)
    } else {
        least
    };
    let mut optional = merged.properties.keys().copied();
    while let Some(name) = names.pop() {
        if map.contains_key(name) {
            continue;
        }
        let schemas = schemas_of(merged, name);
        map.insert(
            name.to_owned(),
            value_for(source, &schemas, depth + 1, salt)?,
        );
        names.extend(merged.needs.get(name).into_iter().flatten().copied());
        if names.is_empty() && map.len() < least {
            names.extend(optional.by_ref().find(|name| !map.contains_key(*name)));
        }
    }
    for salt in salt..salt + 64 {
        if map.len() >= least {
            break;
        }
        let (key, schemas) = match (optional.next(), merged.patterns_of_keys.first()) {
            (Some(name), _) => (name.to_owned(), schemas_of(merged, name)),
            (None, Some((pattern, schema))) => {
                (text::matching(pattern, salt, 0, usize::MAX)?, vec![*schema])
            }
            (None, None) => (format!("key{salt}"), merged.rest.clone()),
        };
        map.insert(key, value_for(source, &schemas, depth + 1, salt)?);
    }
    Ok(Value::Object(map))
}

/// What is said of a property.
pub(crate) fn schemas_of<'f>(merged: &Merged<'f>, name: &str) -> Vec<Fact<'f>> {
    match merged.properties.get(name) {
        Some(schemas) => schemas.clone(),
        None => merged.rest.clone(),
    }
}

fn list<'f>(
    source: Source<'f>,
    merged: &Merged<'f>,
    depth: usize,
    salt: usize,
) -> Result<Value, String> {
    let (least, most) = merged.count("minItems", "maxItems");
    // One item, so that what is required of items can be taken away; none where items contain themselves.
    let wanted = if depth > 6 { least } else { least.max(1) };
    let count = wanted.min(most).max(merged.first_items.len().min(most));
    let mut items: Vec<Value> = Vec::new();
    for index in 0..count {
        let first = merged.first_items.get(index).map(|schema| vec![*schema]);
        let schemas = first.unwrap_or_else(|| merged.items.clone());
        items.push(value_for(source, &schemas, depth + 1, salt + index)?);
    }
    Ok(Value::Array(items))
}

fn number(merged: &Merged<'_>, is_whole: bool, salt: usize) -> Result<Value, String> {
    let least = merged.least.get("minimum").copied();
    let above = merged.least.get("exclusiveMinimum").copied();
    let most = merged.most.get("maximum").copied().unwrap_or(f64::MAX);
    let below = merged
        .most
        .get("exclusiveMaximum")
        .copied()
        .unwrap_or(f64::MAX);
    let step = merged.multiple_of.unwrap_or(1.0);
    let salt = u32::try_from(salt).map_or(0.0, f64::from);
    let mut value = least
        .or(above.map(|above| above + 1.0))
        .unwrap_or_else(|| most.min(below - 1.0).min(1.0));
    value = ((value / step).ceil() + salt) * step;
    if value > most || value >= below {
        value = above.map_or(most, |above| f64::midpoint(above, most.min(below)));
    }
    if is_whole || value.fract() == 0.0 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "bounds of whole numbers are whole numbers"
        )]
        let whole = value as i64;
        return Ok(json!(whole));
    }
    Number::from_f64(value)
        .map(Value::Number)
        .ok_or_else(|| "no number is within the bounds".to_owned())
}
