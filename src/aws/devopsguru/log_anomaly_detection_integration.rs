// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsGuru::LogAnomalyDetectionIntegration` and the types of its properties.

use crate::aws::base::{Body, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogAnomalyDetectionIntegration(Body);

resource! { LogAnomalyDetectionIntegration "AWS::DevOpsGuru::LogAnomalyDetectionIntegration" }

impl Handle<LogAnomalyDetectionIntegration> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}
