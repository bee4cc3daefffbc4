// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::GroupProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::GroupProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupProfile(Body);

resource! { GroupProfile "AWS::DataZone::GroupProfile" }

impl GroupProfile {
    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `GroupIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }

    /// `GroupType`: `GroupType`.
    #[track_caller]
    pub fn group_type(mut self, value: impl IntoValue<GroupType>) -> Self {
        self.0.set("GroupType", value);
        self
    }

    /// `RolePrincipalArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn role_principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolePrincipalArn", value);
        self
    }

    /// `Status`: `GroupProfileStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<GroupProfileStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<GroupProfile> {
    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `GroupName`
    #[inline]
    pub fn group_name(&self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `RolePrincipalId`
    #[inline]
    pub fn role_principal_id(&self) -> Value<String> {
        self.attribute("RolePrincipalId")
    }
}

choice! {
    /// `GroupProfileStatus` of `AWS::DataZone::GroupProfile`.
    GroupProfileStatus
    ASSIGNED "ASSIGNED"
    NOT_ASSIGNED "NOT_ASSIGNED"
}

choice! {
    /// `GroupType` of `AWS::DataZone::GroupProfile`.
    GroupType
    DATAZONE_SSO_GROUP "DATAZONE_SSO_GROUP"
    IAM_ROLE_SESSION_GROUP "IAM_ROLE_SESSION_GROUP"
}
