// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GreengrassV2::ComponentVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GreengrassV2::ComponentVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentVersion(Body);

resource! { ComponentVersion "AWS::GreengrassV2::ComponentVersion" }

impl ComponentVersion {
    /// `InlineRecipe`: string. A change replaces the resource.
    #[track_caller]
    pub fn inline_recipe(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlineRecipe", value);
        self
    }

    /// `LambdaFunction`: `LambdaFunctionRecipeSource`. A change replaces the resource.
    #[track_caller]
    pub fn lambda_function(mut self, value: impl IntoValue<LambdaFunctionRecipeSource>) -> Self {
        self.0.set("LambdaFunction", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ComponentVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ComponentName`
    #[inline]
    pub fn component_name(&self) -> Value<String> {
        self.attribute("ComponentName")
    }

    /// `ComponentVersion`
    #[inline]
    pub fn component_version(&self) -> Value<String> {
        self.attribute("ComponentVersion")
    }
}

/// `ComponentDependencyRequirement` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentDependencyRequirement(Properties);

properties! { ComponentDependencyRequirement }

impl ComponentDependencyRequirement {
    /// `DependencyType`: `ComponentDependencyRequirementDependencyType`.
    #[track_caller]
    pub fn dependency_type(
        mut self,
        value: impl IntoValue<ComponentDependencyRequirementDependencyType>,
    ) -> Self {
        self.0.set("DependencyType", value);
        self
    }

    /// `VersionRequirement`: string.
    #[track_caller]
    pub fn version_requirement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionRequirement", value);
        self
    }
}

choice! {
    /// `ComponentDependencyRequirementDependencyType` of `AWS::GreengrassV2::ComponentVersion`.
    ComponentDependencyRequirementDependencyType
    SOFT "SOFT"
    HARD "HARD"
}

/// `ComponentPlatform` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentPlatform(Properties);

properties! { ComponentPlatform }

impl ComponentPlatform {
    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Name`: string, at least 1 character.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LambdaContainerParams` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaContainerParams(Properties);

properties! { LambdaContainerParams }

impl LambdaContainerParams {
    /// `Devices`: list of `LambdaDeviceMount`.
    #[track_caller]
    pub fn devices(mut self, value: impl IntoValue<ListOf<LambdaDeviceMount>>) -> Self {
        self.0.set("Devices", value);
        self
    }

    /// `MemorySizeInKB`: integer.
    #[track_caller]
    pub fn memory_size_in_kb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemorySizeInKB", value);
        self
    }

    /// `MountROSysfs`: boolean.
    #[track_caller]
    pub fn mount_ro_sysfs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MountROSysfs", value);
        self
    }

    /// `Volumes`: list of `LambdaVolumeMount`.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<LambdaVolumeMount>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

/// `LambdaDeviceMount` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaDeviceMount(Properties);

properties! { LambdaDeviceMount }

impl LambdaDeviceMount {
    /// `AddGroupOwner`: boolean.
    #[track_caller]
    pub fn add_group_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddGroupOwner", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Permission`: `LambdaFilesystemPermission`.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<LambdaFilesystemPermission>) -> Self {
        self.0.set("Permission", value);
        self
    }
}

/// `LambdaEventSource` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaEventSource(Properties);

properties! { LambdaEventSource }

impl LambdaEventSource {
    /// `Topic`: string.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Topic", value);
        self
    }

    /// `Type`: `LambdaEventSourceType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<LambdaEventSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `LambdaEventSourceType` of `AWS::GreengrassV2::ComponentVersion`.
    LambdaEventSourceType
    PUB_SUB "PUB_SUB"
    IOT_CORE "IOT_CORE"
}

/// `LambdaExecutionParameters` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaExecutionParameters(Properties);

properties! { LambdaExecutionParameters }

impl LambdaExecutionParameters {
    /// `EnvironmentVariables`: map of strings.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `EventSources`: list of `LambdaEventSource`.
    #[track_caller]
    pub fn event_sources(mut self, value: impl IntoValue<ListOf<LambdaEventSource>>) -> Self {
        self.0.set("EventSources", value);
        self
    }

    /// `ExecArgs`: list of strings.
    #[track_caller]
    pub fn exec_args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExecArgs", value);
        self
    }

    /// `InputPayloadEncodingType`: `LambdaExecutionParametersInputPayloadEncodingType`.
    #[track_caller]
    pub fn input_payload_encoding_type(
        mut self,
        value: impl IntoValue<LambdaExecutionParametersInputPayloadEncodingType>,
    ) -> Self {
        self.0.set("InputPayloadEncodingType", value);
        self
    }

    /// `LinuxProcessParams`: `LambdaLinuxProcessParams`.
    #[track_caller]
    pub fn linux_process_params(mut self, value: impl IntoValue<LambdaLinuxProcessParams>) -> Self {
        self.0.set("LinuxProcessParams", value);
        self
    }

    /// `MaxIdleTimeInSeconds`: integer.
    #[track_caller]
    pub fn max_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxIdleTimeInSeconds", value);
        self
    }

    /// `MaxInstancesCount`: integer.
    #[track_caller]
    pub fn max_instances_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxInstancesCount", value);
        self
    }

    /// `MaxQueueSize`: integer.
    #[track_caller]
    pub fn max_queue_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxQueueSize", value);
        self
    }

    /// `Pinned`: boolean.
    #[track_caller]
    pub fn pinned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Pinned", value);
        self
    }

    /// `StatusTimeoutInSeconds`: integer.
    #[track_caller]
    pub fn status_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StatusTimeoutInSeconds", value);
        self
    }

    /// `TimeoutInSeconds`: integer.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

choice! {
    /// `LambdaExecutionParametersInputPayloadEncodingType` of `AWS::GreengrassV2::ComponentVersion`.
    LambdaExecutionParametersInputPayloadEncodingType
    JSON "json"
    BINARY "binary"
}

choice! {
    /// `LambdaFilesystemPermission` of `AWS::GreengrassV2::ComponentVersion`.
    LambdaFilesystemPermission
    RO "ro"
    RW "rw"
}

/// `LambdaFunctionRecipeSource` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaFunctionRecipeSource(Properties);

properties! { LambdaFunctionRecipeSource }

impl LambdaFunctionRecipeSource {
    /// `ComponentDependencies`: map of `ComponentDependencyRequirement`.
    #[track_caller]
    pub fn component_dependencies(
        mut self,
        value: impl IntoValue<MapOf<ComponentDependencyRequirement>>,
    ) -> Self {
        self.0.set("ComponentDependencies", value);
        self
    }

    /// `ComponentLambdaParameters`: `LambdaExecutionParameters`.
    #[track_caller]
    pub fn component_lambda_parameters(
        mut self,
        value: impl IntoValue<LambdaExecutionParameters>,
    ) -> Self {
        self.0.set("ComponentLambdaParameters", value);
        self
    }

    /// `ComponentName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `ComponentPlatforms`: list of `ComponentPlatform`.
    #[track_caller]
    pub fn component_platforms(mut self, value: impl IntoValue<ListOf<ComponentPlatform>>) -> Self {
        self.0.set("ComponentPlatforms", value);
        self
    }

    /// `ComponentVersion`: string, 1 to 64 characters.
    #[track_caller]
    pub fn component_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentVersion", value);
        self
    }

    /// `LambdaArn`: `LambdaFunctionArn`, at least 1 character, pattern `^arn:[^:]*:lambda:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

/// `LambdaLinuxProcessParams` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaLinuxProcessParams(Properties);

properties! { LambdaLinuxProcessParams }

impl LambdaLinuxProcessParams {
    /// `ContainerParams`: `LambdaContainerParams`.
    #[track_caller]
    pub fn container_params(mut self, value: impl IntoValue<LambdaContainerParams>) -> Self {
        self.0.set("ContainerParams", value);
        self
    }

    /// `IsolationMode`: `LambdaLinuxProcessParamsIsolationMode`.
    #[track_caller]
    pub fn isolation_mode(
        mut self,
        value: impl IntoValue<LambdaLinuxProcessParamsIsolationMode>,
    ) -> Self {
        self.0.set("IsolationMode", value);
        self
    }
}

choice! {
    /// `LambdaLinuxProcessParamsIsolationMode` of `AWS::GreengrassV2::ComponentVersion`.
    LambdaLinuxProcessParamsIsolationMode
    GREENGRASS_CONTAINER "GreengrassContainer"
    NO_CONTAINER "NoContainer"
}

/// `LambdaVolumeMount` of `AWS::GreengrassV2::ComponentVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaVolumeMount(Properties);

properties! { LambdaVolumeMount }

impl LambdaVolumeMount {
    /// `AddGroupOwner`: boolean.
    #[track_caller]
    pub fn add_group_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddGroupOwner", value);
        self
    }

    /// `DestinationPath`: string.
    #[track_caller]
    pub fn destination_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPath", value);
        self
    }

    /// `Permission`: `LambdaFilesystemPermission`.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<LambdaFilesystemPermission>) -> Self {
        self.0.set("Permission", value);
        self
    }

    /// `SourcePath`: string.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}
