//! E3512: policies that belong to a resource, and say who may do what with it.

use super::document;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Keyword, Profile, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: PROFILE.owner,
    at: &[
        "Resources/AWS::KMS::Key/Properties/KeyPolicy",
        "Resources/AWS::OpenSearchService::Domain/Properties/AccessPolicies",
        "Resources/AWS::S3::BucketPolicy/Properties/PolicyDocument",
        "Resources/AWS::SNS::TopicPolicy/Properties/PolicyDocument",
        "Resources/AWS::SQS::QueuePolicy/Properties/PolicyDocument",
    ],
    check: Check::Function(check),
};

static PROFILE: Profile = Profile {
    owner: Code::new("E3512"),
    codes: &[],
};

fn check(scope: &Scope<'_>, policy: &Node, out: &mut Vec<Issue>) {
    let start = out.len();
    document::check(scope, "iam/policy_resource", &PROFILE, policy, out);
    if super::resource_kind(scope) == Some("AWS::S3::BucketPolicy") {
        // A bucket takes statements with the same `Sid`.
        let mut found = out.split_off(start);
        found.retain(|issue| issue.keyword != Keyword::UniqueKeys);
        out.append(&mut found);
    }
}
