// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::ProjectProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DataZone::ProjectProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectProfile(Body);

resource! { ProjectProfile "AWS::DataZone::ProjectProfile" }

impl ProjectProfile {
    /// `AllowCustomProjectResourceTags`: boolean.
    #[track_caller]
    pub fn allow_custom_project_resource_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCustomProjectResourceTags", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `DomainUnitIdentifier`: string, 1 to 256 characters, pattern `^[a-z0-9_\-]+$`.
    #[track_caller]
    pub fn domain_unit_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainUnitIdentifier", value);
        self
    }

    /// `EnvironmentConfigurations`: list of `EnvironmentConfiguration`.
    #[track_caller]
    pub fn environment_configurations(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentConfiguration>>,
    ) -> Self {
        self.0.set("EnvironmentConfigurations", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\w -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectResourceTags`: list of `ResourceTagParameter`, at most 25 items.
    #[track_caller]
    pub fn project_resource_tags(
        mut self,
        value: impl IntoValue<ListOf<ResourceTagParameter>>,
    ) -> Self {
        self.0.set("ProjectResourceTags", value);
        self
    }

    /// `ProjectResourceTagsDescription`: string, at most 2048 characters.
    #[track_caller]
    pub fn project_resource_tags_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectResourceTagsDescription", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UseDefaultConfigurations`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn use_default_configurations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseDefaultConfigurations", value);
        self
    }
}

impl Handle<ProjectProfile> {
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

    /// `DomainUnitId`
    #[inline]
    pub fn domain_unit_id(&self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// `EnvironmentConfigurations.*.ConfigurationParameters.ResolvedParameters`
    #[inline]
    pub fn environment_configurations_configuration_parameters_resolved_parameters(
        &self,
    ) -> Value<Node> {
        self.attribute("EnvironmentConfigurations.*.ConfigurationParameters.ResolvedParameters")
    }

    /// `EnvironmentConfigurations.*.EnvironmentConfigurationId`
    #[inline]
    pub fn environment_configurations_environment_configuration_id(&self) -> Value<String> {
        self.attribute("EnvironmentConfigurations.*.EnvironmentConfigurationId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// `AwsAccount` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsAccount(Properties);

properties! { AwsAccount }

impl AwsAccount {
    /// `AwsAccountId`: string, pattern `^\d{12}$`. Required.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }
}

choice! {
    /// `DeploymentMode` of `AWS::DataZone::ProjectProfile`.
    DeploymentMode
    ON_CREATE "ON_CREATE"
    ON_DEMAND "ON_DEMAND"
}

/// `EnvironmentConfiguration` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentConfiguration(Properties);

properties! { EnvironmentConfiguration }

impl EnvironmentConfiguration {
    /// `AwsAccount`: `AwsAccount`.
    #[track_caller]
    pub fn aws_account(mut self, value: impl IntoValue<AwsAccount>) -> Self {
        self.0.set("AwsAccount", value);
        self
    }

    /// `AwsRegion`: `Region`. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<Region>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `ConfigurationParameters`: `EnvironmentConfigurationParametersDetails`.
    #[track_caller]
    pub fn configuration_parameters(
        mut self,
        value: impl IntoValue<EnvironmentConfigurationParametersDetails>,
    ) -> Self {
        self.0.set("ConfigurationParameters", value);
        self
    }

    /// `DeploymentMode`: `DeploymentMode`.
    #[track_caller]
    pub fn deployment_mode(mut self, value: impl IntoValue<DeploymentMode>) -> Self {
        self.0.set("DeploymentMode", value);
        self
    }

    /// `DeploymentOrder`: number, 0 to 16.
    #[track_caller]
    pub fn deployment_order(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DeploymentOrder", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentBlueprintId`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required.
    #[track_caller]
    pub fn environment_blueprint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentBlueprintId", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\w -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `EnvironmentConfigurationParameter` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentConfigurationParameter(Properties);

properties! { EnvironmentConfigurationParameter }

impl EnvironmentConfigurationParameter {
    /// `IsEditable`: boolean.
    #[track_caller]
    pub fn is_editable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEditable", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`.
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

/// `EnvironmentConfigurationParametersDetails` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentConfigurationParametersDetails(Properties);

properties! { EnvironmentConfigurationParametersDetails }

impl EnvironmentConfigurationParametersDetails {
    /// `ParameterOverrides`: list of `EnvironmentConfigurationParameter`.
    #[track_caller]
    pub fn parameter_overrides(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentConfigurationParameter>>,
    ) -> Self {
        self.0.set("ParameterOverrides", value);
        self
    }

    /// `SsmPath`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn ssm_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SsmPath", value);
        self
    }
}

/// `Region` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Region(Properties);

properties! { Region }

impl Region {
    /// `RegionName`: string, 4 to 16 characters, pattern `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`. Required.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }
}

/// `ResourceTagParameter` of `AWS::DataZone::ProjectProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTagParameter(Properties);

properties! { ResourceTagParameter }

impl ResourceTagParameter {
    /// `IsValueEditable`: boolean. Required.
    #[track_caller]
    pub fn is_value_editable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsValueEditable", value);
        self
    }

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

choice! {
    /// `Status` of `AWS::DataZone::ProjectProfile`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
