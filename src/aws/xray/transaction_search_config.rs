// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::XRay::TransactionSearchConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::XRay::TransactionSearchConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransactionSearchConfig(Body);

resource! { TransactionSearchConfig "AWS::XRay::TransactionSearchConfig" }

impl TransactionSearchConfig {
    /// `IndexingPercentage`: number, 0 to 100.
    #[track_caller]
    pub fn indexing_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IndexingPercentage", value);
        self
    }
}

impl Handle<TransactionSearchConfig> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}
