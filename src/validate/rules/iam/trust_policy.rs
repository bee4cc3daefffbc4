//! E3530: policies that say who may take a role.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: PROFILE.owner,
    at: &["Resources/AWS::IAM::Role/Properties/AssumeRolePolicyDocument"],
    check: Check::Function(check),
};

static PROFILE: Profile = Profile {
    owner: Code::new("E3530"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_trust", &PROFILE, policy, out);
}
