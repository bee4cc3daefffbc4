//! W2511: the version of the policy language; the old one knows no variables.

use crate::diagnostic::Code;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: Code::new("W2511"),
    at: &["AWS::IAM::Policy/Properties/PolicyDocument/Version"],
    check: Check::Function(check),
};

fn check(scope: &Scope<'_>, version: &Node, out: &mut Vec<Issue>) {
    if version.as_str() == Some("2008-10-17") {
        let message =
            "`2008-10-17` is the old version of the policy language, in which `${…}` is plain text";
        out.push(Issue::new(scope.path(), message).help("write `2012-10-17`"));
    }
}
