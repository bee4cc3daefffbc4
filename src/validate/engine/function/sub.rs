//! `Fn::Sub`: what its text names.

use super::{Issue, Scope, adopt, argument, call, get_att, reference};
use crate::validate::engine::place::At;
use crate::validate::engine::scope::Schema;
use crate::validate::engine::vocabulary::{Function, function_of};
use crate::validate::rules;
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let start = out.len();
    call(scope, Function::Sub, (node, schema), out);
    if out.len() > start {
        return;
    }
    let (text, variables) = match (argument(node).as_str(), argument(node).as_list()) {
        (Some(text), _) => (text, None),
        (None, Some([text, variables])) => match text.as_str() {
            Some(text) => (text, variables.as_map()),
            None => return,
        },
        _ => return,
    };
    let is_variable = |name: &str| {
        variables
            .and_then(|map| map.get(name))
            .is_some_and(|value| {
                // A variable that is the reference of its own name is no other thing.
                function_of(value).is_none_or(|(function, argument)| {
                    function != Function::Ref || argument.as_str() != Some(name)
                })
            })
    };
    let Some(text_schema) = scope
        .engine
        .facts
        .schema("other", "functions/sub")
        .and_then(|schema| schema.pointer("/cfnContext/schema/prefixItems/0/cfnContext/schema"))
    else {
        return;
    };
    scope.enter(At::Key("Fn::Sub"), None, |scope| {
        let inner = scope.with(|scope| {
            scope.flags.rules = false;
            scope.flags.strict_types = true;
        });
        for name in names_in(text) {
            let mut issues = Vec::new();
            let place = Schema::whole(text_schema);
            if name.contains('.') {
                if !rules::serverless::is_stage_reference(scope, name) {
                    let call = Node::map([("Fn::GetAtt", name)]).at(node.origin);
                    get_att::check(&inner, (&call, place), &mut issues);
                }
            } else if !is_variable(name) {
                let call = Node::map([("Ref", name)]).at(node.origin);
                reference::check(&inner, (&call, place), &mut issues);
            }
            for issue in &mut issues {
                issue.path = scope.path();
                issue.keyword = super::Keyword::Function(Function::Sub);
            }
            out.extend(issues);
        }
    });
    adopt(out, start, Function::Sub);
}

/// The names that a text stands in for: `${Name}`, without the escaped `${!Name}`.
pub(in crate::validate) fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find("${")? + 2;
            let after = rest.get(start..)?;
            let end = after.find('}')?;
            rest = after.get(end + 1..)?;
            let name = after.get(..end)?.trim();
            if !name.is_empty() && !name.starts_with('!') {
                return Some(name);
            }
        }
    })
}
