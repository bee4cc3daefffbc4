mod and;
#[expect(clippy::module_inception, reason = "the function is called so")]
mod condition;
mod configuration;
mod equals;
pub(in crate::validate) mod equals_is_useful;
mod exists;
mod not;
mod or;
mod used;

use super::Rule;
use crate::validate::Segment;
use crate::validate::engine::{Issue, Scope};
use crate::value::{Map, Node, nearest};

pub(super) const RULES: &[&Rule] = &[
    &configuration::RULE,
    &exists::RULE,
    &equals::RULE,
    &and::RULE,
    &not::RULE,
    &or::RULE,
    &condition::RULE,
    &used::RULE,
    &equals_is_useful::RULE,
];

/// A name where a resource or an output tells the condition under which it exists.
pub(super) fn check_name(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(name) = node.as_str() else { return };
    if scope.engine.model.conditions.position(name).is_none() {
        out.push(unknown(scope, name, scope.path()));
    }
}

fn unknown(scope: &Scope<'_>, name: &str, path: Vec<Segment>) -> Issue {
    let issue = Issue::new(
        path,
        format!("`{name}` is not a condition of this template"),
    );
    match nearest(name, scope.engine.model.conditions.names()) {
        Some(near) => issue.help(format!("did you mean `{near}`?")),
        None => issue,
    }
}

/// The resources and outputs with their section and name; those of loops, too.
fn owners(template: &Node) -> Vec<(&'static str, &str, &Node)> {
    let mut found = Vec::new();
    for section in ["Resources", "Outputs"] {
        let mut open: Vec<&Map> = template
            .get(section)
            .and_then(Node::as_map)
            .into_iter()
            .collect();
        while let Some(map) = open.pop() {
            for (name, node) in map.iter() {
                if name.starts_with("Fn::ForEach::") {
                    let body = node.as_list().and_then(|list| list.get(2)?.as_map());
                    open.extend(body);
                } else if section == "Outputs" || node.get("Type").is_some() {
                    found.push((section, name, node));
                }
            }
        }
    }
    found
}
