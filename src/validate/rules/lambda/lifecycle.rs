//! The days on which Lambda ends a runtime, and how far that has gone.

use crate::facts::Fact;
use crate::validate::Date;
use crate::validate::engine::{Issue, Scope};
use crate::value::Node;

/// Where a runtime's name stands.
pub(super) const PLACES: &[&str] = &[
    "Resources/AWS::Lambda::Function/Properties/Runtime",
    "Resources/AWS::Serverless::Function/Properties/Runtime",
    "Globals/Function/Runtime",
];

/// How far the end of a runtime has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// No more patches and no support.
    Deprecated,
    /// No new functions.
    NotCreated,
    /// Not even functions that are there can be changed.
    NotUpdated,
}

/// Tells a runtime that has come to a stage of its end today.
pub(super) fn check(scope: &Scope<'_>, wanted: Stage, node: &Node, out: &mut Vec<Issue>) {
    let (Some(name), Some(today)) = (node.as_str(), scope.engine.today()) else {
        return;
    };
    let runtimes = scope.engine.facts.part("runtimes");
    let Some(runtime) = runtimes.and_then(|runtimes| runtimes.get(name)) else {
        return;
    };
    let day = |key: &str| runtime.get(key)?.as_str()?.parse::<Date>().ok();
    let (Some(deprecated), Some(create), Some(update)) =
        (day("deprecated"), day("create-block"), day("update-block"))
    else {
        return;
    };
    let stage = match () {
        () if update <= today => Stage::NotUpdated,
        () if create <= today => Stage::NotCreated,
        () if deprecated <= today => Stage::Deprecated,
        () => return,
    };
    if stage != wanted {
        return;
    }
    let ends = match stage {
        Stage::Deprecated => format!(
            "no function can be created with it from {create} on, and none changed from {update} on"
        ),
        Stage::NotCreated => format!(
            "no function can be created with it since {create}, and none changed from {update} on"
        ),
        Stage::NotUpdated => format!("functions with it cannot be changed since {update}"),
    };
    let message = format!("Lambda deprecated the runtime `{name}` on {deprecated}: {ends}");
    let mut issue = Issue::new(scope.path(), message);
    if let Some(successor) = runtime.get("successor").and_then(Fact::as_str) {
        issue = issue.help(format!("use `{successor}`"));
    }
    out.push(issue);
}
