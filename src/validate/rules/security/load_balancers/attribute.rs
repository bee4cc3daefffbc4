//! Attributes of load balancers: a list of keys and values.

use crate::validate::engine::{Scope, Seen, each_scenario, function_of, look};
use crate::validate::rules::security::property::{is_true, unless};
use crate::value::Node;

/// Calls `then` where an attribute of an application load balancer surely is not true: at its value, or where it is missing.
pub(super) fn unless_true(
    scope: &Scope<'_>,
    balancer: &Node,
    key: &str,
    then: &mut dyn FnMut(&Scope<'_>),
) {
    let mut is_other = false;
    look(scope, balancer, &["Type"], &mut |_, seen| {
        is_other |= match seen {
            Seen::Missing => false,
            Seen::Is(kind) => kind.as_str() != Some("application"),
            Seen::Open(_) => true,
        };
    });
    if is_other {
        return;
    }
    let path = ["LoadBalancerAttributes"];
    look(scope, balancer, &path, &mut |scope, seen| match seen {
        Seen::Missing => then(scope),
        Seen::Is(list) => unless_true_in(scope, list, key, then),
        Seen::Open(_) => {}
    });
}

fn unless_true_in(scope: &Scope<'_>, list: &Node, key: &str, then: &mut dyn FnMut(&Scope<'_>)) {
    let mut is_missing = false;
    each_scenario(scope, list, |_, list| {
        let mut attributes = list.as_list().unwrap_or_default().iter();
        is_missing |= !attributes.any(|attribute| may_be(attribute, key));
    });
    if is_missing {
        then(scope);
    }
    look(scope, list, &["*"], &mut |scope, seen| {
        let is_named = |attribute: &&Node| attribute.get("Key").and_then(Node::as_str) == Some(key);
        if let Some(attribute) = seen.value().filter(is_named) {
            unless(scope, attribute, &["Value"], is_true, &mut |scope, _| {
                then(scope);
            });
        }
    });
}

/// Whether an attribute has a key, or can have it.
fn may_be(attribute: &Node, key: &str) -> bool {
    let has = |name: &Node| name.as_str() == Some(key) || function_of(name).is_some();
    function_of(attribute).is_some() || attribute.get("Key").is_some_and(has)
}
