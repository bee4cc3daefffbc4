//! Keywords about lists.

use super::{Ask, Keyword, equal};
use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::place::At;
use crate::validate::engine::scope::{Schema, Scope};
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(list) = node.as_list() else { return };
    match ask.keyword {
        Keyword::Items => items(scope, ask, list, out),
        Keyword::PrefixItems => prefix_items(scope, ask, list, out),
        Keyword::MaxItems => count(scope, ask, list.len(), out),
        Keyword::MinItems => count(scope, ask, list.len(), out),
        Keyword::MaxUniqueItems => {
            let mut unique: Vec<&Node> = Vec::new();
            for item in list {
                if !unique.iter().any(|known| equal(known, item)) {
                    unique.push(item);
                }
            }
            count(scope, ask, unique.len(), out);
        }
        Keyword::UniqueItems => unique_items(scope, ask, list, out),
        Keyword::UniqueKeys => unique_keys(scope, ask, list, out),
        _ => {}
    }
}

fn prefix_items(scope: &Scope<'_>, ask: Ask<'_>, list: &[Node], out: &mut Vec<Issue>) {
    let start = out.len();
    for ((index, item), schema) in list.iter().enumerate().zip(ask.value.items()) {
        scope.below(
            At::Index(index),
            Some("*"),
            (item, Schema::whole(schema)),
            out,
        );
    }
    // What must be another value because of its place is a matter of the order.
    let owner = scope.profile.code(Keyword::PrefixItems);
    for issue in out.iter_mut().skip(start) {
        if issue.code.is_none() && issue.keyword == Keyword::Const {
            issue.code = owner;
        }
    }
}

fn unique_items(scope: &Scope<'_>, ask: Ask<'_>, list: &[Node], out: &mut Vec<Issue>) {
    let must_be_unique = ask.value.as_bool() == Some(true);
    // Where a list may repeat itself, it is still worth knowing that it does: in the properties of a resource.
    let may_repeat = Code::new("I3037");
    let is_asked = must_be_unique
        || (scope.profile.code(Keyword::UniqueItems) == Some(Code::new("E3037"))
            && scope.engine.selection.is_told(may_repeat));
    if !is_asked {
        return;
    }
    let Some((first, second)) = repeated(list) else {
        return;
    };
    let message = format!("items {first} and {second} of the list are the same");
    out.push(match must_be_unique {
        true => Issue::new(
            scope.path(),
            format!("{message}, and each may stand there once"),
        ),
        false => Issue::new(scope.path(), message).of(may_repeat),
    });
}

fn items(scope: &Scope<'_>, ask: Ask<'_>, list: &[Node], out: &mut Vec<Issue>) {
    let fixed = ask.schema.get("prefixItems").map_or(0, Fact::len);
    if ask.value.as_bool() == Some(false) {
        if list.len() > fixed {
            let message = format!(
                "there are {} items, and at most {fixed} may stand here",
                list.len()
            );
            out.push(Issue::new(scope.path(), message));
        }
        return;
    }
    for (index, item) in list.iter().enumerate().skip(fixed) {
        scope.below(
            At::Index(index),
            Some("*"),
            (item, Schema::whole(ask.value)),
            out,
        );
    }
}

fn count(scope: &Scope<'_>, ask: Ask<'_>, found: usize, out: &mut Vec<Issue>) {
    let Some(bound) = ask.value.as_i64() else {
        return;
    };
    let found_number = i64::try_from(found).unwrap_or(i64::MAX);
    let is_least = ask.keyword == Keyword::MinItems;
    if (is_least && found_number < bound) || (!is_least && found_number > bound) {
        let items = if found == 1 { "item" } else { "items" };
        let message = match is_least {
            true => format!("{found} {items}, and at least {bound} must stand here"),
            false => format!("{found} {items}, and at most {bound} may stand here"),
        };
        out.push(Issue::new(scope.path(), message));
    }
}

/// Two items of a list that are the same.
fn repeated(list: &[Node]) -> Option<(usize, usize)> {
    const QUADRATIC: usize = 64;
    if list.len() > QUADRATIC {
        // Long lists are of scalars in practice: equal ones have the same text.
        let mut texts = std::collections::HashMap::new();
        return list.iter().enumerate().find_map(|(index, item)| {
            let text = serde_json::to_string(item).unwrap_or_default();
            texts.insert(text, index).map(|first| (first, index))
        });
    }
    list.iter().enumerate().find_map(|(second, item)| {
        let before = list.iter().take(second);
        let first = before.enumerate().find(|(_, other)| equal(other, item));
        first.map(|(first, _)| (first, second))
    })
}

fn unique_keys(scope: &Scope<'_>, ask: Ask<'_>, list: &[Node], out: &mut Vec<Issue>) {
    let keys: Vec<&str> = ask.value.texts().collect();
    let mut seen: Vec<Vec<&Node>> = Vec::new();
    for item in list {
        let values: Option<Vec<&Node>> = keys.iter().map(|key| item.get(key)).collect();
        let Some(values) = values else { continue };
        let same = |other: &Vec<&Node>| other.iter().zip(&values).all(|(a, b)| equal(a, b));
        if seen.iter().any(same) {
            let keys = keys.join("` and `");
            out.push(Issue::new(
                scope.path(),
                format!("two items have the same `{keys}`"),
            ));
            return;
        }
        seen.push(values);
    }
}
