// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::Collaboration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::Collaboration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Collaboration(Body);

resource! { Collaboration "AWS::CleanRooms::Collaboration" }

impl Collaboration {
    /// `AllowedResultRegions`: list of `SupportedS3Region`. A change replaces the resource.
    #[track_caller]
    pub fn allowed_result_regions(
        mut self,
        value: impl IntoValue<ListOf<SupportedS3Region>>,
    ) -> Self {
        self.0.set("AllowedResultRegions", value);
        self
    }

    /// `AnalyticsEngine`: `AnalyticsEngine`.
    #[track_caller]
    pub fn analytics_engine(mut self, value: impl IntoValue<AnalyticsEngine>) -> Self {
        self.0.set("AnalyticsEngine", value);
        self
    }

    /// `AutoApprovedChangeTypes`: list of `AutoApprovedChangeType`. A change replaces the resource.
    #[track_caller]
    pub fn auto_approved_change_types(
        mut self,
        value: impl IntoValue<ListOf<AutoApprovedChangeType>>,
    ) -> Self {
        self.0.set("AutoApprovedChangeTypes", value);
        self
    }

    /// `CreatorDisplayName`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn creator_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatorDisplayName", value);
        self
    }

    /// `CreatorMLMemberAbilities`: `MLMemberAbilities`. A change replaces the resource.
    #[track_caller]
    pub fn creator_ml_member_abilities(mut self, value: impl IntoValue<MLMemberAbilities>) -> Self {
        self.0.set("CreatorMLMemberAbilities", value);
        self
    }

    /// `CreatorMemberAbilities`: list of `MemberAbility`. A change replaces the resource.
    #[track_caller]
    pub fn creator_member_abilities(
        mut self,
        value: impl IntoValue<ListOf<MemberAbility>>,
    ) -> Self {
        self.0.set("CreatorMemberAbilities", value);
        self
    }

    /// `CreatorPaymentConfiguration`: `PaymentConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn creator_payment_configuration(
        mut self,
        value: impl IntoValue<PaymentConfiguration>,
    ) -> Self {
        self.0.set("CreatorPaymentConfiguration", value);
        self
    }

    /// `DataEncryptionMetadata`: `DataEncryptionMetadata`. A change replaces the resource.
    #[track_caller]
    pub fn data_encryption_metadata(
        mut self,
        value: impl IntoValue<DataEncryptionMetadata>,
    ) -> Self {
        self.0.set("DataEncryptionMetadata", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IsMetricsEnabled`: boolean.
    #[track_caller]
    pub fn is_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsMetricsEnabled", value);
        self
    }

    /// `JobLogStatus`: `CollaborationJobLogStatus`. A change replaces the resource.
    #[track_caller]
    pub fn job_log_status(mut self, value: impl IntoValue<CollaborationJobLogStatus>) -> Self {
        self.0.set("JobLogStatus", value);
        self
    }

    /// `Members`: list of `MemberSpecification`, at most 9 items. A change replaces the resource.
    #[track_caller]
    pub fn members(mut self, value: impl IntoValue<ListOf<MemberSpecification>>) -> Self {
        self.0.set("Members", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueryLogStatus`: `CollaborationQueryLogStatus`. Required. A change replaces the resource.
    #[track_caller]
    pub fn query_log_status(mut self, value: impl IntoValue<CollaborationQueryLogStatus>) -> Self {
        self.0.set("QueryLogStatus", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Collaboration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }
}

choice! {
    /// `AnalyticsEngine` of `AWS::CleanRooms::Collaboration`.
    AnalyticsEngine
    CLEAN_ROOMS_SQL "CLEAN_ROOMS_SQL"
    SPARK "SPARK"
}

choice! {
    /// `AutoApprovedChangeType` of `AWS::CleanRooms::Collaboration`.
    AutoApprovedChangeType
    ADD_MEMBER "ADD_MEMBER"
    GRANT_RECEIVE_RESULTS_ABILITY "GRANT_RECEIVE_RESULTS_ABILITY"
    REVOKE_RECEIVE_RESULTS_ABILITY "REVOKE_RECEIVE_RESULTS_ABILITY"
}

choice! {
    /// `CollaborationJobLogStatus` of `AWS::CleanRooms::Collaboration`.
    CollaborationJobLogStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `CollaborationQueryLogStatus` of `AWS::CleanRooms::Collaboration`.
    CollaborationQueryLogStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `CustomMLMemberAbility` of `AWS::CleanRooms::Collaboration`.
    CustomMLMemberAbility
    CAN_RECEIVE_MODEL_OUTPUT "CAN_RECEIVE_MODEL_OUTPUT"
    CAN_RECEIVE_INFERENCE_OUTPUT "CAN_RECEIVE_INFERENCE_OUTPUT"
}

/// `DataEncryptionMetadata` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataEncryptionMetadata(Properties);

properties! { DataEncryptionMetadata }

impl DataEncryptionMetadata {
    /// `AllowCleartext`: boolean. Required.
    #[track_caller]
    pub fn allow_cleartext(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCleartext", value);
        self
    }

    /// `AllowDuplicates`: boolean. Required.
    #[track_caller]
    pub fn allow_duplicates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowDuplicates", value);
        self
    }

    /// `AllowJoinsOnColumnsWithDifferentNames`: boolean. Required.
    #[track_caller]
    pub fn allow_joins_on_columns_with_different_names(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("AllowJoinsOnColumnsWithDifferentNames", value);
        self
    }

    /// `PreserveNulls`: boolean. Required.
    #[track_caller]
    pub fn preserve_nulls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PreserveNulls", value);
        self
    }
}

/// `JobComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobComputePaymentConfig(Properties);

properties! { JobComputePaymentConfig }

impl JobComputePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `MLMemberAbilities` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MLMemberAbilities(Properties);

properties! { MLMemberAbilities }

impl MLMemberAbilities {
    /// `CustomMLMemberAbilities`: list of `CustomMLMemberAbility`. Required.
    #[track_caller]
    pub fn custom_ml_member_abilities(
        mut self,
        value: impl IntoValue<ListOf<CustomMLMemberAbility>>,
    ) -> Self {
        self.0.set("CustomMLMemberAbilities", value);
        self
    }
}

/// `MLPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MLPaymentConfig(Properties);

properties! { MLPaymentConfig }

impl MLPaymentConfig {
    /// `ModelInference`: `ModelInferencePaymentConfig`.
    #[track_caller]
    pub fn model_inference(mut self, value: impl IntoValue<ModelInferencePaymentConfig>) -> Self {
        self.0.set("ModelInference", value);
        self
    }

    /// `ModelTraining`: `ModelTrainingPaymentConfig`.
    #[track_caller]
    pub fn model_training(mut self, value: impl IntoValue<ModelTrainingPaymentConfig>) -> Self {
        self.0.set("ModelTraining", value);
        self
    }

    /// `SyntheticDataGeneration`: `SyntheticDataGenerationPaymentConfig`.
    #[track_caller]
    pub fn synthetic_data_generation(
        mut self,
        value: impl IntoValue<SyntheticDataGenerationPaymentConfig>,
    ) -> Self {
        self.0.set("SyntheticDataGeneration", value);
        self
    }
}

choice! {
    /// `MemberAbility` of `AWS::CleanRooms::Collaboration`.
    MemberAbility
    CAN_QUERY "CAN_QUERY"
    CAN_RUN_JOB "CAN_RUN_JOB"
    CAN_RECEIVE_RESULTS "CAN_RECEIVE_RESULTS"
}

/// `MemberSpecification` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberSpecification(Properties);

properties! { MemberSpecification }

impl MemberSpecification {
    /// `AccountId`: string, 12 characters, pattern `^\d+$`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `MLMemberAbilities`: `MLMemberAbilities`.
    #[track_caller]
    pub fn ml_member_abilities(mut self, value: impl IntoValue<MLMemberAbilities>) -> Self {
        self.0.set("MLMemberAbilities", value);
        self
    }

    /// `MemberAbilities`: list of `MemberAbility`.
    #[track_caller]
    pub fn member_abilities(mut self, value: impl IntoValue<ListOf<MemberAbility>>) -> Self {
        self.0.set("MemberAbilities", value);
        self
    }

    /// `PaymentConfiguration`: `PaymentConfiguration`.
    #[track_caller]
    pub fn payment_configuration(mut self, value: impl IntoValue<PaymentConfiguration>) -> Self {
        self.0.set("PaymentConfiguration", value);
        self
    }
}

/// `ModelInferencePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelInferencePaymentConfig(Properties);

properties! { ModelInferencePaymentConfig }

impl ModelInferencePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `ModelTrainingPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelTrainingPaymentConfig(Properties);

properties! { ModelTrainingPaymentConfig }

impl ModelTrainingPaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `PaymentConfiguration` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentConfiguration(Properties);

properties! { PaymentConfiguration }

impl PaymentConfiguration {
    /// `JobCompute`: `JobComputePaymentConfig`.
    #[track_caller]
    pub fn job_compute(mut self, value: impl IntoValue<JobComputePaymentConfig>) -> Self {
        self.0.set("JobCompute", value);
        self
    }

    /// `MachineLearning`: `MLPaymentConfig`.
    #[track_caller]
    pub fn machine_learning(mut self, value: impl IntoValue<MLPaymentConfig>) -> Self {
        self.0.set("MachineLearning", value);
        self
    }

    /// `QueryCompute`: `QueryComputePaymentConfig`. Required.
    #[track_caller]
    pub fn query_compute(mut self, value: impl IntoValue<QueryComputePaymentConfig>) -> Self {
        self.0.set("QueryCompute", value);
        self
    }
}

/// `QueryComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryComputePaymentConfig(Properties);

properties! { QueryComputePaymentConfig }

impl QueryComputePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

choice! {
    /// `SupportedS3Region` of `AWS::CleanRooms::Collaboration`.
    SupportedS3Region
    US_WEST_1 "us-west-1"
    US_WEST_2 "us-west-2"
    US_EAST_1 "us-east-1"
    US_EAST_2 "us-east-2"
    AF_SOUTH_1 "af-south-1"
    AP_EAST_1 "ap-east-1"
    AP_EAST_2 "ap-east-2"
    AP_SOUTH_2 "ap-south-2"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
    AP_SOUTHEAST_3 "ap-southeast-3"
    AP_SOUTHEAST_5 "ap-southeast-5"
    AP_SOUTHEAST_4 "ap-southeast-4"
    AP_SOUTHEAST_7 "ap-southeast-7"
    AP_SOUTH_1 "ap-south-1"
    AP_NORTHEAST_3 "ap-northeast-3"
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_NORTHEAST_2 "ap-northeast-2"
    CA_CENTRAL_1 "ca-central-1"
    CA_WEST_1 "ca-west-1"
    EU_SOUTH_1 "eu-south-1"
    EU_WEST_3 "eu-west-3"
    EU_SOUTH_2 "eu-south-2"
    EU_CENTRAL_2 "eu-central-2"
    EU_CENTRAL_1 "eu-central-1"
    EU_NORTH_1 "eu-north-1"
    EU_WEST_1 "eu-west-1"
    EU_WEST_2 "eu-west-2"
    ME_SOUTH_1 "me-south-1"
    ME_CENTRAL_1 "me-central-1"
    IL_CENTRAL_1 "il-central-1"
    SA_EAST_1 "sa-east-1"
    MX_CENTRAL_1 "mx-central-1"
}

/// `SyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Collaboration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyntheticDataGenerationPaymentConfig(Properties);

properties! { SyntheticDataGenerationPaymentConfig }

impl SyntheticDataGenerationPaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `Tag` of `AWS::CleanRooms::Collaboration`.
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
