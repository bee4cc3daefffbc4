// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3ObjectLambda::AccessPointPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3ObjectLambda::AccessPointPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPointPolicy(Body);

resource! { AccessPointPolicy "AWS::S3ObjectLambda::AccessPointPolicy" }

impl AccessPointPolicy {
    /// `ObjectLambdaAccessPoint`: string, 3 to 45 characters, pattern `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn object_lambda_access_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectLambdaAccessPoint", value);
        self
    }

    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}
