// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredModelAlgorithmAssociation(Body);

resource! { ConfiguredModelAlgorithmAssociation "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation" }

impl ConfiguredModelAlgorithmAssociation {
    /// `ConfiguredModelAlgorithmArn`: string, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn configured_model_algorithm_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfiguredModelAlgorithmArn", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrivacyConfiguration`: `PrivacyConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn privacy_configuration(mut self, value: impl IntoValue<PrivacyConfiguration>) -> Self {
        self.0.set("PrivacyConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfiguredModelAlgorithmAssociation> {
    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `ConfiguredModelAlgorithmAssociationArn`
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Value<String> {
        self.attribute("ConfiguredModelAlgorithmAssociationArn")
    }
}

/// `CustomEntityConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomEntityConfig(Properties);

properties! { CustomEntityConfig }

impl CustomEntityConfig {
    /// `CustomDataIdentifiers`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn custom_data_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CustomDataIdentifiers", value);
        self
    }
}

choice! {
    /// `EntityType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    EntityType
    ALL_PERSONALLY_IDENTIFIABLE_INFORMATION "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION"
    NUMBERS "NUMBERS"
    CUSTOM "CUSTOM"
}

/// `LogRedactionConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogRedactionConfiguration(Properties);

properties! { LogRedactionConfiguration }

impl LogRedactionConfiguration {
    /// `CustomEntityConfig`: `CustomEntityConfig`.
    #[track_caller]
    pub fn custom_entity_config(mut self, value: impl IntoValue<CustomEntityConfig>) -> Self {
        self.0.set("CustomEntityConfig", value);
        self
    }

    /// `EntitiesToRedact`: list of `EntityType`, at least 1 item. Required.
    #[track_caller]
    pub fn entities_to_redact(mut self, value: impl IntoValue<ListOf<EntityType>>) -> Self {
        self.0.set("EntitiesToRedact", value);
        self
    }
}

choice! {
    /// `LogType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    LogType
    ALL "ALL"
    ERROR_SUMMARY "ERROR_SUMMARY"
}

/// `LogsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogsConfigurationPolicy(Properties);

properties! { LogsConfigurationPolicy }

impl LogsConfigurationPolicy {
    /// `AllowedAccountIds`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn allowed_account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAccountIds", value);
        self
    }

    /// `FilterPattern`: string, at most 1024 characters.
    #[track_caller]
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPattern", value);
        self
    }

    /// `LogRedactionConfiguration`: `LogRedactionConfiguration`.
    #[track_caller]
    pub fn log_redaction_configuration(
        mut self,
        value: impl IntoValue<LogRedactionConfiguration>,
    ) -> Self {
        self.0.set("LogRedactionConfiguration", value);
        self
    }

    /// `LogType`: `LogType`.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<LogType>) -> Self {
        self.0.set("LogType", value);
        self
    }
}

/// `MetricsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfigurationPolicy(Properties);

properties! { MetricsConfigurationPolicy }

impl MetricsConfigurationPolicy {
    /// `NoiseLevel`: `NoiseLevelType`. Required.
    #[track_caller]
    pub fn noise_level(mut self, value: impl IntoValue<NoiseLevelType>) -> Self {
        self.0.set("NoiseLevel", value);
        self
    }
}

choice! {
    /// `NoiseLevelType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    NoiseLevelType
    HIGH "HIGH"
    MEDIUM "MEDIUM"
    LOW "LOW"
    NONE "NONE"
}

/// `PrivacyConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivacyConfiguration(Properties);

properties! { PrivacyConfiguration }

impl PrivacyConfiguration {
    /// `Policies`: `PrivacyConfigurationPolicies`. Required.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<PrivacyConfigurationPolicies>) -> Self {
        self.0.set("Policies", value);
        self
    }
}

/// `PrivacyConfigurationPolicies` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivacyConfigurationPolicies(Properties);

properties! { PrivacyConfigurationPolicies }

impl PrivacyConfigurationPolicies {
    /// `TrainedModelExports`: `TrainedModelExportsConfigurationPolicy`.
    #[track_caller]
    pub fn trained_model_exports(
        mut self,
        value: impl IntoValue<TrainedModelExportsConfigurationPolicy>,
    ) -> Self {
        self.0.set("TrainedModelExports", value);
        self
    }

    /// `TrainedModelInferenceJobs`: `TrainedModelInferenceJobsConfigurationPolicy`.
    #[track_caller]
    pub fn trained_model_inference_jobs(
        mut self,
        value: impl IntoValue<TrainedModelInferenceJobsConfigurationPolicy>,
    ) -> Self {
        self.0.set("TrainedModelInferenceJobs", value);
        self
    }

    /// `TrainedModels`: `TrainedModelsConfigurationPolicy`.
    #[track_caller]
    pub fn trained_models(
        mut self,
        value: impl IntoValue<TrainedModelsConfigurationPolicy>,
    ) -> Self {
        self.0.set("TrainedModels", value);
        self
    }
}

/// `Tag` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrainedModelArtifactMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelArtifactMaxSize(Properties);

properties! { TrainedModelArtifactMaxSize }

impl TrainedModelArtifactMaxSize {
    /// `Unit`: `TrainedModelArtifactMaxSizeUnitType`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<TrainedModelArtifactMaxSizeUnitType>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, 0.01 to 10. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TrainedModelArtifactMaxSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    TrainedModelArtifactMaxSizeUnitType
    GB "GB"
}

choice! {
    /// `TrainedModelExportFileType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    TrainedModelExportFileType
    MODEL "MODEL"
    OUTPUT "OUTPUT"
}

/// `TrainedModelExportsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelExportsConfigurationPolicy(Properties);

properties! { TrainedModelExportsConfigurationPolicy }

impl TrainedModelExportsConfigurationPolicy {
    /// `FilesToExport`: list of `TrainedModelExportFileType`, 1 to 2 items. Required.
    #[track_caller]
    pub fn files_to_export(
        mut self,
        value: impl IntoValue<ListOf<TrainedModelExportFileType>>,
    ) -> Self {
        self.0.set("FilesToExport", value);
        self
    }

    /// `MaxSize`: `TrainedModelExportsMaxSize`. Required.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<TrainedModelExportsMaxSize>) -> Self {
        self.0.set("MaxSize", value);
        self
    }
}

/// `TrainedModelExportsMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelExportsMaxSize(Properties);

properties! { TrainedModelExportsMaxSize }

impl TrainedModelExportsMaxSize {
    /// `Unit`: `TrainedModelExportsMaxSizeUnitType`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<TrainedModelExportsMaxSizeUnitType>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, 0.01 to 10. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TrainedModelExportsMaxSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    TrainedModelExportsMaxSizeUnitType
    GB "GB"
}

/// `TrainedModelInferenceJobsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelInferenceJobsConfigurationPolicy(Properties);

properties! { TrainedModelInferenceJobsConfigurationPolicy }

impl TrainedModelInferenceJobsConfigurationPolicy {
    /// `ContainerLogs`: list of `LogsConfigurationPolicy`, 1 to 5 items.
    #[track_caller]
    pub fn container_logs(
        mut self,
        value: impl IntoValue<ListOf<LogsConfigurationPolicy>>,
    ) -> Self {
        self.0.set("ContainerLogs", value);
        self
    }

    /// `MaxOutputSize`: `TrainedModelInferenceMaxOutputSize`.
    #[track_caller]
    pub fn max_output_size(
        mut self,
        value: impl IntoValue<TrainedModelInferenceMaxOutputSize>,
    ) -> Self {
        self.0.set("MaxOutputSize", value);
        self
    }
}

/// `TrainedModelInferenceMaxOutputSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelInferenceMaxOutputSize(Properties);

properties! { TrainedModelInferenceMaxOutputSize }

impl TrainedModelInferenceMaxOutputSize {
    /// `Unit`: `TrainedModelInferenceMaxOutputSizeUnitType`. Required.
    #[track_caller]
    pub fn unit(
        mut self,
        value: impl IntoValue<TrainedModelInferenceMaxOutputSizeUnitType>,
    ) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number, 0.01 to 50. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TrainedModelInferenceMaxOutputSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    TrainedModelInferenceMaxOutputSizeUnitType
    GB "GB"
}

/// `TrainedModelsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainedModelsConfigurationPolicy(Properties);

properties! { TrainedModelsConfigurationPolicy }

impl TrainedModelsConfigurationPolicy {
    /// `ContainerLogs`: list of `LogsConfigurationPolicy`, 1 to 5 items.
    #[track_caller]
    pub fn container_logs(
        mut self,
        value: impl IntoValue<ListOf<LogsConfigurationPolicy>>,
    ) -> Self {
        self.0.set("ContainerLogs", value);
        self
    }

    /// `ContainerMetrics`: `MetricsConfigurationPolicy`.
    #[track_caller]
    pub fn container_metrics(mut self, value: impl IntoValue<MetricsConfigurationPolicy>) -> Self {
        self.0.set("ContainerMetrics", value);
        self
    }

    /// `MaxArtifactSize`: `TrainedModelArtifactMaxSize`.
    #[track_caller]
    pub fn max_artifact_size(mut self, value: impl IntoValue<TrainedModelArtifactMaxSize>) -> Self {
        self.0.set("MaxArtifactSize", value);
        self
    }
}
