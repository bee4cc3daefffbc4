// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ModelCard` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ModelCard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelCard(Body);

resource! { ModelCard "AWS::SageMaker::ModelCard" }

impl ModelCard {
    /// `Content`: `Content`, at most 100000 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<Content>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `CreatedBy`: `UserContext`.
    #[track_caller]
    pub fn created_by(mut self, value: impl IntoValue<UserContext>) -> Self {
        self.0.set("CreatedBy", value);
        self
    }

    /// `LastModifiedBy`: `UserContext`.
    #[track_caller]
    pub fn last_modified_by(mut self, value: impl IntoValue<UserContext>) -> Self {
        self.0.set("LastModifiedBy", value);
        self
    }

    /// `ModelCardName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_card_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelCardName", value);
        self
    }

    /// `ModelCardStatus`: `ModelCardStatus`. Required.
    #[track_caller]
    pub fn model_card_status(mut self, value: impl IntoValue<ModelCardStatus>) -> Self {
        self.0.set("ModelCardStatus", value);
        self
    }

    /// `SecurityConfig`: `SecurityConfig`. A change replaces the resource.
    #[track_caller]
    pub fn security_config(mut self, value: impl IntoValue<SecurityConfig>) -> Self {
        self.0.set("SecurityConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ModelCard> {
    /// `CreatedBy.DomainId`
    #[inline]
    pub fn created_by_domain_id(&self) -> Value<String> {
        self.attribute("CreatedBy.DomainId")
    }

    /// `CreatedBy.UserProfileArn`
    #[inline]
    pub fn created_by_user_profile_arn(&self) -> Value<String> {
        self.attribute("CreatedBy.UserProfileArn")
    }

    /// `CreatedBy.UserProfileName`
    #[inline]
    pub fn created_by_user_profile_name(&self) -> Value<String> {
        self.attribute("CreatedBy.UserProfileName")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedBy.DomainId`
    #[inline]
    pub fn last_modified_by_domain_id(&self) -> Value<String> {
        self.attribute("LastModifiedBy.DomainId")
    }

    /// `LastModifiedBy.UserProfileArn`
    #[inline]
    pub fn last_modified_by_user_profile_arn(&self) -> Value<String> {
        self.attribute("LastModifiedBy.UserProfileArn")
    }

    /// `LastModifiedBy.UserProfileName`
    #[inline]
    pub fn last_modified_by_user_profile_name(&self) -> Value<String> {
        self.attribute("LastModifiedBy.UserProfileName")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `ModelCardArn`
    #[inline]
    pub fn model_card_arn(&self) -> Value<String> {
        self.attribute("ModelCardArn")
    }

    /// `ModelCardProcessingStatus`
    #[inline]
    pub fn model_card_processing_status(&self) -> Value<String> {
        self.attribute("ModelCardProcessingStatus")
    }

    /// `ModelCardVersion`
    #[inline]
    pub fn model_card_version(&self) -> Value<i64> {
        self.attribute("ModelCardVersion")
    }
}

/// `AdditionalInformation` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalInformation(Properties);

properties! { AdditionalInformation }

impl AdditionalInformation {
    /// `CaveatsAndRecommendations`: string, at most 2048 characters.
    #[track_caller]
    pub fn caveats_and_recommendations(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaveatsAndRecommendations", value);
        self
    }

    /// `CustomDetails`: map of strings.
    #[track_caller]
    pub fn custom_details(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomDetails", value);
        self
    }

    /// `EthicalConsiderations`: string, at most 2048 characters.
    #[track_caller]
    pub fn ethical_considerations(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EthicalConsiderations", value);
        self
    }
}

/// `BusinessDetails` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetails(Properties);

properties! { BusinessDetails }

impl BusinessDetails {
    /// `BusinessProblem`: string, at most 2048 characters.
    #[track_caller]
    pub fn business_problem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessProblem", value);
        self
    }

    /// `BusinessStakeholders`: string, at most 2048 characters.
    #[track_caller]
    pub fn business_stakeholders(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessStakeholders", value);
        self
    }

    /// `LineOfBusiness`: string, at most 2048 characters.
    #[track_caller]
    pub fn line_of_business(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LineOfBusiness", value);
        self
    }
}

/// `Container` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Container(Properties);

properties! { Container }

impl Container {
    /// `Image`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ModelDataUrl`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDataUrl", value);
        self
    }

    /// `NearestModelName`: string.
    #[track_caller]
    pub fn nearest_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NearestModelName", value);
        self
    }
}

/// `Content` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Content(Properties);

properties! { Content }

impl Content {
    /// `AdditionalInformation`: `AdditionalInformation`.
    #[track_caller]
    pub fn additional_information(mut self, value: impl IntoValue<AdditionalInformation>) -> Self {
        self.0.set("AdditionalInformation", value);
        self
    }

    /// `BusinessDetails`: `BusinessDetails`.
    #[track_caller]
    pub fn business_details(mut self, value: impl IntoValue<BusinessDetails>) -> Self {
        self.0.set("BusinessDetails", value);
        self
    }

    /// `EvaluationDetails`: list of `EvaluationDetail`.
    #[track_caller]
    pub fn evaluation_details(mut self, value: impl IntoValue<ListOf<EvaluationDetail>>) -> Self {
        self.0.set("EvaluationDetails", value);
        self
    }

    /// `IntendedUses`: `IntendedUses`.
    #[track_caller]
    pub fn intended_uses(mut self, value: impl IntoValue<IntendedUses>) -> Self {
        self.0.set("IntendedUses", value);
        self
    }

    /// `ModelOverview`: `ModelOverview`.
    #[track_caller]
    pub fn model_overview(mut self, value: impl IntoValue<ModelOverview>) -> Self {
        self.0.set("ModelOverview", value);
        self
    }

    /// `ModelPackageDetails`: `ModelPackageDetails`.
    #[track_caller]
    pub fn model_package_details(mut self, value: impl IntoValue<ModelPackageDetails>) -> Self {
        self.0.set("ModelPackageDetails", value);
        self
    }

    /// `TrainingDetails`: `TrainingDetails`.
    #[track_caller]
    pub fn training_details(mut self, value: impl IntoValue<TrainingDetails>) -> Self {
        self.0.set("TrainingDetails", value);
        self
    }
}

/// `EvaluationDetail` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationDetail(Properties);

properties! { EvaluationDetail }

impl EvaluationDetail {
    /// `Datasets`: list of strings, at most 10 items.
    #[track_caller]
    pub fn datasets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Datasets", value);
        self
    }

    /// `EvaluationJobArn`: string, at most 256 characters.
    #[track_caller]
    pub fn evaluation_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluationJobArn", value);
        self
    }

    /// `EvaluationObservation`: string, at most 2096 characters.
    #[track_caller]
    pub fn evaluation_observation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluationObservation", value);
        self
    }

    /// `Metadata`: map of strings.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `MetricGroups`: list of `MetricGroup`.
    #[track_caller]
    pub fn metric_groups(mut self, value: impl IntoValue<ListOf<MetricGroup>>) -> Self {
        self.0.set("MetricGroups", value);
        self
    }

    /// `Name`: string, pattern `.{1,63}`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InferenceSpecification` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceSpecification(Properties);

properties! { InferenceSpecification }

impl InferenceSpecification {
    /// `Containers`: list of `Container`, 1 to 15 items. Required.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<ListOf<Container>>) -> Self {
        self.0.set("Containers", value);
        self
    }
}

/// `IntendedUses` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntendedUses(Properties);

properties! { IntendedUses }

impl IntendedUses {
    /// `ExplanationsForRiskRating`: string, at most 2048 characters.
    #[track_caller]
    pub fn explanations_for_risk_rating(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExplanationsForRiskRating", value);
        self
    }

    /// `FactorsAffectingModelEfficiency`: string, at most 2048 characters.
    #[track_caller]
    pub fn factors_affecting_model_efficiency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FactorsAffectingModelEfficiency", value);
        self
    }

    /// `IntendedUses`: string, at most 2048 characters.
    #[track_caller]
    pub fn intended_uses(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntendedUses", value);
        self
    }

    /// `PurposeOfModel`: string, at most 2048 characters.
    #[track_caller]
    pub fn purpose_of_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PurposeOfModel", value);
        self
    }

    /// `RiskRating`: `RiskRating`.
    #[track_caller]
    pub fn risk_rating(mut self, value: impl IntoValue<RiskRating>) -> Self {
        self.0.set("RiskRating", value);
        self
    }
}

/// `MetricGroup` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricGroup(Properties);

properties! { MetricGroup }

impl MetricGroup {
    /// `MetricData`: list. Required.
    #[track_caller]
    pub fn metric_data(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MetricData", value);
        self
    }

    /// `Name`: string, pattern `.{1,63}`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `ModelCardStatus` of `AWS::SageMaker::ModelCard`.
    ModelCardStatus
    DRAFT "Draft"
    PENDING_REVIEW "PendingReview"
    APPROVED "Approved"
    ARCHIVED "Archived"
}

/// `ModelOverview` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelOverview(Properties);

properties! { ModelOverview }

impl ModelOverview {
    /// `AlgorithmType`: string, at most 1024 characters.
    #[track_caller]
    pub fn algorithm_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlgorithmType", value);
        self
    }

    /// `InferenceEnvironment`: `ModelOverviewInferenceEnvironment`.
    #[track_caller]
    pub fn inference_environment(
        mut self,
        value: impl IntoValue<ModelOverviewInferenceEnvironment>,
    ) -> Self {
        self.0.set("InferenceEnvironment", value);
        self
    }

    /// `ModelArtifact`: list of strings, at most 15 items.
    #[track_caller]
    pub fn model_artifact(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ModelArtifact", value);
        self
    }

    /// `ModelCreator`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_creator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelCreator", value);
        self
    }

    /// `ModelDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDescription", value);
        self
    }

    /// `ModelId`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `ModelName`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `ModelOwner`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelOwner", value);
        self
    }

    /// `ModelVersion`: number, at least 1.
    #[track_caller]
    pub fn model_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ModelVersion", value);
        self
    }

    /// `ProblemType`: string, at most 1024 characters.
    #[track_caller]
    pub fn problem_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProblemType", value);
        self
    }
}

/// `ModelOverviewInferenceEnvironment` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelOverviewInferenceEnvironment(Properties);

properties! { ModelOverviewInferenceEnvironment }

impl ModelOverviewInferenceEnvironment {
    /// `ContainerImage`: list of strings, at most 15 items.
    #[track_caller]
    pub fn container_image(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerImage", value);
        self
    }
}

/// `ModelPackageCreator` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageCreator(Properties);

properties! { ModelPackageCreator }

impl ModelPackageCreator {
    /// `UserProfileName`: string, at most 63 characters.
    #[track_caller]
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserProfileName", value);
        self
    }
}

/// `ModelPackageDetails` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelPackageDetails(Properties);

properties! { ModelPackageDetails }

impl ModelPackageDetails {
    /// `ApprovalDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn approval_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApprovalDescription", value);
        self
    }

    /// `CreatedBy`: `ModelPackageCreator`.
    #[track_caller]
    pub fn created_by(mut self, value: impl IntoValue<ModelPackageCreator>) -> Self {
        self.0.set("CreatedBy", value);
        self
    }

    /// `Domain`: string.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `InferenceSpecification`: `InferenceSpecification`.
    #[track_caller]
    pub fn inference_specification(
        mut self,
        value: impl IntoValue<InferenceSpecification>,
    ) -> Self {
        self.0.set("InferenceSpecification", value);
        self
    }

    /// `ModelApprovalStatus`: `ModelPackageDetailsModelApprovalStatus`.
    #[track_caller]
    pub fn model_approval_status(
        mut self,
        value: impl IntoValue<ModelPackageDetailsModelApprovalStatus>,
    ) -> Self {
        self.0.set("ModelApprovalStatus", value);
        self
    }

    /// `ModelPackageArn`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn model_package_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageArn", value);
        self
    }

    /// `ModelPackageDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_package_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageDescription", value);
        self
    }

    /// `ModelPackageGroupName`: string, 1 to 63 characters.
    #[track_caller]
    pub fn model_package_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageGroupName", value);
        self
    }

    /// `ModelPackageName`: string, 1 to 63 characters.
    #[track_caller]
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelPackageName", value);
        self
    }

    /// `ModelPackageStatus`: `ModelPackageDetailsModelPackageStatus`.
    #[track_caller]
    pub fn model_package_status(
        mut self,
        value: impl IntoValue<ModelPackageDetailsModelPackageStatus>,
    ) -> Self {
        self.0.set("ModelPackageStatus", value);
        self
    }

    /// `ModelPackageVersion`: number, at least 1.
    #[track_caller]
    pub fn model_package_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ModelPackageVersion", value);
        self
    }

    /// `SourceAlgorithms`: list of `SourceAlgorithm`, 1 item.
    #[track_caller]
    pub fn source_algorithms(mut self, value: impl IntoValue<ListOf<SourceAlgorithm>>) -> Self {
        self.0.set("SourceAlgorithms", value);
        self
    }

    /// `Task`: string.
    #[track_caller]
    pub fn task(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Task", value);
        self
    }
}

choice! {
    /// `ModelPackageDetailsModelApprovalStatus` of `AWS::SageMaker::ModelCard`.
    ModelPackageDetailsModelApprovalStatus
    APPROVED "Approved"
    REJECTED "Rejected"
    PENDING_MANUAL_APPROVAL "PendingManualApproval"
}

choice! {
    /// `ModelPackageDetailsModelPackageStatus` of `AWS::SageMaker::ModelCard`.
    ModelPackageDetailsModelPackageStatus
    PENDING "Pending"
    IN_PROGRESS "InProgress"
    COMPLETED "Completed"
    FAILED "Failed"
    DELETING "Deleting"
}

/// `ObjectiveFunction` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectiveFunction(Properties);

properties! { ObjectiveFunction }

impl ObjectiveFunction {
    /// `Function`: `ObjectiveFunctionFunction`.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<ObjectiveFunctionFunction>) -> Self {
        self.0.set("Function", value);
        self
    }

    /// `Notes`: string, at most 1024 characters.
    #[track_caller]
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Notes", value);
        self
    }
}

/// `ObjectiveFunctionFunction` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectiveFunctionFunction(Properties);

properties! { ObjectiveFunctionFunction }

impl ObjectiveFunctionFunction {
    /// `Condition`: string, at most 63 characters.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Facet`: string, at most 63 characters.
    #[track_caller]
    pub fn facet(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Facet", value);
        self
    }

    /// `Function`: `ObjectiveFunctionFunctionFunction`.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<ObjectiveFunctionFunctionFunction>) -> Self {
        self.0.set("Function", value);
        self
    }
}

choice! {
    /// `ObjectiveFunctionFunctionFunction` of `AWS::SageMaker::ModelCard`.
    ObjectiveFunctionFunctionFunction
    MAXIMIZE "Maximize"
    MINIMIZE "Minimize"
}

choice! {
    /// `RiskRating` of `AWS::SageMaker::ModelCard`.
    RiskRating
    HIGH "High"
    MEDIUM "Medium"
    LOW "Low"
    UNKNOWN "Unknown"
}

/// `SecurityConfig` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfig(Properties);

properties! { SecurityConfig }

impl SecurityConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `SourceAlgorithm` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAlgorithm(Properties);

properties! { SourceAlgorithm }

impl SourceAlgorithm {
    /// `AlgorithmName`: string, at most 170 characters. Required.
    #[track_caller]
    pub fn algorithm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlgorithmName", value);
        self
    }

    /// `ModelDataUrl`: string, at most 1024 characters.
    #[track_caller]
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelDataUrl", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::ModelCard`.
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

/// `TrainingDetails` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingDetails(Properties);

properties! { TrainingDetails }

impl TrainingDetails {
    /// `ObjectiveFunction`: `ObjectiveFunction`.
    #[track_caller]
    pub fn objective_function(mut self, value: impl IntoValue<ObjectiveFunction>) -> Self {
        self.0.set("ObjectiveFunction", value);
        self
    }

    /// `TrainingJobDetails`: `TrainingDetailsTrainingJobDetails`.
    #[track_caller]
    pub fn training_job_details(
        mut self,
        value: impl IntoValue<TrainingDetailsTrainingJobDetails>,
    ) -> Self {
        self.0.set("TrainingJobDetails", value);
        self
    }

    /// `TrainingObservations`: string, at most 1024 characters.
    #[track_caller]
    pub fn training_observations(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrainingObservations", value);
        self
    }
}

/// `TrainingDetailsTrainingJobDetails` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingDetailsTrainingJobDetails(Properties);

properties! { TrainingDetailsTrainingJobDetails }

impl TrainingDetailsTrainingJobDetails {
    /// `HyperParameters`: list of `TrainingHyperParameter`.
    #[track_caller]
    pub fn hyper_parameters(
        mut self,
        value: impl IntoValue<ListOf<TrainingHyperParameter>>,
    ) -> Self {
        self.0.set("HyperParameters", value);
        self
    }

    /// `TrainingArn`: string, at most 1024 characters.
    #[track_caller]
    pub fn training_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrainingArn", value);
        self
    }

    /// `TrainingDatasets`: list of strings, at most 15 items.
    #[track_caller]
    pub fn training_datasets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrainingDatasets", value);
        self
    }

    /// `TrainingEnvironment`: `TrainingDetailsTrainingJobDetailsTrainingEnvironment`.
    #[track_caller]
    pub fn training_environment(
        mut self,
        value: impl IntoValue<TrainingDetailsTrainingJobDetailsTrainingEnvironment>,
    ) -> Self {
        self.0.set("TrainingEnvironment", value);
        self
    }

    /// `TrainingMetrics`: list of `TrainingMetric`.
    #[track_caller]
    pub fn training_metrics(mut self, value: impl IntoValue<ListOf<TrainingMetric>>) -> Self {
        self.0.set("TrainingMetrics", value);
        self
    }

    /// `UserProvidedHyperParameters`: list of `TrainingHyperParameter`.
    #[track_caller]
    pub fn user_provided_hyper_parameters(
        mut self,
        value: impl IntoValue<ListOf<TrainingHyperParameter>>,
    ) -> Self {
        self.0.set("UserProvidedHyperParameters", value);
        self
    }

    /// `UserProvidedTrainingMetrics`: list of `TrainingMetric`.
    #[track_caller]
    pub fn user_provided_training_metrics(
        mut self,
        value: impl IntoValue<ListOf<TrainingMetric>>,
    ) -> Self {
        self.0.set("UserProvidedTrainingMetrics", value);
        self
    }
}

/// `TrainingDetailsTrainingJobDetailsTrainingEnvironment` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingDetailsTrainingJobDetailsTrainingEnvironment(Properties);

properties! { TrainingDetailsTrainingJobDetailsTrainingEnvironment }

impl TrainingDetailsTrainingJobDetailsTrainingEnvironment {
    /// `ContainerImage`: list of strings, at most 15 items.
    #[track_caller]
    pub fn container_image(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerImage", value);
        self
    }
}

/// `TrainingHyperParameter` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingHyperParameter(Properties);

properties! { TrainingHyperParameter }

impl TrainingHyperParameter {
    /// `Name`: string, pattern `.{1,255}`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, pattern `.{1,255}`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrainingMetric` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrainingMetric(Properties);

properties! { TrainingMetric }

impl TrainingMetric {
    /// `Name`: string, pattern `.{1,255}`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Notes`: string, at most 1024 characters.
    #[track_caller]
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Notes", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UserContext` of `AWS::SageMaker::ModelCard`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserContext(Properties);

properties! { UserContext }

impl UserContext {
    /// `DomainId`: string, default `UnsetValue`.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `UserProfileArn`: string, default `UnsetValue`.
    #[track_caller]
    pub fn user_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserProfileArn", value);
        self
    }

    /// `UserProfileName`: string, default `UnsetValue`.
    #[track_caller]
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserProfileName", value);
        self
    }
}
