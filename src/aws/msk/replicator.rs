// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::Replicator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::Replicator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Replicator(Body);

resource! { Replicator "AWS::MSK::Replicator" }

impl Replicator {
    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KafkaClusters`: list of `KafkaCluster`, 2 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn kafka_clusters(mut self, value: impl IntoValue<ListOf<KafkaCluster>>) -> Self {
        self.0.set("KafkaClusters", value);
        self
    }

    /// `LogDelivery`: `LogDelivery`.
    #[track_caller]
    pub fn log_delivery(mut self, value: impl IntoValue<LogDelivery>) -> Self {
        self.0.set("LogDelivery", value);
        self
    }

    /// `ReplicationInfoList`: list of `ReplicationInfo`, 1 item. Required.
    #[track_caller]
    pub fn replication_info_list(mut self, value: impl IntoValue<ListOf<ReplicationInfo>>) -> Self {
        self.0.set("ReplicationInfoList", value);
        self
    }

    /// `ReplicatorName`: string, 1 to 128 characters, pattern `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn replicator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicatorName", value);
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
}

impl Handle<Replicator> {
    /// `CurrentVersion`
    #[inline]
    pub fn current_version(&self) -> Value<String> {
        self.attribute("CurrentVersion")
    }

    /// `ReplicatorArn`
    #[inline]
    pub fn replicator_arn(&self) -> Value<String> {
        self.attribute("ReplicatorArn")
    }
}

/// `AmazonMskCluster` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonMskCluster(Properties);

properties! { AmazonMskCluster }

impl AmazonMskCluster {
    /// `MskClusterArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. Required.
    #[track_caller]
    pub fn msk_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MskClusterArn", value);
        self
    }
}

/// `ApacheKafkaCluster` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApacheKafkaCluster(Properties);

properties! { ApacheKafkaCluster }

impl ApacheKafkaCluster {
    /// `ApacheKafkaClusterId`: string. Required.
    #[track_caller]
    pub fn apache_kafka_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApacheKafkaClusterId", value);
        self
    }

    /// `BootstrapBrokerString`: string. Required.
    #[track_caller]
    pub fn bootstrap_broker_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BootstrapBrokerString", value);
        self
    }
}

/// `CloudWatchLogs` of `AWS::MSK::Replicator`.
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

choice! {
    /// `ConsumerGroupOffsetSyncMode` of `AWS::MSK::Replicator`.
    ConsumerGroupOffsetSyncMode
    LEGACY "LEGACY"
    ENHANCED "ENHANCED"
}

/// `ConsumerGroupReplication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsumerGroupReplication(Properties);

properties! { ConsumerGroupReplication }

impl ConsumerGroupReplication {
    /// `ConsumerGroupOffsetSyncMode`: `ConsumerGroupOffsetSyncMode`. A change replaces the resource.
    #[track_caller]
    pub fn consumer_group_offset_sync_mode(
        mut self,
        value: impl IntoValue<ConsumerGroupOffsetSyncMode>,
    ) -> Self {
        self.0.set("ConsumerGroupOffsetSyncMode", value);
        self
    }

    /// `ConsumerGroupsToExclude`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn consumer_groups_to_exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ConsumerGroupsToExclude", value);
        self
    }

    /// `ConsumerGroupsToReplicate`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn consumer_groups_to_replicate(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ConsumerGroupsToReplicate", value);
        self
    }

    /// `DetectAndCopyNewConsumerGroups`: boolean.
    #[track_caller]
    pub fn detect_and_copy_new_consumer_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetectAndCopyNewConsumerGroups", value);
        self
    }

    /// `SynchroniseConsumerGroupOffsets`: boolean.
    #[track_caller]
    pub fn synchronise_consumer_group_offsets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SynchroniseConsumerGroupOffsets", value);
        self
    }
}

/// `Firehose` of `AWS::MSK::Replicator`.
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

choice! {
    /// `JwtSigningAlgorithm` of `AWS::MSK::Replicator`.
    JwtSigningAlgorithm
    RS256 "RS256"
    ES384 "ES384"
}

/// `KafkaCluster` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaCluster(Properties);

properties! { KafkaCluster }

impl KafkaCluster {
    /// `AmazonMskCluster`: `AmazonMskCluster`.
    #[track_caller]
    pub fn amazon_msk_cluster(mut self, value: impl IntoValue<AmazonMskCluster>) -> Self {
        self.0.set("AmazonMskCluster", value);
        self
    }

    /// `ApacheKafkaCluster`: `ApacheKafkaCluster`.
    #[track_caller]
    pub fn apache_kafka_cluster(mut self, value: impl IntoValue<ApacheKafkaCluster>) -> Self {
        self.0.set("ApacheKafkaCluster", value);
        self
    }

    /// `ClientAuthentication`: `KafkaClusterClientAuthentication`.
    #[track_caller]
    pub fn client_authentication(
        mut self,
        value: impl IntoValue<KafkaClusterClientAuthentication>,
    ) -> Self {
        self.0.set("ClientAuthentication", value);
        self
    }

    /// `EncryptionInTransit`: `KafkaClusterEncryptionInTransit`.
    #[track_caller]
    pub fn encryption_in_transit(
        mut self,
        value: impl IntoValue<KafkaClusterEncryptionInTransit>,
    ) -> Self {
        self.0.set("EncryptionInTransit", value);
        self
    }

    /// `VpcConfig`: `KafkaClusterClientVpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<KafkaClusterClientVpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

/// `KafkaClusterClientAuthentication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterClientAuthentication(Properties);

properties! { KafkaClusterClientAuthentication }

impl KafkaClusterClientAuthentication {
    /// `MTLS`: `KafkaClusterMtlsAuthentication`.
    #[track_caller]
    pub fn mtls(mut self, value: impl IntoValue<KafkaClusterMtlsAuthentication>) -> Self {
        self.0.set("MTLS", value);
        self
    }

    /// `SaslOAuthBearer`: `KafkaClusterSaslOAuthBearerAuthentication`.
    #[track_caller]
    pub fn sasl_oauth_bearer(
        mut self,
        value: impl IntoValue<KafkaClusterSaslOAuthBearerAuthentication>,
    ) -> Self {
        self.0.set("SaslOAuthBearer", value);
        self
    }

    /// `SaslScram`: `KafkaClusterSaslScramAuthentication`.
    #[track_caller]
    pub fn sasl_scram(
        mut self,
        value: impl IntoValue<KafkaClusterSaslScramAuthentication>,
    ) -> Self {
        self.0.set("SaslScram", value);
        self
    }
}

/// `KafkaClusterClientVpcConfig` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterClientVpcConfig(Properties);

properties! { KafkaClusterClientVpcConfig }

impl KafkaClusterClientVpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 16 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 2 to 3 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `KafkaClusterEncryptionInTransit` of `AWS::MSK::Replicator`.
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

    /// `RootCaCertificate`: string.
    #[track_caller]
    pub fn root_ca_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootCaCertificate", value);
        self
    }
}

choice! {
    /// `KafkaClusterEncryptionInTransitType` of `AWS::MSK::Replicator`.
    KafkaClusterEncryptionInTransitType
    TLS "TLS"
}

/// `KafkaClusterMtlsAuthentication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterMtlsAuthentication(Properties);

properties! { KafkaClusterMtlsAuthentication }

impl KafkaClusterMtlsAuthentication {
    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `KafkaClusterOAuthClientCredentials` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterOAuthClientCredentials(Properties);

properties! { KafkaClusterOAuthClientCredentials }

impl KafkaClusterOAuthClientCredentials {
    /// `TokenRequestSecretArn`: string. Required.
    #[track_caller]
    pub fn token_request_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenRequestSecretArn", value);
        self
    }
}

/// `KafkaClusterOAuthClientCredentialsAssertion` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterOAuthClientCredentialsAssertion(Properties);

properties! { KafkaClusterOAuthClientCredentialsAssertion }

impl KafkaClusterOAuthClientCredentialsAssertion {
    /// `Audience`: string. Required.
    #[track_caller]
    pub fn audience(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Audience", value);
        self
    }

    /// `SigningAlgorithm`: `JwtSigningAlgorithm`. Required.
    #[track_caller]
    pub fn signing_algorithm(mut self, value: impl IntoValue<JwtSigningAlgorithm>) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }

    /// `TokenRequestSecretArn`: string.
    #[track_caller]
    pub fn token_request_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenRequestSecretArn", value);
        self
    }
}

/// `KafkaClusterOAuthIamJwtBearer` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterOAuthIamJwtBearer(Properties);

properties! { KafkaClusterOAuthIamJwtBearer }

impl KafkaClusterOAuthIamJwtBearer {
    /// `Audience`: string. Required.
    #[track_caller]
    pub fn audience(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Audience", value);
        self
    }

    /// `SigningAlgorithm`: `JwtSigningAlgorithm`. Required.
    #[track_caller]
    pub fn signing_algorithm(mut self, value: impl IntoValue<JwtSigningAlgorithm>) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }

    /// `TokenRequestSecretArn`: string.
    #[track_caller]
    pub fn token_request_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenRequestSecretArn", value);
        self
    }
}

/// `KafkaClusterSaslOAuthBearerAuthentication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterSaslOAuthBearerAuthentication(Properties);

properties! { KafkaClusterSaslOAuthBearerAuthentication }

impl KafkaClusterSaslOAuthBearerAuthentication {
    /// `ClientCredentials`: `KafkaClusterOAuthClientCredentials`.
    #[track_caller]
    pub fn client_credentials(
        mut self,
        value: impl IntoValue<KafkaClusterOAuthClientCredentials>,
    ) -> Self {
        self.0.set("ClientCredentials", value);
        self
    }

    /// `ClientCredentialsAssertion`: `KafkaClusterOAuthClientCredentialsAssertion`.
    #[track_caller]
    pub fn client_credentials_assertion(
        mut self,
        value: impl IntoValue<KafkaClusterOAuthClientCredentialsAssertion>,
    ) -> Self {
        self.0.set("ClientCredentialsAssertion", value);
        self
    }

    /// `IamJwtBearer`: `KafkaClusterOAuthIamJwtBearer`.
    #[track_caller]
    pub fn iam_jwt_bearer(mut self, value: impl IntoValue<KafkaClusterOAuthIamJwtBearer>) -> Self {
        self.0.set("IamJwtBearer", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenEndpointAuthenticationMethod`: `TokenEndpointAuthenticationMethod`. Required.
    #[track_caller]
    pub fn token_endpoint_authentication_method(
        mut self,
        value: impl IntoValue<TokenEndpointAuthenticationMethod>,
    ) -> Self {
        self.0.set("TokenEndpointAuthenticationMethod", value);
        self
    }

    /// `TokenEndpointTlsCertificateArn`: string.
    #[track_caller]
    pub fn token_endpoint_tls_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpointTlsCertificateArn", value);
        self
    }

    /// `TokenEndpointUrl`: string. Required.
    #[track_caller]
    pub fn token_endpoint_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpointUrl", value);
        self
    }
}

/// `KafkaClusterSaslScramAuthentication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct KafkaClusterSaslScramAuthentication(Properties);

properties! { KafkaClusterSaslScramAuthentication }

impl KafkaClusterSaslScramAuthentication {
    /// `Mechanism`: `KafkaClusterSaslScramMechanism`. Required.
    #[track_caller]
    pub fn mechanism(mut self, value: impl IntoValue<KafkaClusterSaslScramMechanism>) -> Self {
        self.0.set("Mechanism", value);
        self
    }

    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

choice! {
    /// `KafkaClusterSaslScramMechanism` of `AWS::MSK::Replicator`.
    KafkaClusterSaslScramMechanism
    SHA256 "SHA256"
    SHA512 "SHA512"
}

/// `LogDelivery` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDelivery(Properties);

properties! { LogDelivery }

impl LogDelivery {
    /// `ReplicatorLogDelivery`: `ReplicatorLogDelivery`.
    #[track_caller]
    pub fn replicator_log_delivery(mut self, value: impl IntoValue<ReplicatorLogDelivery>) -> Self {
        self.0.set("ReplicatorLogDelivery", value);
        self
    }
}

/// `ReplicationInfo` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationInfo(Properties);

properties! { ReplicationInfo }

impl ReplicationInfo {
    /// `ConsumerGroupReplication`: `ConsumerGroupReplication`. Required.
    #[track_caller]
    pub fn consumer_group_replication(
        mut self,
        value: impl IntoValue<ConsumerGroupReplication>,
    ) -> Self {
        self.0.set("ConsumerGroupReplication", value);
        self
    }

    /// `SourceKafkaClusterArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. A change replaces the resource.
    #[track_caller]
    pub fn source_kafka_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceKafkaClusterArn", value);
        self
    }

    /// `SourceKafkaClusterId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_kafka_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceKafkaClusterId", value);
        self
    }

    /// `TargetCompressionType`: `ReplicationInfoTargetCompressionType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_compression_type(
        mut self,
        value: impl IntoValue<ReplicationInfoTargetCompressionType>,
    ) -> Self {
        self.0.set("TargetCompressionType", value);
        self
    }

    /// `TargetKafkaClusterArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. A change replaces the resource.
    #[track_caller]
    pub fn target_kafka_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetKafkaClusterArn", value);
        self
    }

    /// `TargetKafkaClusterId`: string. A change replaces the resource.
    #[track_caller]
    pub fn target_kafka_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetKafkaClusterId", value);
        self
    }

    /// `TopicReplication`: `TopicReplication`. Required.
    #[track_caller]
    pub fn topic_replication(mut self, value: impl IntoValue<TopicReplication>) -> Self {
        self.0.set("TopicReplication", value);
        self
    }
}

choice! {
    /// `ReplicationInfoTargetCompressionType` of `AWS::MSK::Replicator`.
    ReplicationInfoTargetCompressionType
    NONE "NONE"
    GZIP "GZIP"
    SNAPPY "SNAPPY"
    LZ4 "LZ4"
    ZSTD "ZSTD"
}

/// `ReplicationStartingPosition` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationStartingPosition(Properties);

properties! { ReplicationStartingPosition }

impl ReplicationStartingPosition {
    /// `Type`: `ReplicationStartingPositionType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ReplicationStartingPositionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ReplicationStartingPositionType` of `AWS::MSK::Replicator`.
    ReplicationStartingPositionType
    LATEST "LATEST"
    EARLIEST "EARLIEST"
}

/// `ReplicationTopicNameConfiguration` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationTopicNameConfiguration(Properties);

properties! { ReplicationTopicNameConfiguration }

impl ReplicationTopicNameConfiguration {
    /// `Type`: `ReplicationTopicNameConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ReplicationTopicNameConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ReplicationTopicNameConfigurationType` of `AWS::MSK::Replicator`.
    ReplicationTopicNameConfigurationType
    PREFIXED_WITH_SOURCE_CLUSTER_ALIAS "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS"
    IDENTICAL "IDENTICAL"
}

/// `ReplicatorLogDelivery` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicatorLogDelivery(Properties);

properties! { ReplicatorLogDelivery }

impl ReplicatorLogDelivery {
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

/// `S3` of `AWS::MSK::Replicator`.
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

/// `Tag` of `AWS::MSK::Replicator`.
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

choice! {
    /// `TokenEndpointAuthenticationMethod` of `AWS::MSK::Replicator`.
    TokenEndpointAuthenticationMethod
    POST "POST"
    BASIC "BASIC"
    NONE "NONE"
}

/// `TopicReplication` of `AWS::MSK::Replicator`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicReplication(Properties);

properties! { TopicReplication }

impl TopicReplication {
    /// `CopyAccessControlListsForTopics`: boolean.
    #[track_caller]
    pub fn copy_access_control_lists_for_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyAccessControlListsForTopics", value);
        self
    }

    /// `CopyTopicConfigurations`: boolean.
    #[track_caller]
    pub fn copy_topic_configurations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTopicConfigurations", value);
        self
    }

    /// `DetectAndCopyNewTopics`: boolean.
    #[track_caller]
    pub fn detect_and_copy_new_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetectAndCopyNewTopics", value);
        self
    }

    /// `StartingPosition`: `ReplicationStartingPosition`. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<ReplicationStartingPosition>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `TopicNameConfiguration`: `ReplicationTopicNameConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn topic_name_configuration(
        mut self,
        value: impl IntoValue<ReplicationTopicNameConfiguration>,
    ) -> Self {
        self.0.set("TopicNameConfiguration", value);
        self
    }

    /// `TopicsToExclude`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn topics_to_exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TopicsToExclude", value);
        self
    }

    /// `TopicsToReplicate`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn topics_to_replicate(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TopicsToReplicate", value);
        self
    }
}
