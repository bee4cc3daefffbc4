// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::EnvironmentBlueprintConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::EnvironmentBlueprintConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentBlueprintConfiguration(Body);

resource! { EnvironmentBlueprintConfiguration "AWS::DataZone::EnvironmentBlueprintConfiguration" }

impl EnvironmentBlueprintConfiguration {
    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EnabledRegions`: list of strings. Required.
    #[track_caller]
    pub fn enabled_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledRegions", value);
        self
    }

    /// `EnvironmentBlueprintIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_blueprint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value);
        self
    }

    /// `EnvironmentRolePermissionBoundary`: string, pattern `^arn:aws[^:]*:iam::(aws|\d{12}):policy/[\w+=,.@-]*$`.
    #[track_caller]
    pub fn environment_role_permission_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentRolePermissionBoundary", value);
        self
    }

    /// `GlobalParameters`: map of strings.
    #[track_caller]
    pub fn global_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("GlobalParameters", value);
        self
    }

    /// `ManageAccessRoleArn`: `IamRoleArn`, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn manage_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ManageAccessRoleArn", value);
        self
    }

    /// `ProvisioningConfigurations`: list of `ProvisioningConfiguration`.
    #[track_caller]
    pub fn provisioning_configurations(
        mut self,
        value: impl IntoValue<ListOf<ProvisioningConfiguration>>,
    ) -> Self {
        self.0.set("ProvisioningConfigurations", value);
        self
    }

    /// `ProvisioningRoleArn`: `IamRoleArn`, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn provisioning_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ProvisioningRoleArn", value);
        self
    }

    /// `RegionalParameters`: list of `RegionalParameter`.
    #[track_caller]
    pub fn regional_parameters(mut self, value: impl IntoValue<ListOf<RegionalParameter>>) -> Self {
        self.0.set("RegionalParameters", value);
        self
    }
}

impl Handle<EnvironmentBlueprintConfiguration> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
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

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `LakeFormationConfiguration` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakeFormationConfiguration(Properties);

properties! { LakeFormationConfiguration }

impl LakeFormationConfiguration {
    /// `LocationRegistrationExcludeS3Locations`: list of strings, at most 20 items.
    #[track_caller]
    pub fn location_registration_exclude_s3_locations(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("LocationRegistrationExcludeS3Locations", value);
        self
    }

    /// `LocationRegistrationRole`: string, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn location_registration_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationRegistrationRole", value);
        self
    }
}

/// `ProvisioningConfiguration` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningConfiguration(Properties);

properties! { ProvisioningConfiguration }

impl ProvisioningConfiguration {
    /// `LakeFormationConfiguration`: `LakeFormationConfiguration`.
    #[track_caller]
    pub fn lake_formation_configuration(
        mut self,
        value: impl IntoValue<LakeFormationConfiguration>,
    ) -> Self {
        self.0.set("LakeFormationConfiguration", value);
        self
    }
}

/// `RegionalParameter` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegionalParameter(Properties);

properties! { RegionalParameter }

impl RegionalParameter {
    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Region`: string, pattern `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}
