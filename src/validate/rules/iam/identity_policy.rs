//! E3510: policies that belong to a user, a group or a role, and say what it may do.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Profile, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: PROFILE.owner,
    at: &[
        "Resources/AWS::IAM::Group/Properties/Policies/*/PolicyDocument",
        "Resources/AWS::IAM::GroupPolicy/Properties/PolicyDocument",
        "Resources/AWS::IAM::ManagedPolicy/Properties/PolicyDocument",
        "Resources/AWS::IAM::Policy/Properties/PolicyDocument",
        "Resources/AWS::IAM::Role/Properties/Policies/*/PolicyDocument",
        "Resources/AWS::IAM::RolePolicy/Properties/PolicyDocument",
        "Resources/AWS::IAM::User/Properties/Policies/*/PolicyDocument",
        "Resources/AWS::IAM::UserPolicy/Properties/PolicyDocument",
        "Resources/AWS::SSO::PermissionSet/Properties/InlinePolicy",
    ],
    check: Check::Function(check),
};

static PROFILE: Profile = Profile {
    owner: Code::new("E3510"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    document::check(scope, "iam/policy_identity", &PROFILE, policy, out);
}
