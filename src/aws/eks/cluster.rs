// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::EKS::Cluster" }

impl Cluster {
    /// `AccessConfig`: `AccessConfig`.
    #[track_caller]
    pub fn access_config(mut self, value: impl IntoValue<AccessConfig>) -> Self {
        self.0.set("AccessConfig", value);
        self
    }

    /// `ActiveCertificateAuthorityId`: string.
    #[track_caller]
    pub fn active_certificate_authority_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveCertificateAuthorityId", value);
        self
    }

    /// `BootstrapSelfManagedAddons`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn bootstrap_self_managed_addons(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BootstrapSelfManagedAddons", value);
        self
    }

    /// `CertificateAuthority`: `CertificateAuthority`.
    #[track_caller]
    pub fn certificate_authority(mut self, value: impl IntoValue<CertificateAuthority>) -> Self {
        self.0.set("CertificateAuthority", value);
        self
    }

    /// `ComputeConfig`: `ComputeConfig`.
    #[track_caller]
    pub fn compute_config(mut self, value: impl IntoValue<ComputeConfig>) -> Self {
        self.0.set("ComputeConfig", value);
        self
    }

    /// `ControlPlaneScalingConfig`: `ControlPlaneScalingConfig`.
    #[track_caller]
    pub fn control_plane_scaling_config(
        mut self,
        value: impl IntoValue<ControlPlaneScalingConfig>,
    ) -> Self {
        self.0.set("ControlPlaneScalingConfig", value);
        self
    }

    /// `DeletionProtection`: boolean.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `EncryptionConfig`: list of `EncryptionConfig`, at most 1 item. A change replaces the resource.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<ListOf<EncryptionConfig>>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }

    /// `Force`: boolean, default false.
    #[track_caller]
    pub fn force(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Force", value);
        self
    }

    /// `KubeApiServerConfig`: `KubeApiServerConfig`.
    #[track_caller]
    pub fn kube_api_server_config(mut self, value: impl IntoValue<KubeApiServerConfig>) -> Self {
        self.0.set("KubeApiServerConfig", value);
        self
    }

    /// `KubeControllerManagerConfig`: `KubeControllerManagerConfig`.
    #[track_caller]
    pub fn kube_controller_manager_config(
        mut self,
        value: impl IntoValue<KubeControllerManagerConfig>,
    ) -> Self {
        self.0.set("KubeControllerManagerConfig", value);
        self
    }

    /// `KubeSchedulerConfig`: `KubeSchedulerConfig`.
    #[track_caller]
    pub fn kube_scheduler_config(mut self, value: impl IntoValue<KubeSchedulerConfig>) -> Self {
        self.0.set("KubeSchedulerConfig", value);
        self
    }

    /// `KubernetesNetworkConfig`: `KubernetesNetworkConfig`. A change replaces the resource.
    #[track_caller]
    pub fn kubernetes_network_config(
        mut self,
        value: impl IntoValue<KubernetesNetworkConfig>,
    ) -> Self {
        self.0.set("KubernetesNetworkConfig", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[0-9A-Za-z][A-Za-z0-9\-_]*`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutpostConfig`: `OutpostConfig`. A change replaces the resource.
    #[track_caller]
    pub fn outpost_config(mut self, value: impl IntoValue<OutpostConfig>) -> Self {
        self.0.set("OutpostConfig", value);
        self
    }

    /// `RemoteNetworkConfig`: `RemoteNetworkConfig`.
    #[track_caller]
    pub fn remote_network_config(mut self, value: impl IntoValue<RemoteNetworkConfig>) -> Self {
        self.0.set("RemoteNetworkConfig", value);
        self
    }

    /// `ResourcesVpcConfig`: `ResourcesVpcConfig`. Required.
    #[track_caller]
    pub fn resources_vpc_config(mut self, value: impl IntoValue<ResourcesVpcConfig>) -> Self {
        self.0.set("ResourcesVpcConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RollbackConfig`: `RollbackConfig`.
    #[track_caller]
    pub fn rollback_config(mut self, value: impl IntoValue<RollbackConfig>) -> Self {
        self.0.set("RollbackConfig", value);
        self
    }

    /// `StorageConfig`: `StorageConfig`.
    #[track_caller]
    pub fn storage_config(mut self, value: impl IntoValue<StorageConfig>) -> Self {
        self.0.set("StorageConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UpgradePolicy`: `UpgradePolicy`.
    #[track_caller]
    pub fn upgrade_policy(mut self, value: impl IntoValue<UpgradePolicy>) -> Self {
        self.0.set("UpgradePolicy", value);
        self
    }

    /// `Version`: string, pattern `1\.\d\d`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }

    /// `ZonalShiftConfig`: `ZonalShiftConfig`.
    #[track_caller]
    pub fn zonal_shift_config(mut self, value: impl IntoValue<ZonalShiftConfig>) -> Self {
        self.0.set("ZonalShiftConfig", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificateAuthority.Active.ActivatedBy`
    #[inline]
    pub fn certificate_authority_active_activated_by(&self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.ActivatedBy")
    }

    /// `CertificateAuthority.Active.Id`
    #[inline]
    pub fn certificate_authority_active_id(&self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.Id")
    }

    /// `CertificateAuthority.Data`
    #[inline]
    pub fn certificate_authority_data(&self) -> Value<String> {
        self.attribute("CertificateAuthority.Data")
    }

    /// `CertificateAuthorityData`
    #[inline]
    pub fn certificate_authority_data2(&self) -> Value<String> {
        self.attribute("CertificateAuthorityData")
    }

    /// `ClusterSecurityGroupId`
    #[inline]
    pub fn cluster_security_group_id(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("ClusterSecurityGroupId")
    }

    /// `EncryptionConfigKeyArn`
    #[inline]
    pub fn encryption_config_key_arn(&self) -> Value<String> {
        self.attribute("EncryptionConfigKeyArn")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `KubernetesNetworkConfig.ServiceIpv6Cidr`
    #[inline]
    pub fn kubernetes_network_config_service_ipv6_cidr(&self) -> Value<String> {
        self.attribute("KubernetesNetworkConfig.ServiceIpv6Cidr")
    }

    /// `OpenIdConnectIssuerUrl`
    #[inline]
    pub fn open_id_connect_issuer_url(&self) -> Value<String> {
        self.attribute("OpenIdConnectIssuerUrl")
    }
}

/// `AccessConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessConfig(Properties);

properties! { AccessConfig }

impl AccessConfig {
    /// `AuthenticationMode`: `AccessConfigAuthenticationMode`.
    #[track_caller]
    pub fn authentication_mode(
        mut self,
        value: impl IntoValue<AccessConfigAuthenticationMode>,
    ) -> Self {
        self.0.set("AuthenticationMode", value);
        self
    }

    /// `BootstrapClusterCreatorAdminPermissions`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn bootstrap_cluster_creator_admin_permissions(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("BootstrapClusterCreatorAdminPermissions", value);
        self
    }
}

choice! {
    /// `AccessConfigAuthenticationMode` of `AWS::EKS::Cluster`.
    AccessConfigAuthenticationMode
    CONFIG_MAP "CONFIG_MAP"
    API_AND_CONFIG_MAP "API_AND_CONFIG_MAP"
    API "API"
}

/// `ActiveCertificateAuthority` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActiveCertificateAuthority(Properties);

properties! { ActiveCertificateAuthority }

/// `BlockStorage` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockStorage(Properties);

properties! { BlockStorage }

impl BlockStorage {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `CertificateAuthority` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthority(Properties);

properties! { CertificateAuthority }

impl CertificateAuthority {
    /// `Active`: `ActiveCertificateAuthority`.
    #[track_caller]
    pub fn active(mut self, value: impl IntoValue<ActiveCertificateAuthority>) -> Self {
        self.0.set("Active", value);
        self
    }
}

/// `ClusterLogging` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterLogging(Properties);

properties! { ClusterLogging }

impl ClusterLogging {
    /// `EnabledTypes`: list of `LoggingTypeConfig`.
    #[track_caller]
    pub fn enabled_types(mut self, value: impl IntoValue<ListOf<LoggingTypeConfig>>) -> Self {
        self.0.set("EnabledTypes", value);
        self
    }
}

/// `ComputeConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeConfig(Properties);

properties! { ComputeConfig }

impl ComputeConfig {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `NodePools`: list of strings.
    #[track_caller]
    pub fn node_pools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NodePools", value);
        self
    }

    /// `NodeRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn node_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("NodeRoleArn", value);
        self
    }
}

/// `ControlPlanePlacement` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlPlanePlacement(Properties);

properties! { ControlPlanePlacement }

impl ControlPlanePlacement {
    /// `GroupName`: string.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `SpreadLevel`: `ControlPlanePlacementSpreadLevel`.
    #[track_caller]
    pub fn spread_level(mut self, value: impl IntoValue<ControlPlanePlacementSpreadLevel>) -> Self {
        self.0.set("SpreadLevel", value);
        self
    }
}

choice! {
    /// `ControlPlanePlacementSpreadLevel` of `AWS::EKS::Cluster`.
    ControlPlanePlacementSpreadLevel
    HOST "host"
    RACK "rack"
}

/// `ControlPlaneScalingConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlPlaneScalingConfig(Properties);

properties! { ControlPlaneScalingConfig }

impl ControlPlaneScalingConfig {
    /// `Tier`: `ControlPlaneScalingConfigTier`.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<ControlPlaneScalingConfigTier>) -> Self {
        self.0.set("Tier", value);
        self
    }
}

choice! {
    /// `ControlPlaneScalingConfigTier` of `AWS::EKS::Cluster`.
    ControlPlaneScalingConfigTier
    STANDARD "standard"
    TIER_XL "tier-xl"
    TIER_2XL "tier-2xl"
    TIER_4XL "tier-4xl"
    TIER_8XL "tier-8xl"
    TIER_ULTRA "tier-ultra"
}

/// `ElasticLoadBalancing` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElasticLoadBalancing(Properties);

properties! { ElasticLoadBalancing }

impl ElasticLoadBalancing {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `EncryptionConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfig(Properties);

properties! { EncryptionConfig }

impl EncryptionConfig {
    /// `Provider`: `Provider`.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<Provider>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `Resources`: list of strings. Deprecated.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `EtcdPlacement` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EtcdPlacement(Properties);

properties! { EtcdPlacement }

impl EtcdPlacement {
    /// `SpreadLevel`: `EtcdPlacementSpreadLevel`.
    #[track_caller]
    pub fn spread_level(mut self, value: impl IntoValue<EtcdPlacementSpreadLevel>) -> Self {
        self.0.set("SpreadLevel", value);
        self
    }
}

choice! {
    /// `EtcdPlacementSpreadLevel` of `AWS::EKS::Cluster`.
    EtcdPlacementSpreadLevel
    HOST "host"
    RACK "rack"
}

/// `HorizontalPodAutoscalerControllerConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct HorizontalPodAutoscalerControllerConfig(Properties);

properties! { HorizontalPodAutoscalerControllerConfig }

impl HorizontalPodAutoscalerControllerConfig {
    /// `HorizontalPodAutoscalerSyncPeriod`: string.
    #[track_caller]
    pub fn horizontal_pod_autoscaler_sync_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HorizontalPodAutoscalerSyncPeriod", value);
        self
    }
}

/// `KubeApiServerConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubeApiServerConfig(Properties);

properties! { KubeApiServerConfig }

impl KubeApiServerConfig {
    /// `EventTtl`: string.
    #[track_caller]
    pub fn event_ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventTtl", value);
        self
    }

    /// `ServiceNodePortRange`: `ServiceNodePortRange`.
    #[track_caller]
    pub fn service_node_port_range(mut self, value: impl IntoValue<ServiceNodePortRange>) -> Self {
        self.0.set("ServiceNodePortRange", value);
        self
    }
}

/// `KubeControllerManagerConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubeControllerManagerConfig(Properties);

properties! { KubeControllerManagerConfig }

impl KubeControllerManagerConfig {
    /// `HorizontalPodAutoscalerControllerConfig`: `HorizontalPodAutoscalerControllerConfig`.
    #[track_caller]
    pub fn horizontal_pod_autoscaler_controller_config(
        mut self,
        value: impl IntoValue<HorizontalPodAutoscalerControllerConfig>,
    ) -> Self {
        self.0.set("HorizontalPodAutoscalerControllerConfig", value);
        self
    }

    /// `PodGcControllerConfig`: `PodGcControllerConfig`.
    #[track_caller]
    pub fn pod_gc_controller_config(
        mut self,
        value: impl IntoValue<PodGcControllerConfig>,
    ) -> Self {
        self.0.set("PodGcControllerConfig", value);
        self
    }
}

/// `KubeSchedulerConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubeSchedulerConfig(Properties);

properties! { KubeSchedulerConfig }

impl KubeSchedulerConfig {
    /// `NodeResourcesFit`: `NodeResourcesFitConfig`.
    #[track_caller]
    pub fn node_resources_fit(mut self, value: impl IntoValue<NodeResourcesFitConfig>) -> Self {
        self.0.set("NodeResourcesFit", value);
        self
    }
}

/// `KubernetesNetworkConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubernetesNetworkConfig(Properties);

properties! { KubernetesNetworkConfig }

impl KubernetesNetworkConfig {
    /// `ElasticLoadBalancing`: `ElasticLoadBalancing`.
    #[track_caller]
    pub fn elastic_load_balancing(mut self, value: impl IntoValue<ElasticLoadBalancing>) -> Self {
        self.0.set("ElasticLoadBalancing", value);
        self
    }

    /// `IpFamily`: `KubernetesNetworkConfigIpFamily`. A change replaces the resource.
    #[track_caller]
    pub fn ip_family(mut self, value: impl IntoValue<KubernetesNetworkConfigIpFamily>) -> Self {
        self.0.set("IpFamily", value);
        self
    }

    /// `ServiceIpv4Cidr`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_ipv4_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceIpv4Cidr", value);
        self
    }
}

choice! {
    /// `KubernetesNetworkConfigIpFamily` of `AWS::EKS::Cluster`.
    KubernetesNetworkConfigIpFamily
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `Logging` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `ClusterLogging`: `ClusterLogging`.
    #[track_caller]
    pub fn cluster_logging(mut self, value: impl IntoValue<ClusterLogging>) -> Self {
        self.0.set("ClusterLogging", value);
        self
    }
}

/// `LoggingTypeConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingTypeConfig(Properties);

properties! { LoggingTypeConfig }

impl LoggingTypeConfig {
    /// `Type`: `LoggingTypeConfigType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<LoggingTypeConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `LoggingTypeConfigType` of `AWS::EKS::Cluster`.
    LoggingTypeConfigType
    API "api"
    AUDIT "audit"
    AUTHENTICATOR "authenticator"
    CONTROLLER_MANAGER "controllerManager"
    SCHEDULER "scheduler"
}

/// `NodeResourcesFitConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeResourcesFitConfig(Properties);

properties! { NodeResourcesFitConfig }

impl NodeResourcesFitConfig {
    /// `ScoringStrategy`: `ScoringStrategy`.
    #[track_caller]
    pub fn scoring_strategy(mut self, value: impl IntoValue<ScoringStrategy>) -> Self {
        self.0.set("ScoringStrategy", value);
        self
    }
}

/// `OutpostConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutpostConfig(Properties);

properties! { OutpostConfig }

impl OutpostConfig {
    /// `ControlPlaneInstanceType`: string. Required.
    #[track_caller]
    pub fn control_plane_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlPlaneInstanceType", value);
        self
    }

    /// `ControlPlanePlacement`: `ControlPlanePlacement`.
    #[track_caller]
    pub fn control_plane_placement(mut self, value: impl IntoValue<ControlPlanePlacement>) -> Self {
        self.0.set("ControlPlanePlacement", value);
        self
    }

    /// `EtcdInstanceType`: string.
    #[track_caller]
    pub fn etcd_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EtcdInstanceType", value);
        self
    }

    /// `EtcdPlacement`: `EtcdPlacement`.
    #[track_caller]
    pub fn etcd_placement(mut self, value: impl IntoValue<EtcdPlacement>) -> Self {
        self.0.set("EtcdPlacement", value);
        self
    }

    /// `OutpostArns`: list of strings. Required.
    #[track_caller]
    pub fn outpost_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OutpostArns", value);
        self
    }
}

/// `PodGcControllerConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct PodGcControllerConfig(Properties);

properties! { PodGcControllerConfig }

impl PodGcControllerConfig {
    /// `TerminatedPodGcThreshold`: integer, 1 to 1000000.
    #[track_caller]
    pub fn terminated_pod_gc_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TerminatedPodGcThreshold", value);
        self
    }
}

/// `Provider` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Provider(Properties);

properties! { Provider }

impl Provider {
    /// `KeyArn`: string.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }
}

/// `RemoteNetworkConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoteNetworkConfig(Properties);

properties! { RemoteNetworkConfig }

impl RemoteNetworkConfig {
    /// `RemoteNodeNetworks`: list of `RemoteNodeNetwork`, at most 1 item.
    #[track_caller]
    pub fn remote_node_networks(
        mut self,
        value: impl IntoValue<ListOf<RemoteNodeNetwork>>,
    ) -> Self {
        self.0.set("RemoteNodeNetworks", value);
        self
    }

    /// `RemotePodNetworks`: list of `RemotePodNetwork`, at most 1 item.
    #[track_caller]
    pub fn remote_pod_networks(mut self, value: impl IntoValue<ListOf<RemotePodNetwork>>) -> Self {
        self.0.set("RemotePodNetworks", value);
        self
    }
}

/// `RemoteNodeNetwork` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoteNodeNetwork(Properties);

properties! { RemoteNodeNetwork }

impl RemoteNodeNetwork {
    /// `Cidrs`: list of strings. Required.
    #[track_caller]
    pub fn cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cidrs", value);
        self
    }
}

/// `RemotePodNetwork` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemotePodNetwork(Properties);

properties! { RemotePodNetwork }

impl RemotePodNetwork {
    /// `Cidrs`: list of strings. Required.
    #[track_caller]
    pub fn cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cidrs", value);
        self
    }
}

/// `ResourceWeight` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceWeight(Properties);

properties! { ResourceWeight }

impl ResourceWeight {
    /// `Name`: string, 1 to 253 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Weight`: integer, 1 to 100.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `ResourcesVpcConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcesVpcConfig(Properties);

properties! { ResourcesVpcConfig }

impl ResourcesVpcConfig {
    /// `ControlPlaneEgressMode`: `ResourcesVpcConfigControlPlaneEgressMode`.
    #[track_caller]
    pub fn control_plane_egress_mode(
        mut self,
        value: impl IntoValue<ResourcesVpcConfigControlPlaneEgressMode>,
    ) -> Self {
        self.0.set("ControlPlaneEgressMode", value);
        self
    }

    /// `EndpointPrivateAccess`: boolean.
    #[track_caller]
    pub fn endpoint_private_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EndpointPrivateAccess", value);
        self
    }

    /// `EndpointPublicAccess`: boolean.
    #[track_caller]
    pub fn endpoint_public_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EndpointPublicAccess", value);
        self
    }

    /// `PublicAccessCidrs`: list of strings.
    #[track_caller]
    pub fn public_access_cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PublicAccessCidrs", value);
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

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `ResourcesVpcConfigControlPlaneEgressMode` of `AWS::EKS::Cluster`.
    ResourcesVpcConfigControlPlaneEgressMode
    AWS_MANAGED "AWS_MANAGED"
    CUSTOMER_ISOLATED "CUSTOMER_ISOLATED"
    CUSTOMER_ROUTED "CUSTOMER_ROUTED"
}

/// `RollbackConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RollbackConfig(Properties);

properties! { RollbackConfig }

impl RollbackConfig {
    /// `TimeoutMinutes`: integer, 120 to 10080.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `ScoringStrategy` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScoringStrategy(Properties);

properties! { ScoringStrategy }

impl ScoringStrategy {
    /// `Resources`: list of `ResourceWeight`, at most 100 items.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<ResourceWeight>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Type`: `ScoringStrategyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ScoringStrategyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ScoringStrategyType` of `AWS::EKS::Cluster`.
    ScoringStrategyType
    LEAST_ALLOCATED "LeastAllocated"
    MOST_ALLOCATED "MostAllocated"
}

/// `ServiceNodePortRange` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNodePortRange(Properties);

properties! { ServiceNodePortRange }

impl ServiceNodePortRange {
    /// `MaxPort`: integer.
    #[track_caller]
    pub fn max_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPort", value);
        self
    }

    /// `MinPort`: integer.
    #[track_caller]
    pub fn min_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinPort", value);
        self
    }
}

/// `StorageConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConfig(Properties);

properties! { StorageConfig }

impl StorageConfig {
    /// `BlockStorage`: `BlockStorage`.
    #[track_caller]
    pub fn block_storage(mut self, value: impl IntoValue<BlockStorage>) -> Self {
        self.0.set("BlockStorage", value);
        self
    }
}

/// `Tag` of `AWS::EKS::Cluster`.
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

/// `UpgradePolicy` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpgradePolicy(Properties);

properties! { UpgradePolicy }

impl UpgradePolicy {
    /// `SupportType`: `UpgradePolicySupportType`.
    #[track_caller]
    pub fn support_type(mut self, value: impl IntoValue<UpgradePolicySupportType>) -> Self {
        self.0.set("SupportType", value);
        self
    }
}

choice! {
    /// `UpgradePolicySupportType` of `AWS::EKS::Cluster`.
    UpgradePolicySupportType
    STANDARD "STANDARD"
    EXTENDED "EXTENDED"
}

/// `ZonalShiftConfig` of `AWS::EKS::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZonalShiftConfig(Properties);

properties! { ZonalShiftConfig }

impl ZonalShiftConfig {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
