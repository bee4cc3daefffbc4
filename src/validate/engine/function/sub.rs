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
    if let Some(text) = text_without_names(scope, argument(node)) {
        scope.check(text, schema, out);
        return;
    }
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
                if !rules::resource::serverless::is_stage_reference(scope, name) {
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
        if out.len() == start {
            rules::function::sub_unneeded::check(scope, text, out);
            rules::function::sub_parameters_used::check(scope, text, variables, out);
            rules::function::dynamic_reference_secrets_manager_arn::check_text(scope, text, out);
        }
    });
    adopt(out, start, Function::Sub);
}

/// The text of a call that names nothing: the language extensions put it in the place of the call.
fn text_without_names<'n>(scope: &Scope<'_>, argument: &'n Node) -> Option<&'n Node> {
    let is_extended = scope.engine.model.has_language_extensions();
    let text = match argument.as_list() {
        Some(list) => list.first()?,
        None => argument,
    };
    let names_nothing = |text: &str| !text.contains("&{") && names_in(text).next().is_none();
    text.as_str()
        .is_some_and(|text| is_extended && names_nothing(text))
        .then_some(text)
}

/// The names that a text stands in for: `${Name}`, without the escaped `${!Name}`.
pub(in crate::validate) fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once("${")?;
            if after.trim_start().starts_with(['!', '}']) {
                rest = after;
                continue;
            }
            let (name, behind) = after.split_once('}')?;
            rest = behind;
            return Some(name.trim());
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_names_are_none_and_do_not_hide_others() {
        let names = |text| names_in(text).collect::<Vec<_>>();
        assert_eq!(names("${A}${!B}${ C.Arn }"), ["A", "C.Arn"]);
        assert_eq!(names("${!${A}}"), ["A"]);
        assert_eq!(names("${} ${ } ${A"), Vec::<&str>::new());
    }
}
