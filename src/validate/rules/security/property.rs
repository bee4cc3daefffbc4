//! Whether a property of a resource is as a rule wants it, in every way in which the conditions of the template can go.

use crate::validate::engine::{Scope, Seen, look, truth_of_node, values_of};
use crate::value::{Map, Node};

/// Whether a macro writes into a mapping, so that what is missing may not be missing.
fn is_written_elsewhere(node: &Node) -> bool {
    let mut keys = node.as_map().into_iter().flat_map(Map::keys);
    keys.any(|key| key == "Fn::Transform" || key.starts_with("Fn::ForEach"))
}

/// Calls `then` where a part of a resource's properties surely is not as it should be: with its value, or with nothing
/// where it is missing. A value that only the deployment knows counts as good; defaults and allowed values are known.
pub(super) fn unless(
    scope: &Scope<'_>,
    properties: &Node,
    path: &[&str],
    is_good: fn(&Node) -> bool,
    then: &mut dyn FnMut(&Scope<'_>, Option<&Node>),
) {
    look(scope, properties, path, &mut |scope, seen| {
        if matches!(seen, Seen::Missing) {
            if !is_written_elsewhere(properties) {
                then(scope, None);
            }
            return;
        }
        let values = values_of(scope, seen).unwrap_or_default();
        if !values.iter().any(is_good) {
            values
                .first()
                .into_iter()
                .for_each(|value| then(scope, Some(value)));
        }
    });
}

/// Calls `then` where a part of a resource's properties surely is what it should not be.
pub(super) fn wherever(
    scope: &Scope<'_>,
    properties: &Node,
    path: &[&str],
    is_bad: fn(&Node) -> bool,
    then: &mut dyn FnMut(&Scope<'_>, &Node),
) {
    look(scope, properties, path, &mut |scope, seen| {
        let values = values_of(scope, seen).unwrap_or_default();
        if values.iter().all(is_bad) {
            values
                .first()
                .into_iter()
                .for_each(|value| then(scope, value));
        }
    });
}

/// Whether a value is true, as CloudFormation sees it.
pub(super) fn is_true(node: &Node) -> bool {
    truth_of_node(node) == Some(true)
}

/// Whether a value is false, as CloudFormation sees it.
pub(super) fn is_false(node: &Node) -> bool {
    truth_of_node(node) == Some(false)
}

/// Whether anything is given.
pub(super) fn is_given(node: &Node) -> bool {
    !node.is_null() && node.as_str() != Some("")
}

/// Whether a setting of a rule is switched on.
pub(super) fn is_set(scope: &Scope<'_>, code: &str, name: &str) -> bool {
    let setting = scope.engine.selection.setting(code, name);
    setting.is_some_and(|setting| setting.eq_ignore_ascii_case("true"))
}
