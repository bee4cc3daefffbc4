//! A policy: a list of statements.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::merge::merge;
use super::principal::Principal;
use super::statement::Statement;
use crate::value::Node;

/// The version of the policy language; the only one in which policy variables work.
const VERSION: &str = "2012-10-17";

/// A policy document.
///
/// ```
/// use formwork::iam::{PolicyDocument, Principal};
///
/// let trust = PolicyDocument::trust(Principal::service("lambda.amazonaws.com"));
/// assert_eq!(trust.statements[0].actions, ["sts:AssumeRole"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyDocument {
    /// The statements, in order.
    pub statements: Vec<Statement>,
}

impl PolicyDocument {
    /// A document of these statements.
    pub fn new(statements: impl IntoIterator<Item = Statement>) -> Self {
        Self {
            statements: statements.into_iter().collect(),
        }
    }

    /// The document by which a role lets `principal` take it on.
    ///
    /// Federated principals come through `sts:AssumeRoleWithWebIdentity`, or `sts:AssumeRoleWithSAML` where the provider's
    /// ARN says so.
    pub fn trust(principal: Principal) -> Self {
        Self::new([Statement::allow([principal.assume_action()]).to(principal)])
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The same permissions in as few statements as [`merge`] finds.
    #[must_use]
    pub fn merged(self) -> Self {
        Self {
            statements: merge(self.statements),
        }
    }

    /// The document as CloudFormation takes it.
    pub fn node(&self) -> Node {
        let statements = Node::list(self.statements.iter().map(Statement::node));
        Node::map([("Version", Node::from(VERSION)), ("Statement", statements)])
    }
}

impl FromIterator<Statement> for PolicyDocument {
    fn from_iter<I: IntoIterator<Item = Statement>>(statements: I) -> Self {
        Self::new(statements)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_trust_policy_uses_the_action_of_its_principal() {
        assert_eq!(
            PolicyDocument::trust(Principal::service("lambda.amazonaws.com")).node(),
            Node::from(json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole"
                }]
            }))
        );
        for (provider, action) in [
            (
                "cognito-identity.amazonaws.com",
                "sts:AssumeRoleWithWebIdentity",
            ),
            ("arn:aws:iam::1:saml-provider/x", "sts:AssumeRoleWithSAML"),
        ] {
            let document = PolicyDocument::trust(Principal::federated(provider));
            assert_eq!(document.statements[0].actions, [action]);
        }
    }
}
