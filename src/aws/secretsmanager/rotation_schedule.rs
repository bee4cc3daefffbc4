// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecretsManager::RotationSchedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecretsManager::RotationSchedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RotationSchedule(Body);

resource! { RotationSchedule "AWS::SecretsManager::RotationSchedule" }

impl RotationSchedule {
    /// `ExternalSecretRotationMetadata`: list of `ExternalSecretRotationMetadataItem`.
    #[track_caller]
    pub fn external_secret_rotation_metadata(
        mut self,
        value: impl IntoValue<ListOf<ExternalSecretRotationMetadataItem>>,
    ) -> Self {
        self.0.set("ExternalSecretRotationMetadata", value);
        self
    }

    /// `ExternalSecretRotationRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn external_secret_rotation_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("ExternalSecretRotationRoleArn", value);
        self
    }

    /// `HostedRotationLambda`: `HostedRotationLambda`.
    #[track_caller]
    pub fn hosted_rotation_lambda(mut self, value: impl IntoValue<HostedRotationLambda>) -> Self {
        self.0.set("HostedRotationLambda", value);
        self
    }

    /// `RotateImmediatelyOnUpdate`: boolean.
    #[track_caller]
    pub fn rotate_immediately_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RotateImmediatelyOnUpdate", value);
        self
    }

    /// `RotationLambdaARN`: string.
    #[track_caller]
    pub fn rotation_lambda_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RotationLambdaARN", value);
        self
    }

    /// `RotationRules`: `RotationRules`.
    #[track_caller]
    pub fn rotation_rules(mut self, value: impl IntoValue<RotationRules>) -> Self {
        self.0.set("RotationRules", value);
        self
    }

    /// `SecretId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

impl Handle<RotationSchedule> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ExternalSecretRotationMetadataItem` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalSecretRotationMetadataItem(Properties);

properties! { ExternalSecretRotationMetadataItem }

impl ExternalSecretRotationMetadataItem {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `HostedRotationLambda` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedRotationLambda(Properties);

properties! { HostedRotationLambda }

impl HostedRotationLambda {
    /// `ExcludeCharacters`: string.
    #[track_caller]
    pub fn exclude_characters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExcludeCharacters", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `MasterSecretArn`: string.
    #[track_caller]
    pub fn master_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterSecretArn", value);
        self
    }

    /// `MasterSecretKmsKeyArn`: string.
    #[track_caller]
    pub fn master_secret_kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterSecretKmsKeyArn", value);
        self
    }

    /// `RotationLambdaName`: string.
    #[track_caller]
    pub fn rotation_lambda_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RotationLambdaName", value);
        self
    }

    /// `RotationType`: string. Required.
    #[track_caller]
    pub fn rotation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RotationType", value);
        self
    }

    /// `Runtime`: string.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `SuperuserSecretArn`: string.
    #[track_caller]
    pub fn superuser_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuperuserSecretArn", value);
        self
    }

    /// `SuperuserSecretKmsKeyArn`: string.
    #[track_caller]
    pub fn superuser_secret_kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuperuserSecretKmsKeyArn", value);
        self
    }

    /// `VpcSecurityGroupIds`: string.
    #[track_caller]
    pub fn vpc_security_group_ids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }

    /// `VpcSubnetIds`: string.
    #[track_caller]
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcSubnetIds", value);
        self
    }
}

/// `RotationRules` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RotationRules(Properties);

properties! { RotationRules }

impl RotationRules {
    /// `AutomaticallyAfterDays`: integer.
    #[track_caller]
    pub fn automatically_after_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomaticallyAfterDays", value);
        self
    }

    /// `Duration`: string.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `ScheduleExpression`: string.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}
