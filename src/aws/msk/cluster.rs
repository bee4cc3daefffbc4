// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::MSK::Cluster" }

impl Cluster {
    /// `BrokerNodeGroupInfo`: `BrokerNodeGroupInfo`. Required.
    #[track_caller]
    pub fn broker_node_group_info(mut self, value: impl IntoValue<BrokerNodeGroupInfo>) -> Self {
        self.0.set("BrokerNodeGroupInfo", value);
        self
    }

    /// `ClientAuthentication`: `ClientAuthentication`.
    #[track_caller]
    pub fn client_authentication(mut self, value: impl IntoValue<ClientAuthentication>) -> Self {
        self.0.set("ClientAuthentication", value);
        self
    }

    /// `ClusterName`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `ConfigurationInfo`: `ConfigurationInfo`.
    #[track_caller]
    pub fn configuration_info(mut self, value: impl IntoValue<ConfigurationInfo>) -> Self {
        self.0.set("ConfigurationInfo", value);
        self
    }

    /// `EncryptionInfo`: `EncryptionInfo`.
    #[track_caller]
    pub fn encryption_info(mut self, value: impl IntoValue<EncryptionInfo>) -> Self {
        self.0.set("EncryptionInfo", value);
        self
    }

    /// `EnhancedMonitoring`: `EnhancedMonitoring`, 7 to 23 characters.
    #[track_caller]
    pub fn enhanced_monitoring(mut self, value: impl IntoValue<EnhancedMonitoring>) -> Self {
        self.0.set("EnhancedMonitoring", value);
        self
    }

    /// `KafkaVersion`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn kafka_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KafkaVersion", value);
        self
    }

    /// `LoggingInfo`: `LoggingInfo`.
    #[track_caller]
    pub fn logging_info(mut self, value: impl IntoValue<LoggingInfo>) -> Self {
        self.0.set("LoggingInfo", value);
        self
    }

    /// `NumberOfBrokerNodes`: integer, at least 1. Required.
    #[track_caller]
    pub fn number_of_broker_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfBrokerNodes", value);
        self
    }

    /// `OpenMonitoring`: `OpenMonitoring`.
    #[track_caller]
    pub fn open_monitoring(mut self, value: impl IntoValue<OpenMonitoring>) -> Self {
        self.0.set("OpenMonitoring", value);
        self
    }

    /// `Rebalancing`: `Rebalancing`.
    #[track_caller]
    pub fn rebalancing(mut self, value: impl IntoValue<Rebalancing>) -> Self {
        self.0.set("Rebalancing", value);
        self
    }

    /// `StorageMode`: `StorageMode`, 5 to 6 characters.
    #[track_caller]
    pub fn storage_mode(mut self, value: impl IntoValue<StorageMode>) -> Self {
        self.0.set("StorageMode", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ZookeeperAccess`: `ZookeeperAccess`.
    #[track_caller]
    pub fn zookeeper_access(mut self, value: impl IntoValue<ZookeeperAccess>) -> Self {
        self.0.set("ZookeeperAccess", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CurrentVersion`
    #[inline]
    pub fn current_version(&self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}

/// `AuthorizerLogs` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizerLogs(Properties);

properties! { AuthorizerLogs }

impl AuthorizerLogs {
    /// `CloudWatchLogs`: `CloudWatchLogs`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogs>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Firehose`: `Firehose`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<Firehose>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `S3`: `S3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `BrokerLogs` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrokerLogs(Properties);

properties! { BrokerLogs }

impl BrokerLogs {
    /// `CloudWatchLogs`: `CloudWatchLogs`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogs>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Firehose`: `Firehose`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<Firehose>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `S3`: `S3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `BrokerNodeGroupInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrokerNodeGroupInfo(Properties);

properties! { BrokerNodeGroupInfo }

impl BrokerNodeGroupInfo {
    /// `BrokerAZDistribution`: `BrokerNodeGroupInfoBrokerAZDistribution`, 6 to 9 characters. A change replaces the resource.
    #[track_caller]
    pub fn broker_az_distribution(
        mut self,
        value: impl IntoValue<BrokerNodeGroupInfoBrokerAZDistribution>,
    ) -> Self {
        self.0.set("BrokerAZDistribution", value);
        self
    }

    /// `ClientSubnets`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_subnets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientSubnets", value);
        self
    }

    /// `ConnectivityInfo`: `ConnectivityInfo`.
    #[track_caller]
    pub fn connectivity_info(mut self, value: impl IntoValue<ConnectivityInfo>) -> Self {
        self.0.set("ConnectivityInfo", value);
        self
    }

    /// `InstanceType`: string, 5 to 32 characters. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `StorageInfo`: `StorageInfo`.
    #[track_caller]
    pub fn storage_info(mut self, value: impl IntoValue<StorageInfo>) -> Self {
        self.0.set("StorageInfo", value);
        self
    }
}

choice! {
    /// `BrokerNodeGroupInfoBrokerAZDistribution` of `AWS::MSK::Cluster`.
    BrokerNodeGroupInfoBrokerAZDistribution
    DEFAULT "DEFAULT"
}

/// `ClientAuthentication` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientAuthentication(Properties);

properties! { ClientAuthentication }

impl ClientAuthentication {
    /// `Sasl`: `Sasl`.
    #[track_caller]
    pub fn sasl(mut self, value: impl IntoValue<Sasl>) -> Self {
        self.0.set("Sasl", value);
        self
    }

    /// `Tls`: `Tls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<Tls>) -> Self {
        self.0.set("Tls", value);
        self
    }

    /// `Unauthenticated`: `Unauthenticated`.
    #[track_caller]
    pub fn unauthenticated(mut self, value: impl IntoValue<Unauthenticated>) -> Self {
        self.0.set("Unauthenticated", value);
        self
    }
}

/// `CloudWatchLogs` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogs(Properties);

properties! { CloudWatchLogs }

impl CloudWatchLogs {
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

/// `ConfigurationInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationInfo(Properties);

properties! { ConfigurationInfo }

impl ConfigurationInfo {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Revision`: integer. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Revision", value);
        self
    }
}

/// `ConnectivityInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectivityInfo(Properties);

properties! { ConnectivityInfo }

impl ConnectivityInfo {
    /// `NetworkType`: `NetworkType`.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `PublicAccess`: `PublicAccess`.
    #[track_caller]
    pub fn public_access(mut self, value: impl IntoValue<PublicAccess>) -> Self {
        self.0.set("PublicAccess", value);
        self
    }

    /// `VpcConnectivity`: `VpcConnectivity`.
    #[track_caller]
    pub fn vpc_connectivity(mut self, value: impl IntoValue<VpcConnectivity>) -> Self {
        self.0.set("VpcConnectivity", value);
        self
    }
}

/// `EBSStorageInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EBSStorageInfo(Properties);

properties! { EBSStorageInfo }

impl EBSStorageInfo {
    /// `ProvisionedThroughput`: `ProvisionedThroughput`.
    #[track_caller]
    pub fn provisioned_throughput(mut self, value: impl IntoValue<ProvisionedThroughput>) -> Self {
        self.0.set("ProvisionedThroughput", value);
        self
    }

    /// `VolumeSize`: integer, 1 to 16384.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }
}

/// `EncryptionAtRest` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionAtRest(Properties);

properties! { EncryptionAtRest }

impl EncryptionAtRest {
    /// `DataVolumeKMSKeyId`: string. Required.
    #[track_caller]
    pub fn data_volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataVolumeKMSKeyId", value);
        self
    }
}

/// `EncryptionInTransit` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionInTransit(Properties);

properties! { EncryptionInTransit }

impl EncryptionInTransit {
    /// `ClientBroker`: `EncryptionInTransitClientBroker`.
    #[track_caller]
    pub fn client_broker(mut self, value: impl IntoValue<EncryptionInTransitClientBroker>) -> Self {
        self.0.set("ClientBroker", value);
        self
    }

    /// `InCluster`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn in_cluster(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InCluster", value);
        self
    }
}

choice! {
    /// `EncryptionInTransitClientBroker` of `AWS::MSK::Cluster`.
    EncryptionInTransitClientBroker
    TLS "TLS"
    TLS_PLAINTEXT "TLS_PLAINTEXT"
    PLAINTEXT "PLAINTEXT"
}

/// `EncryptionInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionInfo(Properties);

properties! { EncryptionInfo }

impl EncryptionInfo {
    /// `EncryptionAtRest`: `EncryptionAtRest`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_at_rest(mut self, value: impl IntoValue<EncryptionAtRest>) -> Self {
        self.0.set("EncryptionAtRest", value);
        self
    }

    /// `EncryptionInTransit`: `EncryptionInTransit`.
    #[track_caller]
    pub fn encryption_in_transit(mut self, value: impl IntoValue<EncryptionInTransit>) -> Self {
        self.0.set("EncryptionInTransit", value);
        self
    }
}

choice! {
    /// `EnhancedMonitoring` of `AWS::MSK::Cluster`.
    EnhancedMonitoring
    DEFAULT "DEFAULT"
    PER_BROKER "PER_BROKER"
    PER_TOPIC_PER_BROKER "PER_TOPIC_PER_BROKER"
    PER_TOPIC_PER_PARTITION "PER_TOPIC_PER_PARTITION"
}

/// `Firehose` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Firehose(Properties);

properties! { Firehose }

impl Firehose {
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

/// `Iam` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Iam(Properties);

properties! { Iam }

impl Iam {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `JmxExporter` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct JmxExporter(Properties);

properties! { JmxExporter }

impl JmxExporter {
    /// `EnabledInBroker`: boolean. Required.
    #[track_caller]
    pub fn enabled_in_broker(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnabledInBroker", value);
        self
    }
}

/// `LoggingInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingInfo(Properties);

properties! { LoggingInfo }

impl LoggingInfo {
    /// `AuthorizerLogs`: `AuthorizerLogs`.
    #[track_caller]
    pub fn authorizer_logs(mut self, value: impl IntoValue<AuthorizerLogs>) -> Self {
        self.0.set("AuthorizerLogs", value);
        self
    }

    /// `BrokerLogs`: `BrokerLogs`.
    #[track_caller]
    pub fn broker_logs(mut self, value: impl IntoValue<BrokerLogs>) -> Self {
        self.0.set("BrokerLogs", value);
        self
    }
}

choice! {
    /// `NetworkType` of `AWS::MSK::Cluster`.
    NetworkType
    IPV4 "IPV4"
    DUAL "DUAL"
}

/// `NodeExporter` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeExporter(Properties);

properties! { NodeExporter }

impl NodeExporter {
    /// `EnabledInBroker`: boolean. Required.
    #[track_caller]
    pub fn enabled_in_broker(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnabledInBroker", value);
        self
    }
}

/// `OpenMonitoring` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenMonitoring(Properties);

properties! { OpenMonitoring }

impl OpenMonitoring {
    /// `Prometheus`: `Prometheus`. Required.
    #[track_caller]
    pub fn prometheus(mut self, value: impl IntoValue<Prometheus>) -> Self {
        self.0.set("Prometheus", value);
        self
    }
}

/// `Prometheus` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Prometheus(Properties);

properties! { Prometheus }

impl Prometheus {
    /// `JmxExporter`: `JmxExporter`.
    #[track_caller]
    pub fn jmx_exporter(mut self, value: impl IntoValue<JmxExporter>) -> Self {
        self.0.set("JmxExporter", value);
        self
    }

    /// `NodeExporter`: `NodeExporter`.
    #[track_caller]
    pub fn node_exporter(mut self, value: impl IntoValue<NodeExporter>) -> Self {
        self.0.set("NodeExporter", value);
        self
    }
}

/// `ProvisionedThroughput` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionedThroughput(Properties);

properties! { ProvisionedThroughput }

impl ProvisionedThroughput {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `VolumeThroughput`: integer.
    #[track_caller]
    pub fn volume_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeThroughput", value);
        self
    }
}

/// `PublicAccess` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicAccess(Properties);

properties! { PublicAccess }

impl PublicAccess {
    /// `Type`: string, 7 to 23 characters.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Rebalancing` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rebalancing(Properties);

properties! { Rebalancing }

impl Rebalancing {
    /// `Status`: `RebalancingStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<RebalancingStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `RebalancingStatus` of `AWS::MSK::Cluster`.
    RebalancingStatus
    PAUSED "PAUSED"
    ACTIVE "ACTIVE"
}

/// `S3` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3(Properties);

properties! { S3 }

impl S3 {
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

/// `Sasl` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sasl(Properties);

properties! { Sasl }

impl Sasl {
    /// `Iam`: `Iam`.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<Iam>) -> Self {
        self.0.set("Iam", value);
        self
    }

    /// `Scram`: `Scram`.
    #[track_caller]
    pub fn scram(mut self, value: impl IntoValue<Scram>) -> Self {
        self.0.set("Scram", value);
        self
    }
}

/// `Scram` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scram(Properties);

properties! { Scram }

impl Scram {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `StorageInfo` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageInfo(Properties);

properties! { StorageInfo }

impl StorageInfo {
    /// `EBSStorageInfo`: `EBSStorageInfo`.
    #[track_caller]
    pub fn ebs_storage_info(mut self, value: impl IntoValue<EBSStorageInfo>) -> Self {
        self.0.set("EBSStorageInfo", value);
        self
    }
}

choice! {
    /// `StorageMode` of `AWS::MSK::Cluster`.
    StorageMode
    LOCAL "LOCAL"
    TIERED "TIERED"
}

/// `Tls` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tls(Properties);

properties! { Tls }

impl Tls {
    /// `CertificateAuthorityArnList`: list of strings.
    #[track_caller]
    pub fn certificate_authority_arn_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateAuthorityArnList", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Unauthenticated` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Unauthenticated(Properties);

properties! { Unauthenticated }

impl Unauthenticated {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VpcConnectivity` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivity(Properties);

properties! { VpcConnectivity }

impl VpcConnectivity {
    /// `ClientAuthentication`: `VpcConnectivityClientAuthentication`.
    #[track_caller]
    pub fn client_authentication(
        mut self,
        value: impl IntoValue<VpcConnectivityClientAuthentication>,
    ) -> Self {
        self.0.set("ClientAuthentication", value);
        self
    }
}

/// `VpcConnectivityClientAuthentication` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivityClientAuthentication(Properties);

properties! { VpcConnectivityClientAuthentication }

impl VpcConnectivityClientAuthentication {
    /// `Sasl`: `VpcConnectivitySasl`.
    #[track_caller]
    pub fn sasl(mut self, value: impl IntoValue<VpcConnectivitySasl>) -> Self {
        self.0.set("Sasl", value);
        self
    }

    /// `Tls`: `VpcConnectivityTls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<VpcConnectivityTls>) -> Self {
        self.0.set("Tls", value);
        self
    }
}

/// `VpcConnectivityIam` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivityIam(Properties);

properties! { VpcConnectivityIam }

impl VpcConnectivityIam {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VpcConnectivitySasl` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivitySasl(Properties);

properties! { VpcConnectivitySasl }

impl VpcConnectivitySasl {
    /// `Iam`: `VpcConnectivityIam`.
    #[track_caller]
    pub fn iam(mut self, value: impl IntoValue<VpcConnectivityIam>) -> Self {
        self.0.set("Iam", value);
        self
    }

    /// `Scram`: `VpcConnectivityScram`.
    #[track_caller]
    pub fn scram(mut self, value: impl IntoValue<VpcConnectivityScram>) -> Self {
        self.0.set("Scram", value);
        self
    }
}

/// `VpcConnectivityScram` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivityScram(Properties);

properties! { VpcConnectivityScram }

impl VpcConnectivityScram {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `VpcConnectivityTls` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConnectivityTls(Properties);

properties! { VpcConnectivityTls }

impl VpcConnectivityTls {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `ZookeeperAccess` of `AWS::MSK::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZookeeperAccess(Properties);

properties! { ZookeeperAccess }

impl ZookeeperAccess {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
