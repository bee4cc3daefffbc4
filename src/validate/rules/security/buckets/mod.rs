//! Buckets: who can reach them and how, how they are encrypted, what is kept of them and of access to them.

mod access_logs;
mod encryption;
mod plain_http;
mod public_access;
mod public_acl;
mod versioning;

use super::policy::Guard;
use crate::validate::engine::{At, Scope};
use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-buckets",
    title: "Buckets: public access, TLS, encryption, versions, access logs",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &public_access::RULE,
    &plain_http::RULE,
    &encryption::RULE,
    &versioning::RULE,
    &access_logs::RULE,
    &public_acl::RULE,
];

static GUARD: Guard = Guard {
    policies: &[("AWS::S3::BucketPolicy", "Bucket")],
    actions: &["s3:GetObject", "s3:PutObject"],
};

/// Where a template names a bucket that takes logs: of buckets, distributions, load balancers, networks and accounts.
const LOG_DESTINATIONS: [&str; 6] = [
    "AccessLoggingPolicy",
    "LoadBalancerAttributes",
    "LogDestination",
    "Logging",
    "LoggingConfiguration",
    "S3BucketName",
];

/// Whether something of the template writes logs into a bucket.
fn takes_logs(scope: &Scope<'_>, id: &str) -> bool {
    let mut references = scope.engine.references.iter();
    references.any(|reference| {
        let mut steps = reference.at.iter();
        reference.is_to(id)
            && steps.any(|step| matches!(step, At::Key(key) if LOG_DESTINATIONS.contains(key)))
    })
}
