//! Functions: what they run on, what their environment carries, who may call them, and what becomes of failed events.

mod environment_key;
mod failure_destination;
mod given_secret;
mod permission_source;
mod permission_source_account;
mod public_url;
mod secret;
mod supported_runtime;
mod written_secret;

use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-functions",
    title: "Functions: runtimes, secrets, permissions, failed events",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &supported_runtime::RULE,
    &written_secret::RULE,
    &given_secret::RULE,
    &environment_key::RULE,
    &permission_source::RULE,
    &permission_source_account::RULE,
    &public_url::RULE,
    &failure_destination::RULE,
];

/// The properties of functions, written for Lambda and for the Serverless Application Model.
const FUNCTIONS: &[&str] = &[
    "Resources/AWS::Lambda::Function/Properties",
    "Resources/AWS::Serverless::Function/Properties",
];
