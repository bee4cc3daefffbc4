//! E3514: the resources of a policy that belongs to a resource are ARNs.

use super::resource_kind;
use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: Code::new("E3514"),
    at: &["AWS::IAM::Policy/Properties/PolicyDocument/Statement/Resource"],
    check: Check::Function(check),
};

fn check(scope: &Scope<'_>, resource: &Node, out: &mut Vec<Issue>) {
    let Some(text) = resource.as_str() else {
        return;
    };
    // The policy of a bucket must name the bucket.
    let may_be_any = resource_kind(scope) != Some("AWS::S3::BucketPolicy");
    if is_arn(text) || (may_be_any && text == "*") {
        return;
    }
    let message = match may_be_any {
        true => format!("{} is neither an ARN nor `*`", shown(resource)),
        false => format!("{} is not an ARN", shown(resource)),
    };
    out.push(
        Issue::new(scope.path(), message)
            .help("an ARN looks like arn:partition:service:region:account:resource"),
    );
}

/// Whether a text begins as an ARN does, and has either all parts or none behind the region.
fn is_arn(text: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let is_arn = parts.next() == Some("arn");
    let partition = parts
        .next()
        .and_then(|partition| partition.strip_prefix("aws"));
    let is_partition =
        partition.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_alphabetic() || c == '-'));
    let has_service = parts.next().is_some_and(|service| !service.is_empty());
    let has_region = parts.next().is_some();
    let is_rest = match (parts.next(), parts.next()) {
        (None, _) => true,
        (Some(account), Some(resource)) => {
            let is_number =
                account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            (is_number || matches!(account, "" | "*" | "aws")) && !resource.is_empty()
        }
        (Some(_), None) => false,
    };
    is_arn && is_partition && has_service && has_region && is_rest
}
