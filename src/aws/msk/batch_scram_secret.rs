// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::BatchScramSecret` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::MSK::BatchScramSecret`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchScramSecret(Body);

resource! { BatchScramSecret "AWS::MSK::BatchScramSecret" }

impl BatchScramSecret {
    /// `ClusterArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `SecretArnList`: list of strings.
    #[track_caller]
    pub fn secret_arn_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecretArnList", value);
        self
    }
}
