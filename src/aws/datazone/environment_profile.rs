// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::EnvironmentProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::EnvironmentProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentProfile(Body);

resource! { EnvironmentProfile "AWS::DataZone::EnvironmentProfile" }

impl EnvironmentProfile {
    /// `AwsAccountId`: string, pattern `^\d{12}$`. Required.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `AwsAccountRegion`: string, pattern `^[a-z]{2}-[a-z]{4,10}-\d$`. Required.
    #[track_caller]
    pub fn aws_account_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountRegion", value);
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

    /// `EnvironmentBlueprintIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_blueprint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\w -]+$`. Required.
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

    /// `UserParameters`: list of `EnvironmentParameter`.
    #[track_caller]
    pub fn user_parameters(mut self, value: impl IntoValue<ListOf<EnvironmentParameter>>) -> Self {
        self.0.set("UserParameters", value);
        self
    }
}

impl Handle<EnvironmentProfile> {
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

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `EnvironmentParameter` of `AWS::DataZone::EnvironmentProfile`.
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
