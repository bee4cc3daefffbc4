// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::StorageTierPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::StorageTierPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageTierPolicy(Body);

resource! { StorageTierPolicy "AWS::Logs::StorageTierPolicy" }

impl StorageTierPolicy {
    /// `StorageTier`: `StorageTier`. Required.
    #[track_caller]
    pub fn storage_tier(mut self, value: impl IntoValue<StorageTier>) -> Self {
        self.0.set("StorageTier", value);
        self
    }
}

impl Handle<StorageTierPolicy> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }
}

choice! {
    /// `StorageTier` of `AWS::Logs::StorageTierPolicy`.
    StorageTier
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
}
