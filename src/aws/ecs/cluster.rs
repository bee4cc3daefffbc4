// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::ECS::Cluster" }

impl Cluster {
    /// `CapacityProviders`: list of strings.
    #[track_caller]
    pub fn capacity_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CapacityProviders", value);
        self
    }

    /// `ClusterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `ClusterSettings`: list of `ClusterSettings`.
    #[track_caller]
    pub fn cluster_settings(mut self, value: impl IntoValue<ListOf<ClusterSettings>>) -> Self {
        self.0.set("ClusterSettings", value);
        self
    }

    /// `Configuration`: `ClusterConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ClusterConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DefaultCapacityProviderStrategy`: list of `CapacityProviderStrategyItem`.
    #[track_caller]
    pub fn default_capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("DefaultCapacityProviderStrategy", value);
        self
    }

    /// `ServiceConnectDefaults`: `ServiceConnectDefaults`.
    #[track_caller]
    pub fn service_connect_defaults(
        mut self,
        value: impl IntoValue<ServiceConnectDefaults>,
    ) -> Self {
        self.0.set("ServiceConnectDefaults", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CapacityProviderStrategyItem` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategyItem(Properties);

properties! { CapacityProviderStrategyItem }

impl CapacityProviderStrategyItem {
    /// `Base`: integer, 0 to 100000.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Base", value);
        self
    }

    /// `CapacityProvider`: string.
    #[track_caller]
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProvider", value);
        self
    }

    /// `Weight`: integer, 0 to 1000.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `ClusterConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterConfiguration(Properties);

properties! { ClusterConfiguration }

impl ClusterConfiguration {
    /// `ExecuteCommandConfiguration`: `ExecuteCommandConfiguration`.
    #[track_caller]
    pub fn execute_command_configuration(
        mut self,
        value: impl IntoValue<ExecuteCommandConfiguration>,
    ) -> Self {
        self.0.set("ExecuteCommandConfiguration", value);
        self
    }

    /// `ManagedStorageConfiguration`: `ManagedStorageConfiguration`.
    #[track_caller]
    pub fn managed_storage_configuration(
        mut self,
        value: impl IntoValue<ManagedStorageConfiguration>,
    ) -> Self {
        self.0.set("ManagedStorageConfiguration", value);
        self
    }
}

/// `ClusterSettings` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSettings(Properties);

properties! { ClusterSettings }

impl ClusterSettings {
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

/// `ExecuteCommandConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecuteCommandConfiguration(Properties);

properties! { ExecuteCommandConfiguration }

impl ExecuteCommandConfiguration {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LogConfiguration`: `ExecuteCommandLogConfiguration`.
    #[track_caller]
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<ExecuteCommandLogConfiguration>,
    ) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Logging`: `ExecuteCommandConfigurationLogging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<ExecuteCommandConfigurationLogging>) -> Self {
        self.0.set("Logging", value);
        self
    }
}

choice! {
    /// `ExecuteCommandConfigurationLogging` of `AWS::ECS::Cluster`.
    ExecuteCommandConfigurationLogging
    DEFAULT "DEFAULT"
    NONE "NONE"
    OVERRIDE "OVERRIDE"
}

/// `ExecuteCommandLogConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecuteCommandLogConfiguration(Properties);

properties! { ExecuteCommandLogConfiguration }

impl ExecuteCommandLogConfiguration {
    /// `CloudWatchEncryptionEnabled`: boolean.
    #[track_caller]
    pub fn cloud_watch_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchEncryptionEnabled", value);
        self
    }

    /// `CloudWatchLogGroupName`: string.
    #[track_caller]
    pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupName", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3EncryptionEnabled`: boolean.
    #[track_caller]
    pub fn s3_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("S3EncryptionEnabled", value);
        self
    }

    /// `S3KeyPrefix`: string.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}

/// `ManagedStorageConfiguration` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedStorageConfiguration(Properties);

properties! { ManagedStorageConfiguration }

impl ManagedStorageConfiguration {
    /// `FargateEphemeralStorageKmsKeyId`: string.
    #[track_caller]
    pub fn fargate_ephemeral_storage_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FargateEphemeralStorageKmsKeyId", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `ServiceConnectDefaults` of `AWS::ECS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectDefaults(Properties);

properties! { ServiceConnectDefaults }

impl ServiceConnectDefaults {
    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `Tag` of `AWS::ECS::Cluster`.
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
