// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRContainers::Endpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EMRContainers::Endpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Body);

resource! { Endpoint "AWS::EMRContainers::Endpoint" }

impl Endpoint {
    /// `ConfigurationOverrides`: `ConfigurationOverrides`. A change replaces the resource.
    #[track_caller]
    pub fn configuration_overrides(
        mut self,
        value: impl IntoValue<ConfigurationOverrides>,
    ) -> Self {
        self.0.set("ConfigurationOverrides", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[0-9A-Za-z][A-Za-z0-9\-_]*`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReleaseLabel`: string, 1 to 64 characters, pattern `[A-Za-z0-9._/-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseLabel", value);
        self
    }

    /// `SessionIdleTimeoutInMinutes`: integer, 1 to 1440. A change replaces the resource.
    #[track_caller]
    pub fn session_idle_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionIdleTimeoutInMinutes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string, 1 to 64 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VirtualClusterId`: string, 1 to 64 characters, pattern `^[0-9a-z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn virtual_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualClusterId", value);
        self
    }
}

impl Handle<Endpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AuthProxyUrl`
    #[inline]
    pub fn auth_proxy_url(&self) -> Value<String> {
        self.attribute("AuthProxyUrl")
    }

    /// `CertificateAuthority`
    #[inline]
    pub fn certificate_authority(&self) -> Value<Node> {
        self.attribute("CertificateAuthority")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `SecurityGroup`
    #[inline]
    pub fn security_group(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("SecurityGroup")
    }

    /// `ServerUrl`
    #[inline]
    pub fn server_url(&self) -> Value<String> {
        self.attribute("ServerUrl")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `StateDetails`
    #[inline]
    pub fn state_details(&self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// `CloudWatchMonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchMonitoringConfiguration(Properties);

properties! { CloudWatchMonitoringConfiguration }

impl CloudWatchMonitoringConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamNamePrefix`: string, 1 to 256 characters, pattern `\S`.
    #[track_caller]
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamNamePrefix", value);
        self
    }
}

/// `ConfigurationOverrides` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationOverrides(Properties);

properties! { ConfigurationOverrides }

impl ConfigurationOverrides {
    /// `ApplicationConfiguration`: list of `EMREKSConfiguration`, at most 100 items.
    #[track_caller]
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<ListOf<EMREKSConfiguration>>,
    ) -> Self {
        self.0.set("ApplicationConfiguration", value);
        self
    }

    /// `MonitoringConfiguration`: `MonitoringConfiguration`.
    #[track_caller]
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfiguration>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value);
        self
    }
}

/// `ContainerLogRotationConfiguration` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerLogRotationConfiguration(Properties);

properties! { ContainerLogRotationConfiguration }

impl ContainerLogRotationConfiguration {
    /// `MaxFilesToKeep`: integer, 1 to 50. Required.
    #[track_caller]
    pub fn max_files_to_keep(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFilesToKeep", value);
        self
    }

    /// `RotationSize`: string, 3 to 12 characters, pattern `^\d+(\.\d+)?[KMG][Bb]?$`. Required.
    #[track_caller]
    pub fn rotation_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RotationSize", value);
        self
    }
}

/// `EMREKSConfiguration` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct EMREKSConfiguration(Properties);

properties! { EMREKSConfiguration }

impl EMREKSConfiguration {
    /// `Classification`: string, 1 to 1024 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `Configurations`: list of `EMREKSConfiguration`, at most 100 items.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<EMREKSConfiguration>>) -> Self {
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

/// `MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringConfiguration(Properties);

properties! { MonitoringConfiguration }

impl MonitoringConfiguration {
    /// `CloudWatchMonitoringConfiguration`: `CloudWatchMonitoringConfiguration`.
    #[track_caller]
    pub fn cloud_watch_monitoring_configuration(
        mut self,
        value: impl IntoValue<CloudWatchMonitoringConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchMonitoringConfiguration", value);
        self
    }

    /// `ContainerLogRotationConfiguration`: `ContainerLogRotationConfiguration`.
    #[track_caller]
    pub fn container_log_rotation_configuration(
        mut self,
        value: impl IntoValue<ContainerLogRotationConfiguration>,
    ) -> Self {
        self.0.set("ContainerLogRotationConfiguration", value);
        self
    }

    /// `PersistentAppUI`: `MonitoringConfigurationPersistentAppUI`.
    #[track_caller]
    pub fn persistent_app_ui(
        mut self,
        value: impl IntoValue<MonitoringConfigurationPersistentAppUI>,
    ) -> Self {
        self.0.set("PersistentAppUI", value);
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

choice! {
    /// `MonitoringConfigurationPersistentAppUI` of `AWS::EMRContainers::Endpoint`.
    MonitoringConfigurationPersistentAppUI
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `S3MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3MonitoringConfiguration(Properties);

properties! { S3MonitoringConfiguration }

impl S3MonitoringConfiguration {
    /// `LogUri`: string, 1 to 10280 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*$`. Required.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }
}

/// `Tag` of `AWS::EMRContainers::Endpoint`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
