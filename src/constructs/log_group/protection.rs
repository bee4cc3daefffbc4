//! Data protection: finding and masking personal data in logs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LogGroup;
use crate::definition::Handle;
use crate::value::{Map, Node, format, pseudo};

/// Which personal data is masked in a log group, and who hears of it.
///
/// Only identities that are allowed `logs:Unmask` see what is masked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataProtection {
    /// The kinds of data, by the names of CloudWatch Logs: `EmailAddress`, `CreditCardNumber`, `PhoneNumber-US` and others.
    pub identifiers: Vec<String>,
    /// The log group that gets a report of each finding. Default: findings are only counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Handle<LogGroup>>,
}

impl DataProtection {
    /// Masks data of these kinds, such as `EmailAddress`.
    pub fn mask<S: Into<String>>(identifiers: impl IntoIterator<Item = S>) -> Self {
        Self {
            identifiers: identifiers.into_iter().map(Into::into).collect(),
            findings: None,
        }
    }

    /// Reports each finding to a log group.
    #[must_use]
    #[track_caller]
    pub fn findings(mut self, group: &Handle<LogGroup>) -> Self {
        self.findings = Some(group.here());
        self
    }

    /// A policy has exactly these two statements, with the same identifiers.
    ///
    /// Source: the page "Data protection policies" of the CloudWatch Logs user guide.
    pub(super) fn node(&self) -> Node {
        let identifiers = || {
            Node::list(self.identifiers.iter().map(|name| {
                let parts = [pseudo::partition(), name.into()];
                format("arn:{}:dataprotection::aws:data-identifier/{}", parts).node()
            }))
        };
        let mut destination = Map::new();
        if let Some(group) = &self.findings {
            let group = Node::map([("LogGroup", group.name().at(group.origin()).node())]);
            destination.insert("CloudWatchLogs", group);
        }
        let statement = |sid: &str, operation: &str, argument: &str, value: Map| {
            let operation = Node::map([(operation, Node::map([(argument, Node::from(value))]))]);
            Node::map([
                ("Sid", Node::from(sid)),
                ("DataIdentifier", identifiers()),
                ("Operation", operation),
            ])
        };
        Node::map([
            ("Name", Node::from("data-protection")),
            ("Version", Node::from("2021-06-01")),
            (
                "Statement",
                Node::list([
                    statement("Audit", "Audit", "FindingsDestination", destination),
                    statement("Mask", "Deidentify", "MaskConfig", Map::new()),
                ]),
            ),
        ])
    }
}
