//! A section of a template: its shape, and the rules of its entries.

use super::run_under;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::value::Node;

/// Runs the schema of a section; the entries of the section are asked their own rules.
pub(super) fn check(
    scope: &Scope<'_>,
    path: &str,
    profile: &'static Profile,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(schema) = scope.engine.facts.schema("other", path) else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = scope.with(|scope| {
        scope.flags.rules_in_parts = true;
        scope.flags.strict_types = false;
        scope.flags.undecidable = false;
    });
    run_under(&scope, schema, profile, node, out);
}
