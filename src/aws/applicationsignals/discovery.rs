// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationSignals::Discovery` and the types of its properties.

use crate::aws::base::{Body, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationSignals::Discovery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Discovery(Body);

resource! { Discovery "AWS::ApplicationSignals::Discovery" }

impl Handle<Discovery> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}
