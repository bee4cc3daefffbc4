// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::ResourceVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::ResourceVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceVersion(Body);

resource! { ResourceVersion "AWS::CloudFormation::ResourceVersion" }

impl ResourceVersion {
    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:.+:iam::[0-9]{12}:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `LoggingConfig`: `LoggingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `SchemaHandlerPackage`: string, 1 to 4096 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_handler_package(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaHandlerPackage", value);
        self
    }

    /// `TypeName`: string, pattern `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }
}

impl Handle<ResourceVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IsDefaultVersion`
    #[inline]
    pub fn is_default_version(&self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// `ProvisioningType`
    #[inline]
    pub fn provisioning_type(&self) -> Value<String> {
        self.attribute("ProvisioningType")
    }

    /// `TypeArn`
    #[inline]
    pub fn type_arn(&self) -> Value<String> {
        self.attribute("TypeArn")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// `Visibility`
    #[inline]
    pub fn visibility(&self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// `LoggingConfig` of `AWS::CloudFormation::ResourceVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogRoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `^arn:.+:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn log_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("LogRoleArn", value);
        self
    }
}
