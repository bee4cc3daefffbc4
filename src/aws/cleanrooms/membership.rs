// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::Membership` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::Membership`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Membership(Body);

resource! { Membership "AWS::CleanRooms::Membership" }

impl Membership {
    /// `CollaborationIdentifier`: string, 36 characters, pattern `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn collaboration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollaborationIdentifier", value);
        self
    }

    /// `DefaultJobResultConfiguration`: `MembershipProtectedJobResultConfiguration`.
    #[track_caller]
    pub fn default_job_result_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedJobResultConfiguration>,
    ) -> Self {
        self.0.set("DefaultJobResultConfiguration", value);
        self
    }

    /// `DefaultResultConfiguration`: `MembershipProtectedQueryResultConfiguration`.
    #[track_caller]
    pub fn default_result_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedQueryResultConfiguration>,
    ) -> Self {
        self.0.set("DefaultResultConfiguration", value);
        self
    }

    /// `IsMetricsEnabled`: boolean.
    #[track_caller]
    pub fn is_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsMetricsEnabled", value);
        self
    }

    /// `JobLogStatus`: `MembershipJobLogStatus`.
    #[track_caller]
    pub fn job_log_status(mut self, value: impl IntoValue<MembershipJobLogStatus>) -> Self {
        self.0.set("JobLogStatus", value);
        self
    }

    /// `PaymentConfiguration`: `MembershipPaymentConfiguration`.
    #[track_caller]
    pub fn payment_configuration(
        mut self,
        value: impl IntoValue<MembershipPaymentConfiguration>,
    ) -> Self {
        self.0.set("PaymentConfiguration", value);
        self
    }

    /// `QueryLogStatus`: `MembershipQueryLogStatus`. Required.
    #[track_caller]
    pub fn query_log_status(mut self, value: impl IntoValue<MembershipQueryLogStatus>) -> Self {
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

impl Handle<Membership> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationArn`
    #[inline]
    pub fn collaboration_arn(&self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `CollaborationCreatorAccountId`
    #[inline]
    pub fn collaboration_creator_account_id(&self) -> Value<String> {
        self.attribute("CollaborationCreatorAccountId")
    }

    /// `MembershipIdentifier`
    #[inline]
    pub fn membership_identifier(&self) -> Value<String> {
        self.attribute("MembershipIdentifier")
    }
}

/// `MembershipJobComputePaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipJobComputePaymentConfig(Properties);

properties! { MembershipJobComputePaymentConfig }

impl MembershipJobComputePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

choice! {
    /// `MembershipJobLogStatus` of `AWS::CleanRooms::Membership`.
    MembershipJobLogStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `MembershipMLPaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipMLPaymentConfig(Properties);

properties! { MembershipMLPaymentConfig }

impl MembershipMLPaymentConfig {
    /// `ModelInference`: `MembershipModelInferencePaymentConfig`.
    #[track_caller]
    pub fn model_inference(
        mut self,
        value: impl IntoValue<MembershipModelInferencePaymentConfig>,
    ) -> Self {
        self.0.set("ModelInference", value);
        self
    }

    /// `ModelTraining`: `MembershipModelTrainingPaymentConfig`.
    #[track_caller]
    pub fn model_training(
        mut self,
        value: impl IntoValue<MembershipModelTrainingPaymentConfig>,
    ) -> Self {
        self.0.set("ModelTraining", value);
        self
    }

    /// `SyntheticDataGeneration`: `MembershipSyntheticDataGenerationPaymentConfig`.
    #[track_caller]
    pub fn synthetic_data_generation(
        mut self,
        value: impl IntoValue<MembershipSyntheticDataGenerationPaymentConfig>,
    ) -> Self {
        self.0.set("SyntheticDataGeneration", value);
        self
    }
}

/// `MembershipModelInferencePaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipModelInferencePaymentConfig(Properties);

properties! { MembershipModelInferencePaymentConfig }

impl MembershipModelInferencePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `MembershipModelTrainingPaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipModelTrainingPaymentConfig(Properties);

properties! { MembershipModelTrainingPaymentConfig }

impl MembershipModelTrainingPaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `MembershipPaymentConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipPaymentConfiguration(Properties);

properties! { MembershipPaymentConfiguration }

impl MembershipPaymentConfiguration {
    /// `JobCompute`: `MembershipJobComputePaymentConfig`.
    #[track_caller]
    pub fn job_compute(mut self, value: impl IntoValue<MembershipJobComputePaymentConfig>) -> Self {
        self.0.set("JobCompute", value);
        self
    }

    /// `MachineLearning`: `MembershipMLPaymentConfig`.
    #[track_caller]
    pub fn machine_learning(mut self, value: impl IntoValue<MembershipMLPaymentConfig>) -> Self {
        self.0.set("MachineLearning", value);
        self
    }

    /// `QueryCompute`: `MembershipQueryComputePaymentConfig`. Required.
    #[track_caller]
    pub fn query_compute(
        mut self,
        value: impl IntoValue<MembershipQueryComputePaymentConfig>,
    ) -> Self {
        self.0.set("QueryCompute", value);
        self
    }
}

/// `MembershipProtectedJobOutputConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipProtectedJobOutputConfiguration(Properties);

properties! { MembershipProtectedJobOutputConfiguration }

impl MembershipProtectedJobOutputConfiguration {
    /// `S3`: `ProtectedJobS3OutputConfigurationInput`. Required.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<ProtectedJobS3OutputConfigurationInput>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `MembershipProtectedJobResultConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipProtectedJobResultConfiguration(Properties);

properties! { MembershipProtectedJobResultConfiguration }

impl MembershipProtectedJobResultConfiguration {
    /// `OutputConfiguration`: `MembershipProtectedJobOutputConfiguration`. Required.
    #[track_caller]
    pub fn output_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedJobOutputConfiguration>,
    ) -> Self {
        self.0.set("OutputConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 512 characters, pattern `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `MembershipProtectedQueryOutputConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipProtectedQueryOutputConfiguration(Properties);

properties! { MembershipProtectedQueryOutputConfiguration }

impl MembershipProtectedQueryOutputConfiguration {
    /// `S3`: `ProtectedQueryS3OutputConfiguration`. Required.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<ProtectedQueryS3OutputConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `MembershipProtectedQueryResultConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipProtectedQueryResultConfiguration(Properties);

properties! { MembershipProtectedQueryResultConfiguration }

impl MembershipProtectedQueryResultConfiguration {
    /// `OutputConfiguration`: `MembershipProtectedQueryOutputConfiguration`. Required.
    #[track_caller]
    pub fn output_configuration(
        mut self,
        value: impl IntoValue<MembershipProtectedQueryOutputConfiguration>,
    ) -> Self {
        self.0.set("OutputConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 512 characters, pattern `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `MembershipQueryComputePaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipQueryComputePaymentConfig(Properties);

properties! { MembershipQueryComputePaymentConfig }

impl MembershipQueryComputePaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

choice! {
    /// `MembershipQueryLogStatus` of `AWS::CleanRooms::Membership`.
    MembershipQueryLogStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `MembershipSyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MembershipSyntheticDataGenerationPaymentConfig(Properties);

properties! { MembershipSyntheticDataGenerationPaymentConfig }

impl MembershipSyntheticDataGenerationPaymentConfig {
    /// `IsResponsible`: boolean. Required.
    #[track_caller]
    pub fn is_responsible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsResponsible", value);
        self
    }
}

/// `ProtectedJobS3OutputConfigurationInput` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtectedJobS3OutputConfigurationInput(Properties);

properties! { ProtectedJobS3OutputConfigurationInput }

impl ProtectedJobS3OutputConfigurationInput {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPrefix`: string.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }
}

/// `ProtectedQueryS3OutputConfiguration` of `AWS::CleanRooms::Membership`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtectedQueryS3OutputConfiguration(Properties);

properties! { ProtectedQueryS3OutputConfiguration }

impl ProtectedQueryS3OutputConfiguration {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPrefix`: string.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }

    /// `ResultFormat`: `ResultFormat`. Required.
    #[track_caller]
    pub fn result_format(mut self, value: impl IntoValue<ResultFormat>) -> Self {
        self.0.set("ResultFormat", value);
        self
    }

    /// `SingleFileOutput`: boolean.
    #[track_caller]
    pub fn single_file_output(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SingleFileOutput", value);
        self
    }
}

choice! {
    /// `ResultFormat` of `AWS::CleanRooms::Membership`.
    ResultFormat
    CSV "CSV"
    PARQUET "PARQUET"
}

/// `Tag` of `AWS::CleanRooms::Membership`.
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
