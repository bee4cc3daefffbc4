//! IAM: what policies allow, whom roles trust, and what belongs to users alone.

mod access_key;
mod cross_account_trust;
mod full_access;
mod inline_user_policy;
mod not_action;
mod not_principal;
mod not_resource;
mod open_trust;
mod pass_role;

use super::policy::{each_statement, where_allowed};
use crate::validate::engine::{Scope, Seen, look};
use crate::validate::rules::{Pack, Rule};
use crate::value::Node;

pub(super) const PACK: Pack = Pack {
    name: "security-iam",
    title: "IAM: wildcards, trust, passing of roles, users and their keys",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &full_access::RULE,
    &not_action::RULE,
    &not_resource::RULE,
    &not_principal::RULE,
    &open_trust::RULE,
    &cross_account_trust::RULE,
    &pass_role::RULE,
    &inline_user_policy::RULE,
    &access_key::RULE,
];

/// Resources with policies that say what somebody may do.
const IDENTITIES: &[&str] = &[
    "Resources/AWS::IAM::Group/Properties",
    "Resources/AWS::IAM::GroupPolicy/Properties",
    "Resources/AWS::IAM::ManagedPolicy/Properties",
    "Resources/AWS::IAM::Policy/Properties",
    "Resources/AWS::IAM::Role/Properties",
    "Resources/AWS::IAM::RolePolicy/Properties",
    "Resources/AWS::IAM::User/Properties",
    "Resources/AWS::IAM::UserPolicy/Properties",
    "Resources/AWS::SSO::PermissionSet/Properties",
    "Resources/AWS::Serverless::Function/Properties",
    "Resources/AWS::Serverless::StateMachine/Properties",
];

/// Resources that say whom they trust with a role.
const TRUSTING: &[&str] = &[
    "Resources/AWS::IAM::Role/Properties",
    "Resources/AWS::Serverless::Function/Properties",
];

/// Resources with policies that say who may reach them. Those of queues, topics and buses have rules of their own.
const GUARDED: &[&str] = &[
    "Resources/AWS::ECR::Repository/Properties",
    "Resources/AWS::EFS::FileSystem/Properties",
    "Resources/AWS::IAM::Role/Properties",
    "Resources/AWS::KMS::Key/Properties",
    "Resources/AWS::S3::BucketPolicy/Properties",
    "Resources/AWS::SecretsManager::ResourcePolicy/Properties",
];

const DOCUMENT: &[&str] = &["PolicyDocument"];
const TRUST: &[&str] = &["AssumeRolePolicyDocument"];

/// Where the policies of a resource stand that say what somebody may do.
fn documents(scope: &Scope<'_>) -> &'static [&'static [&'static str]] {
    match scope.kinds().get(1).copied() {
        Some("AWS::IAM::Group" | "AWS::IAM::Role" | "AWS::IAM::User") => {
            &[&["Policies", "*", "PolicyDocument"]]
        }
        Some("AWS::SSO::PermissionSet") => &[&["InlinePolicy"]],
        // Templates and names of policies stand among the documents; those have no statements.
        Some("AWS::Serverless::Function" | "AWS::Serverless::StateMachine") => {
            &[&["Policies"], &["Policies", "*"]]
        }
        _ => &[DOCUMENT],
    }
}

/// Where the policies of a resource stand that say who may reach it.
fn guards(scope: &Scope<'_>) -> &'static [&'static str] {
    match scope.kinds().get(1).copied() {
        Some("AWS::ECR::Repository") => &["RepositoryPolicyText"],
        Some("AWS::EFS::FileSystem") => &["FileSystemPolicy"],
        Some("AWS::IAM::Role") => TRUST,
        Some("AWS::KMS::Key") => &["KeyPolicy"],
        Some("AWS::SecretsManager::ResourcePolicy") => &["ResourcePolicy"],
        _ => DOCUMENT,
    }
}

/// Calls `then` with each statement that allows something, in the documents at some places of a resource.
fn each_allowing(
    scope: &Scope<'_>,
    properties: &Node,
    places: &[&[&str]],
    then: &mut dyn FnMut(&Scope<'_>, &Node),
) {
    for place in places {
        each_statement(scope, properties, place, &mut |scope, statement| {
            where_allowed(scope, statement, &mut |scope| then(scope, statement));
        });
    }
}

/// Calls `then` where a statement has a key.
fn where_has(scope: &Scope<'_>, statement: &Node, key: &str, then: &mut dyn FnMut(&Scope<'_>)) {
    look(scope, statement, &[key], &mut |scope, seen| {
        if !matches!(seen, Seen::Missing) {
            then(scope);
        }
    });
}
