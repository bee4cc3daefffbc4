// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InspectorV2::Filter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::InspectorV2::Filter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Body);

resource! { Filter "AWS::InspectorV2::Filter" }

impl Filter {
    /// `Description`: string, 1 to 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FilterAction`: `FilterAction`. Required.
    #[track_caller]
    pub fn filter_action(mut self, value: impl IntoValue<FilterAction>) -> Self {
        self.0.set("FilterAction", value);
        self
    }

    /// `FilterCriteria`: `FilterCriteria`. Required.
    #[track_caller]
    pub fn filter_criteria(mut self, value: impl IntoValue<FilterCriteria>) -> Self {
        self.0.set("FilterCriteria", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
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

impl Handle<Filter> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `DateFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateFilter(Properties);

properties! { DateFilter }

impl DateFilter {
    /// `EndInclusive`: integer.
    #[track_caller]
    pub fn end_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndInclusive", value);
        self
    }

    /// `StartInclusive`: integer.
    #[track_caller]
    pub fn start_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartInclusive", value);
        self
    }
}

choice! {
    /// `FilterAction` of `AWS::InspectorV2::Filter`.
    FilterAction
    NONE "NONE"
    SUPPRESS "SUPPRESS"
}

/// `FilterCriteria` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterCriteria(Properties);

properties! { FilterCriteria }

impl FilterCriteria {
    /// `AwsAccountId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `CodeVulnerabilityDetectorName`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn code_vulnerability_detector_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("CodeVulnerabilityDetectorName", value);
        self
    }

    /// `CodeVulnerabilityDetectorTags`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn code_vulnerability_detector_tags(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("CodeVulnerabilityDetectorTags", value);
        self
    }

    /// `CodeVulnerabilityFilePath`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn code_vulnerability_file_path(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("CodeVulnerabilityFilePath", value);
        self
    }

    /// `ComponentId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn component_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ComponentId", value);
        self
    }

    /// `ComponentType`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn component_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ComponentType", value);
        self
    }

    /// `Ec2InstanceImageId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ec2_instance_image_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Ec2InstanceImageId", value);
        self
    }

    /// `Ec2InstanceSubnetId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ec2_instance_subnet_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Ec2InstanceSubnetId", value);
        self
    }

    /// `Ec2InstanceVpcId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ec2_instance_vpc_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Ec2InstanceVpcId", value);
        self
    }

    /// `EcrImageArchitecture`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_architecture(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("EcrImageArchitecture", value);
        self
    }

    /// `EcrImageHash`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_hash(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("EcrImageHash", value);
        self
    }

    /// `EcrImageInUseCount`: list of `NumberFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_in_use_count(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("EcrImageInUseCount", value);
        self
    }

    /// `EcrImagePushedAt`: list of `DateFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_pushed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("EcrImagePushedAt", value);
        self
    }

    /// `EcrImageRegistry`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_registry(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("EcrImageRegistry", value);
        self
    }

    /// `EcrImageRepositoryName`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_repository_name(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("EcrImageRepositoryName", value);
        self
    }

    /// `EcrImageTags`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn ecr_image_tags(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("EcrImageTags", value);
        self
    }

    /// `EpssScore`: list of `NumberFilter`, 1 to 10 items.
    #[track_caller]
    pub fn epss_score(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("EpssScore", value);
        self
    }

    /// `ExploitAvailable`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn exploit_available(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ExploitAvailable", value);
        self
    }

    /// `FindingArn`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn finding_arn(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("FindingArn", value);
        self
    }

    /// `FindingStatus`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn finding_status(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("FindingStatus", value);
        self
    }

    /// `FindingType`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn finding_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("FindingType", value);
        self
    }

    /// `FirstObservedAt`: list of `DateFilter`, 1 to 10 items.
    #[track_caller]
    pub fn first_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("FirstObservedAt", value);
        self
    }

    /// `FixAvailable`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn fix_available(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("FixAvailable", value);
        self
    }

    /// `InspectorScore`: list of `NumberFilter`, 1 to 10 items.
    #[track_caller]
    pub fn inspector_score(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("InspectorScore", value);
        self
    }

    /// `LambdaFunctionExecutionRoleArn`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn lambda_function_execution_role_arn(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("LambdaFunctionExecutionRoleArn", value);
        self
    }

    /// `LambdaFunctionLastModifiedAt`: list of `DateFilter`, 1 to 10 items.
    #[track_caller]
    pub fn lambda_function_last_modified_at(
        mut self,
        value: impl IntoValue<ListOf<DateFilter>>,
    ) -> Self {
        self.0.set("LambdaFunctionLastModifiedAt", value);
        self
    }

    /// `LambdaFunctionLayers`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn lambda_function_layers(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("LambdaFunctionLayers", value);
        self
    }

    /// `LambdaFunctionName`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn lambda_function_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("LambdaFunctionName", value);
        self
    }

    /// `LambdaFunctionRuntime`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn lambda_function_runtime(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("LambdaFunctionRuntime", value);
        self
    }

    /// `LastObservedAt`: list of `DateFilter`, 1 to 10 items.
    #[track_caller]
    pub fn last_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("LastObservedAt", value);
        self
    }

    /// `NetworkProtocol`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn network_protocol(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NetworkProtocol", value);
        self
    }

    /// `PortRange`: list of `PortRangeFilter`, 1 to 10 items.
    #[track_caller]
    pub fn port_range(mut self, value: impl IntoValue<ListOf<PortRangeFilter>>) -> Self {
        self.0.set("PortRange", value);
        self
    }

    /// `RelatedVulnerabilities`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn related_vulnerabilities(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RelatedVulnerabilities", value);
        self
    }

    /// `ResourceId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourceTags`: list of `MapFilter`, 1 to 10 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Severity`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Severity", value);
        self
    }

    /// `Title`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `UpdatedAt`: list of `DateFilter`, 1 to 10 items.
    #[track_caller]
    pub fn updated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("UpdatedAt", value);
        self
    }

    /// `VendorSeverity`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn vendor_severity(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("VendorSeverity", value);
        self
    }

    /// `VulnerabilityId`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn vulnerability_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("VulnerabilityId", value);
        self
    }

    /// `VulnerabilitySource`: list of `StringFilter`, 1 to 10 items.
    #[track_caller]
    pub fn vulnerability_source(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("VulnerabilitySource", value);
        self
    }

    /// `VulnerablePackages`: list of `PackageFilter`, 1 to 10 items.
    #[track_caller]
    pub fn vulnerable_packages(mut self, value: impl IntoValue<ListOf<PackageFilter>>) -> Self {
        self.0.set("VulnerablePackages", value);
        self
    }
}

choice! {
    /// `MapComparison` of `AWS::InspectorV2::Filter`.
    MapComparison
    EQUALS "EQUALS"
}

/// `MapFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct MapFilter(Properties);

properties! { MapFilter }

impl MapFilter {
    /// `Comparison`: `MapComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<MapComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `NumberFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberFilter(Properties);

properties! { NumberFilter }

impl NumberFilter {
    /// `LowerInclusive`: number.
    #[track_caller]
    pub fn lower_inclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LowerInclusive", value);
        self
    }

    /// `UpperInclusive`: number.
    #[track_caller]
    pub fn upper_inclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("UpperInclusive", value);
        self
    }
}

/// `PackageFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct PackageFilter(Properties);

properties! { PackageFilter }

impl PackageFilter {
    /// `Architecture`: `StringFilter`.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `Epoch`: `NumberFilter`.
    #[track_caller]
    pub fn epoch(mut self, value: impl IntoValue<NumberFilter>) -> Self {
        self.0.set("Epoch", value);
        self
    }

    /// `FilePath`: `StringFilter`.
    #[track_caller]
    pub fn file_path(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("FilePath", value);
        self
    }

    /// `Name`: `StringFilter`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Release`: `StringFilter`.
    #[track_caller]
    pub fn release(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("Release", value);
        self
    }

    /// `SourceLambdaLayerArn`: `StringFilter`.
    #[track_caller]
    pub fn source_lambda_layer_arn(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("SourceLambdaLayerArn", value);
        self
    }

    /// `SourceLayerHash`: `StringFilter`.
    #[track_caller]
    pub fn source_layer_hash(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("SourceLayerHash", value);
        self
    }

    /// `Version`: `StringFilter`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `PortRangeFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRangeFilter(Properties);

properties! { PortRangeFilter }

impl PortRangeFilter {
    /// `BeginInclusive`: integer, 0 to 65535.
    #[track_caller]
    pub fn begin_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BeginInclusive", value);
        self
    }

    /// `EndInclusive`: integer, 0 to 65535.
    #[track_caller]
    pub fn end_inclusive(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndInclusive", value);
        self
    }
}

choice! {
    /// `StringComparison` of `AWS::InspectorV2::Filter`.
    StringComparison
    EQUALS "EQUALS"
    PREFIX "PREFIX"
    NOT_EQUALS "NOT_EQUALS"
}

/// `StringFilter` of `AWS::InspectorV2::Filter`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringFilter(Properties);

properties! { StringFilter }

impl StringFilter {
    /// `Comparison`: `StringComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<StringComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
