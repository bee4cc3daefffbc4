//! `Fn::GetAtt`: the resource, its attribute, and whether that is of the kind that the place expects.

use super::{Issue, Scope, argument, call, names, resolve};
use crate::validate::engine::keyword::{Keyword, expected};
use crate::validate::engine::place::At;
use crate::validate::engine::scalar::{listed, shown};
use crate::validate::engine::scope::Schema;
use crate::validate::engine::vocabulary::Function;
use crate::validate::rules;
use crate::value::{Node, nearest};

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let mut issues = Vec::new();
    call(scope, Function::GetAtt, (node, schema), &mut issues);
    let Some((resource, attribute)) = parts(scope, argument(node)) else {
        out.extend(issues);
        return;
    };
    if issues.iter().any(|issue| issue.unknown) {
        // Whether formats agree can be said without the value.
        let start = out.len();
        check_format(scope, (&resource, &attribute), schema, out);
        if out.len() == start {
            out.extend(issues);
        }
        return;
    }
    if !issues.is_empty() {
        out.extend(issues);
        return;
    }
    let start = out.len();
    let list = argument(node).as_list().is_some();
    resolve::each(scope, &resource, &mut |_, name| {
        let Some(name) = name.ok().and_then(Node::as_str) else {
            return true;
        };
        resolve::each(scope, &attribute, &mut |_, attribute| {
            if let Some(attribute) = attribute.ok().and_then(Node::as_str) {
                check_one(scope, (name, attribute), list, (node, schema), out);
            }
            true
        });
        true
    });
    if out.len() == start {
        check_format(scope, (&resource, &attribute), schema, out);
    }
}

fn check_format(
    scope: &Scope<'_>,
    (resource, attribute): (&Node, &Node),
    schema: Schema<'_>,
    out: &mut Vec<Issue>,
) {
    if let (Some(resource), Some(attribute)) = (resource.as_str(), attribute.as_str()) {
        rules::function::reference_format::check_attribute(
            scope,
            (resource, attribute),
            schema,
            out,
        );
    }
}

/// Resource and attribute. A serverless resource brings resources whose logical ids have a dot: the longest id counts.
fn parts(scope: &Scope<'_>, argument: &Node) -> Option<(Node, Node)> {
    let (resource, attribute) = match (argument.as_str(), argument.as_list()) {
        (Some(text), _) => {
            let (resource, attribute) = text.split_once('.')?;
            (
                Node::from(resource).at(argument.origin),
                Node::from(attribute).at(argument.origin),
            )
        }
        (None, Some([resource, attribute])) => (resource.clone(), attribute.clone()),
        _ => return None,
    };
    if let (Some(first), Some(rest)) = (resource.as_str(), attribute.as_str()) {
        let whole = format!("{first}.{rest}");
        let ids = &scope.engine.model.resources;
        let dots = whole
            .rmatch_indices('.')
            .map(|(at, _)| at)
            .filter(|at| *at > first.len());
        for at in dots {
            let (id, rest) = whole.split_at(at);
            if ids.contains_key(id) {
                let rest = rest.trim_start_matches('.');
                return Some((
                    Node::from(id).at(resource.origin),
                    Node::from(rest).at(attribute.origin),
                ));
            }
        }
    }
    Some((resource, attribute))
}

fn check_one(
    scope: &Scope<'_>,
    (name, attribute): (&str, &str),
    is_list: bool,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let model = &scope.engine.model;
    let mut modules = model.modules.iter();
    if modules.any(|module| name.len() > module.len() && name.starts_with(module.as_str())) {
        return;
    }
    let Some(resource) = model.resources.get(name).filter(|_| scope.flags.resources) else {
        let ids: Vec<&str> = model.resources.keys().map(String::as_str).collect();
        let steps = [At::Key("Fn::GetAtt"), At::Index(0)];
        let mut issue = Issue::new(
            scope.path_below(steps.get(..1 + usize::from(is_list)).unwrap_or_default()),
            format!("`{name}` is not a resource of this template"),
        );
        if let Some(near) = nearest(name, ids.iter().copied()) {
            issue = issue.help(format!("did you mean `{near}`?"));
        } else if !ids.is_empty() {
            issue = issue.help(format!("there are {}", listed(ids.iter().copied())));
        }
        out.push(issue.by(Keyword::Function(Function::GetAtt)));
        return;
    };
    let Some(kind) = scope.engine.facts.resource_type(resource.facts_type()) else {
        return;
    };
    let Some(given) = kind.attribute_matching(attribute) else {
        let known: Vec<&str> = kind.attributes().map(|attribute| attribute.name).collect();
        let mut issue = Issue::new(
            scope.path_below(&[At::Key("Fn::GetAtt"), At::Index(1)]),
            format!("`{attribute}` is not an attribute of {}", resource.kind),
        );
        if let Some(near) = nearest(attribute, known.iter().copied()) {
            issue = issue.help(format!("did you mean `{near}`?"));
        } else if !known.is_empty() {
            issue = issue.help(format!("it has {}", listed(known.iter().copied())));
        }
        out.push(issue.by(Keyword::Function(Function::GetAtt)));
        return;
    };
    // The property is a number, and the attribute of the same name is text.
    if (resource.kind, attribute) == ("AWS::DocDB::DBCluster", "Port") {
        return;
    }
    let (Some(types), Some(given)) = (schema.get("type"), given.get("type")) else {
        return;
    };
    let is_coerced = names(types).any(|name| matches!(name, "boolean" | "integer"));
    if !is_coerced && !names(given).any(|given| names(types).any(|wanted| given == wanted)) {
        let message = format!(
            "{} gives {}, and {} is expected",
            shown(node),
            expected(given),
            expected(types)
        );
        out.push(
            Issue::new(scope.path_to("Fn::GetAtt"), message)
                .by(Keyword::Function(Function::GetAtt)),
        );
    }
}
