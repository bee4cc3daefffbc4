// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::TypeActivation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::TypeActivation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TypeActivation(Body);

resource! { TypeActivation "AWS::CloudFormation::TypeActivation" }

impl TypeActivation {
    /// `AutoUpdate`: boolean.
    #[track_caller]
    pub fn auto_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoUpdate", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`.
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

    /// `MajorVersion`: string, 1 to 100000 characters.
    #[track_caller]
    pub fn major_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MajorVersion", value);
        self
    }

    /// `PublicTypeArn`: string, at most 1024 characters, pattern `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+`.
    #[track_caller]
    pub fn public_type_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicTypeArn", value);
        self
    }

    /// `PublisherId`: string, 1 to 40 characters, pattern `[0-9a-zA-Z-]{1,40}`.
    #[track_caller]
    pub fn publisher_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublisherId", value);
        self
    }

    /// `Type`: `Type`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `TypeName`: string, pattern `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `TypeNameAlias`: string, 10 to 204 characters, pattern `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`.
    #[track_caller]
    pub fn type_name_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeNameAlias", value);
        self
    }

    /// `VersionBump`: `VersionBump`.
    #[track_caller]
    pub fn version_bump(mut self, value: impl IntoValue<VersionBump>) -> Self {
        self.0.set("VersionBump", value);
        self
    }
}

impl Handle<TypeActivation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `LoggingConfig` of `AWS::CloudFormation::TypeActivation`.
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

    /// `LogRoleArn`: `IamRoleArn`, 1 to 256 characters.
    #[track_caller]
    pub fn log_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("LogRoleArn", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::CloudFormation::TypeActivation`.
    Type
    RESOURCE "RESOURCE"
    MODULE "MODULE"
    HOOK "HOOK"
}

choice! {
    /// `VersionBump` of `AWS::CloudFormation::TypeActivation`.
    VersionBump
    MAJOR "MAJOR"
    MINOR "MINOR"
}
