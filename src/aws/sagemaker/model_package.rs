// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ModelPackage` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ModelPackage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackage(Body);

resource! { ModelPackage "AWS::SageMaker::ModelPackage" }

impl ModelPackage {
    /// `AdditionalInferenceSpecifications`: list of `AdditionalInferenceSpecificationDefinition`, 1 to 15 items.
    #[track_caller]
    pub fn additional_inference_specifications(
        mut self,
        value: impl IntoValue<ListOf<AdditionalInferenceSpecificationDefinition>>,
    ) -> Self {
        self.0.set("AdditionalInferenceSpecifications", value);
        self
    }

    /// `AdditionalInferenceSpecificationsToAdd`: list of `AdditionalInferenceSpecificationDefinition`, 1 to 15 items.
    #[track_caller]
    pub fn additional_inference_specifications_to_add(
        mut self,
        value: impl IntoValue<ListOf<AdditionalInferenceSpecificationDefinition>>,
    ) -> Self {
        self.0.set("AdditionalInferenceSpecificationsToAdd", value);
        self
    }

    /// `ApprovalDescription`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn approval_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApprovalDescription", value);
        self
    }

    /// `CertifyForMarketplace`: boolean.
    #[track_caller]
    pub fn certify_for_marketplace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CertifyForMarketplace", value);
        self
    }

    /// `ClientToken`: string, 1 to 36 characters, pattern `^[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `CustomerMetadataProperties`: object, 1 to 50 entries.
    #[track_caller]
    pub fn customer_metadata_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomerMetadataProperties", value);
        self
    }

    /// `Domain`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `DriftCheckBaselines`: `DriftCheckBaselines`. A change replaces the resource.
    #[track_caller]
    pub fn drift_check_baselines(mut self, value: impl IntoValue<DriftCheckBaselines>) -> Self {
        self.0.set("DriftCheckBaselines", value);
        self
    }

    /// `InferenceSpecification`: `InferenceSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn inference_specification(
        mut self,
        value: impl IntoValue<InferenceSpecification>,
    ) -> Self {
        self.0.set("InferenceSpecification", value);
        self
    }

    /// `MetadataProperties`: `MetadataProperties`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_properties(mut self, value: impl IntoValue<MetadataProperties>) -> Self {
        self.0.set("MetadataProperties", value);
        self
    }

    /// `ModelApprovalStatus`: `ModelApprovalStatus`.
    #[track_caller]
    pub fn model_approval_status(mut self, value: impl IntoValue<ModelApprovalStatus>) -> Self {
        self.0.set("ModelApprovalStatus", value);
        self
    }

    /// `ModelCard`: `ModelCard`. A change may replace the resource.
    #[track_caller]
    pub fn model_card(mut self, value: impl IntoValue<ModelCard>) -> Self {
        self.0.set("ModelCard", value);
        self
    }

    /// `ModelMetrics`: `ModelMetrics`. A change replaces the resource.
    #[track_caller]
    pub fn model_metrics(mut self, value: impl IntoValue<ModelMetrics>) -> Self {
        self.0.set("ModelMetrics", value);
        self
    }

    /// `ModelPackageDescription`: string, at most 1024 characters, pattern `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. A change replaces the resource.
    #[track_caller]
    pub fn model_package_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageDescription", value);
        self
    }

    /// `ModelPackageGroupName`: string, 1 to 170 characters. A change replaces the resource.
    #[track_caller]
    pub fn model_package_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageGroupName", value);
        self
    }

    /// `ModelPackageName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
    #[track_caller]
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageName", value);
        self
    }

    /// `ModelPackageStatusDetails`: `ModelPackageStatusDetails`.
    #[track_caller]
    pub fn model_package_status_details(
        mut self,
        value: impl IntoValue<ModelPackageStatusDetails>,
    ) -> Self {
        self.0.set("ModelPackageStatusDetails", value);
        self
    }

    /// `ModelPackageVersion`: integer, at least 1.
    #[track_caller]
    pub fn model_package_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ModelPackageVersion", value);
        self
    }

    /// `SamplePayloadUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. A change replaces the resource.
    #[track_caller]
    pub fn sample_payload_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SamplePayloadUrl", value);
        self
    }

    /// `SecurityConfig`: `SecurityConfig`. A change replaces the resource.
    #[track_caller]
    pub fn security_config(mut self, value: impl IntoValue<SecurityConfig>) -> Self {
        self.0.set("SecurityConfig", value);
        self
    }

    /// `SkipModelValidation`: `SkipModelValidation`.
    #[track_caller]
    pub fn skip_model_validation(mut self, value: impl IntoValue<SkipModelValidation>) -> Self {
        self.0.set("SkipModelValidation", value);
        self
    }

    /// `SourceAlgorithmSpecification`: `SourceAlgorithmSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn source_algorithm_specification(
        mut self,
        value: impl IntoValue<SourceAlgorithmSpecification>,
    ) -> Self {
        self.0.set("SourceAlgorithmSpecification", value);
        self
    }

    /// `SourceUri`: string, at most 1024 characters, pattern `[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}`. A change may replace the resource.
    #[track_caller]
    pub fn source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceUri", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Task`: string. A change replaces the resource.
    #[track_caller]
    pub fn task(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Task", value);
        self
    }

    /// `ValidationSpecification`: `ValidationSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn validation_specification(
        mut self,
        value: impl IntoValue<ValidationSpecification>,
    ) -> Self {
        self.0.set("ValidationSpecification", value);
        self
    }
}

impl Handle<ModelPackage> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `ModelPackageArn`
    #[inline]
    pub fn model_package_arn(&self) -> Value<String> {
        self.attribute("ModelPackageArn")
    }

    /// `ModelPackageStatus`
    #[inline]
    pub fn model_package_status(&self) -> Value<String> {
        self.attribute("ModelPackageStatus")
    }
}

/// `AdditionalInferenceSpecificationDefinition` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalInferenceSpecificationDefinition(Properties);

properties! { AdditionalInferenceSpecificationDefinition }

impl AdditionalInferenceSpecificationDefinition {
    /// `Containers`: list of `ModelPackageContainerDefinition`, 1 to 15 items. Required.
    #[track_caller]
    pub fn containers(
        mut self,
        value: impl IntoValue<ListOf<ModelPackageContainerDefinition>>,
    ) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SupportedContentTypes`: list of strings.
    #[track_caller]
    pub fn supported_content_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedContentTypes", value);
        self
    }

    /// `SupportedRealtimeInferenceInstanceTypes`: list of strings.
    #[track_caller]
    pub fn supported_realtime_inference_instance_types(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("SupportedRealtimeInferenceInstanceTypes", value);
        self
    }

    /// `SupportedResponseMIMETypes`: list of strings.
    #[track_caller]
    pub fn supported_response_mime_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedResponseMIMETypes", value);
        self
    }

    /// `SupportedTransformInstanceTypes`: list of strings, at least 1 item.
    #[track_caller]
    pub fn supported_transform_instance_types(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("SupportedTransformInstanceTypes", value);
        self
    }
}

/// `Bias` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Bias(Properties);

properties! { Bias }

impl Bias {
    /// `PostTrainingReport`: `MetricsSource`.
    #[track_caller]
    pub fn post_training_report(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("PostTrainingReport", value);
        self
    }

    /// `PreTrainingReport`: `MetricsSource`.
    #[track_caller]
    pub fn pre_training_report(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("PreTrainingReport", value);
        self
    }

    /// `Report`: `MetricsSource`.
    #[track_caller]
    pub fn report(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Report", value);
        self
    }
}

/// `DataSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Properties);

properties! { DataSource }

impl DataSource {
    /// `S3DataSource`: `S3DataSource`. Required.
    #[track_caller]
    pub fn s3_data_source(mut self, value: impl IntoValue<S3DataSource>) -> Self {
        self.0.set("S3DataSource", value);
        self
    }
}

/// `DriftCheckBaselines` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DriftCheckBaselines(Properties);

properties! { DriftCheckBaselines }

impl DriftCheckBaselines {
    /// `Bias`: `DriftCheckBias`.
    #[track_caller]
    pub fn bias(mut self, value: impl IntoValue<DriftCheckBias>) -> Self {
        self.0.set("Bias", value);
        self
    }

    /// `Explainability`: `DriftCheckExplainability`.
    #[track_caller]
    pub fn explainability(mut self, value: impl IntoValue<DriftCheckExplainability>) -> Self {
        self.0.set("Explainability", value);
        self
    }

    /// `ModelDataQuality`: `DriftCheckModelDataQuality`.
    #[track_caller]
    pub fn model_data_quality(mut self, value: impl IntoValue<DriftCheckModelDataQuality>) -> Self {
        self.0.set("ModelDataQuality", value);
        self
    }

    /// `ModelQuality`: `DriftCheckModelQuality`.
    #[track_caller]
    pub fn model_quality(mut self, value: impl IntoValue<DriftCheckModelQuality>) -> Self {
        self.0.set("ModelQuality", value);
        self
    }
}

/// `DriftCheckBias` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DriftCheckBias(Properties);

properties! { DriftCheckBias }

impl DriftCheckBias {
    /// `ConfigFile`: `FileSource`.
    #[track_caller]
    pub fn config_file(mut self, value: impl IntoValue<FileSource>) -> Self {
        self.0.set("ConfigFile", value);
        self
    }

    /// `PostTrainingConstraints`: `MetricsSource`.
    #[track_caller]
    pub fn post_training_constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("PostTrainingConstraints", value);
        self
    }

    /// `PreTrainingConstraints`: `MetricsSource`.
    #[track_caller]
    pub fn pre_training_constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("PreTrainingConstraints", value);
        self
    }
}

/// `DriftCheckExplainability` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DriftCheckExplainability(Properties);

properties! { DriftCheckExplainability }

impl DriftCheckExplainability {
    /// `ConfigFile`: `FileSource`.
    #[track_caller]
    pub fn config_file(mut self, value: impl IntoValue<FileSource>) -> Self {
        self.0.set("ConfigFile", value);
        self
    }

    /// `Constraints`: `MetricsSource`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Constraints", value);
        self
    }
}

/// `DriftCheckModelDataQuality` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DriftCheckModelDataQuality(Properties);

properties! { DriftCheckModelDataQuality }

impl DriftCheckModelDataQuality {
    /// `Constraints`: `MetricsSource`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `Statistics`: `MetricsSource`.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `DriftCheckModelQuality` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct DriftCheckModelQuality(Properties);

properties! { DriftCheckModelQuality }

impl DriftCheckModelQuality {
    /// `Constraints`: `MetricsSource`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `Statistics`: `MetricsSource`.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `Explainability` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Explainability(Properties);

properties! { Explainability }

impl Explainability {
    /// `Report`: `MetricsSource`.
    #[track_caller]
    pub fn report(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Report", value);
        self
    }
}

/// `FileSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSource(Properties);

properties! { FileSource }

impl FileSource {
    /// `ContentDigest`: string, at most 72 characters, pattern `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
    #[track_caller]
    pub fn content_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentDigest", value);
        self
    }

    /// `ContentType`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `InferenceSpecification` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceSpecification(Properties);

properties! { InferenceSpecification }

impl InferenceSpecification {
    /// `Containers`: list of `ModelPackageContainerDefinition`, 1 to 15 items. Required.
    #[track_caller]
    pub fn containers(
        mut self,
        value: impl IntoValue<ListOf<ModelPackageContainerDefinition>>,
    ) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `SupportedContentTypes`: list of strings. Required.
    #[track_caller]
    pub fn supported_content_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedContentTypes", value);
        self
    }

    /// `SupportedRealtimeInferenceInstanceTypes`: list of strings.
    #[track_caller]
    pub fn supported_realtime_inference_instance_types(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("SupportedRealtimeInferenceInstanceTypes", value);
        self
    }

    /// `SupportedResponseMIMETypes`: list of strings. Required.
    #[track_caller]
    pub fn supported_response_mime_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedResponseMIMETypes", value);
        self
    }

    /// `SupportedTransformInstanceTypes`: list of strings, at least 1 item.
    #[track_caller]
    pub fn supported_transform_instance_types(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("SupportedTransformInstanceTypes", value);
        self
    }
}

/// `MetadataProperties` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataProperties(Properties);

properties! { MetadataProperties }

impl MetadataProperties {
    /// `CommitId`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitId", value);
        self
    }

    /// `GeneratedBy`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GeneratedBy", value);
        self
    }

    /// `ProjectId`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `Repository`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

/// `MetricsSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsSource(Properties);

properties! { MetricsSource }

impl MetricsSource {
    /// `ContentDigest`: string, at most 72 characters, pattern `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
    #[track_caller]
    pub fn content_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentDigest", value);
        self
    }

    /// `ContentType`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `ModelAccessConfig` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelAccessConfig(Properties);

properties! { ModelAccessConfig }

impl ModelAccessConfig {
    /// `AcceptEula`: boolean. Required.
    #[track_caller]
    pub fn accept_eula(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptEula", value);
        self
    }
}

choice! {
    /// `ModelApprovalStatus` of `AWS::SageMaker::ModelPackage`.
    ModelApprovalStatus
    APPROVED "Approved"
    REJECTED "Rejected"
    PENDING_MANUAL_APPROVAL "PendingManualApproval"
}

/// `ModelCard` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelCard(Properties);

properties! { ModelCard }

impl ModelCard {
    /// `ModelCardContent`: string, at most 100000 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn model_card_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelCardContent", value);
        self
    }

    /// `ModelCardStatus`: `ModelCardModelCardStatus`. Required.
    #[track_caller]
    pub fn model_card_status(mut self, value: impl IntoValue<ModelCardModelCardStatus>) -> Self {
        self.0.set("ModelCardStatus", value);
        self
    }
}

choice! {
    /// `ModelCardModelCardStatus` of `AWS::SageMaker::ModelPackage`.
    ModelCardModelCardStatus
    DRAFT "Draft"
    PENDING_REVIEW "PendingReview"
    APPROVED "Approved"
    ARCHIVED "Archived"
}

/// `ModelDataQuality` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelDataQuality(Properties);

properties! { ModelDataQuality }

impl ModelDataQuality {
    /// `Constraints`: `MetricsSource`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `Statistics`: `MetricsSource`.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `ModelDataSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelDataSource(Properties);

properties! { ModelDataSource }

impl ModelDataSource {
    /// `S3DataSource`: `S3ModelDataSource`.
    #[track_caller]
    pub fn s3_data_source(mut self, value: impl IntoValue<S3ModelDataSource>) -> Self {
        self.0.set("S3DataSource", value);
        self
    }
}

/// `ModelMetrics` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelMetrics(Properties);

properties! { ModelMetrics }

impl ModelMetrics {
    /// `Bias`: `Bias`.
    #[track_caller]
    pub fn bias(mut self, value: impl IntoValue<Bias>) -> Self {
        self.0.set("Bias", value);
        self
    }

    /// `Explainability`: `Explainability`.
    #[track_caller]
    pub fn explainability(mut self, value: impl IntoValue<Explainability>) -> Self {
        self.0.set("Explainability", value);
        self
    }

    /// `ModelDataQuality`: `ModelDataQuality`.
    #[track_caller]
    pub fn model_data_quality(mut self, value: impl IntoValue<ModelDataQuality>) -> Self {
        self.0.set("ModelDataQuality", value);
        self
    }

    /// `ModelQuality`: `ModelQuality`.
    #[track_caller]
    pub fn model_quality(mut self, value: impl IntoValue<ModelQuality>) -> Self {
        self.0.set("ModelQuality", value);
        self
    }
}

/// `ModelPackageContainerDefinition` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageContainerDefinition(Properties);

properties! { ModelPackageContainerDefinition }

impl ModelPackageContainerDefinition {
    /// `ContainerHostname`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
    #[track_caller]
    pub fn container_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerHostname", value);
        self
    }

    /// `Environment`: object, at most 16 entries.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Environment", value);
        self
    }

    /// `Framework`: string.
    #[track_caller]
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Framework", value);
        self
    }

    /// `FrameworkVersion`: string, 3 to 10 characters, pattern `[0-9]\.[A-Za-z0-9.]+`.
    #[track_caller]
    pub fn framework_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameworkVersion", value);
        self
    }

    /// `Image`: string, 1 to 255 characters, pattern `[\S]{1,255}`. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ImageDigest`: string, at most 72 characters, pattern `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
    #[track_caller]
    pub fn image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageDigest", value);
        self
    }

    /// `ModelDataSource`: `ModelDataSource`.
    #[track_caller]
    pub fn model_data_source(mut self, value: impl IntoValue<ModelDataSource>) -> Self {
        self.0.set("ModelDataSource", value);
        self
    }

    /// `ModelDataUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDataUrl", value);
        self
    }

    /// `ModelInput`: `ModelPackageContainerDefinitionModelInput`.
    #[track_caller]
    pub fn model_input(
        mut self,
        value: impl IntoValue<ModelPackageContainerDefinitionModelInput>,
    ) -> Self {
        self.0.set("ModelInput", value);
        self
    }

    /// `NearestModelName`: string.
    #[track_caller]
    pub fn nearest_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NearestModelName", value);
        self
    }
}

/// `ModelPackageContainerDefinitionModelInput` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageContainerDefinitionModelInput(Properties);

properties! { ModelPackageContainerDefinitionModelInput }

impl ModelPackageContainerDefinitionModelInput {
    /// `DataInputConfig`: string, 1 to 1024 characters, pattern `[\S\s]+`. Required.
    #[track_caller]
    pub fn data_input_config(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataInputConfig", value);
        self
    }
}

/// `ModelPackageStatusDetails` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageStatusDetails(Properties);

properties! { ModelPackageStatusDetails }

impl ModelPackageStatusDetails {
    /// `ValidationStatuses`: list of `ModelPackageStatusItem`.
    #[track_caller]
    pub fn validation_statuses(
        mut self,
        value: impl IntoValue<ListOf<ModelPackageStatusItem>>,
    ) -> Self {
        self.0.set("ValidationStatuses", value);
        self
    }
}

/// `ModelPackageStatusItem` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageStatusItem(Properties);

properties! { ModelPackageStatusItem }

impl ModelPackageStatusItem {
    /// `FailureReason`: string.
    #[track_caller]
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FailureReason", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `ModelPackageStatusItemStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ModelPackageStatusItemStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `ModelPackageStatusItemStatus` of `AWS::SageMaker::ModelPackage`.
    ModelPackageStatusItemStatus
    NOT_STARTED "NotStarted"
    FAILED "Failed"
    IN_PROGRESS "InProgress"
    COMPLETED "Completed"
}

/// `ModelQuality` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelQuality(Properties);

properties! { ModelQuality }

impl ModelQuality {
    /// `Constraints`: `MetricsSource`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `Statistics`: `MetricsSource`.
    #[track_caller]
    pub fn statistics(mut self, value: impl IntoValue<MetricsSource>) -> Self {
        self.0.set("Statistics", value);
        self
    }
}

/// `S3DataSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DataSource(Properties);

properties! { S3DataSource }

impl S3DataSource {
    /// `S3DataType`: `S3DataSourceS3DataType`. Required.
    #[track_caller]
    pub fn s3_data_type(mut self, value: impl IntoValue<S3DataSourceS3DataType>) -> Self {
        self.0.set("S3DataType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3DataSourceS3DataType` of `AWS::SageMaker::ModelPackage`.
    S3DataSourceS3DataType
    MANIFEST_FILE "ManifestFile"
    S3_PREFIX "S3Prefix"
    AUGMENTED_MANIFEST_FILE "AugmentedManifestFile"
}

/// `S3ModelDataSource` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ModelDataSource(Properties);

properties! { S3ModelDataSource }

impl S3ModelDataSource {
    /// `CompressionType`: `S3ModelDataSourceCompressionType`. Required.
    #[track_caller]
    pub fn compression_type(
        mut self,
        value: impl IntoValue<S3ModelDataSourceCompressionType>,
    ) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `ModelAccessConfig`: `ModelAccessConfig`.
    #[track_caller]
    pub fn model_access_config(mut self, value: impl IntoValue<ModelAccessConfig>) -> Self {
        self.0.set("ModelAccessConfig", value);
        self
    }

    /// `S3DataType`: `S3ModelDataSourceS3DataType`. Required.
    #[track_caller]
    pub fn s3_data_type(mut self, value: impl IntoValue<S3ModelDataSourceS3DataType>) -> Self {
        self.0.set("S3DataType", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3ModelDataSourceCompressionType` of `AWS::SageMaker::ModelPackage`.
    S3ModelDataSourceCompressionType
    NONE "None"
    GZIP "Gzip"
}

choice! {
    /// `S3ModelDataSourceS3DataType` of `AWS::SageMaker::ModelPackage`.
    S3ModelDataSourceS3DataType
    S3_PREFIX "S3Prefix"
    S3_OBJECT "S3Object"
}

/// `SecurityConfig` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfig(Properties);

properties! { SecurityConfig }

impl SecurityConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`. Required.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

choice! {
    /// `SkipModelValidation` of `AWS::SageMaker::ModelPackage`.
    SkipModelValidation
    NONE "None"
    ALL "All"
}

/// `SourceAlgorithm` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAlgorithm(Properties);

properties! { SourceAlgorithm }

impl SourceAlgorithm {
    /// `AlgorithmName`: string, 1 to 170 characters. Required.
    #[track_caller]
    pub fn algorithm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlgorithmName", value);
        self
    }

    /// `ModelDataUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDataUrl", value);
        self
    }
}

/// `SourceAlgorithmSpecification` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAlgorithmSpecification(Properties);

properties! { SourceAlgorithmSpecification }

impl SourceAlgorithmSpecification {
    /// `SourceAlgorithms`: list of `SourceAlgorithm`, 1 item. Required.
    #[track_caller]
    pub fn source_algorithms(mut self, value: impl IntoValue<ListOf<SourceAlgorithm>>) -> Self {
        self.0.set("SourceAlgorithms", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TransformInput` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformInput(Properties);

properties! { TransformInput }

impl TransformInput {
    /// `CompressionType`: `TransformInputCompressionType`.
    #[track_caller]
    pub fn compression_type(
        mut self,
        value: impl IntoValue<TransformInputCompressionType>,
    ) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `ContentType`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `DataSource`: `DataSource`. Required.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<DataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `SplitType`: `TransformInputSplitType`.
    #[track_caller]
    pub fn split_type(mut self, value: impl IntoValue<TransformInputSplitType>) -> Self {
        self.0.set("SplitType", value);
        self
    }
}

choice! {
    /// `TransformInputCompressionType` of `AWS::SageMaker::ModelPackage`.
    TransformInputCompressionType
    NONE "None"
    GZIP "Gzip"
}

choice! {
    /// `TransformInputSplitType` of `AWS::SageMaker::ModelPackage`.
    TransformInputSplitType
    NONE "None"
    TF_RECORD "TFRecord"
    LINE "Line"
    RECORD_IO "RecordIO"
}

/// `TransformJobDefinition` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformJobDefinition(Properties);

properties! { TransformJobDefinition }

impl TransformJobDefinition {
    /// `BatchStrategy`: `TransformJobDefinitionBatchStrategy`.
    #[track_caller]
    pub fn batch_strategy(
        mut self,
        value: impl IntoValue<TransformJobDefinitionBatchStrategy>,
    ) -> Self {
        self.0.set("BatchStrategy", value);
        self
    }

    /// `Environment`: object, at most 16 entries.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Environment", value);
        self
    }

    /// `MaxConcurrentTransforms`: integer, at least 0.
    #[track_caller]
    pub fn max_concurrent_transforms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentTransforms", value);
        self
    }

    /// `MaxPayloadInMB`: integer, at least 0.
    #[track_caller]
    pub fn max_payload_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPayloadInMB", value);
        self
    }

    /// `TransformInput`: `TransformInput`. Required.
    #[track_caller]
    pub fn transform_input(mut self, value: impl IntoValue<TransformInput>) -> Self {
        self.0.set("TransformInput", value);
        self
    }

    /// `TransformOutput`: `TransformOutput`. Required.
    #[track_caller]
    pub fn transform_output(mut self, value: impl IntoValue<TransformOutput>) -> Self {
        self.0.set("TransformOutput", value);
        self
    }

    /// `TransformResources`: `TransformResources`. Required.
    #[track_caller]
    pub fn transform_resources(mut self, value: impl IntoValue<TransformResources>) -> Self {
        self.0.set("TransformResources", value);
        self
    }
}

choice! {
    /// `TransformJobDefinitionBatchStrategy` of `AWS::SageMaker::ModelPackage`.
    TransformJobDefinitionBatchStrategy
    MULTI_RECORD "MultiRecord"
    SINGLE_RECORD "SingleRecord"
}

/// `TransformOutput` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformOutput(Properties);

properties! { TransformOutput }

impl TransformOutput {
    /// `Accept`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn accept(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Accept", value);
        self
    }

    /// `AssembleWith`: `TransformOutputAssembleWith`.
    #[track_caller]
    pub fn assemble_with(mut self, value: impl IntoValue<TransformOutputAssembleWith>) -> Self {
        self.0.set("AssembleWith", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `S3OutputPath`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputPath", value);
        self
    }
}

choice! {
    /// `TransformOutputAssembleWith` of `AWS::SageMaker::ModelPackage`.
    TransformOutputAssembleWith
    NONE "None"
    LINE "Line"
}

/// `TransformResources` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformResources(Properties);

properties! { TransformResources }

impl TransformResources {
    /// `InstanceCount`: integer, at least 1. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `VolumeKmsKeyId`: string, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeKmsKeyId", value);
        self
    }
}

/// `ValidationProfile` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationProfile(Properties);

properties! { ValidationProfile }

impl ValidationProfile {
    /// `ProfileName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileName", value);
        self
    }

    /// `TransformJobDefinition`: `TransformJobDefinition`. Required.
    #[track_caller]
    pub fn transform_job_definition(
        mut self,
        value: impl IntoValue<TransformJobDefinition>,
    ) -> Self {
        self.0.set("TransformJobDefinition", value);
        self
    }
}

/// `ValidationSpecification` of `AWS::SageMaker::ModelPackage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationSpecification(Properties);

properties! { ValidationSpecification }

impl ValidationSpecification {
    /// `ValidationProfiles`: list of `ValidationProfile`, 1 item. Required.
    #[track_caller]
    pub fn validation_profiles(mut self, value: impl IntoValue<ListOf<ValidationProfile>>) -> Self {
        self.0.set("ValidationProfiles", value);
        self
    }

    /// `ValidationRole`: string, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn validation_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationRole", value);
        self
    }
}
