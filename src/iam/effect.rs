//! Whether a statement allows or denies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a statement does with the requests that it matches.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// They are allowed, unless another statement denies them.
    #[default]
    Allow,
    /// They are denied, whatever other statements say.
    Deny,
}

impl Effect {
    /// The word that a policy document uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}
