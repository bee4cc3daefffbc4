// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::APS::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::APS::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::APS::ResourcePolicy" }

impl ResourcePolicy {
    /// `PolicyDocument`: string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `WorkspaceArn`: string, pattern `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceArn", value);
        self
    }
}
