//! Secrets in the environment of a function, as far as the template shows that they are secrets.

use crate::validate::engine::{
    At, Function, Scope, Seen, function_of, look, truth_of_node, values_of,
};
use crate::validate::rules::security::policy::id_of;
use crate::validate::rules::security::secret::{is_resolved, is_secret};
use crate::value::{Map, Node};

/// How a secret comes into an environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secret {
    /// It is written in the template, or the default of a parameter.
    Written,
    /// The deployment gives it by a parameter that is not echoed.
    Parameter,
    /// The deployment reads it from Secrets Manager or the parameter store.
    Resolved,
}

/// Calls `then` with each secret in the environment of a function; the scope is at its variable.
pub(super) fn each_secret(
    scope: &Scope<'_>,
    properties: &Node,
    then: &mut dyn FnMut(&Scope<'_>, &str, Secret),
) {
    let Some(id) = id_of(scope) else { return };
    let hidden = made_with_hidden(scope, &id);
    let secret_of = |scope: &Scope<'_>, name: &str, value: &Node| match hidden.contains(&name) {
        true => Some(Secret::Parameter),
        false => secret_in(scope, name, value),
    };
    look(
        scope,
        properties,
        &["Environment", "Variables"],
        &mut |scope, seen| {
            let variables = seen.value().and_then(Node::as_map);
            for (name, value) in variables.into_iter().flat_map(Map::iter) {
                scope.enter(At::Key(name), None, |scope| {
                    if let Some(secret) = secret_of(scope, name, value) {
                        then(scope, name, secret);
                    }
                });
            }
        },
    );
}

fn secret_in(scope: &Scope<'_>, name: &str, value: &Node) -> Option<Secret> {
    if is_resolved(value) {
        return Some(Secret::Resolved);
    }
    let mut is_written = false;
    look(scope, value, &[], &mut |scope, seen| {
        let is_ref = |node: &Node| matches!(function_of(node), Some((Function::Ref, _)));
        is_written |= match seen {
            Seen::Open(node) if !is_ref(node) => false,
            seen => {
                let values = values_of(scope, seen).unwrap_or_default();
                let mut texts = values.iter();
                !values.is_empty()
                    && texts.all(|value| value.as_str().is_some_and(|text| is_secret(name, text)))
            }
        };
    });
    is_written.then_some(Secret::Written)
}

/// The variables of a function whose values are made with parameters that are not echoed.
fn made_with_hidden<'s>(scope: &'s Scope<'_>, id: &str) -> Vec<&'s str> {
    let engine = scope.engine;
    let hidden = |parameter: &str| {
        let parameter = engine.model.parameters.get(parameter);
        let hides = parameter.and_then(|parameter| parameter.node.get("NoEcho"));
        hides.and_then(truth_of_node) == Some(true)
    };
    let hidden: Vec<&str> = engine
        .model
        .parameters
        .keys()
        .copied()
        .filter(|name| hidden(name))
        .collect();
    let references = engine.references.iter();
    references
        .filter(|reference| reference.resource() == Some(id))
        .filter_map(|reference| Some((variable_at(&reference.at)?, reference)))
        .filter(|(_, reference)| hidden.iter().any(|name| reference.is_to(name)))
        .map(|(variable, _)| variable)
        .collect()
}

/// The variable of an environment to whose value a path leads.
fn variable_at<'t>(at: &[At<'t>]) -> Option<&'t str> {
    let mut keys = at.iter().filter(|step| !is_choice(step)).skip(2);
    for name in ["Properties", "Environment", "Variables"] {
        keys.next().filter(|step| **step == At::Key(name))?;
    }
    match keys.next()? {
        At::Key(variable) => Some(variable),
        At::Index(_) => None,
    }
}

/// Whether a step leads into a branch of `Fn::If` before the variable.
fn is_choice(step: &At<'_>) -> bool {
    matches!(step, At::Index(_) | At::Key("Fn::If"))
}
