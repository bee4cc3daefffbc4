//! Policies of IAM: their form by kind, their actions and resources, and references to roles.
//!
//! Which policy stands where decides which schema of the facts it is checked against. The schemas name further rules
//! by a path of their own (`AWS::IAM::Policy/Properties/PolicyDocument/Statement/Action`), whatever the resource is.

mod document;
mod ecr_policy;
mod identity_policy;
mod permission;
mod reference_with_path;
mod resource_arn;
mod resource_policy;
mod role_arn;
mod statement_resource;
#[cfg(test)]
mod tests;
mod trust_policy;
mod version;
mod wildcard;

use super::Rule;
use crate::validate::Segment;
use crate::validate::engine::{Function, Scope, function_of};
use crate::value::Node;

pub(super) const RULES: &[&Rule] = &[
    &identity_policy::RULE,
    &resource_policy::RULE,
    &ecr_policy::RULE,
    &trust_policy::RULE,
    &permission::RULE,
    &version::RULE,
    &statement_resource::RULE,
    &resource_arn::RULE,
    &role_arn::RULE,
    &reference_with_path::RULE,
];

/// The type of the resource in which the scope is.
fn resource_kind<'a>(scope: &Scope<'a>) -> Option<&'a str> {
    scope.kinds().get(1).copied()
}

/// A place within the value of a property: the keys and indices that lead there.
type Steps = Vec<Segment>;

/// Calls `then` with every part of a value that a policy takes once or several times: the items of lists and the
/// branches of `Fn::If`, with the steps that lead to each.
fn each_one<'n>(node: &'n Node, steps: &mut Steps, then: &mut dyn FnMut(&'n Node, &Steps)) {
    if let Some(list) = node.as_list() {
        for (index, item) in list.iter().enumerate() {
            steps.push(Segment::Index(index));
            each_one(item, steps, then);
            steps.pop();
        }
        return;
    }
    if let Some((Function::If, argument)) = function_of(node) {
        steps.push(Segment::Key("Fn::If".into()));
        for (index, branch) in argument
            .as_list()
            .unwrap_or_default()
            .iter()
            .enumerate()
            .skip(1)
        {
            steps.push(Segment::Index(index));
            each_one(branch, steps, then);
            steps.pop();
        }
        steps.pop();
        return;
    }
    then(node, steps);
}
