//! E3024: tags have keys that differ and are not AWS's own.

use crate::facts::Fact;
use crate::validate::engine::{Issue, Keyword, Schema, Scope};
use crate::value::Node;

/// Checks the tags of a resource whose type can be tagged.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    tagging: Fact<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    if tagging.get("taggable").and_then(Fact::as_bool) != Some(true) {
        return;
    }
    let Some(schema) = scope.engine.facts.schema("other", "resources/tagging") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let start = out.len();
    scope
        .without_rules()
        .check(node, Schema::whole(schema), out);
    for issue in out.iter_mut().skip(start) {
        issue.keyword = Keyword::Tagging;
    }
}
