// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MWAAServerless::Workflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MWAAServerless::Workflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Body);

resource! { Workflow "AWS::MWAAServerless::Workflow" }

impl Workflow {
    /// `Code`: `Code`.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `DefinitionS3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn definition_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("DefinitionS3Location", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters, pattern `^.+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
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

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9]+[a-zA-Z0-9\.\-_]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TriggerMode`: string, 1 to 255 characters.
    #[track_caller]
    pub fn trigger_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TriggerMode", value);
        self
    }
}

impl Handle<Workflow> {
    /// `CodeSnapshottedAt`
    #[inline]
    pub fn code_snapshotted_at(&self) -> Value<String> {
        self.attribute("CodeSnapshottedAt")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `ScheduleConfiguration`
    #[inline]
    pub fn schedule_configuration(&self) -> Value<Node> {
        self.attribute("ScheduleConfiguration")
    }

    /// `WorkflowArn`
    #[inline]
    pub fn workflow_arn(&self) -> Value<String> {
        self.attribute("WorkflowArn")
    }

    /// `WorkflowStatus`
    #[inline]
    pub fn workflow_status(&self) -> Value<String> {
        self.attribute("WorkflowStatus")
    }

    /// `WorkflowVersion`
    #[inline]
    pub fn workflow_version(&self) -> Value<String> {
        self.attribute("WorkflowVersion")
    }
}

/// `Code` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `S3Location`: `CodeS3Location`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<CodeS3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `CodeS3Location` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeS3Location(Properties);

properties! { CodeS3Location }

impl CodeS3Location {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `ObjectKey`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKey", value);
        self
    }

    /// `VersionId`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`.
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
    /// `EncryptionConfigurationType` of `AWS::MWAAServerless::Workflow`.
    EncryptionConfigurationType
    AWS_MANAGED_KEY "AWS_MANAGED_KEY"
    CUSTOMER_MANAGED_KEY "CUSTOMER_MANAGED_KEY"
}

/// `LoggingConfiguration` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, at least 1 character. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `S3Location` of `AWS::MWAAServerless::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, at least 1 character. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `ObjectKey`: string, at least 1 character. Required.
    #[track_caller]
    pub fn object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKey", value);
        self
    }

    /// `VersionId`: string.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}
