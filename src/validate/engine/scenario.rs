//! What a value is under each combination of the conditions that stand directly in it.

use std::borrow::Cow;
use std::rc::Rc;

use super::condition::{MAX_SCENARIOS, Pin};
use super::scope::Scope;
use super::vocabulary::{Function, function_of, is_no_value};
use crate::value::{Map, Node, NodeKind};

/// Calls `then` with the value of every scenario: `Fn::If` decided, `AWS::NoValue` taken away, one level deep.
pub(in crate::validate) fn each(
    scope: &Scope<'_>,
    node: &Node,
    mut then: impl FnMut(&Scope<'_>, &Node),
) {
    let mut conditions = Vec::new();
    collect(scope, node, true, &mut conditions);
    if conditions.is_empty() {
        if let Some(value) = decide(scope, node, true) {
            then(scope, &value);
        }
        return;
    }
    let count = u32::try_from(conditions.len()).unwrap_or(u32::MAX);
    let total = 2_usize.checked_pow(count).unwrap_or(usize::MAX);
    for number in 0..total.min(MAX_SCENARIOS) {
        let last = conditions.len();
        let pins: Vec<Pin> = conditions
            .iter()
            .enumerate()
            .map(|(at, condition)| (*condition, number >> (last - 1 - at) & 1 == 0))
            .collect();
        let model = &scope.engine.model;
        let Some(assumptions) = model.conditions.assume(&scope.assumptions, &pins, false) else {
            continue;
        };
        let scope = scope.with(|scope| scope.assumptions = Rc::new(assumptions));
        if let Some(value) = decide(&scope, node, true) {
            then(&scope, &value);
        }
    }
}

/// The same for some entries of a mapping: what conditions the others have does not matter.
pub(in crate::validate) fn each_of(
    scope: &Scope<'_>,
    node: &Node,
    names: &[&str],
    then: impl FnMut(&Scope<'_>, &Node),
) {
    let Some(map) = node.as_map() else { return };
    let mut some = Map::new();
    for name in names {
        if let Some(entry) = map.entry(name) {
            some.insert_at(*name, entry.key_origin, entry.value.clone());
        }
    }
    each(scope, &Node::from(some).at(node.origin), then);
}

/// The conditions that stand directly in a value, in order.
fn collect(scope: &Scope<'_>, node: &Node, is_root: bool, into: &mut Vec<usize>) {
    if let Some(list) = node.as_list() {
        list.iter()
            .for_each(|item| collect(scope, item, false, into));
        return;
    }
    if let Some((function, argument)) = function_of(node)
        && function == Function::If
    {
        if let Some([name, yes, no]) = argument.as_list()
            && let Some(name) = name.as_str()
        {
            if let Some(condition) = scope.engine.model.conditions.position(name)
                && !into.contains(&condition)
            {
                into.push(condition);
            }
            collect(scope, yes, is_root, into);
            collect(scope, no, is_root, into);
        }
        return;
    }
    if let Some(map) = node.as_map().filter(|_| is_root) {
        map.iter()
            .for_each(|(_, value)| collect(scope, value, false, into));
    }
}

/// Whether anything directly in a value depends on conditions or is taken away.
fn is_settled(node: &Node) -> bool {
    let settled = |node: &Node| match function_of(node) {
        Some((function, _)) => function != Function::If && !is_no_value(node),
        None => node
            .as_list()
            .is_none_or(|list| list.iter().all(|item| function_of(item).is_none())),
    };
    settled(node)
        && match &node.kind {
            NodeKind::Map(map) => map.iter().all(|(_, value)| settled(value)),
            NodeKind::List(list) => list.iter().all(settled),
            _ => true,
        }
}

/// The value under the assumptions of the scope; `None` where it is taken away.
fn decide<'n>(scope: &Scope<'_>, node: &'n Node, is_root: bool) -> Option<Cow<'n, Node>> {
    if is_root && is_settled(node) {
        return Some(Cow::Borrowed(node));
    }
    if let Some(list) = node.as_list() {
        let items = list.iter().filter_map(|item| decide(scope, item, false));
        let items = items.map(Cow::into_owned).collect();
        return Some(Cow::Owned(Node::new(NodeKind::List(items)).at(node.origin)));
    }
    let Some(map) = node.as_map() else {
        return Some(Cow::Borrowed(node));
    };
    match function_of(node) {
        Some((Function::If, argument)) if scope.functions.contains(Function::If) => {
            let Some([name, yes, no]) = argument.as_list() else {
                return Some(Cow::Borrowed(node));
            };
            let position = name
                .as_str()
                .and_then(|name| scope.engine.model.conditions.position(name));
            return match position.and_then(|condition| scope.assumptions.status(condition)) {
                Some(true) => decide(scope, yes, is_root),
                Some(false) => decide(scope, no, is_root),
                None => Some(Cow::Borrowed(node)),
            };
        }
        Some((Function::Ref, _))
            if is_no_value(node) && scope.functions.contains(Function::Ref) =>
        {
            return None;
        }
        _ => {}
    }
    if !is_root {
        return Some(Cow::Borrowed(node));
    }
    let mut decided = Map::new();
    for (key, entry) in map.entries() {
        if let Some(value) = decide(scope, &entry.value, false) {
            decided.insert_at(key, entry.key_origin, value.into_owned());
        }
    }
    Some(Cow::Owned(
        Node::new(NodeKind::Map(decided)).at(node.origin),
    ))
}
