// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::WebFunctionRevision` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::WebFunctionRevision`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebFunctionRevision(Body);

resource! { WebFunctionRevision "AWS::Lambda::WebFunctionRevision" }

impl WebFunctionRevision {
    /// `BuildConfig`: `BuildConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn build_config(mut self, value: impl IntoValue<BuildConfig>) -> Self {
        self.0.set("BuildConfig", value);
        self
    }

    /// `Description`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionName`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters, pattern `^arn:(aws[a-z-]*){1}:kms:[a-z0-9-]+:[0-9]{12}:key/.*$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `ServiceConfig`: `ServiceConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_config(mut self, value: impl IntoValue<ServiceConfig>) -> Self {
        self.0.set("ServiceConfig", value);
        self
    }
}

impl Handle<WebFunctionRevision> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("FunctionArn")
    }

    /// `RevisionArn`
    #[inline]
    pub fn revision_arn(&self) -> Value<String> {
        self.attribute("RevisionArn")
    }

    /// `RevisionId`
    #[inline]
    pub fn revision_id(&self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// `BuildConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct BuildConfig(Properties);

properties! { BuildConfig }

impl BuildConfig {
    /// `CodeConfig`: `BuildConfigCodeConfig`. Required.
    #[track_caller]
    pub fn code_config(mut self, value: impl IntoValue<BuildConfigCodeConfig>) -> Self {
        self.0.set("CodeConfig", value);
        self
    }

    /// `RuntimeConfig`: `BuildConfigRuntimeConfig`. Required.
    #[track_caller]
    pub fn runtime_config(mut self, value: impl IntoValue<BuildConfigRuntimeConfig>) -> Self {
        self.0.set("RuntimeConfig", value);
        self
    }
}

/// `BuildConfigCodeConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct BuildConfigCodeConfig(Properties);

properties! { BuildConfigCodeConfig }

impl BuildConfigCodeConfig {
    /// `S3Object`: `S3Object`. Required.
    #[track_caller]
    pub fn s3_object(mut self, value: impl IntoValue<S3Object>) -> Self {
        self.0.set("S3Object", value);
        self
    }
}

/// `BuildConfigRuntimeConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct BuildConfigRuntimeConfig(Properties);

properties! { BuildConfigRuntimeConfig }

impl BuildConfigRuntimeConfig {
    /// `Runtime`: string, 1 to 30 characters, pattern `^[a-z][a-z0-9]*[0-9]+(\.[a-z0-9]+)*$`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

/// `LoggingConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `ApplicationLogLevel`: `LoggingConfigApplicationLogLevel`.
    #[track_caller]
    pub fn application_log_level(
        mut self,
        value: impl IntoValue<LoggingConfigApplicationLogLevel>,
    ) -> Self {
        self.0.set("ApplicationLogLevel", value);
        self
    }

    /// `LogGroup`: string, 1 to 500 characters, pattern `^[a-zA-Z0-9\.\-_/#]+$`.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `SystemLogLevel`: `LoggingConfigSystemLogLevel`.
    #[track_caller]
    pub fn system_log_level(mut self, value: impl IntoValue<LoggingConfigSystemLogLevel>) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

choice! {
    /// `LoggingConfigApplicationLogLevel` of `AWS::Lambda::WebFunctionRevision`.
    LoggingConfigApplicationLogLevel
    TRACE "TRACE"
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
    ERROR "ERROR"
    FATAL "FATAL"
}

choice! {
    /// `LoggingConfigSystemLogLevel` of `AWS::Lambda::WebFunctionRevision`.
    LoggingConfigSystemLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
}

/// `S3Object` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Object(Properties);

properties! { S3Object }

impl S3Object {
    /// `Bucket`: string, 3 to 63 characters, pattern `^([a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9])$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `VersionId`: string.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

/// `ServiceConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConfig(Properties);

properties! { ServiceConfig }

impl ServiceConfig {
    /// `EgressNetworkConnectorArn`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn egress_network_connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EgressNetworkConnectorArn", value);
        self
    }

    /// `EnvironmentVariables`: map of strings.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `ExecutionRoleArn`: string, 20 to 2048 characters, pattern `^arn:(aws[a-z-]*){1}:iam::[0-9]{12}:role/.*$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `MaxConcurrencyPerEnvironment`: integer, 1 to 128.
    #[track_caller]
    pub fn max_concurrency_per_environment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrencyPerEnvironment", value);
        self
    }

    /// `TelemetryConfig`: `ServiceConfigTelemetryConfig`.
    #[track_caller]
    pub fn telemetry_config(mut self, value: impl IntoValue<ServiceConfigTelemetryConfig>) -> Self {
        self.0.set("TelemetryConfig", value);
        self
    }

    /// `TimeoutSeconds`: integer, 3 to 900.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

/// `ServiceConfigTelemetryConfig` of `AWS::Lambda::WebFunctionRevision`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConfigTelemetryConfig(Properties);

properties! { ServiceConfigTelemetryConfig }

impl ServiceConfigTelemetryConfig {
    /// `LoggingConfig`: `LoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }
}
