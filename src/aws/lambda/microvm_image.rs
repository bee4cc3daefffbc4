// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::MicrovmImage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::MicrovmImage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmImage(Body);

resource! { MicrovmImage "AWS::Lambda::MicrovmImage" }

impl MicrovmImage {
    /// `AdditionalOsCapabilities`: list of `AdditionalOsCapabilitiesItem`. Required.
    #[track_caller]
    pub fn additional_os_capabilities(
        mut self,
        value: impl IntoValue<ListOf<AdditionalOsCapabilitiesItem>>,
    ) -> Self {
        self.0.set("AdditionalOsCapabilities", value);
        self
    }

    /// `BaseImageArn`: string, 1 to 2048 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn base_image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseImageArn", value);
        self
    }

    /// `BaseImageVersion`: string, 1 to 2048 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn base_image_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseImageVersion", value);
        self
    }

    /// `BuildRoleArn`: `IamRoleArn`, pattern `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn build_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("BuildRoleArn", value);
        self
    }

    /// `CodeArtifact`: `CodeArtifact`. Required.
    #[track_caller]
    pub fn code_artifact(mut self, value: impl IntoValue<CodeArtifact>) -> Self {
        self.0.set("CodeArtifact", value);
        self
    }

    /// `CpuConfigurations`: list of `CpuConfiguration`. Required.
    #[track_caller]
    pub fn cpu_configurations(mut self, value: impl IntoValue<ListOf<CpuConfiguration>>) -> Self {
        self.0.set("CpuConfigurations", value);
        self
    }

    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EgressNetworkConnectors`: list of strings, at most 10 items. Required.
    #[track_caller]
    pub fn egress_network_connectors(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EgressNetworkConnectors", value);
        self
    }

    /// `EnvironmentVariables`: list of `EnvironmentVariable`, at most 50 items. Required.
    #[track_caller]
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `Hooks`: `Hooks`. Required.
    #[track_caller]
    pub fn hooks(mut self, value: impl IntoValue<Hooks>) -> Self {
        self.0.set("Hooks", value);
        self
    }

    /// `Logging`: `Logging`. Required.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Resources`: list of `Resources`, at most 1 item. Required.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<Resources>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MicrovmImage> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ImageArn`
    #[inline]
    pub fn image_arn(&self) -> Value<String> {
        self.attribute("ImageArn")
    }

    /// `LatestActiveImageVersion`
    #[inline]
    pub fn latest_active_image_version(&self) -> Value<String> {
        self.attribute("LatestActiveImageVersion")
    }

    /// `LatestFailedImageVersion`
    #[inline]
    pub fn latest_failed_image_version(&self) -> Value<String> {
        self.attribute("LatestFailedImageVersion")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AdditionalOsCapabilitiesItem` of `AWS::Lambda::MicrovmImage`.
    AdditionalOsCapabilitiesItem
    ALL "ALL"
}

/// `CloudWatchLogging` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogging(Properties);

properties! { CloudWatchLogging }

impl CloudWatchLogging {
    /// `LogGroup`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9_\-/.#]+$`.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `LogStream`: string, 1 to 512 characters, pattern `^[^:*]*$`.
    #[track_caller]
    pub fn log_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStream", value);
        self
    }
}

/// `CodeArtifact` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeArtifact(Properties);

properties! { CodeArtifact }

impl CodeArtifact {
    /// `Uri`: string, 1 to 2048 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuConfiguration(Properties);

properties! { CpuConfiguration }

impl CpuConfiguration {
    /// `Architecture`: `CpuConfigurationArchitecture`. Required.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<CpuConfigurationArchitecture>) -> Self {
        self.0.set("Architecture", value);
        self
    }
}

choice! {
    /// `CpuConfigurationArchitecture` of `AWS::Lambda::MicrovmImage`.
    CpuConfigurationArchitecture
    ARM_64 "ARM_64"
}

/// `EnvironmentVariable` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Key`: string, 1 to 256 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `HookState` of `AWS::Lambda::MicrovmImage`.
    HookState
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `Hooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hooks(Properties);

properties! { Hooks }

impl Hooks {
    /// `MicrovmHooks`: `MicrovmHooks`.
    #[track_caller]
    pub fn microvm_hooks(mut self, value: impl IntoValue<MicrovmHooks>) -> Self {
        self.0.set("MicrovmHooks", value);
        self
    }

    /// `MicrovmImageHooks`: `MicrovmImageHooks`.
    #[track_caller]
    pub fn microvm_image_hooks(mut self, value: impl IntoValue<MicrovmImageHooks>) -> Self {
        self.0.set("MicrovmImageHooks", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `Logging` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `CloudWatch`: `CloudWatchLogging`.
    #[track_caller]
    pub fn cloud_watch(mut self, value: impl IntoValue<CloudWatchLogging>) -> Self {
        self.0.set("CloudWatch", value);
        self
    }

    /// `Disabled`: boolean, default false.
    #[track_caller]
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Disabled", value);
        self
    }
}

/// `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmHooks(Properties);

properties! { MicrovmHooks }

impl MicrovmHooks {
    /// `Resume`: `HookState`.
    #[track_caller]
    pub fn resume(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Resume", value);
        self
    }

    /// `ResumeTimeoutInSeconds`: integer, 1 to 60.
    #[track_caller]
    pub fn resume_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResumeTimeoutInSeconds", value);
        self
    }

    /// `Run`: `HookState`.
    #[track_caller]
    pub fn run(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Run", value);
        self
    }

    /// `RunTimeoutInSeconds`: integer, 1 to 60.
    #[track_caller]
    pub fn run_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RunTimeoutInSeconds", value);
        self
    }

    /// `Suspend`: `HookState`.
    #[track_caller]
    pub fn suspend(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Suspend", value);
        self
    }

    /// `SuspendTimeoutInSeconds`: integer, 1 to 60.
    #[track_caller]
    pub fn suspend_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SuspendTimeoutInSeconds", value);
        self
    }

    /// `Terminate`: `HookState`.
    #[track_caller]
    pub fn terminate(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Terminate", value);
        self
    }

    /// `TerminateTimeoutInSeconds`: integer, 1 to 60.
    #[track_caller]
    pub fn terminate_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TerminateTimeoutInSeconds", value);
        self
    }
}

/// `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmImageHooks(Properties);

properties! { MicrovmImageHooks }

impl MicrovmImageHooks {
    /// `Ready`: `HookState`.
    #[track_caller]
    pub fn ready(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Ready", value);
        self
    }

    /// `ReadyTimeoutInSeconds`: integer, 1 to 3600.
    #[track_caller]
    pub fn ready_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReadyTimeoutInSeconds", value);
        self
    }

    /// `Validate`: `HookState`.
    #[track_caller]
    pub fn validate(mut self, value: impl IntoValue<HookState>) -> Self {
        self.0.set("Validate", value);
        self
    }

    /// `ValidateTimeoutInSeconds`: integer, 1 to 3600.
    #[track_caller]
    pub fn validate_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ValidateTimeoutInSeconds", value);
        self
    }
}

/// `Resources` of `AWS::Lambda::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resources(Properties);

properties! { Resources }

impl Resources {
    /// `MinimumMemoryInMiB`: integer. Required.
    #[track_caller]
    pub fn minimum_memory_in_mi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumMemoryInMiB", value);
        self
    }
}

/// `Tag` of `AWS::Lambda::MicrovmImage`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
