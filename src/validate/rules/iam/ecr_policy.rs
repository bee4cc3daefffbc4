//! E3513: policies of a container repository, whose statements name no resource.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: PROFILE.owner,
    at: &["Resources/AWS::ECR::Repository/Properties/RepositoryPolicyText"],
    check: Check::Function(check),
};

static PROFILE: Profile = Profile {
    owner: Code::new("E3513"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_resource_ecr", &PROFILE, policy, out);
}
