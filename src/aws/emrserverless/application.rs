// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRServerless::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMRServerless::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::EMRServerless::Application" }

impl Application {
    /// `Architecture`: `Architecture`. A change may replace the resource.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<Architecture>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `AutoStartConfiguration`: `AutoStartConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn auto_start_configuration(
        mut self,
        value: impl IntoValue<AutoStartConfiguration>,
    ) -> Self {
        self.0.set("AutoStartConfiguration", value);
        self
    }

    /// `AutoStopConfiguration`: `AutoStopConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn auto_stop_configuration(mut self, value: impl IntoValue<AutoStopConfiguration>) -> Self {
        self.0.set("AutoStopConfiguration", value);
        self
    }

    /// `IdentityCenterConfiguration`: `IdentityCenterConfiguration`.
    #[track_caller]
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfiguration>,
    ) -> Self {
        self.0.set("IdentityCenterConfiguration", value);
        self
    }

    /// `ImageConfiguration`: `ImageConfigurationInput`. A change may replace the resource.
    #[track_caller]
    pub fn image_configuration(mut self, value: impl IntoValue<ImageConfigurationInput>) -> Self {
        self.0.set("ImageConfiguration", value);
        self
    }

    /// `InitialCapacity`: list of `InitialCapacityConfigKeyValuePair`. A change may replace the resource.
    #[track_caller]
    pub fn initial_capacity(
        mut self,
        value: impl IntoValue<ListOf<InitialCapacityConfigKeyValuePair>>,
    ) -> Self {
        self.0.set("InitialCapacity", value);
        self
    }

    /// `InteractiveConfiguration`: `InteractiveConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn interactive_configuration(
        mut self,
        value: impl IntoValue<InteractiveConfiguration>,
    ) -> Self {
        self.0.set("InteractiveConfiguration", value);
        self
    }

    /// `MaximumCapacity`: `MaximumAllowedResources`. A change may replace the resource.
    #[track_caller]
    pub fn maximum_capacity(mut self, value: impl IntoValue<MaximumAllowedResources>) -> Self {
        self.0.set("MaximumCapacity", value);
        self
    }

    /// `MonitoringConfiguration`: `MonitoringConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfiguration>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[A-Za-z0-9._\/#-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `ReleaseLabel`: string, 1 to 64 characters, pattern `^[A-Za-z0-9._/-]+$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseLabel", value);
        self
    }

    /// `RuntimeConfiguration`: list of `ConfigurationObject`, at most 100 items. A change may replace the resource.
    #[track_caller]
    pub fn runtime_configuration(
        mut self,
        value: impl IntoValue<ListOf<ConfigurationObject>>,
    ) -> Self {
        self.0.set("RuntimeConfiguration", value);
        self
    }

    /// `SchedulerConfiguration`: `SchedulerConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn scheduler_configuration(
        mut self,
        value: impl IntoValue<SchedulerConfiguration>,
    ) -> Self {
        self.0.set("SchedulerConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `WorkerTypeSpecifications`: map of `WorkerTypeSpecificationInput`. A change may replace the resource.
    #[track_caller]
    pub fn worker_type_specifications(
        mut self,
        value: impl IntoValue<MapOf<WorkerTypeSpecificationInput>>,
    ) -> Self {
        self.0.set("WorkerTypeSpecifications", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `Architecture` of `AWS::EMRServerless::Application`.
    Architecture
    ARM64 "ARM64"
    X86_64 "X86_64"
}

/// `AutoStartConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoStartConfiguration(Properties);

properties! { AutoStartConfiguration }

impl AutoStartConfiguration {
    /// `Enabled`: boolean, default true.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `AutoStopConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoStopConfiguration(Properties);

properties! { AutoStopConfiguration }

impl AutoStopConfiguration {
    /// `Enabled`: boolean, default true.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IdleTimeoutMinutes`: integer.
    #[track_caller]
    pub fn idle_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeoutMinutes", value);
        self
    }
}

/// `CloudWatchLoggingConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLoggingConfiguration(Properties);

properties! { CloudWatchLoggingConfiguration }

impl CloudWatchLoggingConfiguration {
    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EncryptionKeyArn`: string, 20 to 2048 characters, pattern `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamNamePrefix`: string, 1 to 512 characters, pattern `^[^:*]*$`.
    #[track_caller]
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamNamePrefix", value);
        self
    }

    /// `LogTypeMap`: list of `LogTypeMapKeyValuePair`.
    #[track_caller]
    pub fn log_type_map(mut self, value: impl IntoValue<ListOf<LogTypeMapKeyValuePair>>) -> Self {
        self.0.set("LogTypeMap", value);
        self
    }
}

/// `ConfigurationObject` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationObject(Properties);

properties! { ConfigurationObject }

impl ConfigurationObject {
    /// `Classification`: string, 1 to 1024 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `Configurations`: list of `ConfigurationObject`, at most 100 items.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<ConfigurationObject>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `Properties`: map of strings.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }
}

/// `IdentityCenterConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterConfiguration(Properties);

properties! { IdentityCenterConfiguration }

impl IdentityCenterConfiguration {
    /// `IdentityCenterInstanceArn`: string, 1 to 1024 characters, pattern `^arn:(aws[a-zA-Z0-9-]*):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`.
    #[track_caller]
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterInstanceArn", value);
        self
    }
}

/// `ImageConfigurationInput` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageConfigurationInput(Properties);

properties! { ImageConfigurationInput }

impl ImageConfigurationInput {
    /// `ImageUri`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }
}

/// `InitialCapacityConfig` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitialCapacityConfig(Properties);

properties! { InitialCapacityConfig }

impl InitialCapacityConfig {
    /// `WorkerConfiguration`: `WorkerConfiguration`. Required.
    #[track_caller]
    pub fn worker_configuration(mut self, value: impl IntoValue<WorkerConfiguration>) -> Self {
        self.0.set("WorkerConfiguration", value);
        self
    }

    /// `WorkerCount`: integer, 1 to 1000000. Required.
    #[track_caller]
    pub fn worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WorkerCount", value);
        self
    }
}

/// `InitialCapacityConfigKeyValuePair` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitialCapacityConfigKeyValuePair(Properties);

properties! { InitialCapacityConfigKeyValuePair }

impl InitialCapacityConfigKeyValuePair {
    /// `Key`: string, 1 to 50 characters, pattern `^[a-zA-Z]+[-_]*[a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: `InitialCapacityConfig`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<InitialCapacityConfig>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `InteractiveConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InteractiveConfiguration(Properties);

properties! { InteractiveConfiguration }

impl InteractiveConfiguration {
    /// `LivyEndpointEnabled`: boolean, default false.
    #[track_caller]
    pub fn livy_endpoint_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LivyEndpointEnabled", value);
        self
    }

    /// `SessionEnabled`: boolean, default false.
    #[track_caller]
    pub fn session_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SessionEnabled", value);
        self
    }

    /// `StudioEnabled`: boolean, default false.
    #[track_caller]
    pub fn studio_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StudioEnabled", value);
        self
    }
}

/// `LogTypeMapKeyValuePair` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogTypeMapKeyValuePair(Properties);

properties! { LogTypeMapKeyValuePair }

impl LogTypeMapKeyValuePair {
    /// `Key`: string, 1 to 50 characters, pattern `^[a-zA-Z]+[-_]*[a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ManagedPersistenceMonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedPersistenceMonitoringConfiguration(Properties);

properties! { ManagedPersistenceMonitoringConfiguration }

impl ManagedPersistenceMonitoringConfiguration {
    /// `Enabled`: boolean, default true.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EncryptionKeyArn`: string, 20 to 2048 characters, pattern `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }
}

/// `MaximumAllowedResources` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaximumAllowedResources(Properties);

properties! { MaximumAllowedResources }

impl MaximumAllowedResources {
    /// `Cpu`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`. Required.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `Disk`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`.
    #[track_caller]
    pub fn disk(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Disk", value);
        self
    }

    /// `Memory`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`. Required.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }
}

/// `MonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringConfiguration(Properties);

properties! { MonitoringConfiguration }

impl MonitoringConfiguration {
    /// `CloudWatchLoggingConfiguration`: `CloudWatchLoggingConfiguration`.
    #[track_caller]
    pub fn cloud_watch_logging_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLoggingConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchLoggingConfiguration", value);
        self
    }

    /// `ManagedPersistenceMonitoringConfiguration`: `ManagedPersistenceMonitoringConfiguration`.
    #[track_caller]
    pub fn managed_persistence_monitoring_configuration(
        mut self,
        value: impl IntoValue<ManagedPersistenceMonitoringConfiguration>,
    ) -> Self {
        self.0
            .set("ManagedPersistenceMonitoringConfiguration", value);
        self
    }

    /// `PrometheusMonitoringConfiguration`: `PrometheusMonitoringConfiguration`.
    #[track_caller]
    pub fn prometheus_monitoring_configuration(
        mut self,
        value: impl IntoValue<PrometheusMonitoringConfiguration>,
    ) -> Self {
        self.0.set("PrometheusMonitoringConfiguration", value);
        self
    }

    /// `S3MonitoringConfiguration`: `S3MonitoringConfiguration`.
    #[track_caller]
    pub fn s3_monitoring_configuration(
        mut self,
        value: impl IntoValue<S3MonitoringConfiguration>,
    ) -> Self {
        self.0.set("S3MonitoringConfiguration", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 16 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `PrometheusMonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrometheusMonitoringConfiguration(Properties);

properties! { PrometheusMonitoringConfiguration }

impl PrometheusMonitoringConfiguration {
    /// `RemoteWriteUrl`: string, 1 to 10280 characters.
    #[track_caller]
    pub fn remote_write_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemoteWriteUrl", value);
        self
    }
}

/// `S3MonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3MonitoringConfiguration(Properties);

properties! { S3MonitoringConfiguration }

impl S3MonitoringConfiguration {
    /// `EncryptionKeyArn`: string, 20 to 2048 characters, pattern `^arn:(aws[a-zA-Z0-9-]*):kms:[a-zA-Z0-9\-]*:(\d{12})?:key\/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `LogUri`: string, 1 to 10280 characters, pattern `[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*`.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }
}

/// `SchedulerConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulerConfiguration(Properties);

properties! { SchedulerConfiguration }

impl SchedulerConfiguration {
    /// `MaxConcurrentRuns`: integer.
    #[track_caller]
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentRuns", value);
        self
    }

    /// `QueueTimeoutMinutes`: integer.
    #[track_caller]
    pub fn queue_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueueTimeoutMinutes", value);
        self
    }
}

/// `Tag` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[A-Za-z0-9 /_.:=+@-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[A-Za-z0-9 /_.:=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WorkerConfiguration` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkerConfiguration(Properties);

properties! { WorkerConfiguration }

impl WorkerConfiguration {
    /// `Cpu`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`. Required.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `Disk`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`.
    #[track_caller]
    pub fn disk(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Disk", value);
        self
    }

    /// `DiskType`: string, pattern `^(SHUFFLE_OPTIMIZED|[Ss]huffle_[Oo]ptimized|STANDARD|[Ss]tandard)$`.
    #[track_caller]
    pub fn disk_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiskType", value);
        self
    }

    /// `Memory`: string, 1 to 15 characters, pattern `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`. Required.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }
}

/// `WorkerTypeSpecificationInput` of `AWS::EMRServerless::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkerTypeSpecificationInput(Properties);

properties! { WorkerTypeSpecificationInput }

impl WorkerTypeSpecificationInput {
    /// `ImageConfiguration`: `ImageConfigurationInput`.
    #[track_caller]
    pub fn image_configuration(mut self, value: impl IntoValue<ImageConfigurationInput>) -> Self {
        self.0.set("ImageConfiguration", value);
        self
    }
}
