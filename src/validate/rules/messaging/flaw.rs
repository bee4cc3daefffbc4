//! What is wrong within a value, told at its place in the template.

use crate::grammar::{Flaw, Step};
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope, function_of};
use crate::value::{Node, NodeKind};

/// Whether a value was written where it stands. What functions give is told of under their own codes, which the rules of this
/// folder leave alone.
pub(super) fn is_written(scope: &Scope<'_>) -> bool {
    !scope.flags.in_function && !scope.flags.resolved
}

/// Tells what is wrong with a value that is a mapping, or JSON in a text. The error is that of a text that is no JSON.
pub(super) fn tell(
    scope: &Scope<'_>,
    node: &Node,
    check: &dyn Fn(&Node) -> Vec<Flaw>,
    out: &mut Vec<Issue>,
) -> Result<(), serde_json::Error> {
    let Some(text) = node.as_str() else {
        let is_open = function_of(node).is_some() || matches!(node.kind, NodeKind::Null);
        if !is_open {
            let flaws = check(node).into_iter();
            out.extend(flaws.map(|flaw| in_mapping(scope, flaw)));
        }
        return Ok(());
    };
    tell_text(scope, text, check, out)
}

/// Tells what is wrong with JSON in a text. The error is that of a text that is no JSON.
pub(super) fn tell_text(
    scope: &Scope<'_>,
    text: &str,
    check: &dyn Fn(&Node) -> Vec<Flaw>,
    out: &mut Vec<Issue>,
) -> Result<(), serde_json::Error> {
    let value = serde_json::from_str::<Node>(text)?;
    let flaws = check(&value).into_iter();
    out.extend(flaws.map(|flaw| in_text(scope, flaw)));
    Ok(())
}

fn in_mapping(scope: &Scope<'_>, flaw: Flaw) -> Issue {
    let mut path = scope.path();
    path.extend(flaw.path.into_iter().map(|step| match step {
        Step::Key(key) => Segment::Key(key.into()),
        Step::Index(index) => Segment::Index(index),
    }));
    let mut issue = Issue::new(path, flaw.message);
    issue.help = flaw.help;
    issue
}

/// The template has one place for a whole text: where in it something is wrong is said in words.
fn in_text(scope: &Scope<'_>, flaw: Flaw) -> Issue {
    let steps: Vec<String> = flaw
        .path
        .into_iter()
        .map(|step| match step {
            Step::Key(key) => key,
            Step::Index(index) => index.to_string(),
        })
        .collect();
    let message = match steps.is_empty() {
        true => flaw.message,
        false => format!("at `{}` of the text: {}", steps.join("/"), flaw.message),
    };
    let mut issue = Issue::new(scope.path(), message);
    issue.help = flaw.help;
    issue
}
