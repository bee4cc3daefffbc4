// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::PullTimeUpdateExclusion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ECR::PullTimeUpdateExclusion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PullTimeUpdateExclusion(Body);

resource! { PullTimeUpdateExclusion "AWS::ECR::PullTimeUpdateExclusion" }

impl PullTimeUpdateExclusion {
    /// `PrincipalArn`: string, at most 200 characters, pattern `^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalArn", value);
        self
    }
}
