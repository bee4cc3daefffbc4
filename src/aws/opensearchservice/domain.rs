// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchService::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::OpenSearchService::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::OpenSearchService::Domain" }

impl Domain {
    /// `AIMLOptions`: `AIMLOptions`.
    #[track_caller]
    pub fn aiml_options(mut self, value: impl IntoValue<AIMLOptions>) -> Self {
        self.0.set("AIMLOptions", value);
        self
    }

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

    /// `AdvancedSecurityOptions`: `AdvancedSecurityOptionsInput`.
    #[track_caller]
    pub fn advanced_security_options(
        mut self,
        value: impl IntoValue<AdvancedSecurityOptionsInput>,
    ) -> Self {
        self.0.set("AdvancedSecurityOptions", value);
        self
    }

    /// `AutomatedSnapshotPauseOptions`: `AutomatedSnapshotPauseOptions`.
    #[track_caller]
    pub fn automated_snapshot_pause_options(
        mut self,
        value: impl IntoValue<AutomatedSnapshotPauseOptions>,
    ) -> Self {
        self.0.set("AutomatedSnapshotPauseOptions", value);
        self
    }

    /// `ClusterConfig`: `ClusterConfig`.
    #[track_caller]
    pub fn cluster_config(mut self, value: impl IntoValue<ClusterConfig>) -> Self {
        self.0.set("ClusterConfig", value);
        self
    }

    /// `CognitoOptions`: `CognitoOptions`.
    #[track_caller]
    pub fn cognito_options(mut self, value: impl IntoValue<CognitoOptions>) -> Self {
        self.0.set("CognitoOptions", value);
        self
    }

    /// `DeploymentStrategyOptions`: `DeploymentStrategyOptions`.
    #[track_caller]
    pub fn deployment_strategy_options(
        mut self,
        value: impl IntoValue<DeploymentStrategyOptions>,
    ) -> Self {
        self.0.set("DeploymentStrategyOptions", value);
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

    /// `EncryptionAtRestOptions`: `EncryptionAtRestOptions`.
    #[track_caller]
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptions>,
    ) -> Self {
        self.0.set("EncryptionAtRestOptions", value);
        self
    }

    /// `EngineMode`: `EngineMode`. A change replaces the resource.
    #[track_caller]
    pub fn engine_mode(mut self, value: impl IntoValue<EngineMode>) -> Self {
        self.0.set("EngineMode", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `IPAddressType`: string.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IPAddressType", value);
        self
    }

    /// `IdentityCenterOptions`: `IdentityCenterOptions`.
    #[track_caller]
    pub fn identity_center_options(mut self, value: impl IntoValue<IdentityCenterOptions>) -> Self {
        self.0.set("IdentityCenterOptions", value);
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

    /// `NodeToNodeEncryptionOptions`: `NodeToNodeEncryptionOptions`.
    #[track_caller]
    pub fn node_to_node_encryption_options(
        mut self,
        value: impl IntoValue<NodeToNodeEncryptionOptions>,
    ) -> Self {
        self.0.set("NodeToNodeEncryptionOptions", value);
        self
    }

    /// `OffPeakWindowOptions`: `OffPeakWindowOptions`.
    #[track_caller]
    pub fn off_peak_window_options(mut self, value: impl IntoValue<OffPeakWindowOptions>) -> Self {
        self.0.set("OffPeakWindowOptions", value);
        self
    }

    /// `SkipShardMigrationWait`: boolean.
    #[track_caller]
    pub fn skip_shard_migration_wait(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SkipShardMigrationWait", value);
        self
    }

    /// `SnapshotOptions`: `SnapshotOptions`.
    #[track_caller]
    pub fn snapshot_options(mut self, value: impl IntoValue<SnapshotOptions>) -> Self {
        self.0.set("SnapshotOptions", value);
        self
    }

    /// `SoftwareUpdateOptions`: `SoftwareUpdateOptions`.
    #[track_caller]
    pub fn software_update_options(mut self, value: impl IntoValue<SoftwareUpdateOptions>) -> Self {
        self.0.set("SoftwareUpdateOptions", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseCase`: `UseCase`.
    #[track_caller]
    pub fn use_case(mut self, value: impl IntoValue<UseCase>) -> Self {
        self.0.set("UseCase", value);
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
    /// `AdvancedSecurityOptions.AnonymousAuthDisableDate`
    #[inline]
    pub fn advanced_security_options_anonymous_auth_disable_date(&self) -> Value<String> {
        self.attribute("AdvancedSecurityOptions.AnonymousAuthDisableDate")
    }

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

    /// `DomainEndpointV2`
    #[inline]
    pub fn domain_endpoint_v2(&self) -> Value<String> {
        self.attribute("DomainEndpointV2")
    }

    /// `DomainEndpoints`
    #[inline]
    pub fn domain_endpoints(&self) -> Value<Node> {
        self.attribute("DomainEndpoints")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IdentityCenterOptions.IdentityCenterApplicationARN`
    #[inline]
    pub fn identity_center_options_identity_center_application_arn(&self) -> Value<String> {
        self.attribute("IdentityCenterOptions.IdentityCenterApplicationARN")
    }

    /// `IdentityCenterOptions.IdentityStoreId`
    #[inline]
    pub fn identity_center_options_identity_store_id(&self) -> Value<String> {
        self.attribute("IdentityCenterOptions.IdentityStoreId")
    }

    /// `ServiceSoftwareOptions`
    #[inline]
    pub fn service_software_options(&self) -> Value<Node> {
        self.attribute("ServiceSoftwareOptions")
    }

    /// `ServiceSoftwareOptions.AutomatedUpdateDate`
    #[inline]
    pub fn service_software_options_automated_update_date(&self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.AutomatedUpdateDate")
    }

    /// `ServiceSoftwareOptions.Cancellable`
    #[inline]
    pub fn service_software_options_cancellable(&self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.Cancellable")
    }

    /// `ServiceSoftwareOptions.CurrentVersion`
    #[inline]
    pub fn service_software_options_current_version(&self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.CurrentVersion")
    }

    /// `ServiceSoftwareOptions.Description`
    #[inline]
    pub fn service_software_options_description(&self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.Description")
    }

    /// `ServiceSoftwareOptions.NewVersion`
    #[inline]
    pub fn service_software_options_new_version(&self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.NewVersion")
    }

    /// `ServiceSoftwareOptions.OptionalDeployment`
    #[inline]
    pub fn service_software_options_optional_deployment(&self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.OptionalDeployment")
    }

    /// `ServiceSoftwareOptions.UpdateAvailable`
    #[inline]
    pub fn service_software_options_update_available(&self) -> Value<bool> {
        self.attribute("ServiceSoftwareOptions.UpdateAvailable")
    }

    /// `ServiceSoftwareOptions.UpdateStatus`
    #[inline]
    pub fn service_software_options_update_status(&self) -> Value<String> {
        self.attribute("ServiceSoftwareOptions.UpdateStatus")
    }
}

/// `AIMLOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIMLOptions(Properties);

properties! { AIMLOptions }

impl AIMLOptions {
    /// `S3VectorsEngine`: `S3VectorsEngine`.
    #[track_caller]
    pub fn s3_vectors_engine(mut self, value: impl IntoValue<S3VectorsEngine>) -> Self {
        self.0.set("S3VectorsEngine", value);
        self
    }

    /// `ServerlessVectorAcceleration`: `ServerlessVectorAcceleration`.
    #[track_caller]
    pub fn serverless_vector_acceleration(
        mut self,
        value: impl IntoValue<ServerlessVectorAcceleration>,
    ) -> Self {
        self.0.set("ServerlessVectorAcceleration", value);
        self
    }
}

/// `AdvancedSecurityOptionsInput` of `AWS::OpenSearchService::Domain`.
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

    /// `Enabled`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IAMFederationOptions`: `IAMFederationOptions`.
    #[track_caller]
    pub fn iam_federation_options(mut self, value: impl IntoValue<IAMFederationOptions>) -> Self {
        self.0.set("IAMFederationOptions", value);
        self
    }

    /// `InternalUserDatabaseEnabled`: boolean.
    #[track_caller]
    pub fn internal_user_database_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InternalUserDatabaseEnabled", value);
        self
    }

    /// `JWTOptions`: `JWTOptions`.
    #[track_caller]
    pub fn jwt_options(mut self, value: impl IntoValue<JWTOptions>) -> Self {
        self.0.set("JWTOptions", value);
        self
    }

    /// `MasterUserOptions`: `MasterUserOptions`.
    #[track_caller]
    pub fn master_user_options(mut self, value: impl IntoValue<MasterUserOptions>) -> Self {
        self.0.set("MasterUserOptions", value);
        self
    }

    /// `SAMLOptions`: `SAMLOptions`.
    #[track_caller]
    pub fn saml_options(mut self, value: impl IntoValue<SAMLOptions>) -> Self {
        self.0.set("SAMLOptions", value);
        self
    }
}

/// `AutomatedSnapshotPauseOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomatedSnapshotPauseOptions(Properties);

properties! { AutomatedSnapshotPauseOptions }

impl AutomatedSnapshotPauseOptions {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `ClusterConfig` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterConfig(Properties);

properties! { ClusterConfig }

impl ClusterConfig {
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

    /// `MultiAZWithStandbyEnabled`: boolean.
    #[track_caller]
    pub fn multi_az_with_standby_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZWithStandbyEnabled", value);
        self
    }

    /// `NodeOptions`: list of `NodeOption`.
    #[track_caller]
    pub fn node_options(mut self, value: impl IntoValue<ListOf<NodeOption>>) -> Self {
        self.0.set("NodeOptions", value);
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

/// `CognitoOptions` of `AWS::OpenSearchService::Domain`.
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

/// `ColdStorageOptions` of `AWS::OpenSearchService::Domain`.
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

/// `DeploymentStrategyOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentStrategyOptions(Properties);

properties! { DeploymentStrategyOptions }

impl DeploymentStrategyOptions {
    /// `DeploymentStrategy`: `DeploymentStrategyOptionsDeploymentStrategy`.
    #[track_caller]
    pub fn deployment_strategy(
        mut self,
        value: impl IntoValue<DeploymentStrategyOptionsDeploymentStrategy>,
    ) -> Self {
        self.0.set("DeploymentStrategy", value);
        self
    }
}

choice! {
    /// `DeploymentStrategyOptionsDeploymentStrategy` of `AWS::OpenSearchService::Domain`.
    DeploymentStrategyOptionsDeploymentStrategy
    DEFAULT "Default"
    CAPACITY_OPTIMIZED "CapacityOptimized"
}

/// `DomainEndpointOptions` of `AWS::OpenSearchService::Domain`.
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

/// `EBSOptions` of `AWS::OpenSearchService::Domain`.
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

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
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

/// `EncryptionAtRestOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionAtRestOptions(Properties);

properties! { EncryptionAtRestOptions }

impl EncryptionAtRestOptions {
    /// `Enabled`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change may replace the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

choice! {
    /// `EngineMode` of `AWS::OpenSearchService::Domain`.
    EngineMode
    GENERAL "GENERAL"
    OPTIMIZED "OPTIMIZED"
}

/// `IAMFederationOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct IAMFederationOptions(Properties);

properties! { IAMFederationOptions }

impl IAMFederationOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RolesKey`: string.
    #[track_caller]
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolesKey", value);
        self
    }

    /// `SubjectKey`: string.
    #[track_caller]
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubjectKey", value);
        self
    }
}

/// `IdentityCenterOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterOptions(Properties);

properties! { IdentityCenterOptions }

impl IdentityCenterOptions {
    /// `EnabledAPIAccess`: boolean.
    #[track_caller]
    pub fn enabled_api_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnabledAPIAccess", value);
        self
    }

    /// `IdentityCenterInstanceARN`: string.
    #[track_caller]
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterInstanceARN", value);
        self
    }

    /// `RolesKey`: `RolesKeyIdcType`.
    #[track_caller]
    pub fn roles_key(mut self, value: impl IntoValue<RolesKeyIdcType>) -> Self {
        self.0.set("RolesKey", value);
        self
    }

    /// `SubjectKey`: `SubjectKeyIdcType`.
    #[track_caller]
    pub fn subject_key(mut self, value: impl IntoValue<SubjectKeyIdcType>) -> Self {
        self.0.set("SubjectKey", value);
        self
    }
}

/// `Idp` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Idp(Properties);

properties! { Idp }

impl Idp {
    /// `EntityId`: string. Required.
    #[track_caller]
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityId", value);
        self
    }

    /// `MetadataContent`: string, 1 to 1048576 characters. Required.
    #[track_caller]
    pub fn metadata_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataContent", value);
        self
    }
}

/// `JWTOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct JWTOptions(Properties);

properties! { JWTOptions }

impl JWTOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `PublicKey`: string.
    #[track_caller]
    pub fn public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKey", value);
        self
    }

    /// `RolesKey`: string.
    #[track_caller]
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolesKey", value);
        self
    }

    /// `SubjectKey`: string.
    #[track_caller]
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubjectKey", value);
        self
    }
}

/// `LogPublishingOption` of `AWS::OpenSearchService::Domain`.
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

/// `MasterUserOptions` of `AWS::OpenSearchService::Domain`.
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

/// `NodeConfig` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeConfig(Properties);

properties! { NodeConfig }

impl NodeConfig {
    /// `Count`: integer.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `NodeOption` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeOption(Properties);

properties! { NodeOption }

impl NodeOption {
    /// `NodeConfig`: `NodeConfig`.
    #[track_caller]
    pub fn node_config(mut self, value: impl IntoValue<NodeConfig>) -> Self {
        self.0.set("NodeConfig", value);
        self
    }

    /// `NodeType`: `NodeOptionNodeType`.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<NodeOptionNodeType>) -> Self {
        self.0.set("NodeType", value);
        self
    }
}

choice! {
    /// `NodeOptionNodeType` of `AWS::OpenSearchService::Domain`.
    NodeOptionNodeType
    COORDINATOR "coordinator"
}

/// `NodeToNodeEncryptionOptions` of `AWS::OpenSearchService::Domain`.
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

/// `OffPeakWindow` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct OffPeakWindow(Properties);

properties! { OffPeakWindow }

impl OffPeakWindow {
    /// `WindowStartTime`: `WindowStartTime`.
    #[track_caller]
    pub fn window_start_time(mut self, value: impl IntoValue<WindowStartTime>) -> Self {
        self.0.set("WindowStartTime", value);
        self
    }
}

/// `OffPeakWindowOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct OffPeakWindowOptions(Properties);

properties! { OffPeakWindowOptions }

impl OffPeakWindowOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `OffPeakWindow`: `OffPeakWindow`.
    #[track_caller]
    pub fn off_peak_window(mut self, value: impl IntoValue<OffPeakWindow>) -> Self {
        self.0.set("OffPeakWindow", value);
        self
    }
}

choice! {
    /// `RolesKeyIdcType` of `AWS::OpenSearchService::Domain`.
    RolesKeyIdcType
    GROUP_NAME "GroupName"
    GROUP_ID "GroupId"
}

/// `S3VectorsEngine` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3VectorsEngine(Properties);

properties! { S3VectorsEngine }

impl S3VectorsEngine {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `SAMLOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct SAMLOptions(Properties);

properties! { SAMLOptions }

impl SAMLOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Idp`: `Idp`.
    #[track_caller]
    pub fn idp(mut self, value: impl IntoValue<Idp>) -> Self {
        self.0.set("Idp", value);
        self
    }

    /// `MasterBackendRole`: string.
    #[track_caller]
    pub fn master_backend_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterBackendRole", value);
        self
    }

    /// `MasterUserName`: string.
    #[track_caller]
    pub fn master_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserName", value);
        self
    }

    /// `RolesKey`: string.
    #[track_caller]
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolesKey", value);
        self
    }

    /// `SessionTimeoutMinutes`: integer.
    #[track_caller]
    pub fn session_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionTimeoutMinutes", value);
        self
    }

    /// `SubjectKey`: string.
    #[track_caller]
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubjectKey", value);
        self
    }
}

/// `ServerlessVectorAcceleration` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessVectorAcceleration(Properties);

properties! { ServerlessVectorAcceleration }

impl ServerlessVectorAcceleration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `SnapshotOptions` of `AWS::OpenSearchService::Domain`.
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

/// `SoftwareUpdateOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct SoftwareUpdateOptions(Properties);

properties! { SoftwareUpdateOptions }

impl SoftwareUpdateOptions {
    /// `AutoSoftwareUpdateEnabled`: boolean.
    #[track_caller]
    pub fn auto_software_update_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoSoftwareUpdateEnabled", value);
        self
    }

    /// `UseLatestServiceSoftwareForBlueGreen`: boolean.
    #[track_caller]
    pub fn use_latest_service_software_for_blue_green(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("UseLatestServiceSoftwareForBlueGreen", value);
        self
    }
}

choice! {
    /// `SubjectKeyIdcType` of `AWS::OpenSearchService::Domain`.
    SubjectKeyIdcType
    USER_NAME "UserName"
    USER_ID "UserId"
    EMAIL "Email"
}

/// `Tag` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 128 characters. Required.
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
    /// `UseCase` of `AWS::OpenSearchService::Domain`.
    UseCase
    SEARCH "SEARCH"
    VECTOR "VECTOR"
    OBSERVABILITY "OBSERVABILITY"
    MIXED "MIXED"
}

/// `VPCOptions` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCOptions(Properties);

properties! { VPCOptions }

impl VPCOptions {
    /// `EgressEnabled`: boolean.
    #[track_caller]
    pub fn egress_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EgressEnabled", value);
        self
    }

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

/// `WindowStartTime` of `AWS::OpenSearchService::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct WindowStartTime(Properties);

properties! { WindowStartTime }

impl WindowStartTime {
    /// `Hours`: integer, 0 to 23. Required.
    #[track_caller]
    pub fn hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Hours", value);
        self
    }

    /// `Minutes`: integer, 0 to 59. Required.
    #[track_caller]
    pub fn minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minutes", value);
        self
    }
}

/// `ZoneAwarenessConfig` of `AWS::OpenSearchService::Domain`.
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
