// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::ServiceLinkedRole` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::ServiceLinkedRole`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceLinkedRole(Body);

resource! { ServiceLinkedRole "AWS::IAM::ServiceLinkedRole" }

impl ServiceLinkedRole {
    /// `AWSServiceName`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AWSServiceName", value);
        self
    }

    /// `CustomSuffix`: string, 1 to 64 characters, pattern `^[\w+=,.@-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn custom_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomSuffix", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

impl Handle<ServiceLinkedRole> {
    /// `RoleName`
    #[inline]
    pub fn role_name(&self) -> Value<String> {
        self.attribute("RoleName")
    }
}
