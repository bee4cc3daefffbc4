// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::DaemonTaskDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::DaemonTaskDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DaemonTaskDefinition(Body);

resource! { DaemonTaskDefinition "AWS::ECS::DaemonTaskDefinition" }

impl DaemonTaskDefinition {
    /// `ContainerDefinitions`: list of `DaemonContainerDefinition`. A change replaces the resource.
    #[track_caller]
    pub fn container_definitions(
        mut self,
        value: impl IntoValue<ListOf<DaemonContainerDefinition>>,
    ) -> Self {
        self.0.set("ContainerDefinitions", value);
        self
    }

    /// `Cpu`: string. A change replaces the resource.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Family`: string. A change replaces the resource.
    #[track_caller]
    pub fn family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Family", value);
        self
    }

    /// `IpcMode`: `IpcMode`. A change replaces the resource.
    #[track_caller]
    pub fn ipc_mode(mut self, value: impl IntoValue<IpcMode>) -> Self {
        self.0.set("IpcMode", value);
        self
    }

    /// `Memory`: string. A change replaces the resource.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `PidMode`: `PidMode`. A change replaces the resource.
    #[track_caller]
    pub fn pid_mode(mut self, value: impl IntoValue<PidMode>) -> Self {
        self.0.set("PidMode", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskRoleArn`: `IamRoleArn`. A change replaces the resource.
    #[track_caller]
    pub fn task_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TaskRoleArn", value);
        self
    }

    /// `Volumes`: list of `Volume`. A change replaces the resource.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<Volume>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

impl Handle<DaemonTaskDefinition> {
    /// `DaemonTaskDefinitionArn`
    #[inline]
    pub fn daemon_task_definition_arn(&self) -> Value<String> {
        self.attribute("DaemonTaskDefinitionArn")
    }
}

/// `ContainerDependency` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerDependency(Properties);

properties! { ContainerDependency }

impl ContainerDependency {
    /// `Condition`: `ContainerDependencyCondition`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<ContainerDependencyCondition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }
}

choice! {
    /// `ContainerDependencyCondition` of `AWS::ECS::DaemonTaskDefinition`.
    ContainerDependencyCondition
    COMPLETE "COMPLETE"
    HEALTHY "HEALTHY"
    START "START"
    SUCCESS "SUCCESS"
}

/// `DaemonContainerDefinition` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DaemonContainerDefinition(Properties);

properties! { DaemonContainerDefinition }

impl DaemonContainerDefinition {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Cpu`: integer.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `DependsOn`: list of `ContainerDependency`.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<ContainerDependency>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `EntryPoint`: list of strings.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `Environment`: list of `KeyValuePair`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<KeyValuePair>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EnvironmentFiles`: list of `EnvironmentFile`.
    #[track_caller]
    pub fn environment_files(mut self, value: impl IntoValue<ListOf<EnvironmentFile>>) -> Self {
        self.0.set("EnvironmentFiles", value);
        self
    }

    /// `Essential`: boolean.
    #[track_caller]
    pub fn essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Essential", value);
        self
    }

    /// `FirelensConfiguration`: `FirelensConfiguration`.
    #[track_caller]
    pub fn firelens_configuration(mut self, value: impl IntoValue<FirelensConfiguration>) -> Self {
        self.0.set("FirelensConfiguration", value);
        self
    }

    /// `HealthCheck`: `HealthCheck`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<HealthCheck>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `Image`: string. Required.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `Interactive`: boolean.
    #[track_caller]
    pub fn interactive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Interactive", value);
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

    /// `MemoryReservation`: integer.
    #[track_caller]
    pub fn memory_reservation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemoryReservation", value);
        self
    }

    /// `MountPoints`: list of `MountPoint`.
    #[track_caller]
    pub fn mount_points(mut self, value: impl IntoValue<ListOf<MountPoint>>) -> Self {
        self.0.set("MountPoints", value);
        self
    }

    /// `Name`: string. Required.
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

    /// `PseudoTerminal`: boolean.
    #[track_caller]
    pub fn pseudo_terminal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PseudoTerminal", value);
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

    /// `RestartPolicy`: `RestartPolicy`.
    #[track_caller]
    pub fn restart_policy(mut self, value: impl IntoValue<RestartPolicy>) -> Self {
        self.0.set("RestartPolicy", value);
        self
    }

    /// `Secrets`: list of `Secret`.
    #[track_caller]
    pub fn secrets(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("Secrets", value);
        self
    }

    /// `StartTimeout`: integer.
    #[track_caller]
    pub fn start_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeout", value);
        self
    }

    /// `StopTimeout`: integer.
    #[track_caller]
    pub fn stop_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StopTimeout", value);
        self
    }

    /// `SystemControls`: list of `SystemControl`.
    #[track_caller]
    pub fn system_controls(mut self, value: impl IntoValue<ListOf<SystemControl>>) -> Self {
        self.0.set("SystemControls", value);
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

    /// `WorkingDirectory`: string.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

/// `Device` of `AWS::ECS::DaemonTaskDefinition`.
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

    /// `Permissions`: list of `DevicePermissionsItem`.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<DevicePermissionsItem>>) -> Self {
        self.0.set("Permissions", value);
        self
    }
}

choice! {
    /// `DevicePermissionsItem` of `AWS::ECS::DaemonTaskDefinition`.
    DevicePermissionsItem
    MKNOD "mknod"
    READ "read"
    WRITE "write"
}

/// `EnvironmentFile` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentFile(Properties);

properties! { EnvironmentFile }

impl EnvironmentFile {
    /// `Type`: `EnvironmentFileType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EnvironmentFileType>) -> Self {
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

choice! {
    /// `EnvironmentFileType` of `AWS::ECS::DaemonTaskDefinition`.
    EnvironmentFileType
    S3 "s3"
}

/// `FirelensConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirelensConfiguration(Properties);

properties! { FirelensConfiguration }

impl FirelensConfiguration {
    /// `Options`: map of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `Type`: `FirelensConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FirelensConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FirelensConfigurationType` of `AWS::ECS::DaemonTaskDefinition`.
    FirelensConfigurationType
    FLUENTBIT "fluentbit"
    FLUENTD "fluentd"
}

/// `HealthCheck` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheck(Properties);

properties! { HealthCheck }

impl HealthCheck {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Interval`: integer.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Retries`: integer.
    #[track_caller]
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Retries", value);
        self
    }

    /// `StartPeriod`: integer.
    #[track_caller]
    pub fn start_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartPeriod", value);
        self
    }

    /// `Timeout`: integer.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `HostVolumeProperties` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostVolumeProperties(Properties);

properties! { HostVolumeProperties }

impl HostVolumeProperties {
    /// `SourcePath`: string.
    #[track_caller]
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePath", value);
        self
    }
}

choice! {
    /// `IpcMode` of `AWS::ECS::DaemonTaskDefinition`.
    IpcMode
    NONE "none"
    SHARED "shared"
}

/// `KernelCapabilities` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct KernelCapabilities(Properties);

properties! { KernelCapabilities }

impl KernelCapabilities {
    /// `Add`: list of strings.
    #[track_caller]
    pub fn add(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Add", value);
        self
    }

    /// `Drop`: list of strings.
    #[track_caller]
    pub fn drop(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Drop", value);
        self
    }
}

/// `KeyValuePair` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValuePair(Properties);

properties! { KeyValuePair }

impl KeyValuePair {
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

/// `LinuxParameters` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinuxParameters(Properties);

properties! { LinuxParameters }

impl LinuxParameters {
    /// `Capabilities`: `KernelCapabilities`.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<KernelCapabilities>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

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

    /// `Tmpfs`: list of `Tmpfs`.
    #[track_caller]
    pub fn tmpfs(mut self, value: impl IntoValue<ListOf<Tmpfs>>) -> Self {
        self.0.set("Tmpfs", value);
        self
    }
}

/// `LogConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
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

    /// `Options`: map of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `SecretOptions`: list of `Secret`.
    #[track_caller]
    pub fn secret_options(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("SecretOptions", value);
        self
    }
}

/// `MountPoint` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountPoint(Properties);

properties! { MountPoint }

impl MountPoint {
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

choice! {
    /// `PidMode` of `AWS::ECS::DaemonTaskDefinition`.
    PidMode
    NONE "none"
    SHARED "shared"
}

/// `RepositoryCredentials` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryCredentials(Properties);

properties! { RepositoryCredentials }

impl RepositoryCredentials {
    /// `CredentialsParameter`: string.
    #[track_caller]
    pub fn credentials_parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsParameter", value);
        self
    }
}

/// `RestartPolicy` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestartPolicy(Properties);

properties! { RestartPolicy }

impl RestartPolicy {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IgnoredExitCodes`: list of integers.
    #[track_caller]
    pub fn ignored_exit_codes(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("IgnoredExitCodes", value);
        self
    }

    /// `RestartAttemptPeriod`: integer.
    #[track_caller]
    pub fn restart_attempt_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartAttemptPeriod", value);
        self
    }
}

/// `Secret` of `AWS::ECS::DaemonTaskDefinition`.
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

/// `SystemControl` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemControl(Properties);

properties! { SystemControl }

impl SystemControl {
    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tmpfs` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tmpfs(Properties);

properties! { Tmpfs }

impl Tmpfs {
    /// `ContainerPath`: string.
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

/// `Ulimit` of `AWS::ECS::DaemonTaskDefinition`.
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

    /// `Name`: `UlimitName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<UlimitName>) -> Self {
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

choice! {
    /// `UlimitName` of `AWS::ECS::DaemonTaskDefinition`.
    UlimitName
    CORE "core"
    CPU "cpu"
    DATA "data"
    FSIZE "fsize"
    LOCKS "locks"
    MEMLOCK "memlock"
    MSGQUEUE "msgqueue"
    NICE "nice"
    NOFILE "nofile"
    NPROC "nproc"
    RSS "rss"
    RTPRIO "rtprio"
    RTTIME "rttime"
    SIGPENDING "sigpending"
    STACK "stack"
}

/// `Volume` of `AWS::ECS::DaemonTaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Properties);

properties! { Volume }

impl Volume {
    /// `Host`: `HostVolumeProperties`.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<HostVolumeProperties>) -> Self {
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
