// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::DistributionConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ImageBuilder::DistributionConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DistributionConfiguration(Body);

resource! { DistributionConfiguration "AWS::ImageBuilder::DistributionConfiguration" }

impl DistributionConfiguration {
    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Distributions`: list of `Distribution`. Required.
    #[track_caller]
    pub fn distributions(mut self, value: impl IntoValue<ListOf<Distribution>>) -> Self {
        self.0.set("Distributions", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
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

impl Handle<DistributionConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Distributions`
    #[inline]
    pub fn distributions(&self) -> Value<Node> {
        self.attribute("Distributions")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AmiDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmiDistributionConfiguration(Properties);

properties! { AmiDistributionConfiguration }

impl AmiDistributionConfiguration {
    /// `AmiTags`: map of strings.
    #[track_caller]
    pub fn ami_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AmiTags", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 1024 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LaunchPermissionConfiguration`: `LaunchPermissionConfiguration`.
    #[track_caller]
    pub fn launch_permission_configuration(
        mut self,
        value: impl IntoValue<LaunchPermissionConfiguration>,
    ) -> Self {
        self.0.set("LaunchPermissionConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TargetAccountIds`: list of strings, 1 to 1536 items.
    #[track_caller]
    pub fn target_account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetAccountIds", value);
        self
    }
}

/// `ContainerDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerDistributionConfiguration(Properties);

properties! { ContainerDistributionConfiguration }

impl ContainerDistributionConfiguration {
    /// `ContainerTags`: list of strings.
    #[track_caller]
    pub fn container_tags(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerTags", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `TargetRepository`: `TargetContainerRepository`.
    #[track_caller]
    pub fn target_repository(mut self, value: impl IntoValue<TargetContainerRepository>) -> Self {
        self.0.set("TargetRepository", value);
        self
    }
}

/// `Distribution` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Distribution(Properties);

properties! { Distribution }

impl Distribution {
    /// `AmiDistributionConfiguration`: `AmiDistributionConfiguration`.
    #[track_caller]
    pub fn ami_distribution_configuration(
        mut self,
        value: impl IntoValue<AmiDistributionConfiguration>,
    ) -> Self {
        self.0.set("AmiDistributionConfiguration", value);
        self
    }

    /// `ContainerDistributionConfiguration`: `ContainerDistributionConfiguration`.
    #[track_caller]
    pub fn container_distribution_configuration(
        mut self,
        value: impl IntoValue<ContainerDistributionConfiguration>,
    ) -> Self {
        self.0.set("ContainerDistributionConfiguration", value);
        self
    }

    /// `FastLaunchConfigurations`: list of `FastLaunchConfiguration`, 1 to 1000 items.
    #[track_caller]
    pub fn fast_launch_configurations(
        mut self,
        value: impl IntoValue<ListOf<FastLaunchConfiguration>>,
    ) -> Self {
        self.0.set("FastLaunchConfigurations", value);
        self
    }

    /// `LaunchTemplateConfigurations`: list of `LaunchTemplateConfiguration`, 1 to 100 items.
    #[track_caller]
    pub fn launch_template_configurations(
        mut self,
        value: impl IntoValue<ListOf<LaunchTemplateConfiguration>>,
    ) -> Self {
        self.0.set("LaunchTemplateConfigurations", value);
        self
    }

    /// `LicenseConfigurationArns`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn license_configuration_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LicenseConfigurationArns", value);
        self
    }

    /// `Region`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `SsmParameterConfigurations`: list of `SsmParameterConfiguration`.
    #[track_caller]
    pub fn ssm_parameter_configurations(
        mut self,
        value: impl IntoValue<ListOf<SsmParameterConfiguration>>,
    ) -> Self {
        self.0.set("SsmParameterConfigurations", value);
        self
    }
}

/// `FastLaunchConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FastLaunchConfiguration(Properties);

properties! { FastLaunchConfiguration }

impl FastLaunchConfiguration {
    /// `AccountId`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LaunchTemplate`: `FastLaunchLaunchTemplateSpecification`.
    #[track_caller]
    pub fn launch_template(
        mut self,
        value: impl IntoValue<FastLaunchLaunchTemplateSpecification>,
    ) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `MaxParallelLaunches`: integer, at least 1.
    #[track_caller]
    pub fn max_parallel_launches(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxParallelLaunches", value);
        self
    }

    /// `SnapshotConfiguration`: `FastLaunchSnapshotConfiguration`.
    #[track_caller]
    pub fn snapshot_configuration(
        mut self,
        value: impl IntoValue<FastLaunchSnapshotConfiguration>,
    ) -> Self {
        self.0.set("SnapshotConfiguration", value);
        self
    }
}

/// `FastLaunchLaunchTemplateSpecification` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FastLaunchLaunchTemplateSpecification(Properties);

properties! { FastLaunchLaunchTemplateSpecification }

impl FastLaunchLaunchTemplateSpecification {
    /// `LaunchTemplateId`: string, pattern `^lt-[a-z0-9-_]{17}$`.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `LaunchTemplateVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn launch_template_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateVersion", value);
        self
    }
}

/// `FastLaunchSnapshotConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FastLaunchSnapshotConfiguration(Properties);

properties! { FastLaunchSnapshotConfiguration }

impl FastLaunchSnapshotConfiguration {
    /// `TargetResourceCount`: integer, 1 to 10000.
    #[track_caller]
    pub fn target_resource_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetResourceCount", value);
        self
    }
}

/// `LaunchPermissionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchPermissionConfiguration(Properties);

properties! { LaunchPermissionConfiguration }

impl LaunchPermissionConfiguration {
    /// `OrganizationArns`: list of strings.
    #[track_caller]
    pub fn organization_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationArns", value);
        self
    }

    /// `OrganizationalUnitArns`: list of strings.
    #[track_caller]
    pub fn organizational_unit_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationalUnitArns", value);
        self
    }

    /// `UserGroups`: list of strings.
    #[track_caller]
    pub fn user_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserGroups", value);
        self
    }

    /// `UserIds`: list of strings.
    #[track_caller]
    pub fn user_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserIds", value);
        self
    }
}

/// `LaunchTemplateConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateConfiguration(Properties);

properties! { LaunchTemplateConfiguration }

impl LaunchTemplateConfiguration {
    /// `AccountId`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `LaunchTemplateId`: string, pattern `^lt-[a-z0-9-_]{17}$`.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `SetDefaultVersion`: boolean.
    #[track_caller]
    pub fn set_default_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SetDefaultVersion", value);
        self
    }
}

/// `SsmParameterConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmParameterConfiguration(Properties);

properties! { SsmParameterConfiguration }

impl SsmParameterConfiguration {
    /// `AmiAccountId`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn ami_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AmiAccountId", value);
        self
    }

    /// `DataType`: `SsmParameterConfigurationDataType`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<SsmParameterConfigurationDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `ParameterName`: string, 1 to 1011 characters, pattern `^[a-zA-Z0-9_.\-\/]+$`. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }
}

choice! {
    /// `SsmParameterConfigurationDataType` of `AWS::ImageBuilder::DistributionConfiguration`.
    SsmParameterConfigurationDataType
    TEXT "text"
    AWS_EC2_IMAGE "aws:ec2:image"
}

/// `TargetContainerRepository` of `AWS::ImageBuilder::DistributionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetContainerRepository(Properties);

properties! { TargetContainerRepository }

impl TargetContainerRepository {
    /// `RepositoryName`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `Service`: `TargetContainerRepositoryService`.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<TargetContainerRepositoryService>) -> Self {
        self.0.set("Service", value);
        self
    }
}

choice! {
    /// `TargetContainerRepositoryService` of `AWS::ImageBuilder::DistributionConfiguration`.
    TargetContainerRepositoryService
    ECR "ECR"
}
