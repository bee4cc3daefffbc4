// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Elasticsearch::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Elasticsearch::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::Elasticsearch::Domain" }

impl Domain {
    /// `AccessPolicies`: object or string.
    #[track_caller]
    pub fn access_policies(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AccessPolicies", value);
        self
    }

    /// `AdvancedOptions`: map of strings.
    #[track_caller]
    pub fn advanced_options(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdvancedOptions", value);
        self
    }

    /// `AdvancedSecurityOptions`: `AdvancedSecurityOptionsInput`. A change may replace the resource.
    #[track_caller]
    pub fn advanced_security_options(
        mut self,
        value: impl IntoValue<AdvancedSecurityOptionsInput>,
    ) -> Self {
        self.0.set("AdvancedSecurityOptions", value);
        self
    }

    /// `CognitoOptions`: `CognitoOptions`.
    #[track_caller]
    pub fn cognito_options(mut self, value: impl IntoValue<CognitoOptions>) -> Self {
        self.0.set("CognitoOptions", value);
        self
    }

    /// `DomainEndpointOptions`: `DomainEndpointOptions`.
    #[track_caller]
    pub fn domain_endpoint_options(mut self, value: impl IntoValue<DomainEndpointOptions>) -> Self {
        self.0.set("DomainEndpointOptions", value);
        self
    }

    /// `DomainName`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EBSOptions`: `EBSOptions`.
    #[track_caller]
    pub fn ebs_options(mut self, value: impl IntoValue<EBSOptions>) -> Self {
        self.0.set("EBSOptions", value);
        self
    }

    /// `ElasticsearchClusterConfig`: `ElasticsearchClusterConfig`.
    #[track_caller]
    pub fn elasticsearch_cluster_config(
        mut self,
        value: impl IntoValue<ElasticsearchClusterConfig>,
    ) -> Self {
        self.0.set("ElasticsearchClusterConfig", value);
        self
    }

    /// `ElasticsearchVersion`: string. A change may replace the resource.
    #[track_caller]
    pub fn elasticsearch_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElasticsearchVersion", value);
        self
    }

    /// `EncryptionAtRestOptions`: `EncryptionAtRestOptions`. A change may replace the resource.
    #[track_caller]
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptions>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value);
        self
    }

    /// `LogPublishingOptions`: map of `LogPublishingOption`.
    #[track_caller]
    pub fn log_publishing_options(
        mut self,
        value: impl IntoValue<MapOf<LogPublishingOption>>,
    ) -> Self {
        self.0.set("LogPublishingOptions", value);
        self
    }

    /// `NodeToNodeEncryptionOptions`: `NodeToNodeEncryptionOptions`. A change may replace the resource.
    #[track_caller]
    pub fn node_to_node_encryption_options(
        mut self,
        value: impl IntoValue<NodeToNodeEncryptionOptions>,
    ) -> Self {
        self.0.set("NodeToNodeEncryptionOptions", value);
        self
    }

    /// `SnapshotOptions`: `SnapshotOptions`.
    #[track_caller]
    pub fn snapshot_options(mut self, value: impl IntoValue<SnapshotOptions>) -> Self {
        self.0.set("SnapshotOptions", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VPCOptions`: `VPCOptions`.
    #[track_caller]
    pub fn vpc_options(mut self, value: impl IntoValue<VPCOptions>) -> Self {
        self.0.set("VPCOptions", value);
        self
    }
}

impl Handle<Domain> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DomainArn`
    #[inline]
    pub fn domain_arn(&self) -> Value<String> {
        self.attribute("DomainArn")
    }

    /// `DomainEndpoint`
    #[inline]
    pub fn domain_endpoint(&self) -> Value<String> {
        self.attribute("DomainEndpoint")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AdvancedSecurityOptionsInput` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedSecurityOptionsInput(Properties);

properties! { AdvancedSecurityOptionsInput }

impl AdvancedSecurityOptionsInput {
    /// `AnonymousAuthEnabled`: boolean.
    #[track_caller]
    pub fn anonymous_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AnonymousAuthEnabled", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `InternalUserDatabaseEnabled`: boolean.
    #[track_caller]
    pub fn internal_user_database_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InternalUserDatabaseEnabled", value);
        self
    }

    /// `MasterUserOptions`: `MasterUserOptions`.
    #[track_caller]
    pub fn master_user_options(mut self, value: impl IntoValue<MasterUserOptions>) -> Self {
        self.0.set("MasterUserOptions", value);
        self
    }
}

/// `CognitoOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoOptions(Properties);

properties! { CognitoOptions }

impl CognitoOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IdentityPoolId`: string.
    #[track_caller]
    pub fn identity_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `UserPoolId`: string.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

/// `ColdStorageOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColdStorageOptions(Properties);

properties! { ColdStorageOptions }

impl ColdStorageOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `DomainEndpointOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainEndpointOptions(Properties);

properties! { DomainEndpointOptions }

impl DomainEndpointOptions {
    /// `CustomEndpoint`: string.
    #[track_caller]
    pub fn custom_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEndpoint", value);
        self
    }

    /// `CustomEndpointCertificateArn`: string.
    #[track_caller]
    pub fn custom_endpoint_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEndpointCertificateArn", value);
        self
    }

    /// `CustomEndpointEnabled`: boolean.
    #[track_caller]
    pub fn custom_endpoint_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CustomEndpointEnabled", value);
        self
    }

    /// `EnforceHTTPS`: boolean.
    #[track_caller]
    pub fn enforce_https(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnforceHTTPS", value);
        self
    }

    /// `TLSSecurityPolicy`: string.
    #[track_caller]
    pub fn tls_security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TLSSecurityPolicy", value);
        self
    }
}

/// `EBSOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct EBSOptions(Properties);

properties! { EBSOptions }

impl EBSOptions {
    /// `EBSEnabled`: boolean.
    #[track_caller]
    pub fn ebs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EBSEnabled", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `VolumeSize`: integer.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: string.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

/// `ElasticsearchClusterConfig` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticsearchClusterConfig(Properties);

properties! { ElasticsearchClusterConfig }

impl ElasticsearchClusterConfig {
    /// `ColdStorageOptions`: `ColdStorageOptions`.
    #[track_caller]
    pub fn cold_storage_options(mut self, value: impl IntoValue<ColdStorageOptions>) -> Self {
        self.0.set("ColdStorageOptions", value);
        self
    }

    /// `DedicatedMasterCount`: integer.
    #[track_caller]
    pub fn dedicated_master_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DedicatedMasterCount", value);
        self
    }

    /// `DedicatedMasterEnabled`: boolean.
    #[track_caller]
    pub fn dedicated_master_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DedicatedMasterEnabled", value);
        self
    }

    /// `DedicatedMasterType`: string.
    #[track_caller]
    pub fn dedicated_master_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DedicatedMasterType", value);
        self
    }

    /// `InstanceCount`: integer.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `WarmCount`: integer.
    #[track_caller]
    pub fn warm_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WarmCount", value);
        self
    }

    /// `WarmEnabled`: boolean.
    #[track_caller]
    pub fn warm_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WarmEnabled", value);
        self
    }

    /// `WarmType`: string.
    #[track_caller]
    pub fn warm_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WarmType", value);
        self
    }

    /// `ZoneAwarenessConfig`: `ZoneAwarenessConfig`.
    #[track_caller]
    pub fn zone_awareness_config(mut self, value: impl IntoValue<ZoneAwarenessConfig>) -> Self {
        self.0.set("ZoneAwarenessConfig", value);
        self
    }

    /// `ZoneAwarenessEnabled`: boolean.
    #[track_caller]
    pub fn zone_awareness_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ZoneAwarenessEnabled", value);
        self
    }
}

/// `EncryptionAtRestOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionAtRestOptions(Properties);

properties! { EncryptionAtRestOptions }

impl EncryptionAtRestOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `LogPublishingOption` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogPublishingOption(Properties);

properties! { LogPublishingOption }

impl LogPublishingOption {
    /// `CloudWatchLogsLogGroupArn`: string.
    #[track_caller]
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `MasterUserOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct MasterUserOptions(Properties);

properties! { MasterUserOptions }

impl MasterUserOptions {
    /// `MasterUserARN`: string.
    #[track_caller]
    pub fn master_user_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserARN", value);
        self
    }

    /// `MasterUserName`: string.
    #[track_caller]
    pub fn master_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserName", value);
        self
    }

    /// `MasterUserPassword`: string.
    #[track_caller]
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserPassword", value);
        self
    }
}

/// `NodeToNodeEncryptionOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeToNodeEncryptionOptions(Properties);

properties! { NodeToNodeEncryptionOptions }

impl NodeToNodeEncryptionOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `SnapshotOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotOptions(Properties);

properties! { SnapshotOptions }

impl SnapshotOptions {
    /// `AutomatedSnapshotStartHour`: integer.
    #[track_caller]
    pub fn automated_snapshot_start_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AutomatedSnapshotStartHour", value);
        self
    }
}

/// `Tag` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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

/// `VPCOptions` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCOptions(Properties);

properties! { VPCOptions }

impl VPCOptions {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `ZoneAwarenessConfig` of `AWS::Elasticsearch::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZoneAwarenessConfig(Properties);

properties! { ZoneAwarenessConfig }

impl ZoneAwarenessConfig {
    /// `AvailabilityZoneCount`: integer.
    #[track_caller]
    pub fn availability_zone_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AvailabilityZoneCount", value);
        self
    }
}
