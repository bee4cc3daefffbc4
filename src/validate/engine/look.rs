//! What stands at a path within a value, whichever way the conditions go.

use super::along::each_branch;
use super::function::resolve;
use super::place::At;
use super::scope::Scope;
use super::vocabulary::{Function, function_of, is_no_value};
use crate::value::{Map, Node};

/// What was seen at a path.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) enum Seen<'n> {
    /// Nothing stands there, or it is taken away; the scope is at the last part that is there.
    Missing,
    /// This stands there. It is no function.
    Is(&'n Node),
    /// A function stands there, and only the deployment knows its value.
    Open(&'n Node),
}

impl<'n> Seen<'n> {
    /// The value where it is written out.
    pub(in crate::validate) const fn value(self) -> Option<&'n Node> {
        match self {
            Self::Is(node) => Some(node),
            _ => None,
        }
    }

    /// The text that stands there, also where `Fn::Sub` fills it: then as it is written, with its `${…}`.
    pub(in crate::validate) fn written_text(self) -> Option<&'n str> {
        match self {
            Self::Missing => None,
            Self::Is(node) => node.as_str(),
            Self::Open(node) => match function_of(node)? {
                (Function::Sub, argument) => match argument.as_list() {
                    Some(list) => list.first()?.as_str(),
                    None => argument.as_str(),
                },
                _ => None,
            },
        }
    }
}

/// Calls `then` with what stands at a path, once for each way in which the conditions on it can go; the scope is there, and
/// assumes these conditions. A step `*` leads to every item of a list or every value of a mapping.
pub(in crate::validate) fn look<'n>(
    scope: &Scope<'_>,
    node: &'n Node,
    path: &[&str],
    then: &mut dyn FnMut(&Scope<'_>, Seen<'n>),
) {
    if !scope.engine.spend() {
        return;
    }
    if let Some((function, argument)) = function_of(node) {
        match (function, argument.as_list()) {
            (Function::If, Some([_, _, _])) => {
                each_branch(scope, argument, &mut |scope, branch| {
                    look(scope, branch, path, then);
                    true
                });
            }
            _ if is_no_value(node) => then(scope, Seen::Missing),
            _ => then(scope, Seen::Open(node)),
        }
        return;
    }
    let Some((first, rest)) = path.split_first() else {
        then(scope, Seen::Is(node));
        return;
    };
    if *first == "*" {
        for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
            scope.enter(At::Index(index), None, |scope| {
                look(scope, item, rest, then);
            });
        }
        for (key, value) in node.as_map().into_iter().flat_map(Map::iter) {
            scope.enter(At::Key(key), None, |scope| look(scope, value, rest, then));
        }
        return;
    }
    match node.get(first) {
        Some(value) => scope.enter(At::Key(first), None, |scope| look(scope, value, rest, then)),
        None => then(scope, Seen::Missing),
    }
}

/// Every value that something seen can have, as far as the template tells: a function is looked through for defaults,
/// allowed values and mappings. `None` where only the deployment knows.
pub(in crate::validate) fn values_of(scope: &Scope<'_>, seen: Seen<'_>) -> Option<Vec<Node>> {
    let is_open = |node: &Node| {
        node.as_str()
            .is_some_and(|text| text.contains("{{resolve:"))
    };
    let values = match seen {
        Seen::Missing => Vec::new(),
        Seen::Is(node) => vec![node.clone()],
        Seen::Open(node) => {
            let mut values = Vec::new();
            let mut is_known = true;
            let is_complete = scope.engine.resolving(|| {
                resolve::each(scope, node, &mut |_, value| {
                    match value {
                        Ok(value) => values.push(value.clone()),
                        Err(_) => is_known = false,
                    }
                    is_known
                });
            });
            if !is_complete || !is_known || values.is_empty() {
                return None;
            }
            values
        }
    };
    (!values.iter().any(is_open)).then_some(values)
}
