//! The values that stand at a path, through `Fn::If`: each with its place and under the conditions that lead to it.

use std::rc::Rc;

use super::model::Resource;
use super::place::At;
use super::scope::Scope;
use super::vocabulary::{Function, function_of, is_no_value};
use crate::value::Node;

/// What is done with a value, `None` where nothing is written; `false` ends the search.
pub(in crate::validate) type Then<'f> = dyn FnMut(&Scope<'_>, Option<&Node>) -> bool + 'f;

/// Calls `then` with every value that stands at a path, `*` for every item of a list. A value that a function other than
/// `Fn::If` gives is told where the path ends, and nothing where it would go on.
pub(in crate::validate) fn each(
    scope: &Scope<'_>,
    node: &Node,
    path: &[&str],
    then: &mut Then<'_>,
) -> bool {
    if !scope.engine.spend() {
        return false;
    }
    if let Some((function, argument)) = function_of(node) {
        return match function {
            Function::If => each_branch(scope, argument, &mut |scope, branch| {
                each(scope, branch, path, then)
            }),
            _ if is_no_value(node) => {
                scope.enter(At::Key(function.name()), None, |scope| then(scope, None))
            }
            _ => !path.is_empty() || then(scope, Some(node)),
        };
    }
    let Some((first, rest)) = path.split_first() else {
        return then(scope, Some(node).filter(|node| !node.is_null()));
    };
    if let Some(list) = node.as_list().filter(|_| *first == "*") {
        return list.iter().enumerate().all(|(index, item)| {
            scope.enter(At::Index(index), None, |scope| {
                each(scope, item, rest, then)
            })
        });
    }
    scope.enter(At::Key(first), None, |scope| match node.get(first) {
        Some(value) => each(scope, value, rest, then),
        None => then(scope, None),
    })
}

/// Goes into the branches of `Fn::If` that can be taken where the scope is, each under its condition; `false` ends.
pub(super) fn each_branch<'n>(
    scope: &Scope<'_>,
    argument: &'n Node,
    then: &mut dyn FnMut(&Scope<'_>, &'n Node) -> bool,
) -> bool {
    let Some([name, yes, no]) = argument.as_list() else {
        return true;
    };
    let conditions = &scope.engine.model.conditions;
    let condition = name.as_str().and_then(|name| conditions.position(name));
    [(1, yes, true), (2, no, false)]
        .into_iter()
        .all(|(index, branch, value)| {
            let mut inner = scope.clone();
            if let Some(condition) = condition {
                match conditions.assume(&scope.assumptions, &[(condition, value)], true) {
                    Some(assumptions) => inner.assumptions = Rc::new(assumptions),
                    None => return true,
                }
            }
            inner.enter(At::Key(Function::If.name()), None, |scope| {
                scope.enter(At::Index(index), None, |scope| then(scope, branch))
            })
        })
}

/// Calls `then` at a resource of the template, where it exists under what is assumed. `None` where it does not.
pub(in crate::validate) fn at_resource<R>(
    scope: &Scope<'_>,
    id: &str,
    then: impl FnOnce(&Scope<'_>, &Resource<'_>) -> R,
) -> Option<R> {
    let resource = scope.engine.model.resources.get(id)?;
    let scope = match resource.node {
        Some(node) => scope.where_exists(node)?,
        None => scope.clone(),
    };
    let root = scope.with(|scope| scope.step = None);
    Some(root.enter(At::Key("Resources"), None, |scope| {
        scope.enter(At::Key(id), None, |scope| then(scope, resource))
    }))
}

/// The logical id that `Ref` or `Fn::GetAtt` names.
pub(in crate::validate) fn named(reference: &Node) -> Option<&str> {
    let (function, argument) = function_of(reference)?;
    match (function, argument.as_str(), argument.as_list()) {
        (Function::Ref, Some(name), _) => Some(name),
        (Function::GetAtt, Some(text), _) => text.split('.').next(),
        (Function::GetAtt, _, Some([name, ..])) => name.as_str()?.split('.').next(),
        _ => None,
    }
}
