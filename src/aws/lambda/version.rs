// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::Version` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::Version`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Version(Body);

resource! { Version "AWS::Lambda::Version" }

impl Version {
    /// `CodeSha256`: string. A change replaces the resource.
    #[track_caller]
    pub fn code_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeSha256", value);
        self
    }

    /// `Description`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionName`: string, 1 to 140 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionScalingConfig`: `FunctionScalingConfig`.
    #[track_caller]
    pub fn function_scaling_config(mut self, value: impl IntoValue<FunctionScalingConfig>) -> Self {
        self.0.set("FunctionScalingConfig", value);
        self
    }

    /// `ProvisionedConcurrencyConfig`: `ProvisionedConcurrencyConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<ProvisionedConcurrencyConfiguration>,
    ) -> Self {
        self.0.set("ProvisionedConcurrencyConfig", value);
        self
    }

    /// `RuntimePolicy`: `RuntimePolicy`. A change replaces the resource.
    #[track_caller]
    pub fn runtime_policy(mut self, value: impl IntoValue<RuntimePolicy>) -> Self {
        self.0.set("RuntimePolicy", value);
        self
    }
}

impl Handle<Version> {
    /// `Ref`: `AWS::Lambda::Function.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::LambdaFunctionArn> {
        self.reference().unchecked().into()
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("FunctionArn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `FunctionScalingConfig` of `AWS::Lambda::Version`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionScalingConfig(Properties);

properties! { FunctionScalingConfig }

impl FunctionScalingConfig {
    /// `MaxExecutionEnvironments`: integer, 0 to 15000.
    #[track_caller]
    pub fn max_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxExecutionEnvironments", value);
        self
    }

    /// `MinExecutionEnvironments`: integer, 0 to 15000.
    #[track_caller]
    pub fn min_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinExecutionEnvironments", value);
        self
    }
}

/// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Version`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedConcurrencyConfiguration(Properties);

properties! { ProvisionedConcurrencyConfiguration }

impl ProvisionedConcurrencyConfiguration {
    /// `ProvisionedConcurrentExecutions`: integer. Required.
    #[track_caller]
    pub fn provisioned_concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedConcurrentExecutions", value);
        self
    }
}

/// `RuntimePolicy` of `AWS::Lambda::Version`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimePolicy(Properties);

properties! { RuntimePolicy }

impl RuntimePolicy {
    /// `RuntimeVersionArn`: string, 26 to 2048 characters.
    #[track_caller]
    pub fn runtime_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeVersionArn", value);
        self
    }

    /// `UpdateRuntimeOn`: string. Required.
    #[track_caller]
    pub fn update_runtime_on(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpdateRuntimeOn", value);
        self
    }
}
