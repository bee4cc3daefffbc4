// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::UserProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataZone::UserProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserProfile(Body);

resource! { UserProfile "AWS::DataZone::UserProfile" }

impl UserProfile {
    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `SessionName`: string, 2 to 64 characters.
    #[track_caller]
    pub fn session_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionName", value);
        self
    }

    /// `Status`: `UserProfileStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<UserProfileStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UserIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserIdentifier", value);
        self
    }

    /// `UserType`: `UserType`. A change replaces the resource.
    #[track_caller]
    pub fn user_type(mut self, value: impl IntoValue<UserType>) -> Self {
        self.0.set("UserType", value);
        self
    }
}

impl Handle<UserProfile> {
    /// `Details`
    #[inline]
    pub fn details(&self) -> Value<Node> {
        self.attribute("Details")
    }

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

choice! {
    /// `UserProfileStatus` of `AWS::DataZone::UserProfile`.
    UserProfileStatus
    ASSIGNED "ASSIGNED"
    NOT_ASSIGNED "NOT_ASSIGNED"
    ACTIVATED "ACTIVATED"
    DEACTIVATED "DEACTIVATED"
}

choice! {
    /// `UserType` of `AWS::DataZone::UserProfile`.
    UserType
    IAM_USER "IAM_USER"
    IAM_ROLE "IAM_ROLE"
    SSO_USER "SSO_USER"
    IAM_ROLE_SESSION "IAM_ROLE_SESSION"
}
