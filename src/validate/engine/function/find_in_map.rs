//! What `Fn::FindInMap` can give.

use super::argument;
use super::resolve::{Each, each};
use crate::validate::engine::issue::Issue;
use crate::validate::engine::place::At;
use crate::validate::engine::scalar::text_of;
use crate::validate::engine::scope::{Scope, Taken};
use crate::validate::engine::vocabulary::{Function, function_of, is_pseudo_parameter};
use crate::value::{Node, NodeKind};

/// The keys of a mapping and of a level of it, with the place of the argument that should name one.
pub(super) fn values(scope: &Scope<'_>, list: &[Node], then: &mut Each<'_>) -> bool {
    let [map, top, second, options @ ..] = list else {
        return true;
    };
    let default = options
        .first()
        .and_then(|options| options.get("DefaultValue"));
    if let Some(default) = default
        && !each(
            &scope.with(|scope| scope.taken = Taken::FromElsewhere),
            default,
            then,
        )
    {
        return false;
    }
    let is_pseudo = |node: &Node| matches!(function_of(node), Some((Function::Ref, name)) if name.as_str().is_some_and(is_pseudo_parameter));
    if is_pseudo(map) {
        return true;
    }
    let mut search = Lookup {
        has_default: default.is_some(),
        found: false,
        misses: Vec::new(),
    };
    let goes_on = each(scope, map, &mut |scope, name| {
        let Some(name) = name.ok().and_then(Node::as_str) else {
            return true;
        };
        let Some(mapping) = scope.engine.model.mappings.get(name) else {
            if !scope.engine.model.mappings_by_transform {
                search.miss(
                    scope,
                    0,
                    format!("`{name}` is not a mapping of this template"),
                );
            }
            return true;
        };
        if mapping.get("Fn::Transform").is_some() || is_pseudo(second) {
            return true;
        }
        if is_pseudo(top) {
            return by_pseudo(scope, (name, mapping), (top, second), &mut search, then);
        }
        below(scope, (name, mapping), (top, second), &mut search, then)
    });
    if !goes_on || search.found {
        return goes_on;
    }
    search.misses.into_iter().all(|(scope_flags, issue)| {
        let scope = scope.with(|scope| scope.flags.from_parameters = scope_flags);
        then(&scope, Err(issue))
    })
}

/// The values of a mapping whose keys are given.
fn below(
    scope: &Scope<'_>,
    (name, mapping): (&str, &Node),
    (top, second): (&Node, &Node),
    search: &mut Lookup,
    then: &mut Each<'_>,
) -> bool {
    each(scope, top, &mut |scope, key| {
        let Some(key) = key.ok().and_then(text_of) else {
            return true;
        };
        let Some(level) = mapping.get(&key) else {
            let message = format!("`{key}` is not a key of the mapping `{name}`");
            search.miss(scope, 1, message);
            return true;
        };
        if level.get("Fn::Transform").is_some() {
            return true;
        }
        let inner = scope.with(|scope| scope.flags.resolve_pseudo_parameters = false);
        each(&inner, second, &mut |scope, inner_key| {
            let Some(inner_key) = inner_key.ok().and_then(text_of) else {
                return true;
            };
            if let Some(value) = level.get(&inner_key) {
                search.found = true;
                return then(
                    &scope.with(|scope| scope.taken = Taken::FromElsewhere),
                    Ok(value),
                );
            }
            let message = format!("`{inner_key}` is not a key of `{key}` in the mapping `{name}`");
            search.miss(scope, 2, message);
            true
        })
    })
}

/// What was found, and what was looked for in vain.
struct Lookup {
    has_default: bool,
    found: bool,
    misses: Vec<(bool, Issue)>,
}

impl Lookup {
    fn miss(&mut self, scope: &Scope<'_>, argument: usize, message: String) {
        if self.has_default {
            return;
        }
        let path = scope.path_below(&[At::Key("Fn::FindInMap"), At::Index(argument)]);
        self.misses
            .push((scope.flags.from_parameters, Issue::new(path, message)));
    }
}

/// Account and region are not known: every key that looks like one counts.
fn by_pseudo(
    scope: &Scope<'_>,
    (name, mapping): (&str, &Node),
    (top, second): (&Node, &Node),
    search: &mut Lookup,
    then: &mut Each<'_>,
) -> bool {
    let Some(second_key) = second.as_str() else {
        return true;
    };
    let pseudo = argument(top).as_str().unwrap_or_default();
    let is_candidate = |key: &str| match pseudo {
        "AWS::AccountId" => key.len() == 12 && key.bytes().all(|byte| byte.is_ascii_digit()),
        "AWS::Region" => scope.engine.facts.region_number(key).is_some(),
        _ => true,
    };
    let NodeKind::Map(levels) = &mapping.kind else {
        return true;
    };
    let (mut top_found, mut second_found) = (false, false);
    for (_, level) in levels.iter().filter(|(key, _)| is_candidate(key)) {
        top_found = true;
        if let Some(value) = level.get(second_key) {
            second_found = true;
            search.found = true;
            if !then(
                &scope.with(|scope| scope.taken = Taken::FromElsewhere),
                Ok(value),
            ) {
                return false;
            }
        }
    }
    if !top_found {
        search.miss(
            scope,
            1,
            format!("the mapping `{name}` has no key for `{pseudo}`"),
        );
    } else if !second_found {
        search.miss(
            scope,
            2,
            format!(
                "`{second_key}` is not a key of any entry of the mapping `{name}` for `{pseudo}`"
            ),
        );
    }
    true
}
