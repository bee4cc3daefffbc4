// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::TaskDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::TaskDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskDefinition(Body);

resource! { TaskDefinition "AWS::ECS::TaskDefinition" }

impl TaskDefinition {
    /// `ContainerDefinitions`: list of `ContainerDefinition`. A change replaces the resource.
    #[track_caller]
    pub fn container_definitions(
        mut self,
        value: impl IntoValue<ListOf<ContainerDefinition>>,
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

    /// `EnableFaultInjection`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_fault_injection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableFaultInjection", value);
        self
    }

    /// `EphemeralStorage`: `EphemeralStorage`. A change replaces the resource.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorage>) -> Self {
        self.0.set("EphemeralStorage", value);
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

    /// `InferenceAccelerators`: list of `InferenceAccelerator`. A change replaces the resource.
    #[track_caller]
    pub fn inference_accelerators(
        mut self,
        value: impl IntoValue<ListOf<InferenceAccelerator>>,
    ) -> Self {
        self.0.set("InferenceAccelerators", value);
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

    /// `NetworkMode`: `NetworkMode`. A change replaces the resource.
    #[track_caller]
    pub fn network_mode(mut self, value: impl IntoValue<NetworkMode>) -> Self {
        self.0.set("NetworkMode", value);
        self
    }

    /// `PidMode`: `PidMode`. A change replaces the resource.
    #[track_caller]
    pub fn pid_mode(mut self, value: impl IntoValue<PidMode>) -> Self {
        self.0.set("PidMode", value);
        self
    }

    /// `PlacementConstraints`: list of `TaskDefinitionPlacementConstraint`. A change replaces the resource.
    #[track_caller]
    pub fn placement_constraints(
        mut self,
        value: impl IntoValue<ListOf<TaskDefinitionPlacementConstraint>>,
    ) -> Self {
        self.0.set("PlacementConstraints", value);
        self
    }

    /// `ProxyConfiguration`: `ProxyConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn proxy_configuration(mut self, value: impl IntoValue<ProxyConfiguration>) -> Self {
        self.0.set("ProxyConfiguration", value);
        self
    }

    /// `RequiresCompatibilities`: list of `RequiresCompatibilitiesItem`. A change replaces the resource.
    #[track_caller]
    pub fn requires_compatibilities(
        mut self,
        value: impl IntoValue<ListOf<RequiresCompatibilitiesItem>>,
    ) -> Self {
        self.0.set("RequiresCompatibilities", value);
        self
    }

    /// `RuntimePlatform`: `RuntimePlatform`. A change replaces the resource.
    #[track_caller]
    pub fn runtime_platform(mut self, value: impl IntoValue<RuntimePlatform>) -> Self {
        self.0.set("RuntimePlatform", value);
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

impl Handle<TaskDefinition> {
    /// `TaskDefinitionArn`
    #[inline]
    pub fn task_definition_arn(&self) -> Value<String> {
        self.attribute("TaskDefinitionArn")
    }
}

/// `AuthorizationConfig` of `AWS::ECS::TaskDefinition`.
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

    /// `IAM`: `AuthorizationConfigIAM`.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<AuthorizationConfigIAM>) -> Self {
        self.0.set("IAM", value);
        self
    }
}

choice! {
    /// `AuthorizationConfigIAM` of `AWS::ECS::TaskDefinition`.
    AuthorizationConfigIAM
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `ContainerDefinition` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerDefinition(Properties);

properties! { ContainerDefinition }

impl ContainerDefinition {
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

    /// `CredentialSpecs`: list of strings.
    #[track_caller]
    pub fn credential_specs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CredentialSpecs", value);
        self
    }

    /// `DependsOn`: list of `ContainerDependency`.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<ContainerDependency>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `DisableNetworking`: boolean.
    #[track_caller]
    pub fn disable_networking(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableNetworking", value);
        self
    }

    /// `DnsSearchDomains`: list of strings.
    #[track_caller]
    pub fn dns_search_domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsSearchDomains", value);
        self
    }

    /// `DnsServers`: list of strings.
    #[track_caller]
    pub fn dns_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsServers", value);
        self
    }

    /// `DockerLabels`: map of strings.
    #[track_caller]
    pub fn docker_labels(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DockerLabels", value);
        self
    }

    /// `DockerSecurityOptions`: list of strings.
    #[track_caller]
    pub fn docker_security_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DockerSecurityOptions", value);
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

    /// `ExtraHosts`: list of `HostEntry`.
    #[track_caller]
    pub fn extra_hosts(mut self, value: impl IntoValue<ListOf<HostEntry>>) -> Self {
        self.0.set("ExtraHosts", value);
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

    /// `Hostname`: string.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
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

    /// `Links`: list of strings.
    #[track_caller]
    pub fn links(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Links", value);
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

    /// `PortMappings`: list of `PortMapping`.
    #[track_caller]
    pub fn port_mappings(mut self, value: impl IntoValue<ListOf<PortMapping>>) -> Self {
        self.0.set("PortMappings", value);
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

    /// `ResourceRequirements`: list of `ResourceRequirement`.
    #[track_caller]
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<ListOf<ResourceRequirement>>,
    ) -> Self {
        self.0.set("ResourceRequirements", value);
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

    /// `VersionConsistency`: `ContainerDefinitionVersionConsistency`, default `enabled`.
    #[track_caller]
    pub fn version_consistency(
        mut self,
        value: impl IntoValue<ContainerDefinitionVersionConsistency>,
    ) -> Self {
        self.0.set("VersionConsistency", value);
        self
    }

    /// `VolumesFrom`: list of `VolumeFrom`.
    #[track_caller]
    pub fn volumes_from(mut self, value: impl IntoValue<ListOf<VolumeFrom>>) -> Self {
        self.0.set("VolumesFrom", value);
        self
    }

    /// `WorkingDirectory`: string.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

choice! {
    /// `ContainerDefinitionVersionConsistency` of `AWS::ECS::TaskDefinition`.
    ContainerDefinitionVersionConsistency
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `ContainerDependency` of `AWS::ECS::TaskDefinition`.
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
    /// `ContainerDependencyCondition` of `AWS::ECS::TaskDefinition`.
    ContainerDependencyCondition
    COMPLETE "COMPLETE"
    HEALTHY "HEALTHY"
    START "START"
    SUCCESS "SUCCESS"
}

/// `Device` of `AWS::ECS::TaskDefinition`.
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
    /// `DevicePermissionsItem` of `AWS::ECS::TaskDefinition`.
    DevicePermissionsItem
    MKNOD "mknod"
    READ "read"
    WRITE "write"
}

/// `DockerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DockerVolumeConfiguration(Properties);

properties! { DockerVolumeConfiguration }

impl DockerVolumeConfiguration {
    /// `Autoprovision`: boolean.
    #[track_caller]
    pub fn autoprovision(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Autoprovision", value);
        self
    }

    /// `Driver`: string.
    #[track_caller]
    pub fn driver(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Driver", value);
        self
    }

    /// `DriverOpts`: map of strings.
    #[track_caller]
    pub fn driver_opts(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DriverOpts", value);
        self
    }

    /// `Labels`: map of strings.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Scope`: `DockerVolumeConfigurationScope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<DockerVolumeConfigurationScope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

choice! {
    /// `DockerVolumeConfigurationScope` of `AWS::ECS::TaskDefinition`.
    DockerVolumeConfigurationScope
    SHARED "shared"
    TASK "task"
}

/// `EFSVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EFSVolumeConfiguration(Properties);

properties! { EFSVolumeConfiguration }

impl EFSVolumeConfiguration {
    /// `AuthorizationConfig`: `AuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(mut self, value: impl IntoValue<AuthorizationConfig>) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `FilesystemId`: string. Required.
    #[track_caller]
    pub fn filesystem_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilesystemId", value);
        self
    }

    /// `RootDirectory`: string.
    #[track_caller]
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootDirectory", value);
        self
    }

    /// `TransitEncryption`: `EFSVolumeConfigurationTransitEncryption`.
    #[track_caller]
    pub fn transit_encryption(
        mut self,
        value: impl IntoValue<EFSVolumeConfigurationTransitEncryption>,
    ) -> Self {
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

choice! {
    /// `EFSVolumeConfigurationTransitEncryption` of `AWS::ECS::TaskDefinition`.
    EFSVolumeConfigurationTransitEncryption
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `EnvironmentFile` of `AWS::ECS::TaskDefinition`.
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
    /// `EnvironmentFileType` of `AWS::ECS::TaskDefinition`.
    EnvironmentFileType
    S3 "s3"
}

/// `EphemeralStorage` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralStorage(Properties);

properties! { EphemeralStorage }

impl EphemeralStorage {
    /// `SizeInGiB`: integer.
    #[track_caller]
    pub fn size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGiB", value);
        self
    }
}

/// `FSxAuthorizationConfig` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FSxAuthorizationConfig(Properties);

properties! { FSxAuthorizationConfig }

impl FSxAuthorizationConfig {
    /// `CredentialsParameter`: string. Required.
    #[track_caller]
    pub fn credentials_parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsParameter", value);
        self
    }

    /// `Domain`: string. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }
}

/// `FSxWindowsFileServerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct FSxWindowsFileServerVolumeConfiguration(Properties);

properties! { FSxWindowsFileServerVolumeConfiguration }

impl FSxWindowsFileServerVolumeConfiguration {
    /// `AuthorizationConfig`: `FSxAuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(mut self, value: impl IntoValue<FSxAuthorizationConfig>) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `FileSystemId`: string. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `RootDirectory`: string. Required.
    #[track_caller]
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootDirectory", value);
        self
    }
}

/// `FirelensConfiguration` of `AWS::ECS::TaskDefinition`.
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
    /// `FirelensConfigurationType` of `AWS::ECS::TaskDefinition`.
    FirelensConfigurationType
    FLUENTBIT "fluentbit"
    FLUENTD "fluentd"
}

/// `HealthCheck` of `AWS::ECS::TaskDefinition`.
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

/// `HostEntry` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostEntry(Properties);

properties! { HostEntry }

impl HostEntry {
    /// `Hostname`: string.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `IpAddress`: string.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddress", value);
        self
    }
}

/// `HostVolumeProperties` of `AWS::ECS::TaskDefinition`.
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

/// `InferenceAccelerator` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceAccelerator(Properties);

properties! { InferenceAccelerator }

impl InferenceAccelerator {
    /// `DeviceName`: string.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `DeviceType`: string.
    #[track_caller]
    pub fn device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceType", value);
        self
    }
}

choice! {
    /// `IpcMode` of `AWS::ECS::TaskDefinition`.
    IpcMode
    HOST "host"
    NONE "none"
    TASK "task"
}

/// `KernelCapabilities` of `AWS::ECS::TaskDefinition`.
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

/// `KeyValuePair` of `AWS::ECS::TaskDefinition`.
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

/// `LinuxParameters` of `AWS::ECS::TaskDefinition`.
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

/// `LogConfiguration` of `AWS::ECS::TaskDefinition`.
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

/// `MountPoint` of `AWS::ECS::TaskDefinition`.
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
    /// `NetworkMode` of `AWS::ECS::TaskDefinition`.
    NetworkMode
    AWSVPC "awsvpc"
    BRIDGE "bridge"
    HOST "host"
    NONE "none"
}

/// `NvidiaMpsAllocation` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct NvidiaMpsAllocation(Properties);

properties! { NvidiaMpsAllocation }

impl NvidiaMpsAllocation {
    /// `MaxComputePercent`: integer, 1 to 100.
    #[track_caller]
    pub fn max_compute_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxComputePercent", value);
        self
    }

    /// `Memory`: integer, at least 1. Required.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Memory", value);
        self
    }
}

choice! {
    /// `PidMode` of `AWS::ECS::TaskDefinition`.
    PidMode
    HOST "host"
    TASK "task"
}

/// `PortMapping` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortMapping(Properties);

properties! { PortMapping }

impl PortMapping {
    /// `AppProtocol`: `PortMappingAppProtocol`.
    #[track_caller]
    pub fn app_protocol(mut self, value: impl IntoValue<PortMappingAppProtocol>) -> Self {
        self.0.set("AppProtocol", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `ContainerPortRange`: string.
    #[track_caller]
    pub fn container_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerPortRange", value);
        self
    }

    /// `HostPort`: integer.
    #[track_caller]
    pub fn host_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HostPort", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Protocol`: `PortMappingProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<PortMappingProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `PortMappingAppProtocol` of `AWS::ECS::TaskDefinition`.
    PortMappingAppProtocol
    HTTP "http"
    HTTP2 "http2"
    GRPC "grpc"
}

choice! {
    /// `PortMappingProtocol` of `AWS::ECS::TaskDefinition`.
    PortMappingProtocol
    TCP "tcp"
    UDP "udp"
}

/// `ProxyConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProxyConfiguration(Properties);

properties! { ProxyConfiguration }

impl ProxyConfiguration {
    /// `ContainerName`: string. Required.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ProxyConfigurationProperties`: list of `KeyValuePair`.
    #[track_caller]
    pub fn proxy_configuration_properties(
        mut self,
        value: impl IntoValue<ListOf<KeyValuePair>>,
    ) -> Self {
        self.0.set("ProxyConfigurationProperties", value);
        self
    }

    /// `Type`: `ProxyConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ProxyConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ProxyConfigurationType` of `AWS::ECS::TaskDefinition`.
    ProxyConfigurationType
    APPMESH "APPMESH"
}

/// `RepositoryCredentials` of `AWS::ECS::TaskDefinition`.
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

choice! {
    /// `RequiresCompatibilitiesItem` of `AWS::ECS::TaskDefinition`.
    RequiresCompatibilitiesItem
    EC2 "EC2"
    EXTERNAL "EXTERNAL"
    FARGATE "FARGATE"
    MANAGED_INSTANCES "MANAGED_INSTANCES"
}

/// `ResourceRequirement` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceRequirement(Properties);

properties! { ResourceRequirement }

impl ResourceRequirement {
    /// `SharingStrategy`: `SharingStrategy`.
    #[track_caller]
    pub fn sharing_strategy(mut self, value: impl IntoValue<SharingStrategy>) -> Self {
        self.0.set("SharingStrategy", value);
        self
    }

    /// `Type`: `ResourceRequirementType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ResourceRequirementType>) -> Self {
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
    /// `ResourceRequirementType` of `AWS::ECS::TaskDefinition`.
    ResourceRequirementType
    GPU "GPU"
    INFERENCE_ACCELERATOR "InferenceAccelerator"
    NEURON_DEVICE "NeuronDevice"
}

/// `RestartPolicy` of `AWS::ECS::TaskDefinition`.
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

/// `RuntimePlatform` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimePlatform(Properties);

properties! { RuntimePlatform }

impl RuntimePlatform {
    /// `CpuArchitecture`: `RuntimePlatformCpuArchitecture`.
    #[track_caller]
    pub fn cpu_architecture(
        mut self,
        value: impl IntoValue<RuntimePlatformCpuArchitecture>,
    ) -> Self {
        self.0.set("CpuArchitecture", value);
        self
    }

    /// `OperatingSystemFamily`: `RuntimePlatformOperatingSystemFamily`.
    #[track_caller]
    pub fn operating_system_family(
        mut self,
        value: impl IntoValue<RuntimePlatformOperatingSystemFamily>,
    ) -> Self {
        self.0.set("OperatingSystemFamily", value);
        self
    }
}

choice! {
    /// `RuntimePlatformCpuArchitecture` of `AWS::ECS::TaskDefinition`.
    RuntimePlatformCpuArchitecture
    ARM64 "ARM64"
    X86_64 "X86_64"
}

choice! {
    /// `RuntimePlatformOperatingSystemFamily` of `AWS::ECS::TaskDefinition`.
    RuntimePlatformOperatingSystemFamily
    LINUX "LINUX"
    WINDOWS_SERVER_2004_CORE "WINDOWS_SERVER_2004_CORE"
    WINDOWS_SERVER_2016_FULL "WINDOWS_SERVER_2016_FULL"
    WINDOWS_SERVER_2019_CORE "WINDOWS_SERVER_2019_CORE"
    WINDOWS_SERVER_2019_FULL "WINDOWS_SERVER_2019_FULL"
    WINDOWS_SERVER_2022_CORE "WINDOWS_SERVER_2022_CORE"
    WINDOWS_SERVER_2022_FULL "WINDOWS_SERVER_2022_FULL"
    WINDOWS_SERVER_2025_CORE "WINDOWS_SERVER_2025_CORE"
    WINDOWS_SERVER_2025_FULL "WINDOWS_SERVER_2025_FULL"
    WINDOWS_SERVER_20H2_CORE "WINDOWS_SERVER_20H2_CORE"
}

/// `S3FilesVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FilesVolumeConfiguration(Properties);

properties! { S3FilesVolumeConfiguration }

impl S3FilesVolumeConfiguration {
    /// `AccessPointArn`: string.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `FileSystemArn`: string. Required.
    #[track_caller]
    pub fn file_system_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemArn", value);
        self
    }

    /// `RootDirectory`: string.
    #[track_caller]
    pub fn root_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootDirectory", value);
        self
    }

    /// `TransitEncryptionPort`: integer.
    #[track_caller]
    pub fn transit_encryption_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransitEncryptionPort", value);
        self
    }
}

/// `Secret` of `AWS::ECS::TaskDefinition`.
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

/// `SharingStrategy` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharingStrategy(Properties);

properties! { SharingStrategy }

impl SharingStrategy {
    /// `NvidiaMps`: `NvidiaMpsAllocation`. Required.
    #[track_caller]
    pub fn nvidia_mps(mut self, value: impl IntoValue<NvidiaMpsAllocation>) -> Self {
        self.0.set("NvidiaMps", value);
        self
    }
}

/// `SystemControl` of `AWS::ECS::TaskDefinition`.
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

/// `Tag` of `AWS::ECS::TaskDefinition`.
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

/// `TaskDefinitionPlacementConstraint` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskDefinitionPlacementConstraint(Properties);

properties! { TaskDefinitionPlacementConstraint }

impl TaskDefinitionPlacementConstraint {
    /// `Expression`: string.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Type`: `TaskDefinitionPlacementConstraintType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TaskDefinitionPlacementConstraintType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TaskDefinitionPlacementConstraintType` of `AWS::ECS::TaskDefinition`.
    TaskDefinitionPlacementConstraintType
    MEMBER_OF "memberOf"
}

/// `Tmpfs` of `AWS::ECS::TaskDefinition`.
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

/// `Ulimit` of `AWS::ECS::TaskDefinition`.
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
    /// `UlimitName` of `AWS::ECS::TaskDefinition`.
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

/// `Volume` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Properties);

properties! { Volume }

impl Volume {
    /// `ConfiguredAtLaunch`: boolean.
    #[track_caller]
    pub fn configured_at_launch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ConfiguredAtLaunch", value);
        self
    }

    /// `DockerVolumeConfiguration`: `DockerVolumeConfiguration`.
    #[track_caller]
    pub fn docker_volume_configuration(
        mut self,
        value: impl IntoValue<DockerVolumeConfiguration>,
    ) -> Self {
        self.0.set("DockerVolumeConfiguration", value);
        self
    }

    /// `EFSVolumeConfiguration`: `EFSVolumeConfiguration`.
    #[track_caller]
    pub fn efs_volume_configuration(
        mut self,
        value: impl IntoValue<EFSVolumeConfiguration>,
    ) -> Self {
        self.0.set("EFSVolumeConfiguration", value);
        self
    }

    /// `FSxWindowsFileServerVolumeConfiguration`: `FSxWindowsFileServerVolumeConfiguration`.
    #[track_caller]
    pub fn f_sx_windows_file_server_volume_configuration(
        mut self,
        value: impl IntoValue<FSxWindowsFileServerVolumeConfiguration>,
    ) -> Self {
        self.0.set("FSxWindowsFileServerVolumeConfiguration", value);
        self
    }

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

    /// `S3FilesVolumeConfiguration`: `S3FilesVolumeConfiguration`.
    #[track_caller]
    pub fn s3_files_volume_configuration(
        mut self,
        value: impl IntoValue<S3FilesVolumeConfiguration>,
    ) -> Self {
        self.0.set("S3FilesVolumeConfiguration", value);
        self
    }
}

/// `VolumeFrom` of `AWS::ECS::TaskDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeFrom(Properties);

properties! { VolumeFrom }

impl VolumeFrom {
    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `SourceContainer`: string.
    #[track_caller]
    pub fn source_container(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceContainer", value);
        self
    }
}
