//! What a refresh changes: types added, removed and changed since the committed image.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;
use formwork::facts::{Fact, FactKind, Facts};

/// Compares two images in words, for a person to review.
pub(super) fn report(old: Vec<u8>, new: Vec<u8>) -> Result<String> {
    let new = Facts::open(Cow::Owned(new))?;
    let Ok(old) = Facts::open(Cow::Owned(old)) else {
        return Ok(format!("first image: {} types\n", new.type_names().count()));
    };
    let names =
        |facts: &Facts| -> BTreeSet<String> { facts.type_names().map(str::to_owned).collect() };
    let (before, after) = (names(&old), names(&new));
    let mut lines = Vec::new();
    lines.extend(
        after
            .difference(&before)
            .map(|name| format!("added {name}")),
    );
    lines.extend(
        before
            .difference(&after)
            .map(|name| format!("removed {name}")),
    );
    for name in before.intersection(&after) {
        let (Some(old), Some(new)) = (old.resource_type(name), new.resource_type(name)) else {
            continue;
        };
        if !is_equal(old.record(), new.record()) {
            lines.push(format!(
                "changed {name}{}",
                changes(old.record(), new.record())
            ));
        }
    }
    for part in [
        "extensions",
        "other",
        "iam",
        "runtimes",
        "stateful",
        "services",
        "events",
    ] {
        if let (Some(old), Some(new)) = (old.part(part), new.part(part))
            && !is_equal(old, new)
        {
            lines.push(format!("changed part {part}{}", names_of_changes(old, new)));
        }
    }
    let mut text = format!(
        "{} types before, {} types after, {} differences\n",
        before.len(),
        after.len(),
        lines.len()
    );
    for line in lines {
        writeln!(text, "{line}")?;
    }
    Ok(text)
}

/// What changed in a type: the names of properties and attributes, and which other parts.
fn changes(old: Fact<'_>, new: Fact<'_>) -> String {
    let mut text = String::new();
    for (what, path) in [
        ("properties", "/schema/properties"),
        ("attributes", "/attributes"),
    ] {
        if let (Some(old), Some(new)) = (old.pointer(path), new.pointer(path)) {
            let names = names_of_changes(old, new);
            if !names.is_empty() {
                let _ = write!(text, "; {what}{names}");
            }
        }
    }
    for part in ["schema", "regions", "service", "ref"] {
        let same = match (old.get(part), new.get(part)) {
            (Some(old), Some(new)) => is_equal(old, new),
            (old, new) => old.is_none() && new.is_none(),
        };
        if !same {
            let _ = write!(text, "; {part}");
        }
    }
    text
}

/// The keys that were added, removed and changed: ` +A -B ~C`.
fn names_of_changes(old: Fact<'_>, new: Fact<'_>) -> String {
    let added = new
        .keys()
        .filter(|key| !old.contains(key))
        .map(|key| format!(" +{key}"));
    let removed = old
        .keys()
        .filter(|key| !new.contains(key))
        .map(|key| format!(" -{key}"));
    let changed = old.entries().filter_map(|(key, value)| {
        let same = new.get(key).is_none_or(|other| is_equal(value, other));
        (!same).then(|| format!(" ~{key}"))
    });
    added.chain(removed).chain(changed).collect()
}

fn is_equal(one: Fact<'_>, other: Fact<'_>) -> bool {
    if one.kind() != other.kind() {
        return false;
    }
    match one.kind() {
        FactKind::Null => true,
        FactKind::Bool => one.as_bool() == other.as_bool(),
        FactKind::String => one.as_str() == other.as_str(),
        FactKind::Number => one.as_i64() == other.as_i64() && one.as_f64() == other.as_f64(),
        FactKind::List => {
            one.len() == other.len()
                && one
                    .items()
                    .zip(other.items())
                    .all(|(one, other)| is_equal(one, other))
        }
        FactKind::Map => {
            one.len() == other.len()
                && one
                    .entries()
                    .zip(other.entries())
                    .all(|(one, other)| one.0 == other.0 && is_equal(one.1, other.1))
        }
        FactKind::Words => one
            .as_words()
            .zip(other.as_words())
            .is_some_and(|(one, other)| {
                one.len() == other.len() && (0..one.len()).all(|at| one.get(at) == other.get(at))
            }),
    }
}

#[cfg(test)]
mod tests {
    use formwork::facts::{FactTree, image_of};
    use serde_json::json;

    use super::*;

    fn image(types: &serde_json::Value) -> Vec<u8> {
        image_of(&FactTree::map([("types", FactTree::from(types))]))
    }

    #[test]
    fn a_refresh_names_what_changed() {
        let old = json!({
            "A::B::Gone": {},
            "A::B::Same": { "ref": {} },
            "A::B::Other": { "schema": { "properties": { "A": {}, "B": {}, "C": {} } } },
        });
        let new = json!({
            "A::B::New": {},
            "A::B::Same": { "ref": {} },
            "A::B::Other": { "schema": { "properties": { "A": {}, "B": { "type": "string" }, "D": {} } } },
        });
        let report = report(image(&old), image(&new)).unwrap();
        assert_eq!(
            report,
            "3 types before, 3 types after, 3 differences\nadded A::B::New\nremoved A::B::Gone\n\
             changed A::B::Other; properties +D -C ~B; schema\n"
        );
    }

    #[test]
    fn the_first_image_is_only_counted() {
        let report = report(Vec::new(), image(&json!({ "A::B::C": {} }))).unwrap();
        assert_eq!(report, "first image: 1 types\n");
    }
}
