//! Policies of IAM: their form by kind, their actions and resources, and references to roles.
//!
//! Which policy stands where decides which schema of the facts it is checked against. The schemas name further rules
//! by a path of their own (`AWS::IAM::Policy/Properties/PolicyDocument/Statement/Action`), whatever the resource is.

mod document;
mod identity_policy;
mod permissions;
mod policy_version;
mod ref_with_path;
mod resource_ecr_policy;
mod resource_policy;
mod resource_policy_resource_arn;
mod role_arn_pattern;
mod statement_resources;
mod trust_policy;
pub(super) mod wildcard;

#[cfg(test)]
mod tests;

use super::Rule;
use crate::validate::Segment;
use crate::validate::engine::{Function, Scope, function_of};
use crate::value::Node;

pub(super) const RULES: &[&Rule] = &[
    &ref_with_path::RULE,
    &identity_policy::RULE,
    &role_arn_pattern::RULE,
    &resource_policy::RULE,
    &resource_ecr_policy::RULE,
    &resource_policy_resource_arn::RULE,
    &trust_policy::RULE,
    &statement_resources::RULE,
    &policy_version::RULE,
    &permissions::RULE,
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
