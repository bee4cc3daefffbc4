// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StepFunctions::StateMachine` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StepFunctions::StateMachine`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StateMachine(Body);

resource! { StateMachine "AWS::StepFunctions::StateMachine" }

impl StateMachine {
    /// `Definition`: object, 1 to 1048576 characters, at least 1 entry.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Definition", value);
        self
    }

    /// `DefinitionS3Location`: `S3Location`.
    #[track_caller]
    pub fn definition_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("DefinitionS3Location", value);
        self
    }

    /// `DefinitionString`: string, 1 to 1048576 characters.
    #[track_caller]
    pub fn definition_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefinitionString", value);
        self
    }

    /// `DefinitionSubstitutions`: object, at least 1 entry.
    #[track_caller]
    pub fn definition_substitutions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionSubstitutions", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `LoggingConfiguration`: `LoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(mut self, value: impl IntoValue<LoggingConfiguration>) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 256 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StateMachineName`: string, 1 to 80 characters. A change replaces the resource.
    #[track_caller]
    pub fn state_machine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineName", value);
        self
    }

    /// `StateMachineType`: `StateMachineType`. A change replaces the resource.
    #[track_caller]
    pub fn state_machine_type(mut self, value: impl IntoValue<StateMachineType>) -> Self {
        self.0.set("StateMachineType", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TracingConfiguration`: `TracingConfiguration`.
    #[track_caller]
    pub fn tracing_configuration(mut self, value: impl IntoValue<TracingConfiguration>) -> Self {
        self.0.set("TracingConfiguration", value);
        self
    }
}

impl Handle<StateMachine> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `StateMachineRevisionId`
    #[inline]
    pub fn state_machine_revision_id(&self) -> Value<String> {
        self.attribute("StateMachineRevisionId")
    }
}

/// `CloudWatchLogsLogGroup` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsLogGroup(Properties);

properties! { CloudWatchLogsLogGroup }

impl CloudWatchLogsLogGroup {
    /// `LogGroupArn`: string, 1 to 256 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsDataKeyReusePeriodSeconds`: integer, 60 to 900.
    #[track_caller]
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KmsDataKeyReusePeriodSeconds", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Type`: `EncryptionConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationType` of `AWS::StepFunctions::StateMachine`.
    EncryptionConfigurationType
    CUSTOMER_MANAGED_KMS_KEY "CUSTOMER_MANAGED_KMS_KEY"
    AWS_OWNED_KEY "AWS_OWNED_KEY"
}

/// `LogDestination` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDestination(Properties);

properties! { LogDestination }

impl LogDestination {
    /// `CloudWatchLogsLogGroup`: `CloudWatchLogsLogGroup`.
    #[track_caller]
    pub fn cloud_watch_logs_log_group(
        mut self,
        value: impl IntoValue<CloudWatchLogsLogGroup>,
    ) -> Self {
        self.0.set("CloudWatchLogsLogGroup", value);
        self
    }
}

/// `LoggingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `Destinations`: list of `LogDestination`, at least 1 item.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<LogDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `IncludeExecutionData`: boolean.
    #[track_caller]
    pub fn include_execution_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeExecutionData", value);
        self
    }

    /// `Level`: `LoggingConfigurationLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<LoggingConfigurationLevel>) -> Self {
        self.0.set("Level", value);
        self
    }
}

choice! {
    /// `LoggingConfigurationLevel` of `AWS::StepFunctions::StateMachine`.
    LoggingConfigurationLevel
    ALL "ALL"
    ERROR "ERROR"
    FATAL "FATAL"
    OFF "OFF"
}

/// `S3Location` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `StateMachineType` of `AWS::StepFunctions::StateMachine`.
    StateMachineType
    STANDARD "STANDARD"
    EXPRESS "EXPRESS"
}

/// `TagsEntry` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsEntry(Properties);

properties! { TagsEntry }

impl TagsEntry {
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

/// `TracingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Default)]
#[must_use]
pub struct TracingConfiguration(Properties);

properties! { TracingConfiguration }

impl TracingConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
