//! Who a statement speaks about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::canonical::one_or_list;
use crate::value::{Map, Node, Value, format, pseudo};

/// Somebody who makes requests.
///
/// In YAML: `{ service: events.amazonaws.com }`, `{ account: "123456789012" }`, `{ arn: !GetAtt Worker.Arn }`, `any`.
///
/// Source: the page "AWS JSON policy elements: Principal" of the IAM user guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Principal {
    /// An AWS service, such as `events.amazonaws.com`.
    Service(Value<String>),
    /// Everybody in an account whom the account itself allows.
    Account(Value<String>),
    /// A role, a user or a session.
    Arn(Value<String>),
    /// Users of an identity provider: its ARN, or a name such as `cognito-identity.amazonaws.com`.
    Federated(Value<String>),
    /// An account under the name that Amazon S3 has for it.
    CanonicalUser(Value<String>),
    /// Everybody, written `{ "AWS": "*" }`.
    Any,
    /// Everybody, written `"*"`.
    Star,
}

impl Principal {
    pub(super) fn value_mut(&mut self) -> Option<&mut Value<String>> {
        match self {
            Self::Service(value)
            | Self::Account(value)
            | Self::Arn(value)
            | Self::Federated(value)
            | Self::CanonicalUser(value) => Some(value),
            Self::Any | Self::Star => None,
        }
    }

    /// An AWS service, such as `events.amazonaws.com`.
    pub fn service(name: impl Into<Value<String>>) -> Self {
        Self::Service(name.into())
    }

    /// Everybody in the account with this number whom the account itself allows.
    pub fn account(id: impl Into<Value<String>>) -> Self {
        Self::Account(id.into())
    }

    /// Everybody in the account of the stack whom the account itself allows.
    pub fn this_account() -> Self {
        Self::Account(pseudo::account_id())
    }

    /// A role, a user or a session.
    pub fn arn(arn: impl Into<Value<String>>) -> Self {
        Self::Arn(arn.into())
    }

    /// Users of an identity provider.
    pub fn federated(provider: impl Into<Value<String>>) -> Self {
        Self::Federated(provider.into())
    }

    /// An account under the name that Amazon S3 has for it.
    pub fn canonical_user(id: impl Into<Value<String>>) -> Self {
        Self::CanonicalUser(id.into())
    }

    /// The action by which this principal takes on a role.
    pub(super) fn assume_action(&self) -> &'static str {
        match self {
            Self::Federated(provider) => match provider.as_literal() {
                Some(name) if name.contains(":saml-provider/") => "sts:AssumeRoleWithSAML",
                _ => "sts:AssumeRoleWithWebIdentity",
            },
            _ => "sts:AssumeRole",
        }
    }

    fn kind_and_value(&self) -> (&'static str, Node) {
        match self {
            Self::Service(name) => ("Service", name.node()),
            Self::Account(id) => {
                let root = [pseudo::partition(), id.clone()];
                let arn = format("arn:{}:iam::{}:root", root).node();
                ("AWS", arn.located(id.origin()))
            }
            Self::Arn(arn) => ("AWS", arn.node()),
            Self::Federated(provider) => ("Federated", provider.node()),
            Self::CanonicalUser(id) => ("CanonicalUser", id.node()),
            Self::Any | Self::Star => ("AWS", Node::from("*")),
        }
    }
}

/// The `Principal` element of several principals at once.
pub(super) fn principals_node(principals: &[Principal]) -> Node {
    if !principals.is_empty() && principals.iter().all(|one| *one == Principal::Star) {
        return Node::from("*");
    }
    let mut kinds: Vec<(&str, Vec<Node>)> = Vec::new();
    for principal in principals {
        let (kind, value) = principal.kind_and_value();
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, values)) => values.push(value),
            None => kinds.push((kind, vec![value])),
        }
    }
    kinds.sort_by_key(|(kind, _)| *kind);
    let map: Map = kinds
        .into_iter()
        .map(|(kind, values)| (kind, one_or_list(values)))
        .collect();
    Node::from(map)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::{from_node, get_att};

    #[test]
    fn principals_of_one_kind_share_a_key() {
        let node = principals_node(&[
            Principal::service("sns.amazonaws.com"),
            Principal::arn(get_att::<String>("Role", "Arn")),
            Principal::service("events.amazonaws.com"),
        ]);
        assert_eq!(
            node,
            Node::from(json!({
                "AWS": { "Fn::GetAtt": ["Role", "Arn"] },
                "Service": ["events.amazonaws.com", "sns.amazonaws.com"]
            }))
        );
    }

    #[test]
    fn an_account_is_written_as_its_root() {
        assert_eq!(
            principals_node(&[Principal::this_account()]),
            Node::from(json!({
                "AWS": { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" }
            }))
        );
    }

    #[test]
    fn a_star_is_plain_alone_and_an_aws_principal_in_company() {
        assert_eq!(principals_node(&[Principal::Star]), Node::from("*"));
        assert_eq!(
            principals_node(&[Principal::Star, Principal::service("s3.amazonaws.com")]),
            Node::from(json!({ "AWS": "*", "Service": "s3.amazonaws.com" }))
        );
    }

    #[test]
    fn principals_are_read_by_their_kind() {
        let node = Node::from(json!({ "service": "events.amazonaws.com" }));
        assert_eq!(
            from_node::<Principal>(node).unwrap(),
            Principal::service("events.amazonaws.com")
        );
        assert_eq!(
            from_node::<Principal>(Node::from("any")).unwrap(),
            Principal::Any
        );
    }
}
