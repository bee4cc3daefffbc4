// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::DataZone::Environment" }

impl Environment {
    /// `DeploymentOrder`: integer. A change replaces the resource.
    #[track_caller]
    pub fn deployment_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeploymentOrder", value);
        self
    }

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

    /// `EnvironmentAccountIdentifier`: string, pattern `^\d{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_account_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentAccountIdentifier", value);
        self
    }

    /// `EnvironmentAccountRegion`: string, pattern `^[a-z]{2}-[a-z]{4,10}-\d$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_account_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentAccountRegion", value);
        self
    }

    /// `EnvironmentBlueprintIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_blueprint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value);
        self
    }

    /// `EnvironmentConfigurationId`: string. A change replaces the resource.
    #[track_caller]
    pub fn environment_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentConfigurationId", value);
        self
    }

    /// `EnvironmentProfileIdentifier`: string, pattern `^[a-zA-Z0-9_-]{0,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentProfileIdentifier", value);
        self
    }

    /// `EnvironmentRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn environment_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("EnvironmentRoleArn", value);
        self
    }

    /// `GlossaryTerms`: list of strings, at most 20 items.
    #[track_caller]
    pub fn glossary_terms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GlossaryTerms", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectIdentifier", value);
        self
    }

    /// `UserParameters`: list of `EnvironmentParameter`. A change replaces the resource.
    #[track_caller]
    pub fn user_parameters(mut self, value: impl IntoValue<ListOf<EnvironmentParameter>>) -> Self {
        self.0.set("UserParameters", value);
        self
    }
}

impl Handle<Environment> {
    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `AwsAccountRegion`
    #[inline]
    pub fn aws_account_region(&self) -> Value<String> {
        self.attribute("AwsAccountRegion")
    }

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

    /// `EnvironmentBlueprintId`
    #[inline]
    pub fn environment_blueprint_id(&self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// `EnvironmentProfileId`
    #[inline]
    pub fn environment_profile_id(&self) -> Value<String> {
        self.attribute("EnvironmentProfileId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// `Provider`
    #[inline]
    pub fn provider(&self) -> Value<String> {
        self.attribute("Provider")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `EnvironmentParameter` of `AWS::DataZone::Environment`.
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
