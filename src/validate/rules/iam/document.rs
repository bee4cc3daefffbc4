//! A policy document against the schema of its kind, written as a mapping or as JSON in a text.

use crate::validate::engine::{Functions, Issue, Profile, Scope};
use crate::validate::rules::run_under;
use crate::value::Node;

/// Checks a policy against a schema of the part `other`, such as `iam/policy_trust`.
pub(super) fn check(
    scope: &Scope<'_>,
    path: &str,
    profile: &'static Profile,
    policy: &Node,
    out: &mut Vec<Issue>,
) {
    let Some(schema) = scope.engine.facts.schema("other", path) else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let Some(text) = policy.as_str() else {
        run_under(scope, schema, profile, policy, out);
        return;
    };
    // What is no JSON is the business of the property's format.
    let Ok(policy) = serde_json::from_str::<Node>(text) else {
        return;
    };
    // CloudFormation does not look into a text: a mapping `{"Ref": …}` there is no function.
    let scope = scope.with(|scope| scope.functions = Functions::NONE);
    run_under(&scope, schema, profile, &policy, out);
}
