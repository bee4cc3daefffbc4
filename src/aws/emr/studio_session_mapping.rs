// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::StudioSessionMapping` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::EMR::StudioSessionMapping`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StudioSessionMapping(Body);

resource! { StudioSessionMapping "AWS::EMR::StudioSessionMapping" }

impl StudioSessionMapping {
    /// `IdentityName`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityName", value);
        self
    }

    /// `IdentityType`: `IdentityType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_type(mut self, value: impl IntoValue<IdentityType>) -> Self {
        self.0.set("IdentityType", value);
        self
    }

    /// `SessionPolicyArn`: string, at most 256 characters, pattern `^arn:aws(-(cn|us-gov|iso-f|iso-e))?:iam::([0-9]{12})?:policy\/[^.]+$`. Required.
    #[track_caller]
    pub fn session_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionPolicyArn", value);
        self
    }

    /// `StudioId`: string, 4 to 256 characters, pattern `^es-[0-9A-Z]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn studio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StudioId", value);
        self
    }
}

choice! {
    /// `IdentityType` of `AWS::EMR::StudioSessionMapping`.
    IdentityType
    USER "USER"
    GROUP "GROUP"
}
