//! Keywords that only CloudFormation schemas have: which functions may stand at a place, what the template must have.

use super::{Ask, Keyword};
use crate::facts::{Fact, FactKind};
use crate::validate::engine::gather;
use crate::validate::engine::issue::Issue;
use crate::validate::engine::scalar::{listed, shown};
use crate::validate::engine::scope::{Schema, Scope};
use crate::validate::engine::vocabulary::{Functions, PSEUDO_PARAMETERS};
use crate::validate::rules;
use crate::value::{Node, nearest};

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    match ask.keyword {
        Keyword::CfnContext => in_context(scope, ask.value, node, out),
        Keyword::DynamicValidation => dynamic(scope, ask.value, node, out),
        Keyword::CfnGather => gather::check(scope, ask.value, node, out),
        Keyword::CfnLint => rules::check_named(scope, ask, node, out),
        Keyword::Tagging => rules::property::tagging::check(scope, ask.value, node, out),
        _ => rules::resource::lifecycle::check(scope, ask.value, ask.schema, out),
    }
}

fn in_context(scope: &Scope<'_>, context: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    let functions = context
        .get("functions")
        .map(|functions| match functions.kind() {
            FactKind::Map => {
                let named = functions
                    .get("$ref")
                    .and_then(|reference| scope.resolve(reference));
                Functions::named(named.into_iter().flat_map(Fact::texts))
            }
            _ => Functions::named(functions.texts()),
        });
    let references = context.get("references");
    let hides_resources =
        references.is_some_and(|references| !references.texts().any(|name| name == "Resources"));
    let pseudo_parameters = context.get("pseudoParameters");
    let Some(schema) = context.get("schema") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let inner = scope.with(|scope| {
        if let Some(functions) = functions {
            scope.functions = functions;
        }
        if pseudo_parameters.is_some() {
            scope.pseudo_parameters = pseudo_parameters;
        }
        if hides_resources {
            scope.flags.resources = false;
        }
    });
    inner.check(node, Schema::whole(schema), out);
}

fn dynamic(scope: &Scope<'_>, ask: Fact<'_>, node: &Node, out: &mut Vec<Issue>) {
    if let Some(transform) = ask.get("transformCheck").and_then(Fact::as_str)
        && !scope.engine.model.transforms.contains(&transform)
    {
        out.push(Issue::new(
            scope.path(),
            format!("the template does not have the transform `{transform}`"),
        ));
    }
    match ask.get("context").and_then(Fact::as_str) {
        Some("conditions") => {
            let names = scope.engine.model.conditions.names();
            name_of(scope, node, &names.collect::<Vec<_>>(), "condition", out);
        }
        Some("mappings") => {
            let names = scope.engine.model.mappings.keys().copied();
            name_of(scope, node, &names.collect::<Vec<_>>(), "mapping", out);
        }
        Some("refs") => {
            let is_of_module = node.as_str().is_some_and(|text| {
                let mut modules = scope.engine.model.modules.iter();
                modules.any(|module| text.len() > module.len() && text.starts_with(module.as_str()))
            });
            if !is_of_module {
                name_of(
                    scope,
                    node,
                    &scope.referable(),
                    "parameter, resource or pseudo parameter",
                    out,
                );
            }
        }
        _ => {}
    }
    if let Some(place) = ask.get("pathCheck").and_then(Fact::as_str) {
        let path = scope.path();
        let mut parts = place.split('/').zip(&path);
        if !parts.all(|(wanted, segment)| segment.is(wanted)) {
            out.push(Issue::new(
                path,
                format!("it may stand below `{place}` only"),
            ));
        }
    }
}

fn name_of(scope: &Scope<'_>, node: &Node, names: &[&str], what: &str, out: &mut Vec<Issue>) {
    let Some(text) = node.as_str() else {
        out.push(Issue::new(
            scope.path(),
            format!("{} is not the name of a {what}", shown(node)),
        ));
        return;
    };
    if names.contains(&text) {
        return;
    }
    let mut issue = Issue::new(
        scope.path(),
        format!("`{text}` is not a {what} of this template"),
    );
    issue = match nearest(text, names.iter().copied()) {
        Some(near) => issue.help(format!("did you mean `{near}`?")),
        None if names.is_empty() => issue.help(format!("the template has no {what}")),
        None => issue.help(format!("there are {}", listed(names.iter().copied()))),
    };
    out.push(issue);
}

impl<'a> Scope<'a> {
    /// What `Ref` may name here.
    pub(in crate::validate) fn referable(&self) -> Vec<&str> {
        let model = &self.engine.model;
        let mut names: Vec<&str> = model.parameters.keys().copied().collect();
        if self.flags.resources {
            names.extend(model.resources.keys().map(String::as_str));
        }
        match self.pseudo_parameters {
            Some(allowed) => names.extend(allowed.texts()),
            None => names.extend(PSEUDO_PARAMETERS),
        }
        names.extend(self.values.iter().map(|(name, _)| name.as_str()));
        names
    }
}
