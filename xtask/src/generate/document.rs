//! Documentation out of facts.

use formwork::facts::Fact;

use super::model::Shape;

/// Patterns longer than this say nothing at a glance.
const LONGEST_PATTERN: usize = 80;

/// What a setter's documentation says of the property: its name, type and bounds.
pub(super) fn of(name: &str, shape: &Shape, schema: Fact<'_>) -> String {
    let mut text = format!("`{name}`: {}", kind(shape, schema));
    let facts = [
        range(schema, "minLength", "maxLength", "character"),
        range(schema, "minItems", "maxItems", "item"),
        range(schema, "minProperties", "maxProperties", "entry"),
        range(schema, "minimum", "maximum", ""),
        pattern(schema),
        numbers(schema),
        default(schema),
    ];
    for fact in facts.into_iter().flatten() {
        text.push_str(", ");
        text.push_str(&fact);
    }
    text.push('.');
    text
}

fn kind(shape: &Shape, schema: Fact<'_>) -> String {
    match shape {
        Shape::Scalar("i64") => "integer".to_owned(),
        Shape::Scalar("f64") => "number".to_owned(),
        Shape::Scalar("bool") => "boolean".to_owned(),
        Shape::Scalar(_) => match schema.get("format").and_then(Fact::as_str) {
            Some(format @ ("date-time" | "ipv4-network" | "ipv6-network" | "uri")) => {
                format!("string ({format})")
            }
            _ => "string".to_owned(),
        },
        Shape::Format(name) | Shape::Named(name) => format!("`{name}`"),
        Shape::List(items) => format!("list of {}", inner(items)),
        Shape::Entries(values) => format!("map of {}", inner(values)),
        Shape::Any(None) => any(schema),
        Shape::Any(Some(name)) => format!("{} (`{name}`)", any(schema)),
    }
}

fn inner(shape: &Shape) -> String {
    match shape {
        Shape::Scalar("i64") => "integers".to_owned(),
        Shape::Scalar("f64") => "numbers".to_owned(),
        Shape::Scalar("bool") => "booleans".to_owned(),
        Shape::Scalar(_) => "strings".to_owned(),
        Shape::Format(name) | Shape::Named(name) => format!("`{name}`"),
        Shape::List(items) => format!("lists of {}", inner(items)),
        Shape::Entries(values) => format!("maps of {}", inner(values)),
        Shape::Any(_) => "any values".to_owned(),
    }
}

fn any(schema: Fact<'_>) -> String {
    let Some(types) = schema.get("type") else {
        return "any value".to_owned();
    };
    let names: Vec<&str> = match types.as_str() {
        Some(one) => vec![one],
        None => types.texts().filter(|name| *name != "null").collect(),
    };
    match names.as_slice() {
        ["array"] => "list".to_owned(),
        names => names.join(" or "),
    }
}

fn range(schema: Fact<'_>, least: &str, most: &str, unit: &str) -> Option<String> {
    let least = schema
        .get(least)
        .filter(|bound| bound.as_f64() != Some(0.0) || unit.is_empty());
    let most = schema.get(most);
    let is_one = |bound: Fact<'_>| bound.as_i64() == Some(1);
    let bounds = match (least, most) {
        (None, None) => return None,
        (Some(least), None) => format!("at least {least:?}"),
        (None, Some(most)) => format!("at most {most:?}"),
        (Some(least), Some(most)) if least.as_f64() == most.as_f64() => format!("{least:?}"),
        (Some(least), Some(most)) => format!("{least:?} to {most:?}"),
    };
    let unit = match (unit, is_one(most.or(least)?)) {
        ("", _) => String::new(),
        ("entry", true) => " entry".to_owned(),
        ("entry", false) => " entries".to_owned(),
        (unit, true) => format!(" {unit}"),
        (unit, false) => format!(" {unit}s"),
    };
    Some(format!("{bounds}{unit}"))
}

fn pattern(schema: Fact<'_>) -> Option<String> {
    let pattern = schema.get("pattern")?.as_str()?;
    let is_plain = !pattern.contains('`') && pattern.chars().all(|c| !c.is_control());
    (pattern.len() <= LONGEST_PATTERN && is_plain).then(|| format!("pattern `{pattern}`"))
}

/// The values of an enumeration of numbers; those of texts are constants of a type.
fn numbers(schema: Fact<'_>) -> Option<String> {
    let values = schema.get("enum")?;
    let numbers: Option<Vec<String>> = values
        .items()
        .map(|value| value.as_f64().map(|_| format!("{value:?}")))
        .collect();
    Some(format!("one of {}", numbers?.join(", "))).filter(|_| !values.is_empty())
}

fn default(schema: Fact<'_>) -> Option<String> {
    let default = schema.get("default")?;
    if let Some(text) = default.as_str() {
        let is_short = text.len() <= 40 && !text.contains(['`', '\n']) && !text.is_empty();
        return is_short.then(|| format!("default `{text}`"));
    }
    let is_scalar = default.as_bool().is_some() || default.as_f64().is_some();
    is_scalar.then(|| format!("default {default:?}"))
}
