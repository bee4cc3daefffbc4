// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::ContainerGroupDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::ContainerGroupDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerGroupDefinition(Body);

resource! { ContainerGroupDefinition "AWS::GameLift::ContainerGroupDefinition" }

impl ContainerGroupDefinition {
    /// `ContainerGroupType`: `ContainerGroupType`. A change replaces the resource.
    #[track_caller]
    pub fn container_group_type(mut self, value: impl IntoValue<ContainerGroupType>) -> Self {
        self.0.set("ContainerGroupType", value);
        self
    }

    /// `GameServerContainerDefinition`: `GameServerContainerDefinition`.
    #[track_caller]
    pub fn game_server_container_definition(
        mut self,
        value: impl IntoValue<GameServerContainerDefinition>,
    ) -> Self {
        self.0.set("GameServerContainerDefinition", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OperatingSystem`: `OperatingSystem`. Required.
    #[track_caller]
    pub fn operating_system(mut self, value: impl IntoValue<OperatingSystem>) -> Self {
        self.0.set("OperatingSystem", value);
        self
    }

    /// `SourceVersionNumber`: integer, at least 0.
    #[track_caller]
    pub fn source_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourceVersionNumber", value);
        self
    }

    /// `SupportContainerDefinitions`: list of `SupportContainerDefinition`, 1 to 10 items.
    #[track_caller]
    pub fn support_container_definitions(
        mut self,
        value: impl IntoValue<ListOf<SupportContainerDefinition>>,
    ) -> Self {
        self.0.set("SupportContainerDefinitions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TotalMemoryLimitMebibytes`: integer, 4 to 1024000. Required.
    #[track_caller]
    pub fn total_memory_limit_mebibytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TotalMemoryLimitMebibytes", value);
        self
    }

    /// `TotalVcpuLimit`: number, 0.125 to 10.
    #[track_caller]
    pub fn total_vcpu_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TotalVcpuLimit", value);
        self
    }

    /// `VersionDescription`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionDescription", value);
        self
    }
}

impl Handle<ContainerGroupDefinition> {
    /// `ContainerGroupDefinitionArn`
    #[inline]
    pub fn container_group_definition_arn(&self) -> Value<String> {
        self.attribute("ContainerGroupDefinitionArn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// `VersionNumber`
    #[inline]
    pub fn version_number(&self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// `ContainerDependency` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerDependency(Properties);

properties! { ContainerDependency }

impl ContainerDependency {
    /// `Condition`: `ContainerDependencyCondition`. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<ContainerDependencyCondition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `ContainerName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }
}

choice! {
    /// `ContainerDependencyCondition` of `AWS::GameLift::ContainerGroupDefinition`.
    ContainerDependencyCondition
    START "START"
    COMPLETE "COMPLETE"
    SUCCESS "SUCCESS"
    HEALTHY "HEALTHY"
}

/// `ContainerEnvironment` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerEnvironment(Properties);

properties! { ContainerEnvironment }

impl ContainerEnvironment {
    /// `Name`: string, 1 to 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ContainerGroupType` of `AWS::GameLift::ContainerGroupDefinition`.
    ContainerGroupType
    GAME_SERVER "GAME_SERVER"
    PER_INSTANCE "PER_INSTANCE"
}

/// `ContainerHealthCheck` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerHealthCheck(Properties);

properties! { ContainerHealthCheck }

impl ContainerHealthCheck {
    /// `Command`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Interval`: integer, 60 to 300.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Retries`: integer, 5 to 10.
    #[track_caller]
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Retries", value);
        self
    }

    /// `StartPeriod`: integer, 0 to 300.
    #[track_caller]
    pub fn start_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartPeriod", value);
        self
    }

    /// `Timeout`: integer, 30 to 60.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `ContainerMountPoint` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerMountPoint(Properties);

properties! { ContainerMountPoint }

impl ContainerMountPoint {
    /// `AccessLevel`: `ContainerMountPointAccessLevel`.
    #[track_caller]
    pub fn access_level(mut self, value: impl IntoValue<ContainerMountPointAccessLevel>) -> Self {
        self.0.set("AccessLevel", value);
        self
    }

    /// `ContainerPath`: string, 1 to 1024 characters, pattern `^(\/+[^\/]+\/*)+$`.
    #[track_caller]
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerPath", value);
        self
    }

    /// `InstancePath`: string, 1 to 1024 characters, pattern `^\/[\s\S]*$`. Required.
    #[track_caller]
    pub fn instance_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstancePath", value);
        self
    }
}

choice! {
    /// `ContainerMountPointAccessLevel` of `AWS::GameLift::ContainerGroupDefinition`.
    ContainerMountPointAccessLevel
    READ_ONLY "READ_ONLY"
    READ_AND_WRITE "READ_AND_WRITE"
}

/// `ContainerPortRange` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerPortRange(Properties);

properties! { ContainerPortRange }

impl ContainerPortRange {
    /// `FromPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `Protocol`: `ContainerPortRangeProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<ContainerPortRangeProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ToPort`: integer, 1 to 60000. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

choice! {
    /// `ContainerPortRangeProtocol` of `AWS::GameLift::ContainerGroupDefinition`.
    ContainerPortRangeProtocol
    TCP "TCP"
    UDP "UDP"
}

/// `GameServerContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct GameServerContainerDefinition(Properties);

properties! { GameServerContainerDefinition }

impl GameServerContainerDefinition {
    /// `ContainerName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `DependsOn`: list of `ContainerDependency`, 1 to 10 items.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<ContainerDependency>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `EnvironmentOverride`: list of `ContainerEnvironment`, 1 to 20 items.
    #[track_caller]
    pub fn environment_override(
        mut self,
        value: impl IntoValue<ListOf<ContainerEnvironment>>,
    ) -> Self {
        self.0.set("EnvironmentOverride", value);
        self
    }

    /// `ImageUri`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9-_\.@\/:]+$`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `LinuxCapabilities`: `LinuxCapabilities`.
    #[track_caller]
    pub fn linux_capabilities(mut self, value: impl IntoValue<LinuxCapabilities>) -> Self {
        self.0.set("LinuxCapabilities", value);
        self
    }

    /// `MountPoints`: list of `ContainerMountPoint`, 1 to 10 items.
    #[track_caller]
    pub fn mount_points(mut self, value: impl IntoValue<ListOf<ContainerMountPoint>>) -> Self {
        self.0.set("MountPoints", value);
        self
    }

    /// `PortConfiguration`: `PortConfiguration`.
    #[track_caller]
    pub fn port_configuration(mut self, value: impl IntoValue<PortConfiguration>) -> Self {
        self.0.set("PortConfiguration", value);
        self
    }

    /// `ResolvedImageDigest`: string, pattern `^sha256:[a-fA-F0-9]{64}$`.
    #[track_caller]
    pub fn resolved_image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolvedImageDigest", value);
        self
    }

    /// `ServerSdkVersion`: string, at most 128 characters, pattern `^\d+\.\d+\.\d+$`. Required.
    #[track_caller]
    pub fn server_sdk_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerSdkVersion", value);
        self
    }

    /// `Vcpu`: number, 0.125 to 10.
    #[track_caller]
    pub fn vcpu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Vcpu", value);
        self
    }
}

/// `LinuxCapabilities` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinuxCapabilities(Properties);

properties! { LinuxCapabilities }

impl LinuxCapabilities {
    /// `Include`: list of `LinuxCapabilitiesIncludeItem`, at most 37 items.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<LinuxCapabilitiesIncludeItem>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

choice! {
    /// `LinuxCapabilitiesIncludeItem` of `AWS::GameLift::ContainerGroupDefinition`.
    LinuxCapabilitiesIncludeItem
    AUDIT_CONTROL "AUDIT_CONTROL"
    AUDIT_WRITE "AUDIT_WRITE"
    BLOCK_SUSPEND "BLOCK_SUSPEND"
    CHOWN "CHOWN"
    DAC_OVERRIDE "DAC_OVERRIDE"
    DAC_READ_SEARCH "DAC_READ_SEARCH"
    FOWNER "FOWNER"
    FSETID "FSETID"
    IPC_LOCK "IPC_LOCK"
    IPC_OWNER "IPC_OWNER"
    KILL "KILL"
    LEASE "LEASE"
    LINUX_IMMUTABLE "LINUX_IMMUTABLE"
    MAC_ADMIN "MAC_ADMIN"
    MAC_OVERRIDE "MAC_OVERRIDE"
    MKNOD "MKNOD"
    NET_ADMIN "NET_ADMIN"
    NET_BIND_SERVICE "NET_BIND_SERVICE"
    NET_BROADCAST "NET_BROADCAST"
    NET_RAW "NET_RAW"
    SETFCAP "SETFCAP"
    SETGID "SETGID"
    SETPCAP "SETPCAP"
    SETUID "SETUID"
    SYS_ADMIN "SYS_ADMIN"
    SYS_BOOT "SYS_BOOT"
    SYS_CHROOT "SYS_CHROOT"
    SYS_MODULE "SYS_MODULE"
    SYS_NICE "SYS_NICE"
    SYS_PACCT "SYS_PACCT"
    SYS_PTRACE "SYS_PTRACE"
    SYS_RAWIO "SYS_RAWIO"
    SYS_RESOURCE "SYS_RESOURCE"
    SYS_TIME "SYS_TIME"
    SYS_TTY_CONFIG "SYS_TTY_CONFIG"
    SYSLOG "SYSLOG"
    WAKE_ALARM "WAKE_ALARM"
}

choice! {
    /// `OperatingSystem` of `AWS::GameLift::ContainerGroupDefinition`.
    OperatingSystem
    AMAZON_LINUX_2023 "AMAZON_LINUX_2023"
}

/// `PortConfiguration` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortConfiguration(Properties);

properties! { PortConfiguration }

impl PortConfiguration {
    /// `ContainerPortRanges`: list of `ContainerPortRange`, 1 to 100 items. Required.
    #[track_caller]
    pub fn container_port_ranges(
        mut self,
        value: impl IntoValue<ListOf<ContainerPortRange>>,
    ) -> Self {
        self.0.set("ContainerPortRanges", value);
        self
    }
}

/// `SupportContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SupportContainerDefinition(Properties);

properties! { SupportContainerDefinition }

impl SupportContainerDefinition {
    /// `ContainerName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `DependsOn`: list of `ContainerDependency`, 1 to 10 items.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<ContainerDependency>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `EnvironmentOverride`: list of `ContainerEnvironment`, 1 to 20 items.
    #[track_caller]
    pub fn environment_override(
        mut self,
        value: impl IntoValue<ListOf<ContainerEnvironment>>,
    ) -> Self {
        self.0.set("EnvironmentOverride", value);
        self
    }

    /// `Essential`: boolean.
    #[track_caller]
    pub fn essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Essential", value);
        self
    }

    /// `HealthCheck`: `ContainerHealthCheck`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<ContainerHealthCheck>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `ImageUri`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9-_\.@\/:]+$`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `LinuxCapabilities`: `LinuxCapabilities`.
    #[track_caller]
    pub fn linux_capabilities(mut self, value: impl IntoValue<LinuxCapabilities>) -> Self {
        self.0.set("LinuxCapabilities", value);
        self
    }

    /// `MemoryHardLimitMebibytes`: integer, 4 to 1024000.
    #[track_caller]
    pub fn memory_hard_limit_mebibytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemoryHardLimitMebibytes", value);
        self
    }

    /// `MountPoints`: list of `ContainerMountPoint`, 1 to 10 items.
    #[track_caller]
    pub fn mount_points(mut self, value: impl IntoValue<ListOf<ContainerMountPoint>>) -> Self {
        self.0.set("MountPoints", value);
        self
    }

    /// `PortConfiguration`: `PortConfiguration`.
    #[track_caller]
    pub fn port_configuration(mut self, value: impl IntoValue<PortConfiguration>) -> Self {
        self.0.set("PortConfiguration", value);
        self
    }

    /// `ResolvedImageDigest`: string, pattern `^sha256:[a-fA-F0-9]{64}$`.
    #[track_caller]
    pub fn resolved_image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolvedImageDigest", value);
        self
    }

    /// `Vcpu`: number, 0.125 to 10.
    #[track_caller]
    pub fn vcpu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Vcpu", value);
        self
    }
}

/// `Tag` of `AWS::GameLift::ContainerGroupDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
