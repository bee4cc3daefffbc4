// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::DataZone::Project" }

impl Project {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `DomainUnitId`: string, 1 to 256 characters, pattern `^[a-z0-9_\-]+$`.
    #[track_caller]
    pub fn domain_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainUnitId", value);
        self
    }

    /// `GlossaryTerms`: list of strings, at most 20 items.
    #[track_caller]
    pub fn glossary_terms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GlossaryTerms", value);
        self
    }

    /// `MembershipAssignments`: list of `ProjectMembershipAssignment`. A change replaces the resource.
    #[track_caller]
    pub fn membership_assignments(
        mut self,
        value: impl IntoValue<ListOf<ProjectMembershipAssignment>>,
    ) -> Self {
        self.0.set("MembershipAssignments", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\w -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectCategory`: string. A change replaces the resource.
    #[track_caller]
    pub fn project_category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectCategory", value);
        self
    }

    /// `ProjectExecutionRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role/[\w+=,.@/-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn project_execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectExecutionRole", value);
        self
    }

    /// `ProjectProfileId`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn project_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectProfileId", value);
        self
    }

    /// `ProjectProfileVersion`: string.
    #[track_caller]
    pub fn project_profile_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectProfileVersion", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `UserParameters`: list of `EnvironmentConfigurationUserParameter`.
    #[track_caller]
    pub fn user_parameters(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentConfigurationUserParameter>>,
    ) -> Self {
        self.0.set("UserParameters", value);
        self
    }
}

impl Handle<Project> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
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

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `ProjectStatus`
    #[inline]
    pub fn project_status(&self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// `EnvironmentConfigurationUserParameter` of `AWS::DataZone::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentConfigurationUserParameter(Properties);

properties! { EnvironmentConfigurationUserParameter }

impl EnvironmentConfigurationUserParameter {
    /// `EnvironmentConfigurationName`: string, 1 to 64 characters, pattern `^[\w -]+$`.
    #[track_caller]
    pub fn environment_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentConfigurationName", value);
        self
    }

    /// `EnvironmentId`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }

    /// `EnvironmentParameters`: list of `EnvironmentParameter`.
    #[track_caller]
    pub fn environment_parameters(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentParameter>>,
    ) -> Self {
        self.0.set("EnvironmentParameters", value);
        self
    }
}

/// `EnvironmentParameter` of `AWS::DataZone::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentParameter(Properties);

properties! { EnvironmentParameter }

impl EnvironmentParameter {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Member` of `AWS::DataZone::Project`.
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

/// `ProjectMembershipAssignment` of `AWS::DataZone::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectMembershipAssignment(Properties);

properties! { ProjectMembershipAssignment }

impl ProjectMembershipAssignment {
    /// `Designation`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required.
    #[track_caller]
    pub fn designation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Designation", value);
        self
    }

    /// `Member`: `Member`. Required.
    #[track_caller]
    pub fn member(mut self, value: impl IntoValue<Member>) -> Self {
        self.0.set("Member", value);
        self
    }
}

/// `ResourceTag` of `AWS::DataZone::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\w \.:/=+@-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\w \.:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
