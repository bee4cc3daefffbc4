// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GammaDilithium::JobDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GammaDilithium::JobDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gammadilithium-jobdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct JobDefinition(Body);

resource! { JobDefinition "AWS::GammaDilithium::JobDefinition" }

impl JobDefinition {
    /// `ContainerProperties`: `ContainerProperties`.
    #[track_caller]
    pub fn container_properties(mut self, value: impl IntoValue<ContainerProperties>) -> Self {
        self.0.set("ContainerProperties", value);
        self
    }

    /// `EcsProperties`: `EcsProperties`.
    #[track_caller]
    pub fn ecs_properties(mut self, value: impl IntoValue<EcsProperties>) -> Self {
        self.0.set("EcsProperties", value);
        self
    }

    /// `EksProperties`: `EksProperties`.
    #[track_caller]
    pub fn eks_properties(mut self, value: impl IntoValue<EksProperties>) -> Self {
        self.0.set("EksProperties", value);
        self
    }

    /// `JobDefinitionName`: string. A change replaces the resource.
    #[track_caller]
    pub fn job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobDefinitionName", value);
        self
    }

    /// `NodeProperties`: `NodeProperties`.
    #[track_caller]
    pub fn node_properties(mut self, value: impl IntoValue<NodeProperties>) -> Self {
        self.0.set("NodeProperties", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `PlatformCapabilities`: list of strings.
    #[track_caller]
    pub fn platform_capabilities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PlatformCapabilities", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `RetryStrategy`: `RetryStrategy`.
    #[track_caller]
    pub fn retry_strategy(mut self, value: impl IntoValue<RetryStrategy>) -> Self {
        self.0.set("RetryStrategy", value);
        self
    }

    /// `SchedulingPriority`: integer.
    #[track_caller]
    pub fn scheduling_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SchedulingPriority", value);
        self
    }

    /// `Tags`: list of `TagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Timeout`: `Timeout`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<Timeout>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<JobDefinition> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AuthorizationConfig` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationConfig(Properties);

properties! { AuthorizationConfig }

impl AuthorizationConfig {
    /// `AccessPointId`: string.
    #[track_caller]
    pub fn access_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointId", value);
        self
    }

    /// `Iam`: string.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Iam", value);
        self
    }
}

/// `ContainerProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerProperties(Properties);

properties! { ContainerProperties }

impl ContainerProperties {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Environment`: list of `Environment`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<Environment>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EphemeralStorage`: `EphemeralStorage`.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorage>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `FargatePlatformConfiguration`: `FargatePlatformConfiguration`.
    #[track_caller]
    pub fn fargate_platform_configuration(
        mut self,
        value: impl IntoValue<FargatePlatformConfiguration>,
    ) -> Self {
        self.0.set("FargatePlatformConfiguration", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `JobRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn job_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("JobRoleArn", value);
        self
    }

    /// `LinuxParameters`: `LinuxParameters`.
    #[track_caller]
    pub fn linux_parameters(mut self, value: impl IntoValue<LinuxParameters>) -> Self {
        self.0.set("LinuxParameters", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Memory`: integer.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `MountPoints`: list of `MountPoints`.
    #[track_caller]
    pub fn mount_points(mut self, value: impl IntoValue<ListOf<MountPoints>>) -> Self {
        self.0.set("MountPoints", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `Privileged`: boolean.
    #[track_caller]
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Privileged", value);
        self
    }

    /// `ReadonlyRootFilesystem`: boolean.
    #[track_caller]
    pub fn readonly_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadonlyRootFilesystem", value);
        self
    }

    /// `RepositoryCredentials`: `RepositoryCredentials`.
    #[track_caller]
    pub fn repository_credentials(mut self, value: impl IntoValue<RepositoryCredentials>) -> Self {
        self.0.set("RepositoryCredentials", value);
        self
    }

    /// `ResourceRequirements`: list of `ResourceRequirement`.
    #[track_caller]
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<ListOf<ResourceRequirement>>,
    ) -> Self {
        self.0.set("ResourceRequirements", value);
        self
    }

    /// `RuntimePlatform`: `RuntimePlatform`.
    #[track_caller]
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatform>) -> Self {
        self.0.set("RuntimePlatform", value);
        self
    }

    /// `Secrets`: list of `Secret`.
    #[track_caller]
    pub fn secrets(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("Secrets", value);
        self
    }

    /// `Ulimits`: list of `Ulimit`.
    #[track_caller]
    pub fn ulimits(mut self, value: impl IntoValue<ListOf<Ulimit>>) -> Self {
        self.0.set("Ulimits", value);
        self
    }

    /// `User`: string.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }

    /// `Vcpus`: integer.
    #[track_caller]
    pub fn vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Vcpus", value);
        self
    }

    /// `Volumes`: list of `Volumes`.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<Volumes>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

/// `Device` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Device(Properties);

properties! { Device }

impl Device {
    /// `ContainerPath`: string.
    #[track_caller]
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerPath", value);
        self
    }

    /// `HostPath`: string.
    #[track_caller]
    pub fn host_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostPath", value);
        self
    }

    /// `Permissions`: list of strings.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Permissions", value);
        self
    }
}

/// `EcsProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsProperties(Properties);

properties! { EcsProperties }

impl EcsProperties {
    /// `TaskProperties`: list of `EcsTaskProperties`. Required.
    #[track_caller]
    pub fn task_properties(mut self, value: impl IntoValue<ListOf<EcsTaskProperties>>) -> Self {
        self.0.set("TaskProperties", value);
        self
    }
}

/// `EcsTaskProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsTaskProperties(Properties);

properties! { EcsTaskProperties }

impl EcsTaskProperties {
    /// `Containers`: list of `TaskContainerProperties`.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<ListOf<TaskContainerProperties>>) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `EphemeralStorage`: `EphemeralStorage`.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorage>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `IpcMode`: string.
    #[track_caller]
    pub fn ipc_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpcMode", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PidMode`: string.
    #[track_caller]
    pub fn pid_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PidMode", value);
        self
    }

    /// `PlatformVersion`: string.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `RuntimePlatform`: `RuntimePlatform`.
    #[track_caller]
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatform>) -> Self {
        self.0.set("RuntimePlatform", value);
        self
    }

    /// `TaskRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn task_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TaskRoleArn", value);
        self
    }

    /// `Volumes`: list of `Volumes`.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<Volumes>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

/// `EfsVolumeConfiguration` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EfsVolumeConfiguration(Properties);

properties! { EfsVolumeConfiguration }

impl EfsVolumeConfiguration {
    /// `AuthorizationConfig`: `AuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(mut self, value: impl IntoValue<AuthorizationConfig>) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `FileSystemId`: string. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `RootDirectory`: string.
    #[track_caller]
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootDirectory", value);
        self
    }

    /// `TransitEncryption`: string.
    #[track_caller]
    pub fn transit_encryption(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitEncryption", value);
        self
    }

    /// `TransitEncryptionPort`: integer.
    #[track_caller]
    pub fn transit_encryption_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransitEncryptionPort", value);
        self
    }
}

/// `EksContainer` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksContainer(Properties);

properties! { EksContainer }

impl EksContainer {
    /// `Args`: list of strings.
    #[track_caller]
    pub fn args(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Args", value);
        self
    }

    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Env`: list of `EksContainerEnvironmentVariable`.
    #[track_caller]
    pub fn env(mut self, value: impl IntoValue<ListOf<EksContainerEnvironmentVariable>>) -> Self {
        self.0.set("Env", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ImagePullPolicy`: string.
    #[track_caller]
    pub fn image_pull_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImagePullPolicy", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Resources`: `EksContainerResourceRequirements`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<EksContainerResourceRequirements>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `SecurityContext`: `EksContainerSecurityContext`.
    #[track_caller]
    pub fn security_context(mut self, value: impl IntoValue<EksContainerSecurityContext>) -> Self {
        self.0.set("SecurityContext", value);
        self
    }

    /// `VolumeMounts`: list of `EksContainerVolumeMount`.
    #[track_caller]
    pub fn volume_mounts(mut self, value: impl IntoValue<ListOf<EksContainerVolumeMount>>) -> Self {
        self.0.set("VolumeMounts", value);
        self
    }
}

/// `EksContainerEnvironmentVariable` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksContainerEnvironmentVariable(Properties);

properties! { EksContainerEnvironmentVariable }

impl EksContainerEnvironmentVariable {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EksContainerResourceRequirements` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksContainerResourceRequirements(Properties);

properties! { EksContainerResourceRequirements }

impl EksContainerResourceRequirements {
    /// `Limits`: object or string.
    #[track_caller]
    pub fn limits(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Limits", value);
        self
    }

    /// `Requests`: object or string.
    #[track_caller]
    pub fn requests(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Requests", value);
        self
    }
}

/// `EksContainerSecurityContext` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksContainerSecurityContext(Properties);

properties! { EksContainerSecurityContext }

impl EksContainerSecurityContext {
    /// `AllowPrivilegeEscalation`: boolean.
    #[track_caller]
    pub fn allow_privilege_escalation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowPrivilegeEscalation", value);
        self
    }

    /// `Privileged`: boolean.
    #[track_caller]
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Privileged", value);
        self
    }

    /// `ReadOnlyRootFilesystem`: boolean.
    #[track_caller]
    pub fn read_only_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnlyRootFilesystem", value);
        self
    }

    /// `RunAsGroup`: integer.
    #[track_caller]
    pub fn run_as_group(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RunAsGroup", value);
        self
    }

    /// `RunAsNonRoot`: boolean.
    #[track_caller]
    pub fn run_as_non_root(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RunAsNonRoot", value);
        self
    }

    /// `RunAsUser`: integer.
    #[track_caller]
    pub fn run_as_user(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RunAsUser", value);
        self
    }
}

/// `EksContainerVolumeMount` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksContainerVolumeMount(Properties);

properties! { EksContainerVolumeMount }

impl EksContainerVolumeMount {
    /// `MountPath`: string.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }
}

/// `EksEmptyDir` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksEmptyDir(Properties);

properties! { EksEmptyDir }

impl EksEmptyDir {
    /// `Medium`: string.
    #[track_caller]
    pub fn medium(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Medium", value);
        self
    }

    /// `SizeLimit`: string.
    #[track_caller]
    pub fn size_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizeLimit", value);
        self
    }
}

/// `EksHostPath` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksHostPath(Properties);

properties! { EksHostPath }

impl EksHostPath {
    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `EksProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksProperties(Properties);

properties! { EksProperties }

impl EksProperties {
    /// `PodProperties`: `PodProperties`.
    #[track_caller]
    pub fn pod_properties(mut self, value: impl IntoValue<PodProperties>) -> Self {
        self.0.set("PodProperties", value);
        self
    }
}

/// `EksSecret` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksSecret(Properties);

properties! { EksSecret }

impl EksSecret {
    /// `Optional`: boolean.
    #[track_caller]
    pub fn optional(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Optional", value);
        self
    }

    /// `SecretName`: string. Required.
    #[track_caller]
    pub fn secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretName", value);
        self
    }
}

/// `EksVolume` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksVolume(Properties);

properties! { EksVolume }

impl EksVolume {
    /// `EmptyDir`: `EksEmptyDir`.
    #[track_caller]
    pub fn empty_dir(mut self, value: impl IntoValue<EksEmptyDir>) -> Self {
        self.0.set("EmptyDir", value);
        self
    }

    /// `HostPath`: `EksHostPath`.
    #[track_caller]
    pub fn host_path(mut self, value: impl IntoValue<EksHostPath>) -> Self {
        self.0.set("HostPath", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Secret`: `EksSecret`.
    #[track_caller]
    pub fn secret(mut self, value: impl IntoValue<EksSecret>) -> Self {
        self.0.set("Secret", value);
        self
    }
}

/// `Environment` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Properties);

properties! { Environment }

impl Environment {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EphemeralStorage` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralStorage(Properties);

properties! { EphemeralStorage }

impl EphemeralStorage {
    /// `SizeInGiB`: integer. Required.
    #[track_caller]
    pub fn size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGiB", value);
        self
    }
}

/// `EvaluateOnExit` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluateOnExit(Properties);

properties! { EvaluateOnExit }

impl EvaluateOnExit {
    /// `Action`: string. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `OnExitCode`: string.
    #[track_caller]
    pub fn on_exit_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnExitCode", value);
        self
    }

    /// `OnReason`: string.
    #[track_caller]
    pub fn on_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnReason", value);
        self
    }

    /// `OnStatusReason`: string.
    #[track_caller]
    pub fn on_status_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnStatusReason", value);
        self
    }
}

/// `FargatePlatformConfiguration` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FargatePlatformConfiguration(Properties);

properties! { FargatePlatformConfiguration }

impl FargatePlatformConfiguration {
    /// `PlatformVersion`: string.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }
}

/// `ImagePullSecret` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImagePullSecret(Properties);

properties! { ImagePullSecret }

impl ImagePullSecret {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LinuxParameters` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinuxParameters(Properties);

properties! { LinuxParameters }

impl LinuxParameters {
    /// `Devices`: list of `Device`.
    #[track_caller]
    pub fn devices(mut self, value: impl IntoValue<ListOf<Device>>) -> Self {
        self.0.set("Devices", value);
        self
    }

    /// `InitProcessEnabled`: boolean.
    #[track_caller]
    pub fn init_process_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InitProcessEnabled", value);
        self
    }

    /// `MaxSwap`: integer.
    #[track_caller]
    pub fn max_swap(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSwap", value);
        self
    }

    /// `SharedMemorySize`: integer.
    #[track_caller]
    pub fn shared_memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SharedMemorySize", value);
        self
    }

    /// `Swappiness`: integer.
    #[track_caller]
    pub fn swappiness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Swappiness", value);
        self
    }

    /// `Tmpfs`: list of `Tmpfs`.
    #[track_caller]
    pub fn tmpfs(mut self, value: impl IntoValue<ListOf<Tmpfs>>) -> Self {
        self.0.set("Tmpfs", value);
        self
    }
}

/// `LogConfiguration` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `LogDriver`: string. Required.
    #[track_caller]
    pub fn log_driver(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDriver", value);
        self
    }

    /// `Options`: object or string.
    #[track_caller]
    pub fn options(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Options", value);
        self
    }

    /// `SecretOptions`: list of `Secret`.
    #[track_caller]
    pub fn secret_options(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("SecretOptions", value);
        self
    }
}

/// `Metadata` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metadata(Properties);

properties! { Metadata }

impl Metadata {
    /// `Labels`: object or string.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Labels", value);
        self
    }
}

/// `MountPoints` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountPoints(Properties);

properties! { MountPoints }

impl MountPoints {
    /// `ContainerPath`: string.
    #[track_caller]
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerPath", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `SourceVolume`: string.
    #[track_caller]
    pub fn source_volume(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVolume", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `AssignPublicIp`: string.
    #[track_caller]
    pub fn assign_public_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssignPublicIp", value);
        self
    }
}

/// `NodeProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeProperties(Properties);

properties! { NodeProperties }

impl NodeProperties {
    /// `MainNode`: integer. Required.
    #[track_caller]
    pub fn main_node(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MainNode", value);
        self
    }

    /// `NodeRangeProperties`: list of `NodeRangeProperty`. Required.
    #[track_caller]
    pub fn node_range_properties(
        mut self,
        value: impl IntoValue<ListOf<NodeRangeProperty>>,
    ) -> Self {
        self.0.set("NodeRangeProperties", value);
        self
    }

    /// `NumNodes`: integer. Required.
    #[track_caller]
    pub fn num_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumNodes", value);
        self
    }
}

/// `NodeRangeProperty` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeRangeProperty(Properties);

properties! { NodeRangeProperty }

impl NodeRangeProperty {
    /// `Container`: `ContainerProperties`.
    #[track_caller]
    pub fn container(mut self, value: impl IntoValue<ContainerProperties>) -> Self {
        self.0.set("Container", value);
        self
    }

    /// `EcsProperties`: `EcsProperties`.
    #[track_caller]
    pub fn ecs_properties(mut self, value: impl IntoValue<EcsProperties>) -> Self {
        self.0.set("EcsProperties", value);
        self
    }

    /// `EksProperties`: `EksProperties`.
    #[track_caller]
    pub fn eks_properties(mut self, value: impl IntoValue<EksProperties>) -> Self {
        self.0.set("EksProperties", value);
        self
    }

    /// `InstanceTypes`: list of strings.
    #[track_caller]
    pub fn instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceTypes", value);
        self
    }

    /// `TargetNodes`: string. Required.
    #[track_caller]
    pub fn target_nodes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetNodes", value);
        self
    }
}

/// `PodProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct PodProperties(Properties);

properties! { PodProperties }

impl PodProperties {
    /// `Containers`: list of `EksContainer`.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<ListOf<EksContainer>>) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `DnsPolicy`: string.
    #[track_caller]
    pub fn dns_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsPolicy", value);
        self
    }

    /// `HostNetwork`: boolean.
    #[track_caller]
    pub fn host_network(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HostNetwork", value);
        self
    }

    /// `ImagePullSecrets`: list of `ImagePullSecret`.
    #[track_caller]
    pub fn image_pull_secrets(mut self, value: impl IntoValue<ListOf<ImagePullSecret>>) -> Self {
        self.0.set("ImagePullSecrets", value);
        self
    }

    /// `InitContainers`: list of `EksContainer`.
    #[track_caller]
    pub fn init_containers(mut self, value: impl IntoValue<ListOf<EksContainer>>) -> Self {
        self.0.set("InitContainers", value);
        self
    }

    /// `Metadata`: `Metadata`.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<Metadata>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `ServiceAccountName`: string.
    #[track_caller]
    pub fn service_account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccountName", value);
        self
    }

    /// `ShareProcessNamespace`: boolean.
    #[track_caller]
    pub fn share_process_namespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ShareProcessNamespace", value);
        self
    }

    /// `Volumes`: list of `EksVolume`.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<EksVolume>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

/// `RepositoryCredentials` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryCredentials(Properties);

properties! { RepositoryCredentials }

impl RepositoryCredentials {
    /// `CredentialsParameter`: string. Required.
    #[track_caller]
    pub fn credentials_parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsParameter", value);
        self
    }
}

/// `ResourceRequirement` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceRequirement(Properties);

properties! { ResourceRequirement }

impl ResourceRequirement {
    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `RetryStrategy` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryStrategy(Properties);

properties! { RetryStrategy }

impl RetryStrategy {
    /// `Attempts`: integer.
    #[track_caller]
    pub fn attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Attempts", value);
        self
    }

    /// `EvaluateOnExit`: list of `EvaluateOnExit`.
    #[track_caller]
    pub fn evaluate_on_exit(mut self, value: impl IntoValue<ListOf<EvaluateOnExit>>) -> Self {
        self.0.set("EvaluateOnExit", value);
        self
    }
}

/// `RuntimePlatform` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimePlatform(Properties);

properties! { RuntimePlatform }

impl RuntimePlatform {
    /// `CpuArchitecture`: string.
    #[track_caller]
    pub fn cpu_architecture(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CpuArchitecture", value);
        self
    }

    /// `OperatingSystemFamily`: string.
    #[track_caller]
    pub fn operating_system_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperatingSystemFamily", value);
        self
    }
}

/// `Secret` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Secret(Properties);

properties! { Secret }

impl Secret {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueFrom`: string. Required.
    #[track_caller]
    pub fn value_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueFrom", value);
        self
    }
}

/// `TagsItem` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TaskContainerDependency` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskContainerDependency(Properties);

properties! { TaskContainerDependency }

impl TaskContainerDependency {
    /// `Condition`: string. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `ContainerName`: string. Required.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }
}

/// `TaskContainerProperties` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskContainerProperties(Properties);

properties! { TaskContainerProperties }

impl TaskContainerProperties {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `DependsOn`: list of `TaskContainerDependency`.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<TaskContainerDependency>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `Environment`: list of `Environment`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<Environment>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Essential`: boolean.
    #[track_caller]
    pub fn essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Essential", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `LinuxParameters`: `LinuxParameters`.
    #[track_caller]
    pub fn linux_parameters(mut self, value: impl IntoValue<LinuxParameters>) -> Self {
        self.0.set("LinuxParameters", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `MountPoints`: list of `MountPoints`.
    #[track_caller]
    pub fn mount_points(mut self, value: impl IntoValue<ListOf<MountPoints>>) -> Self {
        self.0.set("MountPoints", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Privileged`: boolean.
    #[track_caller]
    pub fn privileged(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Privileged", value);
        self
    }

    /// `ReadonlyRootFilesystem`: boolean.
    #[track_caller]
    pub fn readonly_root_filesystem(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadonlyRootFilesystem", value);
        self
    }

    /// `RepositoryCredentials`: `RepositoryCredentials`.
    #[track_caller]
    pub fn repository_credentials(mut self, value: impl IntoValue<RepositoryCredentials>) -> Self {
        self.0.set("RepositoryCredentials", value);
        self
    }

    /// `ResourceRequirements`: list of `ResourceRequirement`.
    #[track_caller]
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<ListOf<ResourceRequirement>>,
    ) -> Self {
        self.0.set("ResourceRequirements", value);
        self
    }

    /// `Secrets`: list of `Secret`.
    #[track_caller]
    pub fn secrets(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("Secrets", value);
        self
    }

    /// `Ulimits`: list of `Ulimit`.
    #[track_caller]
    pub fn ulimits(mut self, value: impl IntoValue<ListOf<Ulimit>>) -> Self {
        self.0.set("Ulimits", value);
        self
    }

    /// `User`: string.
    #[track_caller]
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("User", value);
        self
    }
}

/// `Timeout` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Timeout(Properties);

properties! { Timeout }

impl Timeout {
    /// `AttemptDurationSeconds`: integer.
    #[track_caller]
    pub fn attempt_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AttemptDurationSeconds", value);
        self
    }
}

/// `Tmpfs` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tmpfs(Properties);

properties! { Tmpfs }

impl Tmpfs {
    /// `ContainerPath`: string. Required.
    #[track_caller]
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerPath", value);
        self
    }

    /// `MountOptions`: list of strings.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MountOptions", value);
        self
    }

    /// `Size`: integer. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `Ulimit` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ulimit(Properties);

properties! { Ulimit }

impl Ulimit {
    /// `HardLimit`: integer. Required.
    #[track_caller]
    pub fn hard_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HardLimit", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SoftLimit`: integer. Required.
    #[track_caller]
    pub fn soft_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SoftLimit", value);
        self
    }
}

/// `Volumes` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Volumes(Properties);

properties! { Volumes }

impl Volumes {
    /// `EfsVolumeConfiguration`: `EfsVolumeConfiguration`.
    #[track_caller]
    pub fn efs_volume_configuration(
        mut self,
        value: impl IntoValue<EfsVolumeConfiguration>,
    ) -> Self {
        self.0.set("EfsVolumeConfiguration", value);
        self
    }

    /// `Host`: `VolumesHost`.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<VolumesHost>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `VolumesHost` of `AWS::GammaDilithium::JobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumesHost(Properties);

properties! { VolumesHost }

impl VolumesHost {
    /// `SourcePath`: string.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}
