//! Keywords about mappings.

use super::{Ask, Keyword};
use crate::facts::{self, Fact};
use crate::validate::engine::issue::Issue;
use crate::validate::engine::place::At;
use crate::validate::engine::scalar::listed;
use crate::validate::engine::scope::{Schema, Scope};
use crate::validate::engine::vocabulary::{Function, Functions};
use crate::value::{Map, Node, nearest};

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(map) = node.as_map() else { return };
    match ask.keyword {
        Keyword::Properties => properties(scope, ask.value, map, out),
        Keyword::PatternProperties => pattern_properties(scope, ask.value, map, out),
        Keyword::AdditionalProperties => {
            if scope.function_in(node).is_none() {
                additional(scope, ask, map, out);
            }
        }
        Keyword::PropertyNames => {
            for (key, entry) in map.entries() {
                let name = Node::from(key).at(entry.key_origin);
                scope.below(At::Key(key), None, (&name, Schema::whole(ask.value)), out);
            }
        }
        Keyword::MaxProperties | Keyword::MinProperties => count(scope, ask, map.len(), out),
        Keyword::Required => {
            let is_missing = |name: &&str| map.get(name).is_none_or(Node::is_null);
            for name in ask.value.texts().filter(is_missing) {
                out.push(Issue::new(scope.path(), format!("`{name}` is missing")));
            }
        }
        Keyword::RequiredOr | Keyword::RequiredXor => alternatives(scope, ask, map, out),
        _ => dependencies(scope, ask, node, map, out),
    }
}

fn properties(scope: &Scope<'_>, properties: Fact<'_>, map: &Map, out: &mut Vec<Issue>) {
    let scope = &scope.with(|scope| scope.flags.rules |= scope.flags.rules_in_parts);
    for (key, value) in map.iter() {
        if let Some(schema) = properties.get(key) {
            scope.below(At::Key(key), Some(key), (value, Schema::whole(schema)), out);
        }
    }
}

fn pattern_properties(scope: &Scope<'_>, patterns: Fact<'_>, map: &Map, out: &mut Vec<Issue>) {
    let scope = &scope.with(|scope| scope.flags.rules |= scope.flags.rules_in_parts);
    for (pattern, schema) in patterns.entries() {
        for (key, value) in map.iter() {
            if facts::matches_key(patterns, pattern, key) {
                scope.below(At::Key(key), Some("*"), (value, Schema::whole(schema)), out);
            }
        }
    }
}

/// The keys that neither `properties` nor `patternProperties` speak of.
fn additional(scope: &Scope<'_>, ask: Ask<'_>, map: &Map, out: &mut Vec<Issue>) {
    let properties = ask.schema.get("properties");
    let patterns = ask.schema.get("patternProperties");
    let is_known = |key: &str| {
        properties.is_some_and(|properties| properties.contains(key))
            || patterns.is_some_and(|patterns| {
                patterns
                    .keys()
                    .any(|pattern| facts::matches_key(patterns, pattern, key))
            })
    };
    let may_transform = |functions: Functions, key: &str| match Function::named(key) {
        Some(function @ (Function::Transform | Function::ForEach)) => functions.contains(function),
        _ => false,
    };
    for (key, value) in map.iter() {
        if is_known(key) || may_transform(scope.functions, key) {
            continue;
        }
        match ask.value.as_bool() {
            Some(false) => {
                let mut issue =
                    Issue::new(scope.path_to(key), format!("`{key}` is not known here"));
                let known = properties.into_iter().flat_map(Fact::keys);
                issue = match nearest(key, known.clone()) {
                    Some(near) => issue.help(format!("did you mean `{near}`?")),
                    None if known.clone().next().is_some() => issue.help(format!(
                        "known are {}",
                        listed(known.collect::<Vec<_>>().into_iter())
                    )),
                    None => issue,
                };
                out.push(issue);
            }
            Some(true) => {}
            None => scope.below(
                At::Key(key),
                Some("*"),
                (value, Schema::whole(ask.value)),
                out,
            ),
        }
    }
}

fn count(scope: &Scope<'_>, ask: Ask<'_>, found: usize, out: &mut Vec<Issue>) {
    let Some(bound) = ask.value.as_i64() else {
        return;
    };
    let number = i64::try_from(found).unwrap_or(i64::MAX);
    if ask.keyword == Keyword::MinProperties && number < bound {
        out.push(Issue::new(
            scope.path(),
            format!("there are {found} keys, and at least {bound} must stand here"),
        ));
    } else if ask.keyword == Keyword::MaxProperties && number > bound {
        out.push(Issue::new(
            scope.path(),
            format!("there are {found} keys, and at most {bound} may stand here"),
        ));
    }
}

fn alternatives(scope: &Scope<'_>, ask: Ask<'_>, map: &Map, out: &mut Vec<Issue>) {
    let present: Vec<&str> = ask
        .value
        .texts()
        .filter(|name| map.contains(name))
        .collect();
    let names = listed(ask.value.texts());
    if present.is_empty() {
        out.push(Issue::new(
            scope.path(),
            format!("one of {names} is required"),
        ));
    } else if ask.keyword == Keyword::RequiredXor && present.len() > 1 {
        for name in present {
            out.push(Issue::new(
                scope.path_to(name),
                format!("only one of {names} may stand here"),
            ));
        }
    }
}

fn dependencies(scope: &Scope<'_>, ask: Ask<'_>, node: &Node, map: &Map, out: &mut Vec<Issue>) {
    for (property, dependency) in ask.value.entries() {
        if !map.contains(property) {
            continue;
        }
        if ask.keyword == Keyword::DependentExcluded {
            for other in dependency.texts().filter(|other| map.contains(other)) {
                out.push(Issue::new(
                    scope.path_to(other),
                    format!("`{other}` may not stand beside `{property}`"),
                ));
            }
            continue;
        }
        if dependency.kind() != facts::FactKind::List {
            scope.check(node, Schema::whole(dependency), out);
            continue;
        }
        for other in dependency.texts().filter(|other| !map.contains(other)) {
            out.push(Issue::new(
                scope.path(),
                format!("`{other}` is missing: `{property}` needs it"),
            ));
        }
    }
}
