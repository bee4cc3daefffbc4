//! `Ref`: what it names, and whether that is of the kind that the place expects.

use super::{Issue, Scope, argument, call, mismatch, names, types_of};
use crate::validate::engine::scope::Schema;
use crate::validate::engine::vocabulary::{Function, is_pseudo_parameter};
use crate::validate::rules;
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    call(scope, Function::Ref, (node, schema), out);
    let Some(name) = argument(node).as_str() else {
        return;
    };
    let model = &scope.engine.model;
    let parameter = model.parameters.get(name);
    // A parameter of a type that CloudFormation does not know fits no place that expects a type.
    let is_unknown =
        parameter.is_some_and(|parameter| !rules::parameter::kind::is_known(parameter.kind));
    let is_list = match parameter {
        Some(parameter) => Some(parameter.is_list()),
        None if is_pseudo_parameter(name) && name != "AWS::NoValue" => {
            Some(name == "AWS::NotificationARNs")
        }
        None if scope.flags.resources && model.resources.contains_key(name) => Some(false),
        None => None,
    };
    if let Some(is_list) = is_list
        && let Some(types) = types_of(scope, schema)
    {
        let takes_scalar = names(types).any(|name| super::SINGLE.contains(&name));
        let takes_list = names(types).any(|name| name == "array");
        let is_resource = parameter.is_none() && !is_pseudo_parameter(name);
        let fits_neither = is_unknown && (!takes_scalar || !takes_list);
        if fits_neither || (!takes_scalar && !is_list) || (!is_resource && !takes_list && is_list) {
            out.push(mismatch(scope, node, types));
            return;
        }
    }
    rules::function::reference_format::check_reference(scope, name, schema, out);
    rules::parameter::no_echo::check_reference(scope, name, out);
    rules::parameter::secret::check_reference(scope, name, out);
}
