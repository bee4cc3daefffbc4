// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::Service` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::ECS::Service" }

impl Service {
    /// `AvailabilityZoneRebalancing`: `AvailabilityZoneRebalancing`, default `ENABLED`.
    #[track_caller]
    pub fn availability_zone_rebalancing(
        mut self,
        value: impl IntoValue<AvailabilityZoneRebalancing>,
    ) -> Self {
        self.0.set("AvailabilityZoneRebalancing", value);
        self
    }

    /// `CapacityProviderStrategy`: list of `CapacityProviderStrategyItem`.
    #[track_caller]
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value);
        self
    }

    /// `Cluster`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `DeploymentConfiguration`: `DeploymentConfiguration`.
    #[track_caller]
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DeploymentConfiguration>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value);
        self
    }

    /// `DeploymentController`: `DeploymentController`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_controller(mut self, value: impl IntoValue<DeploymentController>) -> Self {
        self.0.set("DeploymentController", value);
        self
    }

    /// `DesiredCount`: integer.
    #[track_caller]
    pub fn desired_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredCount", value);
        self
    }

    /// `EnableECSManagedTags`: boolean.
    #[track_caller]
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableECSManagedTags", value);
        self
    }

    /// `EnableExecuteCommand`: boolean.
    #[track_caller]
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableExecuteCommand", value);
        self
    }

    /// `ForceNewDeployment`: `ForceNewDeployment`.
    #[track_caller]
    pub fn force_new_deployment(mut self, value: impl IntoValue<ForceNewDeployment>) -> Self {
        self.0.set("ForceNewDeployment", value);
        self
    }

    /// `GatewayConnectors`: list of `GatewayConnector`, at most 1 item.
    #[track_caller]
    pub fn gateway_connectors(mut self, value: impl IntoValue<ListOf<GatewayConnector>>) -> Self {
        self.0.set("GatewayConnectors", value);
        self
    }

    /// `HealthCheckGracePeriodSeconds`: integer.
    #[track_caller]
    pub fn health_check_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckGracePeriodSeconds", value);
        self
    }

    /// `LaunchType`: `LaunchType`. A change may replace the resource.
    #[track_caller]
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.set("LaunchType", value);
        self
    }

    /// `LoadBalancers`: list of `LoadBalancer`.
    #[track_caller]
    pub fn load_balancers(mut self, value: impl IntoValue<ListOf<LoadBalancer>>) -> Self {
        self.0.set("LoadBalancers", value);
        self
    }

    /// `Monitoring`: `MonitoringConfiguration`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<MonitoringConfiguration>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PlacementConstraints`: list of `PlacementConstraint`.
    #[track_caller]
    pub fn placement_constraints(
        mut self,
        value: impl IntoValue<ListOf<PlacementConstraint>>,
    ) -> Self {
        self.0.set("PlacementConstraints", value);
        self
    }

    /// `PlacementStrategies`: list of `PlacementStrategy`.
    #[track_caller]
    pub fn placement_strategies(
        mut self,
        value: impl IntoValue<ListOf<PlacementStrategy>>,
    ) -> Self {
        self.0.set("PlacementStrategies", value);
        self
    }

    /// `PlatformVersion`: string, default `LATEST`.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `PropagateTags`: `PropagateTags`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Role`: string. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SchedulingStrategy`: `SchedulingStrategy`. A change replaces the resource.
    #[track_caller]
    pub fn scheduling_strategy(mut self, value: impl IntoValue<SchedulingStrategy>) -> Self {
        self.0.set("SchedulingStrategy", value);
        self
    }

    /// `ServiceConnectConfiguration`: `ServiceConnectConfiguration`.
    #[track_caller]
    pub fn service_connect_configuration(
        mut self,
        value: impl IntoValue<ServiceConnectConfiguration>,
    ) -> Self {
        self.0.set("ServiceConnectConfiguration", value);
        self
    }

    /// `ServiceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `ServiceRegistries`: list of `ServiceRegistry`.
    #[track_caller]
    pub fn service_registries(mut self, value: impl IntoValue<ListOf<ServiceRegistry>>) -> Self {
        self.0.set("ServiceRegistries", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskDefinition`: string.
    #[track_caller]
    pub fn task_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskDefinition", value);
        self
    }

    /// `VolumeConfigurations`: list of `ServiceVolumeConfiguration`.
    #[track_caller]
    pub fn volume_configurations(
        mut self,
        value: impl IntoValue<ListOf<ServiceVolumeConfiguration>>,
    ) -> Self {
        self.0.set("VolumeConfigurations", value);
        self
    }

    /// `VpcLatticeConfigurations`: list of `VpcLatticeConfiguration`.
    #[track_caller]
    pub fn vpc_lattice_configurations(
        mut self,
        value: impl IntoValue<ListOf<VpcLatticeConfiguration>>,
    ) -> Self {
        self.0.set("VpcLatticeConfigurations", value);
        self
    }
}

impl Handle<Service> {
    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }
}

/// `AdvancedConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedConfiguration(Properties);

properties! { AdvancedConfiguration }

impl AdvancedConfiguration {
    /// `AlternateTargetGroupArn`: string. Required.
    #[track_caller]
    pub fn alternate_target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternateTargetGroupArn", value);
        self
    }

    /// `ProductionListenerRule`: string.
    #[track_caller]
    pub fn production_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductionListenerRule", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TestListenerRule`: string.
    #[track_caller]
    pub fn test_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestListenerRule", value);
        self
    }
}

choice! {
    /// `AvailabilityZoneRebalancing` of `AWS::ECS::Service`.
    AvailabilityZoneRebalancing
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AwsVpcConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsVpcConfiguration(Properties);

properties! { AwsVpcConfiguration }

impl AwsVpcConfiguration {
    /// `AssignPublicIp`: `AwsVpcConfigurationAssignPublicIp`.
    #[track_caller]
    pub fn assign_public_ip(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationAssignPublicIp>,
    ) -> Self {
        self.0.set("AssignPublicIp", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `AwsVpcConfigurationAssignPublicIp` of `AWS::ECS::Service`.
    AwsVpcConfigurationAssignPublicIp
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `CanaryConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct CanaryConfiguration(Properties);

properties! { CanaryConfiguration }

impl CanaryConfiguration {
    /// `CanaryBakeTimeInMinutes`: integer, 0 to 1440.
    #[track_caller]
    pub fn canary_bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CanaryBakeTimeInMinutes", value);
        self
    }

    /// `CanaryPercent`: number, 0.1 to 100.
    #[track_caller]
    pub fn canary_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CanaryPercent", value);
        self
    }
}

/// `CapacityProviderStrategyItem` of `AWS::ECS::Service`.
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

/// `DeploymentAlarms` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentAlarms(Properties);

properties! { DeploymentAlarms }

impl DeploymentAlarms {
    /// `AlarmNames`: list of strings. Required.
    #[track_caller]
    pub fn alarm_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlarmNames", value);
        self
    }

    /// `Enable`: boolean. Required.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `Rollback`: boolean. Required.
    #[track_caller]
    pub fn rollback(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Rollback", value);
        self
    }
}

/// `DeploymentCircuitBreaker` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentCircuitBreaker(Properties);

properties! { DeploymentCircuitBreaker }

impl DeploymentCircuitBreaker {
    /// `Enable`: boolean. Required.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `ResetOnHealthyTask`: boolean.
    #[track_caller]
    pub fn reset_on_healthy_task(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ResetOnHealthyTask", value);
        self
    }

    /// `Rollback`: boolean. Required.
    #[track_caller]
    pub fn rollback(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Rollback", value);
        self
    }

    /// `ThresholdConfiguration`: `ThresholdConfiguration`.
    #[track_caller]
    pub fn threshold_configuration(
        mut self,
        value: impl IntoValue<ThresholdConfiguration>,
    ) -> Self {
        self.0.set("ThresholdConfiguration", value);
        self
    }
}

/// `DeploymentConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfiguration(Properties);

properties! { DeploymentConfiguration }

impl DeploymentConfiguration {
    /// `Alarms`: `DeploymentAlarms`.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<DeploymentAlarms>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `BakeTimeInMinutes`: integer, 0 to 1440.
    #[track_caller]
    pub fn bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BakeTimeInMinutes", value);
        self
    }

    /// `CanaryConfiguration`: `CanaryConfiguration`.
    #[track_caller]
    pub fn canary_configuration(mut self, value: impl IntoValue<CanaryConfiguration>) -> Self {
        self.0.set("CanaryConfiguration", value);
        self
    }

    /// `DeploymentCircuitBreaker`: `DeploymentCircuitBreaker`.
    #[track_caller]
    pub fn deployment_circuit_breaker(
        mut self,
        value: impl IntoValue<DeploymentCircuitBreaker>,
    ) -> Self {
        self.0.set("DeploymentCircuitBreaker", value);
        self
    }

    /// `EarlySuccessCriteria`: `DeploymentEarlySuccessCriteria`.
    #[track_caller]
    pub fn early_success_criteria(
        mut self,
        value: impl IntoValue<DeploymentEarlySuccessCriteria>,
    ) -> Self {
        self.0.set("EarlySuccessCriteria", value);
        self
    }

    /// `LifecycleHooks`: list of `DeploymentLifecycleHook`.
    #[track_caller]
    pub fn lifecycle_hooks(
        mut self,
        value: impl IntoValue<ListOf<DeploymentLifecycleHook>>,
    ) -> Self {
        self.0.set("LifecycleHooks", value);
        self
    }

    /// `LinearConfiguration`: `LinearConfiguration`.
    #[track_caller]
    pub fn linear_configuration(mut self, value: impl IntoValue<LinearConfiguration>) -> Self {
        self.0.set("LinearConfiguration", value);
        self
    }

    /// `MaximumPercent`: integer.
    #[track_caller]
    pub fn maximum_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumPercent", value);
        self
    }

    /// `MinimumHealthyPercent`: integer.
    #[track_caller]
    pub fn minimum_healthy_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumHealthyPercent", value);
        self
    }

    /// `Strategy`: `DeploymentConfigurationStrategy`.
    #[track_caller]
    pub fn strategy(mut self, value: impl IntoValue<DeploymentConfigurationStrategy>) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `DeploymentConfigurationStrategy` of `AWS::ECS::Service`.
    DeploymentConfigurationStrategy
    ROLLING "ROLLING"
    BLUE_GREEN "BLUE_GREEN"
    LINEAR "LINEAR"
    CANARY "CANARY"
}

/// `DeploymentController` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentController(Properties);

properties! { DeploymentController }

impl DeploymentController {
    /// `Type`: `DeploymentControllerType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DeploymentControllerType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DeploymentControllerType` of `AWS::ECS::Service`.
    DeploymentControllerType
    CODE_DEPLOY "CODE_DEPLOY"
    ECS "ECS"
    EXTERNAL "EXTERNAL"
}

/// `DeploymentEarlySuccessCriteria` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentEarlySuccessCriteria(Properties);

properties! { DeploymentEarlySuccessCriteria }

impl DeploymentEarlySuccessCriteria {
    /// `Enable`: boolean.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `HealthyPercent`: integer, 0 to 100.
    #[track_caller]
    pub fn healthy_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyPercent", value);
        self
    }

    /// `SourceServiceRevisionCleanup`: `DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup`.
    #[track_caller]
    pub fn source_service_revision_cleanup(
        mut self,
        value: impl IntoValue<DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup>,
    ) -> Self {
        self.0.set("SourceServiceRevisionCleanup", value);
        self
    }
}

choice! {
    /// `DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup` of `AWS::ECS::Service`.
    DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup
    BLOCKING "BLOCKING"
    DEFERRED "DEFERRED"
}

/// `DeploymentLifecycleHook` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentLifecycleHook(Properties);

properties! { DeploymentLifecycleHook }

impl DeploymentLifecycleHook {
    /// `HookDetails`: string or object.
    #[track_caller]
    pub fn hook_details(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("HookDetails", value);
        self
    }

    /// `HookTargetArn`: string.
    #[track_caller]
    pub fn hook_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HookTargetArn", value);
        self
    }

    /// `LifecycleStages`: list of `DeploymentLifecycleHookLifecycleStagesItem`, at least 1 item. Required.
    #[track_caller]
    pub fn lifecycle_stages(
        mut self,
        value: impl IntoValue<ListOf<DeploymentLifecycleHookLifecycleStagesItem>>,
    ) -> Self {
        self.0.set("LifecycleStages", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TargetType`: `DeploymentLifecycleHookTargetType`.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<DeploymentLifecycleHookTargetType>) -> Self {
        self.0.set("TargetType", value);
        self
    }

    /// `TimeoutConfiguration`: `HookTimeoutConfig`.
    #[track_caller]
    pub fn timeout_configuration(mut self, value: impl IntoValue<HookTimeoutConfig>) -> Self {
        self.0.set("TimeoutConfiguration", value);
        self
    }
}

choice! {
    /// `DeploymentLifecycleHookLifecycleStagesItem` of `AWS::ECS::Service`.
    DeploymentLifecycleHookLifecycleStagesItem
    RECONCILE_SERVICE "RECONCILE_SERVICE"
    PRE_SCALE_UP "PRE_SCALE_UP"
    POST_SCALE_UP "POST_SCALE_UP"
    TEST_TRAFFIC_SHIFT "TEST_TRAFFIC_SHIFT"
    POST_TEST_TRAFFIC_SHIFT "POST_TEST_TRAFFIC_SHIFT"
    PRE_PRODUCTION_TRAFFIC_SHIFT "PRE_PRODUCTION_TRAFFIC_SHIFT"
    PRODUCTION_TRAFFIC_SHIFT "PRODUCTION_TRAFFIC_SHIFT"
    POST_PRODUCTION_TRAFFIC_SHIFT "POST_PRODUCTION_TRAFFIC_SHIFT"
}

choice! {
    /// `DeploymentLifecycleHookTargetType` of `AWS::ECS::Service`.
    DeploymentLifecycleHookTargetType
    AWS_LAMBDA "AWS_LAMBDA"
    PAUSE "PAUSE"
}

/// `EBSTagSpecification` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EBSTagSpecification(Properties);

properties! { EBSTagSpecification }

impl EBSTagSpecification {
    /// `PropagateTags`: `EBSTagSpecificationPropagateTags`.
    #[track_caller]
    pub fn propagate_tags(
        mut self,
        value: impl IntoValue<EBSTagSpecificationPropagateTags>,
    ) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `ResourceType`: `EBSTagSpecificationResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<EBSTagSpecificationResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `EBSTagSpecificationPropagateTags` of `AWS::ECS::Service`.
    EBSTagSpecificationPropagateTags
    SERVICE "SERVICE"
    TASK_DEFINITION "TASK_DEFINITION"
}

choice! {
    /// `EBSTagSpecificationResourceType` of `AWS::ECS::Service`.
    EBSTagSpecificationResourceType
    VOLUME "volume"
}

/// `ForceNewDeployment` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForceNewDeployment(Properties);

properties! { ForceNewDeployment }

impl ForceNewDeployment {
    /// `EnableForceNewDeployment`: boolean. Required.
    #[track_caller]
    pub fn enable_force_new_deployment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableForceNewDeployment", value);
        self
    }

    /// `ForceNewDeploymentNonce`: string, 1 to 255 characters.
    #[track_caller]
    pub fn force_new_deployment_nonce(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ForceNewDeploymentNonce", value);
        self
    }
}

/// `GatewayConnector` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayConnector(Properties);

properties! { GatewayConnector }

impl GatewayConnector {
    /// `Filters`: `GatewayConnectorFilters`.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<GatewayConnectorFilters>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `HealthCheck`: `GatewayConnectorHealthCheck`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<GatewayConnectorHealthCheck>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `PortName`: string. Required.
    #[track_caller]
    pub fn port_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortName", value);
        self
    }
}

/// `GatewayConnectorFilters` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayConnectorFilters(Properties);

properties! { GatewayConnectorFilters }

impl GatewayConnectorFilters {
    /// `AccessTypes`: list of `GatewayConnectorFiltersAccessTypesItem`, at most 2 items.
    #[track_caller]
    pub fn access_types(
        mut self,
        value: impl IntoValue<ListOf<GatewayConnectorFiltersAccessTypesItem>>,
    ) -> Self {
        self.0.set("AccessTypes", value);
        self
    }
}

choice! {
    /// `GatewayConnectorFiltersAccessTypesItem` of `AWS::ECS::Service`.
    GatewayConnectorFiltersAccessTypesItem
    PUBLIC "PUBLIC"
    PRIVATE "PRIVATE"
}

/// `GatewayConnectorHealthCheck` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayConnectorHealthCheck(Properties);

properties! { GatewayConnectorHealthCheck }

impl GatewayConnectorHealthCheck {
    /// `HealthCheckIntervalSeconds`: integer.
    #[track_caller]
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckIntervalSeconds", value);
        self
    }

    /// `HealthCheckPath`: string.
    #[track_caller]
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckPath", value);
        self
    }

    /// `HealthCheckPort`: integer.
    #[track_caller]
    pub fn health_check_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckPort", value);
        self
    }

    /// `HealthCheckProtocol`: `GatewayConnectorHealthCheckHealthCheckProtocol`.
    #[track_caller]
    pub fn health_check_protocol(
        mut self,
        value: impl IntoValue<GatewayConnectorHealthCheckHealthCheckProtocol>,
    ) -> Self {
        self.0.set("HealthCheckProtocol", value);
        self
    }

    /// `HealthCheckTimeoutSeconds`: integer.
    #[track_caller]
    pub fn health_check_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckTimeoutSeconds", value);
        self
    }

    /// `HealthyThresholdCount`: integer.
    #[track_caller]
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThresholdCount", value);
        self
    }

    /// `Matcher`: `GatewayConnectorHealthCheckMatcher`.
    #[track_caller]
    pub fn matcher(mut self, value: impl IntoValue<GatewayConnectorHealthCheckMatcher>) -> Self {
        self.0.set("Matcher", value);
        self
    }

    /// `UnhealthyThresholdCount`: integer.
    #[track_caller]
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThresholdCount", value);
        self
    }
}

choice! {
    /// `GatewayConnectorHealthCheckHealthCheckProtocol` of `AWS::ECS::Service`.
    GatewayConnectorHealthCheckHealthCheckProtocol
    HTTP "HTTP"
    HTTPS "HTTPS"
}

/// `GatewayConnectorHealthCheckMatcher` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayConnectorHealthCheckMatcher(Properties);

properties! { GatewayConnectorHealthCheckMatcher }

impl GatewayConnectorHealthCheckMatcher {
    /// `GrpcCode`: string.
    #[track_caller]
    pub fn grpc_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GrpcCode", value);
        self
    }

    /// `HttpCode`: string.
    #[track_caller]
    pub fn http_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpCode", value);
        self
    }
}

/// `HookTimeoutConfig` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct HookTimeoutConfig(Properties);

properties! { HookTimeoutConfig }

impl HookTimeoutConfig {
    /// `Action`: `HookTimeoutConfigAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<HookTimeoutConfigAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `TimeoutInMinutes`: integer, 1 to 20160.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

choice! {
    /// `HookTimeoutConfigAction` of `AWS::ECS::Service`.
    HookTimeoutConfigAction
    ROLLBACK "ROLLBACK"
    CONTINUE "CONTINUE"
}

choice! {
    /// `LaunchType` of `AWS::ECS::Service`.
    LaunchType
    EC2 "EC2"
    FARGATE "FARGATE"
    EXTERNAL "EXTERNAL"
}

/// `LinearConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinearConfiguration(Properties);

properties! { LinearConfiguration }

impl LinearConfiguration {
    /// `StepBakeTimeInMinutes`: integer, 0 to 1440.
    #[track_caller]
    pub fn step_bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StepBakeTimeInMinutes", value);
        self
    }

    /// `StepPercent`: number, 3 to 100.
    #[track_caller]
    pub fn step_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepPercent", value);
        self
    }
}

/// `LoadBalancer` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancer(Properties);

properties! { LoadBalancer }

impl LoadBalancer {
    /// `AdvancedConfiguration`: `AdvancedConfiguration`.
    #[track_caller]
    pub fn advanced_configuration(mut self, value: impl IntoValue<AdvancedConfiguration>) -> Self {
        self.0.set("AdvancedConfiguration", value);
        self
    }

    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `LoadBalancerName`: string.
    #[track_caller]
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerName", value);
        self
    }

    /// `TargetGroupArn`: string.
    #[track_caller]
    pub fn target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupArn", value);
        self
    }
}

/// `LogConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `LogDriver`: string.
    #[track_caller]
    pub fn log_driver(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogDriver", value);
        self
    }

    /// `Options`: map of strings.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `SecretOptions`: list of `Secret`.
    #[track_caller]
    pub fn secret_options(mut self, value: impl IntoValue<ListOf<Secret>>) -> Self {
        self.0.set("SecretOptions", value);
        self
    }
}

/// `MetricConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricConfiguration(Properties);

properties! { MetricConfiguration }

impl MetricConfiguration {
    /// `MetricNames`: list of `MetricConfigurationMetricNamesItem`, 1 to 2 items. Required.
    #[track_caller]
    pub fn metric_names(
        mut self,
        value: impl IntoValue<ListOf<MetricConfigurationMetricNamesItem>>,
    ) -> Self {
        self.0.set("MetricNames", value);
        self
    }

    /// `ResolutionSeconds`: integer, 20 to 60, one of 20, 60. Required.
    #[track_caller]
    pub fn resolution_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResolutionSeconds", value);
        self
    }
}

choice! {
    /// `MetricConfigurationMetricNamesItem` of `AWS::ECS::Service`.
    MetricConfigurationMetricNamesItem
    CPU_UTILIZATION "CPUUtilization"
    MEMORY_UTILIZATION "MemoryUtilization"
}

/// `MonitoringConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringConfiguration(Properties);

properties! { MonitoringConfiguration }

impl MonitoringConfiguration {
    /// `MetricConfigurations`: list of `MetricConfiguration`, 1 to 2 items. Required.
    #[track_caller]
    pub fn metric_configurations(
        mut self,
        value: impl IntoValue<ListOf<MetricConfiguration>>,
    ) -> Self {
        self.0.set("MetricConfigurations", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `AwsvpcConfiguration`: `AwsVpcConfiguration`.
    #[track_caller]
    pub fn awsvpc_configuration(mut self, value: impl IntoValue<AwsVpcConfiguration>) -> Self {
        self.0.set("AwsvpcConfiguration", value);
        self
    }
}

/// `PlacementConstraint` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementConstraint(Properties);

properties! { PlacementConstraint }

impl PlacementConstraint {
    /// `Expression`: string.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Type`: `PlacementConstraintType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PlacementConstraintType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PlacementConstraintType` of `AWS::ECS::Service`.
    PlacementConstraintType
    DISTINCT_INSTANCE "distinctInstance"
    MEMBER_OF "memberOf"
}

/// `PlacementStrategy` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementStrategy(Properties);

properties! { PlacementStrategy }

impl PlacementStrategy {
    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Type`: `PlacementStrategyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PlacementStrategyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PlacementStrategyType` of `AWS::ECS::Service`.
    PlacementStrategyType
    BINPACK "binpack"
    RANDOM "random"
    SPREAD "spread"
}

choice! {
    /// `PropagateTags` of `AWS::ECS::Service`.
    PropagateTags
    SERVICE "SERVICE"
    TASK_DEFINITION "TASK_DEFINITION"
}

choice! {
    /// `SchedulingStrategy` of `AWS::ECS::Service`.
    SchedulingStrategy
    DAEMON "DAEMON"
    REPLICA "REPLICA"
}

/// `Secret` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct Secret(Properties);

properties! { Secret }

impl Secret {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueFrom`: string. Required.
    #[track_caller]
    pub fn value_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueFrom", value);
        self
    }
}

/// `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectAccessLogConfiguration(Properties);

properties! { ServiceConnectAccessLogConfiguration }

impl ServiceConnectAccessLogConfiguration {
    /// `Format`: `ServiceConnectAccessLogConfigurationFormat`. Required.
    #[track_caller]
    pub fn format(
        mut self,
        value: impl IntoValue<ServiceConnectAccessLogConfigurationFormat>,
    ) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `IncludeQueryParameters`: `ServiceConnectAccessLogConfigurationIncludeQueryParameters`.
    #[track_caller]
    pub fn include_query_parameters(
        mut self,
        value: impl IntoValue<ServiceConnectAccessLogConfigurationIncludeQueryParameters>,
    ) -> Self {
        self.0.set("IncludeQueryParameters", value);
        self
    }
}

choice! {
    /// `ServiceConnectAccessLogConfigurationFormat` of `AWS::ECS::Service`.
    ServiceConnectAccessLogConfigurationFormat
    TEXT "TEXT"
    JSON "JSON"
}

choice! {
    /// `ServiceConnectAccessLogConfigurationIncludeQueryParameters` of `AWS::ECS::Service`.
    ServiceConnectAccessLogConfigurationIncludeQueryParameters
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `ServiceConnectClientAlias` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectClientAlias(Properties);

properties! { ServiceConnectClientAlias }

impl ServiceConnectClientAlias {
    /// `DnsName`: string.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsName", value);
        self
    }

    /// `Port`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `TestTrafficRules`: `ServiceConnectTestTrafficRules`.
    #[track_caller]
    pub fn test_traffic_rules(
        mut self,
        value: impl IntoValue<ServiceConnectTestTrafficRules>,
    ) -> Self {
        self.0.set("TestTrafficRules", value);
        self
    }
}

/// `ServiceConnectConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectConfiguration(Properties);

properties! { ServiceConnectConfiguration }

impl ServiceConnectConfiguration {
    /// `AccessLogConfiguration`: `ServiceConnectAccessLogConfiguration`.
    #[track_caller]
    pub fn access_log_configuration(
        mut self,
        value: impl IntoValue<ServiceConnectAccessLogConfiguration>,
    ) -> Self {
        self.0.set("AccessLogConfiguration", value);
        self
    }

    /// `ContainerConfigurations`: list of `ServiceConnectContainerConfiguration`, at most 10 items.
    #[track_caller]
    pub fn container_configurations(
        mut self,
        value: impl IntoValue<ListOf<ServiceConnectContainerConfiguration>>,
    ) -> Self {
        self.0.set("ContainerConfigurations", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Services`: list of `ServiceConnectService`.
    #[track_caller]
    pub fn services(mut self, value: impl IntoValue<ListOf<ServiceConnectService>>) -> Self {
        self.0.set("Services", value);
        self
    }
}

/// `ServiceConnectContainerConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectContainerConfiguration(Properties);

properties! { ServiceConnectContainerConfiguration }

impl ServiceConnectContainerConfiguration {
    /// `LogLevel`: `ServiceConnectContainerConfigurationLogLevel`.
    #[track_caller]
    pub fn log_level(
        mut self,
        value: impl IntoValue<ServiceConnectContainerConfigurationLogLevel>,
    ) -> Self {
        self.0.set("LogLevel", value);
        self
    }
}

choice! {
    /// `ServiceConnectContainerConfigurationLogLevel` of `AWS::ECS::Service`.
    ServiceConnectContainerConfigurationLogLevel
    DEBUG "debug"
    INFO "info"
}

/// `ServiceConnectService` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectService(Properties);

properties! { ServiceConnectService }

impl ServiceConnectService {
    /// `ClientAliases`: list of `ServiceConnectClientAlias`.
    #[track_caller]
    pub fn client_aliases(
        mut self,
        value: impl IntoValue<ListOf<ServiceConnectClientAlias>>,
    ) -> Self {
        self.0.set("ClientAliases", value);
        self
    }

    /// `DiscoveryName`: string.
    #[track_caller]
    pub fn discovery_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryName", value);
        self
    }

    /// `IngressPortOverride`: integer, 0 to 65535.
    #[track_caller]
    pub fn ingress_port_override(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IngressPortOverride", value);
        self
    }

    /// `PortName`: string. Required.
    #[track_caller]
    pub fn port_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortName", value);
        self
    }

    /// `Timeout`: `TimeoutConfiguration`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<TimeoutConfiguration>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `Tls`: `ServiceConnectTlsConfiguration`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<ServiceConnectTlsConfiguration>) -> Self {
        self.0.set("Tls", value);
        self
    }
}

/// `ServiceConnectTestTrafficRules` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectTestTrafficRules(Properties);

properties! { ServiceConnectTestTrafficRules }

impl ServiceConnectTestTrafficRules {
    /// `Header`: `ServiceConnectTestTrafficRulesHeader`. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<ServiceConnectTestTrafficRulesHeader>) -> Self {
        self.0.set("Header", value);
        self
    }
}

/// `ServiceConnectTestTrafficRulesHeader` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectTestTrafficRulesHeader(Properties);

properties! { ServiceConnectTestTrafficRulesHeader }

impl ServiceConnectTestTrafficRulesHeader {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: `ServiceConnectTestTrafficRulesHeaderValue`.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<ServiceConnectTestTrafficRulesHeaderValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ServiceConnectTestTrafficRulesHeaderValue` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectTestTrafficRulesHeaderValue(Properties);

properties! { ServiceConnectTestTrafficRulesHeaderValue }

impl ServiceConnectTestTrafficRulesHeaderValue {
    /// `Exact`: string. Required.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }
}

/// `ServiceConnectTlsCertificateAuthority` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectTlsCertificateAuthority(Properties);

properties! { ServiceConnectTlsCertificateAuthority }

impl ServiceConnectTlsCertificateAuthority {
    /// `AwsPcaAuthorityArn`: string.
    #[track_caller]
    pub fn aws_pca_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsPcaAuthorityArn", value);
        self
    }
}

/// `ServiceConnectTlsConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConnectTlsConfiguration(Properties);

properties! { ServiceConnectTlsConfiguration }

impl ServiceConnectTlsConfiguration {
    /// `IssuerCertificateAuthority`: `ServiceConnectTlsCertificateAuthority`. Required.
    #[track_caller]
    pub fn issuer_certificate_authority(
        mut self,
        value: impl IntoValue<ServiceConnectTlsCertificateAuthority>,
    ) -> Self {
        self.0.set("IssuerCertificateAuthority", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `ServiceManagedEBSVolumeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedEBSVolumeConfiguration(Properties);

properties! { ServiceManagedEBSVolumeConfiguration }

impl ServiceManagedEBSVolumeConfiguration {
    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `FilesystemType`: `ServiceManagedEBSVolumeConfigurationFilesystemType`.
    #[track_caller]
    pub fn filesystem_type(
        mut self,
        value: impl IntoValue<ServiceManagedEBSVolumeConfigurationFilesystemType>,
    ) -> Self {
        self.0.set("FilesystemType", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SizeInGiB`: integer.
    #[track_caller]
    pub fn size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGiB", value);
        self
    }

    /// `SnapshotId`: string.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `TagSpecifications`: list of `EBSTagSpecification`.
    #[track_caller]
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<ListOf<EBSTagSpecification>>,
    ) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeInitializationRate`: integer.
    #[track_caller]
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeInitializationRate", value);
        self
    }

    /// `VolumeType`: string.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `ServiceManagedEBSVolumeConfigurationFilesystemType` of `AWS::ECS::Service`.
    ServiceManagedEBSVolumeConfigurationFilesystemType
    EXT3 "ext3"
    EXT4 "ext4"
    NTFS "ntfs"
    XFS "xfs"
}

/// `ServiceRegistry` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceRegistry(Properties);

properties! { ServiceRegistry }

impl ServiceRegistry {
    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `RegistryArn`: string.
    #[track_caller]
    pub fn registry_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryArn", value);
        self
    }
}

/// `ServiceVolumeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceVolumeConfiguration(Properties);

properties! { ServiceVolumeConfiguration }

impl ServiceVolumeConfiguration {
    /// `ManagedEBSVolume`: `ServiceManagedEBSVolumeConfiguration`.
    #[track_caller]
    pub fn managed_ebs_volume(
        mut self,
        value: impl IntoValue<ServiceManagedEBSVolumeConfiguration>,
    ) -> Self {
        self.0.set("ManagedEBSVolume", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::ECS::Service`.
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

/// `ThresholdConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThresholdConfiguration(Properties);

properties! { ThresholdConfiguration }

impl ThresholdConfiguration {
    /// `Type`: `ThresholdConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ThresholdConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ThresholdConfigurationType` of `AWS::ECS::Service`.
    ThresholdConfigurationType
    COUNT "COUNT"
    BOUNDED_PERCENT "BOUNDED_PERCENT"
    UNBOUNDED_PERCENT "UNBOUNDED_PERCENT"
}

/// `TimeoutConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutConfiguration(Properties);

properties! { TimeoutConfiguration }

impl TimeoutConfiguration {
    /// `IdleTimeoutSeconds`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeoutSeconds", value);
        self
    }

    /// `PerRequestTimeoutSeconds`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn per_request_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerRequestTimeoutSeconds", value);
        self
    }
}

/// `VpcLatticeAdvancedConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcLatticeAdvancedConfiguration(Properties);

properties! { VpcLatticeAdvancedConfiguration }

impl VpcLatticeAdvancedConfiguration {
    /// `AlternateTargetGroupArn`: string.
    #[track_caller]
    pub fn alternate_target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternateTargetGroupArn", value);
        self
    }

    /// `ProductionListenerRule`: string.
    #[track_caller]
    pub fn production_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductionListenerRule", value);
        self
    }

    /// `TestListenerRule`: string.
    #[track_caller]
    pub fn test_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestListenerRule", value);
        self
    }
}

/// `VpcLatticeConfiguration` of `AWS::ECS::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcLatticeConfiguration(Properties);

properties! { VpcLatticeConfiguration }

impl VpcLatticeConfiguration {
    /// `AdvancedConfiguration`: `VpcLatticeAdvancedConfiguration`.
    #[track_caller]
    pub fn advanced_configuration(
        mut self,
        value: impl IntoValue<VpcLatticeAdvancedConfiguration>,
    ) -> Self {
        self.0.set("AdvancedConfiguration", value);
        self
    }

    /// `PortName`: string. Required.
    #[track_caller]
    pub fn port_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TargetGroupArn`: string. Required.
    #[track_caller]
    pub fn target_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupArn", value);
        self
    }
}
