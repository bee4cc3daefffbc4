//! Access logs: a line for each request.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::LogGroup;
use super::super::log_group::write_log_group;
use crate::definition::{Handle, Lowering};
use crate::value::{Value, get_att};

/// Where an API writes a line for each request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AccessLogs {
    /// Into a log group that comes with the API.
    #[default]
    Own,
    /// Into this log group.
    LogGroup(Handle<LogGroup>),
    /// Nowhere.
    None,
}

impl AccessLogs {
    pub(in crate::constructs) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The ARN of the log group; writes it where it is the API's own.
    pub(in crate::constructs) fn lower(&self, cx: &mut Lowering<'_>) -> Option<Value<String>> {
        match self {
            Self::Own => Some(get_att(&write_log_group(cx, "AccessLogs", None), "Arn")),
            Self::LogGroup(group) => {
                cx.find(group)?;
                Some(group.attribute("Arn"))
            }
            Self::None => None,
        }
    }
}
