// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::FunctionDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::FunctionDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionDefinition(Body);

resource! { FunctionDefinition "AWS::Greengrass::FunctionDefinition" }

impl FunctionDefinition {
    /// `InitialVersion`: `FunctionDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<FunctionDefinitionVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<FunctionDefinition> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InitialVersion.DefaultConfig.Execution.IsolationMode`
    #[inline]
    pub fn initial_version_default_config_execution_isolation_mode(&self) -> Value<String> {
        self.attribute("InitialVersion.DefaultConfig.Execution.IsolationMode")
    }

    /// `InitialVersion.DefaultConfig.Execution.RunAs.Gid`
    #[inline]
    pub fn initial_version_default_config_execution_run_as_gid(&self) -> Value<i64> {
        self.attribute("InitialVersion.DefaultConfig.Execution.RunAs.Gid")
    }

    /// `InitialVersion.DefaultConfig.Execution.RunAs.Uid`
    #[inline]
    pub fn initial_version_default_config_execution_run_as_uid(&self) -> Value<i64> {
        self.attribute("InitialVersion.DefaultConfig.Execution.RunAs.Uid")
    }

    /// `InitialVersion.Functions`
    #[inline]
    pub fn initial_version_functions(&self) -> Value<Node> {
        self.attribute("InitialVersion.Functions")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `DefaultConfig` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultConfig(Properties);

properties! { DefaultConfig }

impl DefaultConfig {
    /// `Execution`: `Execution`. Required.
    #[track_caller]
    pub fn execution(mut self, value: impl IntoValue<Execution>) -> Self {
        self.0.set("Execution", value);
        self
    }
}

/// `Environment` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Properties);

properties! { Environment }

impl Environment {
    /// `AccessSysfs`: boolean.
    #[track_caller]
    pub fn access_sysfs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccessSysfs", value);
        self
    }

    /// `Execution`: `Execution`.
    #[track_caller]
    pub fn execution(mut self, value: impl IntoValue<Execution>) -> Self {
        self.0.set("Execution", value);
        self
    }

    /// `ResourceAccessPolicies`: list of `ResourceAccessPolicy`.
    #[track_caller]
    pub fn resource_access_policies(
        mut self,
        value: impl IntoValue<ListOf<ResourceAccessPolicy>>,
    ) -> Self {
        self.0.set("ResourceAccessPolicies", value);
        self
    }

    /// `Variables`: object or string.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Variables", value);
        self
    }
}

/// `Execution` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Execution(Properties);

properties! { Execution }

impl Execution {
    /// `IsolationMode`: string.
    #[track_caller]
    pub fn isolation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IsolationMode", value);
        self
    }

    /// `RunAs`: `RunAs`.
    #[track_caller]
    pub fn run_as(mut self, value: impl IntoValue<RunAs>) -> Self {
        self.0.set("RunAs", value);
        self
    }
}

/// `Function` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Properties);

properties! { Function }

impl Function {
    /// `FunctionArn`: `LambdaFunctionArn`. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }

    /// `FunctionConfiguration`: `FunctionConfiguration`. Required.
    #[track_caller]
    pub fn function_configuration(mut self, value: impl IntoValue<FunctionConfiguration>) -> Self {
        self.0.set("FunctionConfiguration", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `FunctionConfiguration` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionConfiguration(Properties);

properties! { FunctionConfiguration }

impl FunctionConfiguration {
    /// `EncodingType`: string.
    #[track_caller]
    pub fn encoding_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncodingType", value);
        self
    }

    /// `Environment`: `Environment`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<Environment>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `ExecArgs`: string.
    #[track_caller]
    pub fn exec_args(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecArgs", value);
        self
    }

    /// `Executable`: string.
    #[track_caller]
    pub fn executable(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Executable", value);
        self
    }

    /// `MemorySize`: integer.
    #[track_caller]
    pub fn memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemorySize", value);
        self
    }

    /// `Pinned`: boolean.
    #[track_caller]
    pub fn pinned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Pinned", value);
        self
    }

    /// `Timeout`: integer.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `FunctionDefinitionVersion` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionDefinitionVersion(Properties);

properties! { FunctionDefinitionVersion }

impl FunctionDefinitionVersion {
    /// `DefaultConfig`: `DefaultConfig`.
    #[track_caller]
    pub fn default_config(mut self, value: impl IntoValue<DefaultConfig>) -> Self {
        self.0.set("DefaultConfig", value);
        self
    }

    /// `Functions`: list of `Function`. Required.
    #[track_caller]
    pub fn functions(mut self, value: impl IntoValue<ListOf<Function>>) -> Self {
        self.0.set("Functions", value);
        self
    }
}

/// `ResourceAccessPolicy` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceAccessPolicy(Properties);

properties! { ResourceAccessPolicy }

impl ResourceAccessPolicy {
    /// `Permission`: string.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Permission", value);
        self
    }

    /// `ResourceId`: string. Required.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }
}

/// `RunAs` of `AWS::Greengrass::FunctionDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunAs(Properties);

properties! { RunAs }

impl RunAs {
    /// `Gid`: integer.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `Uid`: integer.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Uid", value);
        self
    }
}
