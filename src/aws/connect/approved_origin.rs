// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ApprovedOrigin` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Connect::ApprovedOrigin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApprovedOrigin(Body);

resource! { ApprovedOrigin "AWS::Connect::ApprovedOrigin" }

impl ApprovedOrigin {
    /// `InstanceId`: string, 1 to 100 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `Origin`: string, at most 267 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn origin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Origin", value);
        self
    }
}
