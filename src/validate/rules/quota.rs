//! How many entries a section may have and how long their names may be, and when there is little room left.
//!
//! Source: the page "Understand CloudFormation quotas" of the CloudFormation user guide.

use crate::validate::engine::{Issue, Scope};
use crate::value::{Map, Node};

/// The most parameters, mappings, outputs, and attributes of a mapping.
const ENTRIES: usize = 200;

/// The longest name, in characters.
const NAME: usize = 255;

/// Whether more than nine tenths are taken, and not more than all.
const fn is_nearly(taken: usize, quota: usize) -> bool {
    taken <= quota && taken * 10 > quota * 9
}

/// Speaks where there are more entries than a section may have.
pub(super) fn too_many(scope: &Scope<'_>, node: &Node, what: &str, out: &mut Vec<Issue>) {
    let count = node.as_map().map_or(0, Map::len);
    if count > ENTRIES {
        let message = format!("there are {count} {what}, and at most {ENTRIES} may stand here");
        out.push(Issue::new(scope.path(), message));
    }
}

/// Speaks where there are nearly as many entries as a section may have.
pub(super) fn nearly_too_many(scope: &Scope<'_>, node: &Node, what: &str, out: &mut Vec<Issue>) {
    let count = node.as_map().map_or(0, Map::len);
    if is_nearly(count, ENTRIES) {
        let message = format!("there are {count} {what} already, and at most {ENTRIES} may be");
        let help = "split the template, for example into nested stacks, before it is full";
        out.push(Issue::new(scope.path(), message).help(help));
    }
}

/// Speaks of each name that is nearly as long as names may be.
pub(super) fn nearly_too_long(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    for name in node.as_map().into_iter().flat_map(Map::keys) {
        let length = name.chars().count();
        if is_nearly(length, NAME) {
            let message =
                format!("this name has {length} characters already, and at most {NAME} may be");
            out.push(Issue::new(scope.path_to(name), message));
        }
    }
}

/// Speaks of each name that is more than letters and digits.
pub(super) fn not_alphanumeric(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    for name in node.as_map().into_iter().flat_map(Map::keys) {
        let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_plain && !name.starts_with("Fn::") {
            let message = format!("`{name}` is not made of letters and digits only");
            out.push(Issue::new(scope.path_to(name), message));
        }
    }
}
