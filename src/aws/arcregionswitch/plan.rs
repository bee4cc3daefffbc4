// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ARCRegionSwitch::Plan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ARCRegionSwitch::Plan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Plan(Body);

resource! { Plan "AWS::ARCRegionSwitch::Plan" }

impl Plan {
    /// `AssociatedAlarms`: map of `AssociatedAlarm`.
    #[track_caller]
    pub fn associated_alarms(mut self, value: impl IntoValue<MapOf<AssociatedAlarm>>) -> Self {
        self.0.set("AssociatedAlarms", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `Name`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrimaryRegion`: string, pattern `^[a-z]{2}-[a-z-]+-\d+$`. A change replaces the resource.
    #[track_caller]
    pub fn primary_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryRegion", value);
        self
    }

    /// `RecoveryApproach`: `RecoveryApproach`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recovery_approach(mut self, value: impl IntoValue<RecoveryApproach>) -> Self {
        self.0.set("RecoveryApproach", value);
        self
    }

    /// `RecoveryTimeObjectiveMinutes`: number, 1 to 10080.
    #[track_caller]
    pub fn recovery_time_objective_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RecoveryTimeObjectiveMinutes", value);
        self
    }

    /// `Regions`: list of strings, 2 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `ReportConfiguration`: `ReportConfiguration`.
    #[track_caller]
    pub fn report_configuration(mut self, value: impl IntoValue<ReportConfiguration>) -> Self {
        self.0.set("ReportConfiguration", value);
        self
    }

    /// `ServiceQuotaChecksEnabled`: boolean.
    #[track_caller]
    pub fn service_quota_checks_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ServiceQuotaChecksEnabled", value);
        self
    }

    /// `Tags`: map of strings, at most 200 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Triggers`: list of `Trigger`.
    #[track_caller]
    pub fn triggers(mut self, value: impl IntoValue<ListOf<Trigger>>) -> Self {
        self.0.set("Triggers", value);
        self
    }

    /// `Workflows`: list of `Workflow`. Required.
    #[track_caller]
    pub fn workflows(mut self, value: impl IntoValue<ListOf<Workflow>>) -> Self {
        self.0.set("Workflows", value);
        self
    }
}

impl Handle<Plan> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `HealthChecksForPlan`
    #[inline]
    pub fn health_checks_for_plan(&self) -> Value<Node> {
        self.attribute("HealthChecksForPlan")
    }

    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `PlanHealthChecks`
    #[inline]
    pub fn plan_health_checks(&self) -> Value<Vec<String>> {
        self.attribute("PlanHealthChecks")
    }

    /// `Route53HealthChecks`
    #[inline]
    pub fn route53_health_checks(&self) -> Value<Node> {
        self.attribute("Route53HealthChecks")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

choice! {
    /// `AlarmCondition` of `AWS::ARCRegionSwitch::Plan`.
    AlarmCondition
    RED "red"
    GREEN "green"
}

choice! {
    /// `AlarmType` of `AWS::ARCRegionSwitch::Plan`.
    AlarmType
    APPLICATION_HEALTH "applicationHealth"
    TRIGGER "trigger"
}

/// `ArcRoutingControlConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcRoutingControlConfiguration(Properties);

properties! { ArcRoutingControlConfiguration }

impl ArcRoutingControlConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `RegionAndRoutingControls`: map of lists of `ArcRoutingControlState`. Required.
    #[track_caller]
    pub fn region_and_routing_controls(
        mut self,
        value: impl IntoValue<MapOf<ListOf<ArcRoutingControlState>>>,
    ) -> Self {
        self.0.set("RegionAndRoutingControls", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `ArcRoutingControlState` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcRoutingControlState(Properties);

properties! { ArcRoutingControlState }

impl ArcRoutingControlState {
    /// `RoutingControlArn`: string. Required.
    #[track_caller]
    pub fn routing_control_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingControlArn", value);
        self
    }

    /// `State`: `RoutingControlStateChange`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<RoutingControlStateChange>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `Asg` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Asg(Properties);

properties! { Asg }

impl Asg {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }
}

/// `AssociatedAlarm` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedAlarm(Properties);

properties! { AssociatedAlarm }

impl AssociatedAlarm {
    /// `AlarmType`: `AlarmType`. Required.
    #[track_caller]
    pub fn alarm_type(mut self, value: impl IntoValue<AlarmType>) -> Self {
        self.0.set("AlarmType", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `ResourceIdentifier`: string. Required.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }
}

/// `AuroraProvisionedScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuroraProvisionedScalingConfiguration(Properties);

properties! { AuroraProvisionedScalingConfiguration }

impl AuroraProvisionedScalingConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 255 characters, pattern `^[A-Za-z][0-9A-Za-z-:._]*$`. Required.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `InstanceArns`: map of strings, 1 to 2 entries. Required.
    #[track_caller]
    pub fn instance_arns(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("InstanceArns", value);
        self
    }

    /// `RegionDatabaseClusterArns`: map of strings, 2 entries. Required.
    #[track_caller]
    pub fn region_database_cluster_arns(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RegionDatabaseClusterArns", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `AuroraServerlessScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuroraServerlessScalingConfiguration(Properties);

properties! { AuroraServerlessScalingConfiguration }

impl AuroraServerlessScalingConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 255 characters, pattern `^[A-Za-z][0-9A-Za-z-:._]*$`. Required.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `RegionDatabaseClusterArns`: map of strings, 2 entries. Required.
    #[track_caller]
    pub fn region_database_cluster_arns(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RegionDatabaseClusterArns", value);
        self
    }

    /// `TargetPercent`: number, default 100.
    #[track_caller]
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetPercent", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `CustomActionLambdaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionLambdaConfiguration(Properties);

properties! { CustomActionLambdaConfiguration }

impl CustomActionLambdaConfiguration {
    /// `Lambdas`: list of `Lambdas`, 1 to 2 items. Required.
    #[track_caller]
    pub fn lambdas(mut self, value: impl IntoValue<ListOf<Lambdas>>) -> Self {
        self.0.set("Lambdas", value);
        self
    }

    /// `RegionToRun`: `RegionToRunIn`. Required.
    #[track_caller]
    pub fn region_to_run(mut self, value: impl IntoValue<RegionToRunIn>) -> Self {
        self.0.set("RegionToRun", value);
        self
    }

    /// `RetryIntervalMinutes`: number. Required.
    #[track_caller]
    pub fn retry_interval_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RetryIntervalMinutes", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `LambdaUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<LambdaUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

/// `DocumentDbConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentDbConfiguration(Properties);

properties! { DocumentDbConfiguration }

impl DocumentDbConfiguration {
    /// `Behavior`: `DocumentDbDefaultBehavior`. Required.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<DocumentDbDefaultBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DatabaseClusterArns`: list of strings. Required.
    #[track_caller]
    pub fn database_cluster_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DatabaseClusterArns", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, pattern `^[A-Za-z][0-9A-Za-z-:._]*$`. Required.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `DocumentDbUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<DocumentDbUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `DocumentDbDefaultBehavior` of `AWS::ARCRegionSwitch::Plan`.
    DocumentDbDefaultBehavior
    SWITCHOVER_ONLY "switchoverOnly"
    FAILOVER "failover"
}

/// `DocumentDbUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentDbUngraceful(Properties);

properties! { DocumentDbUngraceful }

impl DocumentDbUngraceful {
    /// `Ungraceful`: `DocumentDbUngracefulBehavior`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<DocumentDbUngracefulBehavior>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `DocumentDbUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    DocumentDbUngracefulBehavior
    FAILOVER "failover"
}

/// `Ec2AsgCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2AsgCapacityIncreaseConfiguration(Properties);

properties! { Ec2AsgCapacityIncreaseConfiguration }

impl Ec2AsgCapacityIncreaseConfiguration {
    /// `Asgs`: list of `Asg`, 2 items. Required.
    #[track_caller]
    pub fn asgs(mut self, value: impl IntoValue<ListOf<Asg>>) -> Self {
        self.0.set("Asgs", value);
        self
    }

    /// `CapacityMonitoringApproach`: `Ec2AsgCapacityMonitoringApproach`.
    #[track_caller]
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<Ec2AsgCapacityMonitoringApproach>,
    ) -> Self {
        self.0.set("CapacityMonitoringApproach", value);
        self
    }

    /// `TargetPercent`: number, default 100.
    #[track_caller]
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetPercent", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `Ec2Ungraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<Ec2Ungraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }

    /// `WaitELBTargetGroupHealthy`: `WaitELBTargetGroupHealthy`.
    #[track_caller]
    pub fn wait_elb_target_group_healthy(
        mut self,
        value: impl IntoValue<WaitELBTargetGroupHealthy>,
    ) -> Self {
        self.0.set("WaitELBTargetGroupHealthy", value);
        self
    }
}

choice! {
    /// `Ec2AsgCapacityMonitoringApproach` of `AWS::ARCRegionSwitch::Plan`.
    Ec2AsgCapacityMonitoringApproach
    SAMPLED_MAX_IN_LAST24_HOURS "sampledMaxInLast24Hours"
    AUTOSCALING_MAX_IN_LAST24_HOURS "autoscalingMaxInLast24Hours"
}

/// `Ec2Ungraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2Ungraceful(Properties);

properties! { Ec2Ungraceful }

impl Ec2Ungraceful {
    /// `MinimumSuccessPercentage`: number, 0 to 99. Required.
    #[track_caller]
    pub fn minimum_success_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumSuccessPercentage", value);
        self
    }
}

/// `EcsCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsCapacityIncreaseConfiguration(Properties);

properties! { EcsCapacityIncreaseConfiguration }

impl EcsCapacityIncreaseConfiguration {
    /// `CapacityMonitoringApproach`: `EcsCapacityMonitoringApproach`.
    #[track_caller]
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<EcsCapacityMonitoringApproach>,
    ) -> Self {
        self.0.set("CapacityMonitoringApproach", value);
        self
    }

    /// `Services`: list of `Service`, 2 items. Required.
    #[track_caller]
    pub fn services(mut self, value: impl IntoValue<ListOf<Service>>) -> Self {
        self.0.set("Services", value);
        self
    }

    /// `TargetPercent`: number, default 100.
    #[track_caller]
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetPercent", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `EcsUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<EcsUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }

    /// `WaitELBTargetGroupHealthy`: `WaitELBTargetGroupHealthy`.
    #[track_caller]
    pub fn wait_elb_target_group_healthy(
        mut self,
        value: impl IntoValue<WaitELBTargetGroupHealthy>,
    ) -> Self {
        self.0.set("WaitELBTargetGroupHealthy", value);
        self
    }
}

choice! {
    /// `EcsCapacityMonitoringApproach` of `AWS::ARCRegionSwitch::Plan`.
    EcsCapacityMonitoringApproach
    SAMPLED_MAX_IN_LAST24_HOURS "sampledMaxInLast24Hours"
    CONTAINER_INSIGHTS_MAX_IN_LAST24_HOURS "containerInsightsMaxInLast24Hours"
}

/// `EcsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsUngraceful(Properties);

properties! { EcsUngraceful }

impl EcsUngraceful {
    /// `MinimumSuccessPercentage`: number, 0 to 99. Required.
    #[track_caller]
    pub fn minimum_success_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumSuccessPercentage", value);
        self
    }
}

choice! {
    /// `EksCapacityMonitoringApproach` of `AWS::ARCRegionSwitch::Plan`.
    EksCapacityMonitoringApproach
    SAMPLED_MAX_IN_LAST24_HOURS "sampledMaxInLast24Hours"
}

/// `EksCluster` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksCluster(Properties);

properties! { EksCluster }

impl EksCluster {
    /// `ClusterArn`: string, pattern `^arn:aws[a-zA-Z-]*:eks:[a-z0-9-]+:\d{12}:cluster/[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}$`. Required.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }
}

/// `EksResourceScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksResourceScalingConfiguration(Properties);

properties! { EksResourceScalingConfiguration }

impl EksResourceScalingConfiguration {
    /// `CapacityMonitoringApproach`: `EksCapacityMonitoringApproach`.
    #[track_caller]
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<EksCapacityMonitoringApproach>,
    ) -> Self {
        self.0.set("CapacityMonitoringApproach", value);
        self
    }

    /// `EksClusters`: list of `EksCluster`, at least 2 items.
    #[track_caller]
    pub fn eks_clusters(mut self, value: impl IntoValue<ListOf<EksCluster>>) -> Self {
        self.0.set("EksClusters", value);
        self
    }

    /// `KubernetesResourceType`: `KubernetesResourceType`. Required.
    #[track_caller]
    pub fn kubernetes_resource_type(
        mut self,
        value: impl IntoValue<KubernetesResourceType>,
    ) -> Self {
        self.0.set("KubernetesResourceType", value);
        self
    }

    /// `ScalingResources`: list of maps of maps of `KubernetesScalingResource`, at least 1 item.
    #[track_caller]
    pub fn scaling_resources(
        mut self,
        value: impl IntoValue<ListOf<MapOf<MapOf<KubernetesScalingResource>>>>,
    ) -> Self {
        self.0.set("ScalingResources", value);
        self
    }

    /// `TargetPercent`: number, at least 1, default 100.
    #[track_caller]
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetPercent", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `EksResourceScalingUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<EksResourceScalingUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

/// `EksResourceScalingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksResourceScalingUngraceful(Properties);

properties! { EksResourceScalingUngraceful }

impl EksResourceScalingUngraceful {
    /// `MinimumSuccessPercentage`: number, 0 to 99. Required.
    #[track_caller]
    pub fn minimum_success_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumSuccessPercentage", value);
        self
    }
}

/// `EventSourceMapping` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSourceMapping(Properties);

properties! { EventSourceMapping }

impl EventSourceMapping {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }
}

/// `ExecutionApprovalConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionApprovalConfiguration(Properties);

properties! { ExecutionApprovalConfiguration }

impl ExecutionApprovalConfiguration {
    /// `ApprovalRole`: string. Required.
    #[track_caller]
    pub fn approval_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApprovalRole", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `ExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionBlockConfiguration(Properties);

properties! { ExecutionBlockConfiguration }

impl ExecutionBlockConfiguration {
    /// `ArcRoutingControlConfig`: `ArcRoutingControlConfiguration`.
    #[track_caller]
    pub fn arc_routing_control_config(
        mut self,
        value: impl IntoValue<ArcRoutingControlConfiguration>,
    ) -> Self {
        self.0.set("ArcRoutingControlConfig", value);
        self
    }

    /// `AuroraProvisionedScalingConfig`: `AuroraProvisionedScalingConfiguration`.
    #[track_caller]
    pub fn aurora_provisioned_scaling_config(
        mut self,
        value: impl IntoValue<AuroraProvisionedScalingConfiguration>,
    ) -> Self {
        self.0.set("AuroraProvisionedScalingConfig", value);
        self
    }

    /// `AuroraServerlessScalingConfig`: `AuroraServerlessScalingConfiguration`.
    #[track_caller]
    pub fn aurora_serverless_scaling_config(
        mut self,
        value: impl IntoValue<AuroraServerlessScalingConfiguration>,
    ) -> Self {
        self.0.set("AuroraServerlessScalingConfig", value);
        self
    }

    /// `CustomActionLambdaConfig`: `CustomActionLambdaConfiguration`.
    #[track_caller]
    pub fn custom_action_lambda_config(
        mut self,
        value: impl IntoValue<CustomActionLambdaConfiguration>,
    ) -> Self {
        self.0.set("CustomActionLambdaConfig", value);
        self
    }

    /// `DocumentDbConfig`: `DocumentDbConfiguration`.
    #[track_caller]
    pub fn document_db_config(mut self, value: impl IntoValue<DocumentDbConfiguration>) -> Self {
        self.0.set("DocumentDbConfig", value);
        self
    }

    /// `Ec2AsgCapacityIncreaseConfig`: `Ec2AsgCapacityIncreaseConfiguration`.
    #[track_caller]
    pub fn ec2_asg_capacity_increase_config(
        mut self,
        value: impl IntoValue<Ec2AsgCapacityIncreaseConfiguration>,
    ) -> Self {
        self.0.set("Ec2AsgCapacityIncreaseConfig", value);
        self
    }

    /// `EcsCapacityIncreaseConfig`: `EcsCapacityIncreaseConfiguration`.
    #[track_caller]
    pub fn ecs_capacity_increase_config(
        mut self,
        value: impl IntoValue<EcsCapacityIncreaseConfiguration>,
    ) -> Self {
        self.0.set("EcsCapacityIncreaseConfig", value);
        self
    }

    /// `EksResourceScalingConfig`: `EksResourceScalingConfiguration`.
    #[track_caller]
    pub fn eks_resource_scaling_config(
        mut self,
        value: impl IntoValue<EksResourceScalingConfiguration>,
    ) -> Self {
        self.0.set("EksResourceScalingConfig", value);
        self
    }

    /// `ExecutionApprovalConfig`: `ExecutionApprovalConfiguration`.
    #[track_caller]
    pub fn execution_approval_config(
        mut self,
        value: impl IntoValue<ExecutionApprovalConfiguration>,
    ) -> Self {
        self.0.set("ExecutionApprovalConfig", value);
        self
    }

    /// `GlobalAuroraConfig`: `GlobalAuroraConfiguration`.
    #[track_caller]
    pub fn global_aurora_config(
        mut self,
        value: impl IntoValue<GlobalAuroraConfiguration>,
    ) -> Self {
        self.0.set("GlobalAuroraConfig", value);
        self
    }

    /// `LambdaEventSourceMappingConfig`: `LambdaEventSourceMappingConfiguration`.
    #[track_caller]
    pub fn lambda_event_source_mapping_config(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingConfiguration>,
    ) -> Self {
        self.0.set("LambdaEventSourceMappingConfig", value);
        self
    }

    /// `NeptuneGlobalDatabaseConfig`: `NeptuneGlobalDatabaseConfiguration`.
    #[track_caller]
    pub fn neptune_global_database_config(
        mut self,
        value: impl IntoValue<NeptuneGlobalDatabaseConfiguration>,
    ) -> Self {
        self.0.set("NeptuneGlobalDatabaseConfig", value);
        self
    }

    /// `ParallelConfig`: `ParallelExecutionBlockConfiguration`.
    #[track_caller]
    pub fn parallel_config(
        mut self,
        value: impl IntoValue<ParallelExecutionBlockConfiguration>,
    ) -> Self {
        self.0.set("ParallelConfig", value);
        self
    }

    /// `RdsCreateCrossRegionReadReplicaConfig`: `RdsCreateCrossRegionReplicaConfiguration`.
    #[track_caller]
    pub fn rds_create_cross_region_read_replica_config(
        mut self,
        value: impl IntoValue<RdsCreateCrossRegionReplicaConfiguration>,
    ) -> Self {
        self.0.set("RdsCreateCrossRegionReadReplicaConfig", value);
        self
    }

    /// `RdsPromoteReadReplicaConfig`: `RdsPromoteReadReplicaConfiguration`.
    #[track_caller]
    pub fn rds_promote_read_replica_config(
        mut self,
        value: impl IntoValue<RdsPromoteReadReplicaConfiguration>,
    ) -> Self {
        self.0.set("RdsPromoteReadReplicaConfig", value);
        self
    }

    /// `RdsSwitchoverReadReplicaConfig`: `RdsSwitchoverReadReplicaConfiguration`.
    #[track_caller]
    pub fn rds_switchover_read_replica_config(
        mut self,
        value: impl IntoValue<RdsSwitchoverReadReplicaConfiguration>,
    ) -> Self {
        self.0.set("RdsSwitchoverReadReplicaConfig", value);
        self
    }

    /// `RegionSwitchPlanConfig`: `RegionSwitchPlanConfiguration`.
    #[track_caller]
    pub fn region_switch_plan_config(
        mut self,
        value: impl IntoValue<RegionSwitchPlanConfiguration>,
    ) -> Self {
        self.0.set("RegionSwitchPlanConfig", value);
        self
    }

    /// `Route53HealthCheckConfig`: `Route53HealthCheckConfiguration`.
    #[track_caller]
    pub fn route53_health_check_config(
        mut self,
        value: impl IntoValue<Route53HealthCheckConfiguration>,
    ) -> Self {
        self.0.set("Route53HealthCheckConfig", value);
        self
    }

    /// `SsmSendCommandConfig`: `SsmSendCommandConfiguration`.
    #[track_caller]
    pub fn ssm_send_command_config(
        mut self,
        value: impl IntoValue<SsmSendCommandConfiguration>,
    ) -> Self {
        self.0.set("SsmSendCommandConfig", value);
        self
    }
}

choice! {
    /// `ExecutionBlockType` of `AWS::ARCRegionSwitch::Plan`.
    ExecutionBlockType
    ARC_REGION_SWITCH_PLAN "ARCRegionSwitchPlan"
    ARC_ROUTING_CONTROL "ARCRoutingControl"
    AURORA_GLOBAL_DATABASE "AuroraGlobalDatabase"
    AURORA_PROVISIONED_SCALING "AuroraProvisionedScaling"
    AURORA_SERVERLESS_SCALING "AuroraServerlessScaling"
    CUSTOM_ACTION_LAMBDA "CustomActionLambda"
    DOCUMENT_DB "DocumentDb"
    EC2_AUTO_SCALING "EC2AutoScaling"
    ECS_SERVICE_SCALING "ECSServiceScaling"
    EKS_RESOURCE_SCALING "EKSResourceScaling"
    LAMBDA_EVENT_SOURCE_MAPPING "LambdaEventSourceMapping"
    MANUAL_APPROVAL "ManualApproval"
    NEPTUNE_GLOBAL_DATABASE "NeptuneGlobalDatabase"
    PARALLEL "Parallel"
    RDS_CREATE_CROSS_REGION_REPLICA "RdsCreateCrossRegionReplica"
    RDS_PROMOTE_READ_REPLICA "RdsPromoteReadReplica"
    RDS_SWITCHOVER_READ_REPLICA "RdsSwitchoverReadReplica"
    ROUTE53_HEALTH_CHECK "Route53HealthCheck"
    SSM_SEND_COMMAND "SSMSendCommand"
}

/// `GlobalAuroraConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalAuroraConfiguration(Properties);

properties! { GlobalAuroraConfiguration }

impl GlobalAuroraConfiguration {
    /// `Behavior`: `GlobalAuroraDefaultBehavior`. Required.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<GlobalAuroraDefaultBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DatabaseClusterArns`: list of strings. Required.
    #[track_caller]
    pub fn database_cluster_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DatabaseClusterArns", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `GlobalClusterIdentifier`: string. Required.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `GlobalAuroraUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<GlobalAuroraUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `GlobalAuroraDefaultBehavior` of `AWS::ARCRegionSwitch::Plan`.
    GlobalAuroraDefaultBehavior
    SWITCHOVER_ONLY "switchoverOnly"
    FAILOVER "failover"
}

/// `GlobalAuroraUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalAuroraUngraceful(Properties);

properties! { GlobalAuroraUngraceful }

impl GlobalAuroraUngraceful {
    /// `Ungraceful`: `GlobalAuroraUngracefulBehavior`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<GlobalAuroraUngracefulBehavior>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `GlobalAuroraUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    GlobalAuroraUngracefulBehavior
    FAILOVER "failover"
}

/// `KubernetesResourceType` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubernetesResourceType(Properties);

properties! { KubernetesResourceType }

impl KubernetesResourceType {
    /// `ApiVersion`: string. Required.
    #[track_caller]
    pub fn api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiVersion", value);
        self
    }

    /// `Kind`: string. Required.
    #[track_caller]
    pub fn kind(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Kind", value);
        self
    }
}

/// `KubernetesScalingResource` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct KubernetesScalingResource(Properties);

properties! { KubernetesScalingResource }

impl KubernetesScalingResource {
    /// `HpaName`: string.
    #[track_caller]
    pub fn hpa_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HpaName", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string, pattern `^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `LambdaEventSourceMappingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaEventSourceMappingConfiguration(Properties);

properties! { LambdaEventSourceMappingConfiguration }

impl LambdaEventSourceMappingConfiguration {
    /// `Action`: `LambdaEventSourceMappingConfigurationAction`. Required.
    #[track_caller]
    pub fn action(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingConfigurationAction>,
    ) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `RegionEventSourceMappings`: map of `EventSourceMapping`. Required.
    #[track_caller]
    pub fn region_event_source_mappings(
        mut self,
        value: impl IntoValue<MapOf<EventSourceMapping>>,
    ) -> Self {
        self.0.set("RegionEventSourceMappings", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `LambdaEventSourceMappingUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<LambdaEventSourceMappingUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `LambdaEventSourceMappingConfigurationAction` of `AWS::ARCRegionSwitch::Plan`.
    LambdaEventSourceMappingConfigurationAction
    ENABLE "enable"
    DISABLE "disable"
}

/// `LambdaEventSourceMappingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaEventSourceMappingUngraceful(Properties);

properties! { LambdaEventSourceMappingUngraceful }

impl LambdaEventSourceMappingUngraceful {
    /// `Behavior`: `LambdaEventSourceMappingUngracefulBehavior`, default `skip`.
    #[track_caller]
    pub fn behavior(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingUngracefulBehavior>,
    ) -> Self {
        self.0.set("Behavior", value);
        self
    }
}

choice! {
    /// `LambdaEventSourceMappingUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    LambdaEventSourceMappingUngracefulBehavior
    SKIP "skip"
}

/// `LambdaUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaUngraceful(Properties);

properties! { LambdaUngraceful }

impl LambdaUngraceful {
    /// `Behavior`: `LambdaUngracefulBehavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<LambdaUngracefulBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }
}

choice! {
    /// `LambdaUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    LambdaUngracefulBehavior
    SKIP "skip"
}

/// `Lambdas` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Lambdas(Properties);

properties! { Lambdas }

impl Lambdas {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `Payload`: string, 1 to 786432 characters.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Payload", value);
        self
    }
}

choice! {
    /// `NeptuneDefaultBehavior` of `AWS::ARCRegionSwitch::Plan`.
    NeptuneDefaultBehavior
    FAILOVER "failover"
    SWITCHOVER_ONLY "switchoverOnly"
}

/// `NeptuneGlobalDatabaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneGlobalDatabaseConfiguration(Properties);

properties! { NeptuneGlobalDatabaseConfiguration }

impl NeptuneGlobalDatabaseConfiguration {
    /// `Behavior`: `NeptuneDefaultBehavior`. Required.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<NeptuneDefaultBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `GlobalClusterIdentifier`: string, 1 to 63 characters, pattern `^[A-Za-z][0-9A-Za-z-]*$`. Required.
    #[track_caller]
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalClusterIdentifier", value);
        self
    }

    /// `RegionDatabaseClusterArns`: map of strings, 2 entries. Required.
    #[track_caller]
    pub fn region_database_cluster_arns(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RegionDatabaseClusterArns", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `NeptuneUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<NeptuneUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

/// `NeptuneUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneUngraceful(Properties);

properties! { NeptuneUngraceful }

impl NeptuneUngraceful {
    /// `Ungraceful`: `NeptuneUngracefulBehavior`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<NeptuneUngracefulBehavior>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `NeptuneUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    NeptuneUngracefulBehavior
    FAILOVER "failover"
}

/// `ParallelExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParallelExecutionBlockConfiguration(Properties);

properties! { ParallelExecutionBlockConfiguration }

impl ParallelExecutionBlockConfiguration {
    /// `Steps`: list of `Step`. Required.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<Step>>) -> Self {
        self.0.set("Steps", value);
        self
    }
}

/// `RdsCreateCrossRegionReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsCreateCrossRegionReplicaConfiguration(Properties);

properties! { RdsCreateCrossRegionReplicaConfiguration }

impl RdsCreateCrossRegionReplicaConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DbInstanceArnMap`: map of strings. Required.
    #[track_caller]
    pub fn db_instance_arn_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DbInstanceArnMap", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `RdsPromoteReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsPromoteReadReplicaConfiguration(Properties);

properties! { RdsPromoteReadReplicaConfiguration }

impl RdsPromoteReadReplicaConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DbInstanceArnMap`: map of strings. Required.
    #[track_caller]
    pub fn db_instance_arn_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DbInstanceArnMap", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `RdsSwitchoverReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsSwitchoverReadReplicaConfiguration(Properties);

properties! { RdsSwitchoverReadReplicaConfiguration }

impl RdsSwitchoverReadReplicaConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DbInstanceArnMap`: map of strings. Required.
    #[track_caller]
    pub fn db_instance_arn_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DbInstanceArnMap", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `RdsUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<RdsUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

/// `RdsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsUngraceful(Properties);

properties! { RdsUngraceful }

impl RdsUngraceful {
    /// `Ungraceful`: `RdsUngracefulBehavior`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<RdsUngracefulBehavior>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

choice! {
    /// `RdsUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    RdsUngracefulBehavior
    PROMOTE_READ_REPLICA "promoteReadReplica"
}

choice! {
    /// `RecoveryApproach` of `AWS::ARCRegionSwitch::Plan`.
    RecoveryApproach
    ACTIVE_ACTIVE "activeActive"
    ACTIVE_PASSIVE "activePassive"
}

/// `RegionSwitchPlanConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegionSwitchPlanConfiguration(Properties);

properties! { RegionSwitchPlanConfiguration }

impl RegionSwitchPlanConfiguration {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }
}

choice! {
    /// `RegionToRunIn` of `AWS::ARCRegionSwitch::Plan`.
    RegionToRunIn
    ACTIVATING_REGION "activatingRegion"
    DEACTIVATING_REGION "deactivatingRegion"
    ACTIVE_REGION "activeRegion"
    INACTIVE_REGION "inactiveRegion"
}

/// `ReportConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportConfiguration(Properties);

properties! { ReportConfiguration }

impl ReportConfiguration {
    /// `ReportOutput`: list of `ReportOutputConfiguration`, 1 item.
    #[track_caller]
    pub fn report_output(
        mut self,
        value: impl IntoValue<ListOf<ReportOutputConfiguration>>,
    ) -> Self {
        self.0.set("ReportOutput", value);
        self
    }
}

/// `ReportOutputConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportOutputConfiguration(Properties);

properties! { ReportOutputConfiguration }

impl ReportOutputConfiguration {
    /// `S3Configuration`: `S3ReportOutputConfiguration`.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3ReportOutputConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `Route53HealthCheckConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route53HealthCheckConfiguration(Properties);

properties! { Route53HealthCheckConfiguration }

impl Route53HealthCheckConfiguration {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `HostedZoneId`: string, 1 to 32 characters. Required.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `RecordName`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn record_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordName", value);
        self
    }

    /// `RecordSets`: list of `Route53ResourceRecordSet`.
    #[track_caller]
    pub fn record_sets(mut self, value: impl IntoValue<ListOf<Route53ResourceRecordSet>>) -> Self {
        self.0.set("RecordSets", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }
}

/// `Route53ResourceRecordSet` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route53ResourceRecordSet(Properties);

properties! { Route53ResourceRecordSet }

impl Route53ResourceRecordSet {
    /// `RecordSetIdentifier`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn record_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordSetIdentifier", value);
        self
    }

    /// `Region`: string, pattern `^[a-z]{2}-[a-z-]+-\d+$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

choice! {
    /// `RoutingControlStateChange` of `AWS::ARCRegionSwitch::Plan`.
    RoutingControlStateChange
    ON "On"
    OFF "Off"
}

/// `S3ReportOutputConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ReportOutputConfiguration(Properties);

properties! { S3ReportOutputConfiguration }

impl S3ReportOutputConfiguration {
    /// `BucketOwner`: string, pattern `^\d{12}$`.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `BucketPath`: string, 3 to 512 characters, pattern `^(?:s3://)?[a-z0-9][a-z0-9-]{1,61}[a-z0-9](?:/[^/ ][^/]*)*/?$`.
    #[track_caller]
    pub fn bucket_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPath", value);
        self
    }
}

/// `Service` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Properties);

properties! { Service }

impl Service {
    /// `ClusterArn`: string, pattern `^arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:\d{12}:cluster/[a-zA-Z0-9_-]{1,255}$`.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `ServiceArn`: string.
    #[track_caller]
    pub fn service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceArn", value);
        self
    }
}

/// `SsmDocumentConfig` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmDocumentConfig(Properties);

properties! { SsmDocumentConfig }

impl SsmDocumentConfig {
    /// `CrossAccountRole`: string, pattern `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrossAccountRole", value);
        self
    }

    /// `DocumentArn`: string, 20 to 256 characters, pattern `^arn:[a-z0-9\-]+:ssm:[a-z0-9\-]+:([0-9]{12})?:document/[a-zA-Z0-9_.\-]+$`. Required.
    #[track_caller]
    pub fn document_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentArn", value);
        self
    }

    /// `DocumentVersion`: string, 1 to 8 characters, pattern `^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$`.
    #[track_caller]
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentVersion", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `Parameters`: map of lists of strings, at most 30 entries.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Targets`: list of `SsmTarget`, 1 to 5 items. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<SsmTarget>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `SsmSendCommandConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmSendCommandConfiguration(Properties);

properties! { SsmSendCommandConfiguration }

impl SsmSendCommandConfiguration {
    /// `RegionDocuments`: map of `SsmDocumentConfig`, 1 to 2 entries. Required.
    #[track_caller]
    pub fn region_documents(mut self, value: impl IntoValue<MapOf<SsmDocumentConfig>>) -> Self {
        self.0.set("RegionDocuments", value);
        self
    }

    /// `RetryIntervalMinutes`: number. Required.
    #[track_caller]
    pub fn retry_interval_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RetryIntervalMinutes", value);
        self
    }

    /// `TimeoutMinutes`: number, at least 1, default 60.
    #[track_caller]
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeoutMinutes", value);
        self
    }

    /// `Ungraceful`: `SsmSendCommandUngraceful`.
    #[track_caller]
    pub fn ungraceful(mut self, value: impl IntoValue<SsmSendCommandUngraceful>) -> Self {
        self.0.set("Ungraceful", value);
        self
    }
}

/// `SsmSendCommandUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmSendCommandUngraceful(Properties);

properties! { SsmSendCommandUngraceful }

impl SsmSendCommandUngraceful {
    /// `Behavior`: `SsmSendCommandUngracefulBehavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<SsmSendCommandUngracefulBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }
}

choice! {
    /// `SsmSendCommandUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
    SsmSendCommandUngracefulBehavior
    SKIP "skip"
}

/// `SsmTarget` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmTarget(Properties);

properties! { SsmTarget }

impl SsmTarget {
    /// `Key`: string, 1 to 163 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Step` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Step(Properties);

properties! { Step }

impl Step {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionBlockConfiguration`: `ExecutionBlockConfiguration`. Required.
    #[track_caller]
    pub fn execution_block_configuration(
        mut self,
        value: impl IntoValue<ExecutionBlockConfiguration>,
    ) -> Self {
        self.0.set("ExecutionBlockConfiguration", value);
        self
    }

    /// `ExecutionBlockType`: `ExecutionBlockType`. Required.
    #[track_caller]
    pub fn execution_block_type(mut self, value: impl IntoValue<ExecutionBlockType>) -> Self {
        self.0.set("ExecutionBlockType", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Trigger` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Trigger(Properties);

properties! { Trigger }

impl Trigger {
    /// `Action`: `WorkflowTargetAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<WorkflowTargetAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Conditions`: list of `TriggerCondition`, 1 to 10 items. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<TriggerCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MinDelayMinutesBetweenExecutions`: number. Required.
    #[track_caller]
    pub fn min_delay_minutes_between_executions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinDelayMinutesBetweenExecutions", value);
        self
    }

    /// `TargetRegion`: string, pattern `^[a-z]{2}-[a-z-]+-\d+$`. Required.
    #[track_caller]
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRegion", value);
        self
    }
}

/// `TriggerCondition` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerCondition(Properties);

properties! { TriggerCondition }

impl TriggerCondition {
    /// `AssociatedAlarmName`: string. Required.
    #[track_caller]
    pub fn associated_alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociatedAlarmName", value);
        self
    }

    /// `Condition`: `AlarmCondition`. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<AlarmCondition>) -> Self {
        self.0.set("Condition", value);
        self
    }
}

choice! {
    /// `WaitELBTargetGroupHealthy` of `AWS::ARCRegionSwitch::Plan`.
    WaitELBTargetGroupHealthy
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `Workflow` of `AWS::ARCRegionSwitch::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Properties);

properties! { Workflow }

impl Workflow {
    /// `Steps`: list of `Step`.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<Step>>) -> Self {
        self.0.set("Steps", value);
        self
    }

    /// `WorkflowDescription`: string.
    #[track_caller]
    pub fn workflow_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowDescription", value);
        self
    }

    /// `WorkflowTargetAction`: `WorkflowTargetAction`. Required.
    #[track_caller]
    pub fn workflow_target_action(mut self, value: impl IntoValue<WorkflowTargetAction>) -> Self {
        self.0.set("WorkflowTargetAction", value);
        self
    }

    /// `WorkflowTargetRegion`: string, pattern `^[a-z]{2}-[a-z-]+-\d+$`.
    #[track_caller]
    pub fn workflow_target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowTargetRegion", value);
        self
    }
}

choice! {
    /// `WorkflowTargetAction` of `AWS::ARCRegionSwitch::Plan`.
    WorkflowTargetAction
    ACTIVATE "activate"
    DEACTIVATE "deactivate"
    POST_RECOVERY "postRecovery"
}
