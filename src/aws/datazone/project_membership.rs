// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::ProjectMembership` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::ProjectMembership`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectMembership(Body);

resource! { ProjectMembership "AWS::DataZone::ProjectMembership" }

impl ProjectMembership {
    /// `Designation`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required.
    #[track_caller]
    pub fn designation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Designation", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `Member`: `Member`. Required. A change replaces the resource.
    #[track_caller]
    pub fn member(mut self, value: impl IntoValue<Member>) -> Self {
        self.0.set("Member", value);
        self
    }

    /// `ProjectIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectIdentifier", value);
        self
    }
}

impl Handle<ProjectMembership> {
    /// `MemberIdentifier`
    #[inline]
    pub fn member_identifier(&self) -> Value<String> {
        self.attribute("MemberIdentifier")
    }

    /// `MemberIdentifierType`
    #[inline]
    pub fn member_identifier_type(&self) -> Value<String> {
        self.attribute("MemberIdentifierType")
    }
}

/// `Member` of `AWS::DataZone::ProjectMembership`.
#[derive(Clone, Default)]
#[must_use]
pub struct Member(Properties);

properties! { Member }

impl Member {
    /// `GroupIdentifier`: string.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }

    /// `UserIdentifier`: string.
    #[track_caller]
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserIdentifier", value);
        self
    }
}
