// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KafkaConnect::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KafkaConnect::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::KafkaConnect::Connector" }

impl Connector {
    /// `Capacity`: `Capacity`. Required.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<Capacity>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `ConnectorConfiguration`: map of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_configuration(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ConnectorConfiguration", value);
        self
    }

    /// `ConnectorDescription`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn connector_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorDescription", value);
        self
    }

    /// `ConnectorName`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorName", value);
        self
    }

    /// `KafkaCluster`: `KafkaCluster`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kafka_cluster(mut self, value: impl IntoValue<KafkaCluster>) -> Self {
        self.0.set("KafkaCluster", value);
        self
    }

    /// `KafkaClusterClientAuthentication`: `KafkaClusterClientAuthentication`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kafka_cluster_client_authentication(
        mut self,
        value: impl IntoValue<KafkaClusterClientAuthentication>,
    ) -> Self {
        self.0.set("KafkaClusterClientAuthentication", value);
        self
    }

    /// `KafkaClusterEncryptionInTransit`: `KafkaClusterEncryptionInTransit`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kafka_cluster_encryption_in_transit(
        mut self,
        value: impl IntoValue<KafkaClusterEncryptionInTransit>,
    ) -> Self {
        self.0.set("KafkaClusterEncryptionInTransit", value);
        self
    }

    /// `KafkaConnectVersion`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn kafka_connect_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KafkaConnectVersion", value);
        self
    }

    /// `LogDelivery`: `LogDelivery`. A change replaces the resource.
    #[track_caller]
    pub fn log_delivery(mut self, value: impl IntoValue<LogDelivery>) -> Self {
        self.0.set("LogDelivery", value);
        self
    }

    /// `NetworkType`: `NetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `Plugins`: list of `Plugin`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn plugins(mut self, value: impl IntoValue<ListOf<Plugin>>) -> Self {
        self.0.set("Plugins", value);
        self
    }

    /// `ServiceExecutionRoleArn`: `IamRoleArn`, pattern `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceExecutionRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkerConfiguration`: `WorkerConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn worker_configuration(mut self, value: impl IntoValue<WorkerConfiguration>) -> Self {
        self.0.set("WorkerConfiguration", value);
        self
    }
}

impl Handle<Connector> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// `ApacheKafkaCluster` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApacheKafkaCluster(Properties);

properties! { ApacheKafkaCluster }

impl ApacheKafkaCluster {
    /// `BootstrapServers`: string. Required.
    #[track_caller]
    pub fn bootstrap_servers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BootstrapServers", value);
        self
    }

    /// `Vpc`: `Vpc`. Required.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<Vpc>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

/// `AutoScaling` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScaling(Properties);

properties! { AutoScaling }

impl AutoScaling {
    /// `MaxAutoscalingTaskCount`: integer.
    #[track_caller]
    pub fn max_autoscaling_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAutoscalingTaskCount", value);
        self
    }

    /// `MaxWorkerCount`: integer. Required.
    #[track_caller]
    pub fn max_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWorkerCount", value);
        self
    }

    /// `McuCount`: integer, 1 to 8, one of 1, 2, 4, 8. Required.
    #[track_caller]
    pub fn mcu_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("McuCount", value);
        self
    }

    /// `MinWorkerCount`: integer. Required.
    #[track_caller]
    pub fn min_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinWorkerCount", value);
        self
    }

    /// `ScaleInPolicy`: `ScaleInPolicy`. Required.
    #[track_caller]
    pub fn scale_in_policy(mut self, value: impl IntoValue<ScaleInPolicy>) -> Self {
        self.0.set("ScaleInPolicy", value);
        self
    }

    /// `ScaleOutPolicy`: `ScaleOutPolicy`. Required.
    #[track_caller]
    pub fn scale_out_policy(mut self, value: impl IntoValue<ScaleOutPolicy>) -> Self {
        self.0.set("ScaleOutPolicy", value);
        self
    }
}

/// `Capacity` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Capacity(Properties);

properties! { Capacity }

impl Capacity {
    /// `AutoScaling`: `AutoScaling`.
    #[track_caller]
    pub fn auto_scaling(mut self, value: impl IntoValue<AutoScaling>) -> Self {
        self.0.set("AutoScaling", value);
        self
    }

    /// `ProvisionedCapacity`: `ProvisionedCapacity`.
    #[track_caller]
    pub fn provisioned_capacity(mut self, value: impl IntoValue<ProvisionedCapacity>) -> Self {
        self.0.set("ProvisionedCapacity", value);
        self
    }
}

/// `CloudWatchLogsLogDelivery` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsLogDelivery(Properties);

properties! { CloudWatchLogsLogDelivery }

impl CloudWatchLogsLogDelivery {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogGroup`: string.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }
}

/// `CustomPlugin` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPlugin(Properties);

properties! { CustomPlugin }

impl CustomPlugin {
    /// `CustomPluginArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`. Required.
    #[track_caller]
    pub fn custom_plugin_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomPluginArn", value);
        self
    }

    /// `Revision`: integer, 1 to 9223372036854775807. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Revision", value);
        self
    }
}

/// `FirehoseLogDelivery` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseLogDelivery(Properties);

properties! { FirehoseLogDelivery }

impl FirehoseLogDelivery {
    /// `DeliveryStream`: string.
    #[track_caller]
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStream", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `KafkaCluster` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaCluster(Properties);

properties! { KafkaCluster }

impl KafkaCluster {
    /// `ApacheKafkaCluster`: `ApacheKafkaCluster`. Required.
    #[track_caller]
    pub fn apache_kafka_cluster(mut self, value: impl IntoValue<ApacheKafkaCluster>) -> Self {
        self.0.set("ApacheKafkaCluster", value);
        self
    }
}

/// `KafkaClusterClientAuthentication` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterClientAuthentication(Properties);

properties! { KafkaClusterClientAuthentication }

impl KafkaClusterClientAuthentication {
    /// `AuthenticationType`: `KafkaClusterClientAuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(
        mut self,
        value: impl IntoValue<KafkaClusterClientAuthenticationType>,
    ) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }
}

choice! {
    /// `KafkaClusterClientAuthenticationType` of `AWS::KafkaConnect::Connector`.
    KafkaClusterClientAuthenticationType
    NONE "NONE"
    IAM "IAM"
}

/// `KafkaClusterEncryptionInTransit` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterEncryptionInTransit(Properties);

properties! { KafkaClusterEncryptionInTransit }

impl KafkaClusterEncryptionInTransit {
    /// `EncryptionType`: `KafkaClusterEncryptionInTransitType`. Required.
    #[track_caller]
    pub fn encryption_type(
        mut self,
        value: impl IntoValue<KafkaClusterEncryptionInTransitType>,
    ) -> Self {
        self.0.set("EncryptionType", value);
        self
    }
}

choice! {
    /// `KafkaClusterEncryptionInTransitType` of `AWS::KafkaConnect::Connector`.
    KafkaClusterEncryptionInTransitType
    PLAINTEXT "PLAINTEXT"
    TLS "TLS"
}

/// `LogDelivery` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDelivery(Properties);

properties! { LogDelivery }

impl LogDelivery {
    /// `WorkerLogDelivery`: `WorkerLogDelivery`. Required.
    #[track_caller]
    pub fn worker_log_delivery(mut self, value: impl IntoValue<WorkerLogDelivery>) -> Self {
        self.0.set("WorkerLogDelivery", value);
        self
    }
}

choice! {
    /// `NetworkType` of `AWS::KafkaConnect::Connector`.
    NetworkType
    IPV4 "IPV4"
    DUAL "DUAL"
}

/// `Plugin` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Plugin(Properties);

properties! { Plugin }

impl Plugin {
    /// `CustomPlugin`: `CustomPlugin`. Required.
    #[track_caller]
    pub fn custom_plugin(mut self, value: impl IntoValue<CustomPlugin>) -> Self {
        self.0.set("CustomPlugin", value);
        self
    }
}

/// `ProvisionedCapacity` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedCapacity(Properties);

properties! { ProvisionedCapacity }

impl ProvisionedCapacity {
    /// `McuCount`: integer, 1 to 8, one of 1, 2, 4, 8. Required.
    #[track_caller]
    pub fn mcu_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("McuCount", value);
        self
    }

    /// `WorkerCount`: integer. Required.
    #[track_caller]
    pub fn worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WorkerCount", value);
        self
    }
}

/// `S3LogDelivery` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LogDelivery(Properties);

properties! { S3LogDelivery }

impl S3LogDelivery {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `ScaleInPolicy` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScaleInPolicy(Properties);

properties! { ScaleInPolicy }

impl ScaleInPolicy {
    /// `CpuUtilizationPercentage`: integer, 1 to 100. Required.
    #[track_caller]
    pub fn cpu_utilization_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CpuUtilizationPercentage", value);
        self
    }
}

/// `ScaleOutPolicy` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScaleOutPolicy(Properties);

properties! { ScaleOutPolicy }

impl ScaleOutPolicy {
    /// `CpuUtilizationPercentage`: integer, 1 to 100. Required.
    #[track_caller]
    pub fn cpu_utilization_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CpuUtilizationPercentage", value);
        self
    }
}

/// `Tag` of `AWS::KafkaConnect::Connector`.
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

/// `Vpc` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Vpc(Properties);

properties! { Vpc }

impl Vpc {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`. Required.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, at least 1 item. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

/// `WorkerConfiguration` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkerConfiguration(Properties);

properties! { WorkerConfiguration }

impl WorkerConfiguration {
    /// `Revision`: integer, 1 to 9223372036854775807. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Revision", value);
        self
    }

    /// `WorkerConfigurationArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`. Required.
    #[track_caller]
    pub fn worker_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkerConfigurationArn", value);
        self
    }
}

/// `WorkerLogDelivery` of `AWS::KafkaConnect::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkerLogDelivery(Properties);

properties! { WorkerLogDelivery }

impl WorkerLogDelivery {
    /// `CloudWatchLogs`: `CloudWatchLogsLogDelivery`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsLogDelivery>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Firehose`: `FirehoseLogDelivery`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<FirehoseLogDelivery>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `S3`: `S3LogDelivery`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3LogDelivery>) -> Self {
        self.0.set("S3", value);
        self
    }
}
