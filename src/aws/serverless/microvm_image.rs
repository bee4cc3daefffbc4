// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::MicrovmImage` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Serverless::MicrovmImage`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-microvmimage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmImage(Body);

resource! { MicrovmImage "AWS::Serverless::MicrovmImage" }

impl MicrovmImage {
    /// `AdditionalOsCapabilities`: list.
    #[track_caller]
    pub fn additional_os_capabilities(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalOsCapabilities", value);
        self
    }

    /// `BaseImageArn`: any value. Required.
    #[track_caller]
    pub fn base_image_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BaseImageArn", value);
        self
    }

    /// `BaseImageVersion`: any value. Required.
    #[track_caller]
    pub fn base_image_version(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BaseImageVersion", value);
        self
    }

    /// `BuildRoleArn`: any value.
    #[track_caller]
    pub fn build_role_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BuildRoleArn", value);
        self
    }

    /// `CodeUri`: any value. Required.
    #[track_caller]
    pub fn code_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CodeUri", value);
        self
    }

    /// `CpuConfigurations`: list of `CpuConfiguration`.
    #[track_caller]
    pub fn cpu_configurations(mut self, value: impl IntoValue<ListOf<CpuConfiguration>>) -> Self {
        self.0.set("CpuConfigurations", value);
        self
    }

    /// `Description`: any value.
    #[track_caller]
    pub fn description(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Description", value);
        self
    }

    /// `EgressNetworkConnectors`: list.
    #[track_caller]
    pub fn egress_network_connectors(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EgressNetworkConnectors", value);
        self
    }

    /// `EnvironmentVariables`: object.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EnvironmentVariables", value);
        self
    }

    /// `Hooks`: `Hooks`.
    #[track_caller]
    pub fn hooks(mut self, value: impl IntoValue<Hooks>) -> Self {
        self.0.set("Hooks", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `Name`: any value. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Name", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Resources`: list of `ResourceSpec`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<ResourceSpec>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

/// `CloudWatchLogging` of `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogging(Properties);

properties! { CloudWatchLogging }

impl CloudWatchLogging {
    /// `LogGroup`: any value.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LogGroup", value);
        self
    }

    /// `LogStream`: any value.
    #[track_caller]
    pub fn log_stream(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LogStream", value);
        self
    }
}

/// `CpuConfiguration` of `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuConfiguration(Properties);

properties! { CpuConfiguration }

impl CpuConfiguration {
    /// `Architecture`: any value. Required.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Architecture", value);
        self
    }
}

/// `Hooks` of `AWS::Serverless::MicrovmImage`.
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

    /// `Port`: any value.
    #[track_caller]
    pub fn port(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Port", value);
        self
    }
}

/// `Logging` of `AWS::Serverless::MicrovmImage`.
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

    /// `Disabled`: boolean.
    #[track_caller]
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Disabled", value);
        self
    }
}

/// `MicrovmHooks` of `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmHooks(Properties);

properties! { MicrovmHooks }

impl MicrovmHooks {
    /// `Resume`: any value.
    #[track_caller]
    pub fn resume(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Resume", value);
        self
    }

    /// `ResumeTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn resume_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResumeTimeoutInSeconds", value);
        self
    }

    /// `Run`: any value.
    #[track_caller]
    pub fn run(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Run", value);
        self
    }

    /// `RunTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn run_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RunTimeoutInSeconds", value);
        self
    }

    /// `Suspend`: any value.
    #[track_caller]
    pub fn suspend(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Suspend", value);
        self
    }

    /// `SuspendTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn suspend_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SuspendTimeoutInSeconds", value);
        self
    }

    /// `Terminate`: any value.
    #[track_caller]
    pub fn terminate(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Terminate", value);
        self
    }

    /// `TerminateTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn terminate_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TerminateTimeoutInSeconds", value);
        self
    }
}

/// `MicrovmImageHooks` of `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrovmImageHooks(Properties);

properties! { MicrovmImageHooks }

impl MicrovmImageHooks {
    /// `Ready`: any value.
    #[track_caller]
    pub fn ready(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Ready", value);
        self
    }

    /// `ReadyTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn ready_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ReadyTimeoutInSeconds", value);
        self
    }

    /// `Validate`: any value.
    #[track_caller]
    pub fn validate(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Validate", value);
        self
    }

    /// `ValidateTimeoutInSeconds`: any value.
    #[track_caller]
    pub fn validate_timeout_in_seconds(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ValidateTimeoutInSeconds", value);
        self
    }
}

/// `ResourceSpec` of `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSpec(Properties);

properties! { ResourceSpec }

impl ResourceSpec {
    /// `MinimumMemoryInMiB`: any value. Required.
    #[track_caller]
    pub fn minimum_memory_in_mi_b(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MinimumMemoryInMiB", value);
        self
    }
}
