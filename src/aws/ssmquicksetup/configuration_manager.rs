// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMQuickSetup::ConfigurationManager` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SSMQuickSetup::ConfigurationManager`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationManager(Body);

resource! { ConfigurationManager "AWS::SSMQuickSetup::ConfigurationManager" }

impl ConfigurationManager {
    /// `ConfigurationDefinitions`: list of `ConfigurationDefinition`. Required.
    #[track_caller]
    pub fn configuration_definitions(
        mut self,
        value: impl IntoValue<ListOf<ConfigurationDefinition>>,
    ) -> Self {
        self.0.set("ConfigurationDefinitions", value);
        self
    }

    /// `Description`: string, pattern `^.{0,512}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[ A-Za-z0-9_-]{1,50}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfigurationManager> {
    /// `ConfigurationDefinitions.*.id`
    #[inline]
    pub fn configuration_definitions_id(&self) -> Value<String> {
        self.attribute("ConfigurationDefinitions.*.id")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastModifiedAt`
    #[inline]
    pub fn last_modified_at(&self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// `ManagerArn`
    #[inline]
    pub fn manager_arn(&self) -> Value<String> {
        self.attribute("ManagerArn")
    }

    /// `StatusSummaries`
    #[inline]
    pub fn status_summaries(&self) -> Value<Node> {
        self.attribute("StatusSummaries")
    }
}

/// `ConfigurationDefinition` of `AWS::SSMQuickSetup::ConfigurationManager`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationDefinition(Properties);

properties! { ConfigurationDefinition }

impl ConfigurationDefinition {
    /// `LocalDeploymentAdministrationRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn local_deployment_administration_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("LocalDeploymentAdministrationRoleArn", value);
        self
    }

    /// `LocalDeploymentExecutionRoleName`: string, 1 to 256 characters.
    #[track_caller]
    pub fn local_deployment_execution_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalDeploymentExecutionRoleName", value);
        self
    }

    /// `Parameters`: map of strings. Required.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Type`: string, pattern `^[a-zA-Z0-9_\-.:/]{3,200}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `TypeVersion`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn type_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeVersion", value);
        self
    }
}
