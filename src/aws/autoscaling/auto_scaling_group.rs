// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::AutoScalingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::AutoScaling::AutoScalingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingGroup(Body);

resource! { AutoScalingGroup "AWS::AutoScaling::AutoScalingGroup" }

impl AutoScalingGroup {
    /// `AutoScalingGroupName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupName", value);
        self
    }

    /// `AvailabilityZoneDistribution`: `AvailabilityZoneDistribution`.
    #[track_caller]
    pub fn availability_zone_distribution(
        mut self,
        value: impl IntoValue<AvailabilityZoneDistribution>,
    ) -> Self {
        self.0.set("AvailabilityZoneDistribution", value);
        self
    }

    /// `AvailabilityZoneIds`: list of strings.
    #[track_caller]
    pub fn availability_zone_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZoneIds", value);
        self
    }

    /// `AvailabilityZoneImpairmentPolicy`: `AvailabilityZoneImpairmentPolicy`.
    #[track_caller]
    pub fn availability_zone_impairment_policy(
        mut self,
        value: impl IntoValue<AvailabilityZoneImpairmentPolicy>,
    ) -> Self {
        self.0.set("AvailabilityZoneImpairmentPolicy", value);
        self
    }

    /// `AvailabilityZones`: list of strings.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `CapacityRebalance`: boolean.
    #[track_caller]
    pub fn capacity_rebalance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CapacityRebalance", value);
        self
    }

    /// `CapacityReservationSpecification`: `CapacityReservationSpecification`.
    #[track_caller]
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecification>,
    ) -> Self {
        self.0.set("CapacityReservationSpecification", value);
        self
    }

    /// `Context`: string.
    #[track_caller]
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Context", value);
        self
    }

    /// `Cooldown`: string.
    #[track_caller]
    pub fn cooldown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cooldown", value);
        self
    }

    /// `DefaultInstanceWarmup`: integer.
    #[track_caller]
    pub fn default_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultInstanceWarmup", value);
        self
    }

    /// `DeletionProtection`: `DeletionProtection`.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<DeletionProtection>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `DesiredCapacity`: string, pattern `^[0-9]+$`.
    #[track_caller]
    pub fn desired_capacity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredCapacity", value);
        self
    }

    /// `DesiredCapacityType`: string, 1 to 255 characters.
    #[track_caller]
    pub fn desired_capacity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredCapacityType", value);
        self
    }

    /// `HealthCheckGracePeriod`: integer.
    #[track_caller]
    pub fn health_check_grace_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthCheckGracePeriod", value);
        self
    }

    /// `HealthCheckType`: string, 1 to 32 characters, pattern `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*,?$`.
    #[track_caller]
    pub fn health_check_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HealthCheckType", value);
        self
    }

    /// `InstanceId`: string, 1 to 19 characters. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `InstanceLifecyclePolicy`: `InstanceLifecyclePolicy`.
    #[track_caller]
    pub fn instance_lifecycle_policy(
        mut self,
        value: impl IntoValue<InstanceLifecyclePolicy>,
    ) -> Self {
        self.0.set("InstanceLifecyclePolicy", value);
        self
    }

    /// `InstanceMaintenancePolicy`: `InstanceMaintenancePolicy`.
    #[track_caller]
    pub fn instance_maintenance_policy(
        mut self,
        value: impl IntoValue<InstanceMaintenancePolicy>,
    ) -> Self {
        self.0.set("InstanceMaintenancePolicy", value);
        self
    }

    /// `LaunchConfigurationName`: string, 1 to 255 characters. A change may replace the resource.
    #[track_caller]
    pub fn launch_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchConfigurationName", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplateSpecification`. A change may replace the resource.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplateSpecification>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `LifecycleHookSpecificationList`: list of `LifecycleHookSpecification`.
    #[track_caller]
    pub fn lifecycle_hook_specification_list(
        mut self,
        value: impl IntoValue<ListOf<LifecycleHookSpecification>>,
    ) -> Self {
        self.0.set("LifecycleHookSpecificationList", value);
        self
    }

    /// `LoadBalancerNames`: list of strings.
    #[track_caller]
    pub fn load_balancer_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LoadBalancerNames", value);
        self
    }

    /// `MaxInstanceLifetime`: integer.
    #[track_caller]
    pub fn max_instance_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxInstanceLifetime", value);
        self
    }

    /// `MaxSize`: string, pattern `^[0-9]+$`. Required.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MetricsCollection`: list of `MetricsCollection`.
    #[track_caller]
    pub fn metrics_collection(mut self, value: impl IntoValue<ListOf<MetricsCollection>>) -> Self {
        self.0.set("MetricsCollection", value);
        self
    }

    /// `MinSize`: string, pattern `^[0-9]+$`. Required.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `MixedInstancesPolicy`: `MixedInstancesPolicy`. A change may replace the resource.
    #[track_caller]
    pub fn mixed_instances_policy(mut self, value: impl IntoValue<MixedInstancesPolicy>) -> Self {
        self.0.set("MixedInstancesPolicy", value);
        self
    }

    /// `NewInstancesProtectedFromScaleIn`: boolean.
    #[track_caller]
    pub fn new_instances_protected_from_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NewInstancesProtectedFromScaleIn", value);
        self
    }

    /// `NotificationConfiguration`: `NotificationConfiguration`. Deprecated.
    #[track_caller]
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfiguration>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value);
        self
    }

    /// `NotificationConfigurations`: list of `NotificationConfiguration`.
    #[track_caller]
    pub fn notification_configurations(
        mut self,
        value: impl IntoValue<ListOf<NotificationConfiguration>>,
    ) -> Self {
        self.0.set("NotificationConfigurations", value);
        self
    }

    /// `PlacementGroup`: string, 1 to 255 characters.
    #[track_caller]
    pub fn placement_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementGroup", value);
        self
    }

    /// `ServiceLinkedRoleARN`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn service_linked_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceLinkedRoleARN", value);
        self
    }

    /// `SkipZonalShiftValidation`: boolean.
    #[track_caller]
    pub fn skip_zonal_shift_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SkipZonalShiftValidation", value);
        self
    }

    /// `Tags`: list of `TagProperty`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagProperty>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetGroupARNs`: list of strings.
    #[track_caller]
    pub fn target_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetGroupARNs", value);
        self
    }

    /// `TerminationPolicies`: list of strings.
    #[track_caller]
    pub fn termination_policies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TerminationPolicies", value);
        self
    }

    /// `TrafficSources`: list of `TrafficSourceIdentifier`.
    #[track_caller]
    pub fn traffic_sources(
        mut self,
        value: impl IntoValue<ListOf<TrafficSourceIdentifier>>,
    ) -> Self {
        self.0.set("TrafficSources", value);
        self
    }

    /// `VPCZoneIdentifier`: list of strings, 1 to 5000 characters. A change may replace the resource.
    #[track_caller]
    pub fn vpc_zone_identifier(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VPCZoneIdentifier", value);
        self
    }
}

impl Handle<AutoScalingGroup> {
    /// `AutoScalingGroupARN`
    #[inline]
    pub fn auto_scaling_group_arn(&self) -> Value<String> {
        self.attribute("AutoScalingGroupARN")
    }

    /// `AutoScalingGroupName`
    #[inline]
    pub fn auto_scaling_group_name(&self) -> Value<String> {
        self.attribute("AutoScalingGroupName")
    }

    /// `AvailabilityZoneDistribution.CapacityDistributionStrategy`
    #[inline]
    pub fn availability_zone_distribution_capacity_distribution_strategy(&self) -> Value<String> {
        self.attribute("AvailabilityZoneDistribution.CapacityDistributionStrategy")
    }

    /// `AvailabilityZoneIds`
    #[inline]
    pub fn availability_zone_ids(&self) -> Value<Vec<String>> {
        self.attribute("AvailabilityZoneIds")
    }

    /// `AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior`
    #[inline]
    pub fn availability_zone_impairment_policy_impaired_zone_health_check_behavior(
        &self,
    ) -> Value<String> {
        self.attribute("AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior")
    }

    /// `AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled`
    #[inline]
    pub fn availability_zone_impairment_policy_zonal_shift_enabled(&self) -> Value<bool> {
        self.attribute("AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled")
    }

    /// `AvailabilityZones`
    #[inline]
    pub fn availability_zones(&self) -> Value<Vec<String>> {
        self.attribute("AvailabilityZones")
    }

    /// `CapacityRebalance`
    #[inline]
    pub fn capacity_rebalance(&self) -> Value<bool> {
        self.attribute("CapacityRebalance")
    }

    /// `CapacityReservationSpecification.CapacityReservationPreference`
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_preference(
        &self,
    ) -> Value<String> {
        self.attribute("CapacityReservationSpecification.CapacityReservationPreference")
    }

    /// `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds`
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_target_capacity_reservation_ids(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute(
            "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds",
        )
    }

    /// `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns`
    #[inline]
    pub fn capacity_reservation_specification_capacity_reservation_target_capacity_reservation_resource_group_arns(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute(
            "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns",
        )
    }

    /// `Context`
    #[inline]
    pub fn context(&self) -> Value<String> {
        self.attribute("Context")
    }

    /// `Cooldown`
    #[inline]
    pub fn cooldown(&self) -> Value<String> {
        self.attribute("Cooldown")
    }

    /// `DefaultInstanceWarmup`
    #[inline]
    pub fn default_instance_warmup(&self) -> Value<i64> {
        self.attribute("DefaultInstanceWarmup")
    }

    /// `DeletionProtection`
    #[inline]
    pub fn deletion_protection(&self) -> Value<String> {
        self.attribute("DeletionProtection")
    }

    /// `DesiredCapacity`
    #[inline]
    pub fn desired_capacity(&self) -> Value<String> {
        self.attribute("DesiredCapacity")
    }

    /// `DesiredCapacityType`
    #[inline]
    pub fn desired_capacity_type(&self) -> Value<String> {
        self.attribute("DesiredCapacityType")
    }

    /// `HealthCheckGracePeriod`
    #[inline]
    pub fn health_check_grace_period(&self) -> Value<i64> {
        self.attribute("HealthCheckGracePeriod")
    }

    /// `HealthCheckType`
    #[inline]
    pub fn health_check_type(&self) -> Value<String> {
        self.attribute("HealthCheckType")
    }

    /// `InstanceId`
    #[inline]
    pub fn instance_id(&self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// `InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon`
    #[inline]
    pub fn instance_lifecycle_policy_retention_triggers_terminate_hook_abandon(
        &self,
    ) -> Value<String> {
        self.attribute("InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon")
    }

    /// `InstanceMaintenancePolicy.MaxHealthyPercentage`
    #[inline]
    pub fn instance_maintenance_policy_max_healthy_percentage(&self) -> Value<i64> {
        self.attribute("InstanceMaintenancePolicy.MaxHealthyPercentage")
    }

    /// `InstanceMaintenancePolicy.MinHealthyPercentage`
    #[inline]
    pub fn instance_maintenance_policy_min_healthy_percentage(&self) -> Value<i64> {
        self.attribute("InstanceMaintenancePolicy.MinHealthyPercentage")
    }

    /// `LaunchConfigurationName`
    #[inline]
    pub fn launch_configuration_name(&self) -> Value<String> {
        self.attribute("LaunchConfigurationName")
    }

    /// `LaunchTemplate.LaunchTemplateId`
    #[inline]
    pub fn launch_template_launch_template_id(&self) -> Value<String> {
        self.attribute("LaunchTemplate.LaunchTemplateId")
    }

    /// `LaunchTemplate.LaunchTemplateName`
    #[inline]
    pub fn launch_template_launch_template_name(&self) -> Value<String> {
        self.attribute("LaunchTemplate.LaunchTemplateName")
    }

    /// `LaunchTemplate.Version`
    #[inline]
    pub fn launch_template_version(&self) -> Value<String> {
        self.attribute("LaunchTemplate.Version")
    }

    /// `LifecycleHookSpecificationList`
    #[inline]
    pub fn lifecycle_hook_specification_list(&self) -> Value<Node> {
        self.attribute("LifecycleHookSpecificationList")
    }

    /// `LoadBalancerNames`
    #[inline]
    pub fn load_balancer_names(&self) -> Value<Vec<String>> {
        self.attribute("LoadBalancerNames")
    }

    /// `MaxInstanceLifetime`
    #[inline]
    pub fn max_instance_lifetime(&self) -> Value<i64> {
        self.attribute("MaxInstanceLifetime")
    }

    /// `MaxSize`
    #[inline]
    pub fn max_size(&self) -> Value<String> {
        self.attribute("MaxSize")
    }

    /// `MetricsCollection`
    #[inline]
    pub fn metrics_collection(&self) -> Value<Node> {
        self.attribute("MetricsCollection")
    }

    /// `MinSize`
    #[inline]
    pub fn min_size(&self) -> Value<String> {
        self.attribute("MinSize")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.DistributionSegments`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_distribution_segments(
        &self,
    ) -> Value<Node> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.DistributionSegments")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_allocation_strategy(
        &self,
    ) -> Value<String> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_base_capacity(
        &self,
    ) -> Value<i64> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_on_demand_percentage_above_base_capacity(
        &self,
    ) -> Value<i64> {
        self.attribute(
            "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
        )
    }

    /// `MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_allocation_strategy(
        &self,
    ) -> Value<String> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.SpotInstancePools`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_instance_pools(&self) -> Value<i64> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.SpotInstancePools")
    }

    /// `MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice`
    #[inline]
    pub fn mixed_instances_policy_instances_distribution_spot_max_price(&self) -> Value<String> {
        self.attribute("MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice")
    }

    /// `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId`
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_launch_template_id(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId",
        )
    }

    /// `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName`
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_launch_template_name(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName",
        )
    }

    /// `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version`
    #[inline]
    pub fn mixed_instances_policy_launch_template_launch_template_specification_version(
        &self,
    ) -> Value<String> {
        self.attribute("MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version")
    }

    /// `MixedInstancesPolicy.LaunchTemplate.Overrides`
    #[inline]
    pub fn mixed_instances_policy_launch_template_overrides(&self) -> Value<Node> {
        self.attribute("MixedInstancesPolicy.LaunchTemplate.Overrides")
    }

    /// `NewInstancesProtectedFromScaleIn`
    #[inline]
    pub fn new_instances_protected_from_scale_in(&self) -> Value<bool> {
        self.attribute("NewInstancesProtectedFromScaleIn")
    }

    /// `NotificationConfiguration.NotificationTypes`
    #[inline]
    pub fn notification_configuration_notification_types(&self) -> Value<Vec<String>> {
        self.attribute("NotificationConfiguration.NotificationTypes")
    }

    /// `NotificationConfiguration.TopicARN`
    #[inline]
    pub fn notification_configuration_topic_arn(&self) -> Value<Node> {
        self.attribute("NotificationConfiguration.TopicARN")
    }

    /// `NotificationConfigurations`
    #[inline]
    pub fn notification_configurations(&self) -> Value<Node> {
        self.attribute("NotificationConfigurations")
    }

    /// `PlacementGroup`
    #[inline]
    pub fn placement_group(&self) -> Value<String> {
        self.attribute("PlacementGroup")
    }

    /// `ServiceLinkedRoleARN`
    #[inline]
    pub fn service_linked_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("ServiceLinkedRoleARN")
    }

    /// `SkipZonalShiftValidation`
    #[inline]
    pub fn skip_zonal_shift_validation(&self) -> Value<bool> {
        self.attribute("SkipZonalShiftValidation")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TargetGroupARNs`
    #[inline]
    pub fn target_group_arns(&self) -> Value<Vec<String>> {
        self.attribute("TargetGroupARNs")
    }

    /// `TerminationPolicies`
    #[inline]
    pub fn termination_policies(&self) -> Value<Vec<String>> {
        self.attribute("TerminationPolicies")
    }

    /// `TrafficSources`
    #[inline]
    pub fn traffic_sources(&self) -> Value<Node> {
        self.attribute("TrafficSources")
    }

    /// `VPCZoneIdentifier`
    #[inline]
    pub fn vpc_zone_identifier(&self) -> Value<Vec<String>> {
        self.attribute("VPCZoneIdentifier")
    }
}

/// `AcceleratorCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorCountRequest(Properties);

properties! { AcceleratorCountRequest }

impl AcceleratorCountRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `AcceleratorTotalMemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorTotalMemoryMiBRequest(Properties);

properties! { AcceleratorTotalMemoryMiBRequest }

impl AcceleratorTotalMemoryMiBRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `AvailabilityZoneDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailabilityZoneDistribution(Properties);

properties! { AvailabilityZoneDistribution }

impl AvailabilityZoneDistribution {
    /// `CapacityDistributionStrategy`: `AvailabilityZoneDistributionCapacityDistributionStrategy`.
    #[track_caller]
    pub fn capacity_distribution_strategy(
        mut self,
        value: impl IntoValue<AvailabilityZoneDistributionCapacityDistributionStrategy>,
    ) -> Self {
        self.0.set("CapacityDistributionStrategy", value);
        self
    }
}

choice! {
    /// `AvailabilityZoneDistributionCapacityDistributionStrategy` of `AWS::AutoScaling::AutoScalingGroup`.
    AvailabilityZoneDistributionCapacityDistributionStrategy
    BALANCED_BEST_EFFORT "balanced-best-effort"
    BALANCED_ONLY "balanced-only"
    RESERVATIONS_THEN_BALANCED "reservations-then-balanced"
}

/// `AvailabilityZoneImpairmentPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailabilityZoneImpairmentPolicy(Properties);

properties! { AvailabilityZoneImpairmentPolicy }

impl AvailabilityZoneImpairmentPolicy {
    /// `ImpairedZoneHealthCheckBehavior`: `AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior`. Required.
    #[track_caller]
    pub fn impaired_zone_health_check_behavior(
        mut self,
        value: impl IntoValue<AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior>,
    ) -> Self {
        self.0.set("ImpairedZoneHealthCheckBehavior", value);
        self
    }

    /// `ZonalShiftEnabled`: boolean. Required.
    #[track_caller]
    pub fn zonal_shift_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ZonalShiftEnabled", value);
        self
    }
}

choice! {
    /// `AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior` of `AWS::AutoScaling::AutoScalingGroup`.
    AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior
    IGNORE_UNHEALTHY "IgnoreUnhealthy"
    REPLACE_UNHEALTHY "ReplaceUnhealthy"
}

/// `BaselineEbsBandwidthMbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselineEbsBandwidthMbpsRequest(Properties);

properties! { BaselineEbsBandwidthMbpsRequest }

impl BaselineEbsBandwidthMbpsRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `BaselinePerformanceFactorsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselinePerformanceFactorsRequest(Properties);

properties! { BaselinePerformanceFactorsRequest }

impl BaselinePerformanceFactorsRequest {
    /// `Cpu`: `CpuPerformanceFactorRequest`.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<CpuPerformanceFactorRequest>) -> Self {
        self.0.set("Cpu", value);
        self
    }
}

/// `CapacityReservationSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationSpecification(Properties);

properties! { CapacityReservationSpecification }

impl CapacityReservationSpecification {
    /// `CapacityReservationPreference`: `CapacityReservationSpecificationCapacityReservationPreference`. Required.
    #[track_caller]
    pub fn capacity_reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationCapacityReservationPreference>,
    ) -> Self {
        self.0.set("CapacityReservationPreference", value);
        self
    }

    /// `CapacityReservationTarget`: `CapacityReservationTarget`.
    #[track_caller]
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTarget>,
    ) -> Self {
        self.0.set("CapacityReservationTarget", value);
        self
    }
}

choice! {
    /// `CapacityReservationSpecificationCapacityReservationPreference` of `AWS::AutoScaling::AutoScalingGroup`.
    CapacityReservationSpecificationCapacityReservationPreference
    CAPACITY_RESERVATIONS_FIRST "capacity-reservations-first"
    CAPACITY_RESERVATIONS_ONLY "capacity-reservations-only"
    DEFAULT "default"
    NONE "none"
}

/// `CapacityReservationTarget` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationTarget(Properties);

properties! { CapacityReservationTarget }

impl CapacityReservationTarget {
    /// `CapacityReservationIds`: list of strings.
    #[track_caller]
    pub fn capacity_reservation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CapacityReservationIds", value);
        self
    }

    /// `CapacityReservationResourceGroupArns`: list of strings.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArns", value);
        self
    }
}

/// `CpuPerformanceFactorRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuPerformanceFactorRequest(Properties);

properties! { CpuPerformanceFactorRequest }

impl CpuPerformanceFactorRequest {
    /// `References`: list of `PerformanceFactorReferenceRequest`.
    #[track_caller]
    pub fn references(
        mut self,
        value: impl IntoValue<ListOf<PerformanceFactorReferenceRequest>>,
    ) -> Self {
        self.0.set("References", value);
        self
    }
}

choice! {
    /// `DeletionProtection` of `AWS::AutoScaling::AutoScalingGroup`.
    DeletionProtection
    NONE "none"
    PREVENT_ALL_DELETION "prevent-all-deletion"
    PREVENT_FORCE_DELETION "prevent-force-deletion"
}

/// `DistributionSegment` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DistributionSegment(Properties);

properties! { DistributionSegment }

impl DistributionSegment {
    /// `TargetCapacityTypes`: list of `DistributionSegmentTargetCapacityTypesItem`, at least 1 item. Required.
    #[track_caller]
    pub fn target_capacity_types(
        mut self,
        value: impl IntoValue<ListOf<DistributionSegmentTargetCapacityTypesItem>>,
    ) -> Self {
        self.0.set("TargetCapacityTypes", value);
        self
    }
}

choice! {
    /// `DistributionSegmentTargetCapacityTypesItem` of `AWS::AutoScaling::AutoScalingGroup`.
    DistributionSegmentTargetCapacityTypesItem
    ON_DEMAND_CAPACITY_RESERVATION "on-demand-capacity-reservation"
    CAPACITY_BLOCK "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION "interruptible-capacity-reservation"
    ON_DEMAND "on-demand"
}

/// `InstanceLifecyclePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceLifecyclePolicy(Properties);

properties! { InstanceLifecyclePolicy }

impl InstanceLifecyclePolicy {
    /// `RetentionTriggers`: `RetentionTriggers`.
    #[track_caller]
    pub fn retention_triggers(mut self, value: impl IntoValue<RetentionTriggers>) -> Self {
        self.0.set("RetentionTriggers", value);
        self
    }
}

/// `InstanceMaintenancePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMaintenancePolicy(Properties);

properties! { InstanceMaintenancePolicy }

impl InstanceMaintenancePolicy {
    /// `MaxHealthyPercentage`: integer, -1 to 200.
    #[track_caller]
    pub fn max_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxHealthyPercentage", value);
        self
    }

    /// `MinHealthyPercentage`: integer, -1 to 100.
    #[track_caller]
    pub fn min_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinHealthyPercentage", value);
        self
    }
}

/// `InstanceRequirements` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AcceleratorCount`: `AcceleratorCountRequest`.
    #[track_caller]
    pub fn accelerator_count(mut self, value: impl IntoValue<AcceleratorCountRequest>) -> Self {
        self.0.set("AcceleratorCount", value);
        self
    }

    /// `AcceleratorManufacturers`: list of `InstanceRequirementsAcceleratorManufacturersItem`.
    #[track_caller]
    pub fn accelerator_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorManufacturersItem>>,
    ) -> Self {
        self.0.set("AcceleratorManufacturers", value);
        self
    }

    /// `AcceleratorNames`: list of `InstanceRequirementsAcceleratorNamesItem`.
    #[track_caller]
    pub fn accelerator_names(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorNamesItem>>,
    ) -> Self {
        self.0.set("AcceleratorNames", value);
        self
    }

    /// `AcceleratorTotalMemoryMiB`: `AcceleratorTotalMemoryMiBRequest`.
    #[track_caller]
    pub fn accelerator_total_memory_mi_b(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRequest>,
    ) -> Self {
        self.0.set("AcceleratorTotalMemoryMiB", value);
        self
    }

    /// `AcceleratorTypes`: list of `InstanceRequirementsAcceleratorTypesItem`.
    #[track_caller]
    pub fn accelerator_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorTypesItem>>,
    ) -> Self {
        self.0.set("AcceleratorTypes", value);
        self
    }

    /// `AllowedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }

    /// `BareMetal`: `InstanceRequirementsBareMetal`.
    #[track_caller]
    pub fn bare_metal(mut self, value: impl IntoValue<InstanceRequirementsBareMetal>) -> Self {
        self.0.set("BareMetal", value);
        self
    }

    /// `BaselineEbsBandwidthMbps`: `BaselineEbsBandwidthMbpsRequest`.
    #[track_caller]
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsRequest>,
    ) -> Self {
        self.0.set("BaselineEbsBandwidthMbps", value);
        self
    }

    /// `BaselinePerformanceFactors`: `BaselinePerformanceFactorsRequest`.
    #[track_caller]
    pub fn baseline_performance_factors(
        mut self,
        value: impl IntoValue<BaselinePerformanceFactorsRequest>,
    ) -> Self {
        self.0.set("BaselinePerformanceFactors", value);
        self
    }

    /// `BurstablePerformance`: `InstanceRequirementsBurstablePerformance`.
    #[track_caller]
    pub fn burstable_performance(
        mut self,
        value: impl IntoValue<InstanceRequirementsBurstablePerformance>,
    ) -> Self {
        self.0.set("BurstablePerformance", value);
        self
    }

    /// `CpuManufacturers`: list of `InstanceRequirementsCpuManufacturersItem`.
    #[track_caller]
    pub fn cpu_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsCpuManufacturersItem>>,
    ) -> Self {
        self.0.set("CpuManufacturers", value);
        self
    }

    /// `ExcludedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn excluded_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedInstanceTypes", value);
        self
    }

    /// `InstanceGenerations`: list of `InstanceRequirementsInstanceGenerationsItem`.
    #[track_caller]
    pub fn instance_generations(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsInstanceGenerationsItem>>,
    ) -> Self {
        self.0.set("InstanceGenerations", value);
        self
    }

    /// `LocalStorage`: `InstanceRequirementsLocalStorage`.
    #[track_caller]
    pub fn local_storage(
        mut self,
        value: impl IntoValue<InstanceRequirementsLocalStorage>,
    ) -> Self {
        self.0.set("LocalStorage", value);
        self
    }

    /// `LocalStorageTypes`: list of `InstanceRequirementsLocalStorageTypesItem`.
    #[track_caller]
    pub fn local_storage_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsLocalStorageTypesItem>>,
    ) -> Self {
        self.0.set("LocalStorageTypes", value);
        self
    }

    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: integer, at least 0.
    #[track_caller]
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value);
        self
    }

    /// `MemoryGiBPerVCpu`: `MemoryGiBPerVCpuRequest`.
    #[track_caller]
    pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue<MemoryGiBPerVCpuRequest>) -> Self {
        self.0.set("MemoryGiBPerVCpu", value);
        self
    }

    /// `MemoryMiB`: `MemoryMiBRequest`. Required.
    #[track_caller]
    pub fn memory_mi_b(mut self, value: impl IntoValue<MemoryMiBRequest>) -> Self {
        self.0.set("MemoryMiB", value);
        self
    }

    /// `NetworkBandwidthGbps`: `NetworkBandwidthGbpsRequest`.
    #[track_caller]
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsRequest>,
    ) -> Self {
        self.0.set("NetworkBandwidthGbps", value);
        self
    }

    /// `NetworkInterfaceCount`: `NetworkInterfaceCountRequest`.
    #[track_caller]
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountRequest>,
    ) -> Self {
        self.0.set("NetworkInterfaceCount", value);
        self
    }

    /// `OnDemandMaxPricePercentageOverLowestPrice`: integer, at least 0.
    #[track_caller]
    pub fn on_demand_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("OnDemandMaxPricePercentageOverLowestPrice", value);
        self
    }

    /// `RequireHibernateSupport`: boolean.
    #[track_caller]
    pub fn require_hibernate_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireHibernateSupport", value);
        self
    }

    /// `SpotMaxPricePercentageOverLowestPrice`: integer, at least 0.
    #[track_caller]
    pub fn spot_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.set("SpotMaxPricePercentageOverLowestPrice", value);
        self
    }

    /// `TotalLocalStorageGB`: `TotalLocalStorageGBRequest`.
    #[track_caller]
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBRequest>,
    ) -> Self {
        self.0.set("TotalLocalStorageGB", value);
        self
    }

    /// `VCpuCount`: `VCpuCountRequest`. Required.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCountRequest>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

choice! {
    /// `InstanceRequirementsAcceleratorManufacturersItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsAcceleratorManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    NVIDIA "nvidia"
    XILINX "xilinx"
}

choice! {
    /// `InstanceRequirementsAcceleratorNamesItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsAcceleratorNamesItem
    A100 "a100"
    K80 "k80"
    M60 "m60"
    RADEON_PRO_V520 "radeon-pro-v520"
    T4 "t4"
    V100 "v100"
    VU9P "vu9p"
}

choice! {
    /// `InstanceRequirementsAcceleratorTypesItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsAcceleratorTypesItem
    FPGA "fpga"
    GPU "gpu"
    INFERENCE "inference"
}

choice! {
    /// `InstanceRequirementsBareMetal` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsBareMetal
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsBurstablePerformance` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsBurstablePerformance
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsCpuManufacturersItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsCpuManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    APPLE "apple"
    INTEL "intel"
}

choice! {
    /// `InstanceRequirementsInstanceGenerationsItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsInstanceGenerationsItem
    CURRENT "current"
    PREVIOUS "previous"
}

choice! {
    /// `InstanceRequirementsLocalStorage` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsLocalStorage
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsLocalStorageTypesItem` of `AWS::AutoScaling::AutoScalingGroup`.
    InstanceRequirementsLocalStorageTypesItem
    HDD "hdd"
    SSD "ssd"
}

/// `InstancesDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstancesDistribution(Properties);

properties! { InstancesDistribution }

impl InstancesDistribution {
    /// `DistributionSegments`: list of `DistributionSegment`, 1 item.
    #[track_caller]
    pub fn distribution_segments(
        mut self,
        value: impl IntoValue<ListOf<DistributionSegment>>,
    ) -> Self {
        self.0.set("DistributionSegments", value);
        self
    }

    /// `OnDemandAllocationStrategy`: string.
    #[track_caller]
    pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnDemandAllocationStrategy", value);
        self
    }

    /// `OnDemandBaseCapacity`: integer.
    #[track_caller]
    pub fn on_demand_base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OnDemandBaseCapacity", value);
        self
    }

    /// `OnDemandPercentageAboveBaseCapacity`: integer.
    #[track_caller]
    pub fn on_demand_percentage_above_base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OnDemandPercentageAboveBaseCapacity", value);
        self
    }

    /// `SpotAllocationStrategy`: string.
    #[track_caller]
    pub fn spot_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotAllocationStrategy", value);
        self
    }

    /// `SpotInstancePools`: integer.
    #[track_caller]
    pub fn spot_instance_pools(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SpotInstancePools", value);
        self
    }

    /// `SpotMaxPrice`: string, at most 255 characters.
    #[track_caller]
    pub fn spot_max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotMaxPrice", value);
        self
    }
}

/// `LaunchTemplate` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplate(Properties);

properties! { LaunchTemplate }

impl LaunchTemplate {
    /// `LaunchTemplateSpecification`: `LaunchTemplateSpecification`. Required.
    #[track_caller]
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecification>,
    ) -> Self {
        self.0.set("LaunchTemplateSpecification", value);
        self
    }

    /// `Overrides`: list of `LaunchTemplateOverrides`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<ListOf<LaunchTemplateOverrides>>) -> Self {
        self.0.set("Overrides", value);
        self
    }
}

/// `LaunchTemplateOverrides` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateOverrides(Properties);

properties! { LaunchTemplateOverrides }

impl LaunchTemplateOverrides {
    /// `ImageId`: `Ec2ImageId`, 5 to 21 characters, pattern `^ami-[a-z0-9]{1,17}$`.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `InstanceType`: string, 1 to 255 characters.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `LaunchTemplateSpecification`: `LaunchTemplateSpecification`.
    #[track_caller]
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecification>,
    ) -> Self {
        self.0.set("LaunchTemplateSpecification", value);
        self
    }

    /// `WeightedCapacity`: string, 1 to 32 characters.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `LaunchTemplateSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSpecification(Properties);

properties! { LaunchTemplateSpecification }

impl LaunchTemplateSpecification {
    /// `LaunchTemplateId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9\(\)\.\-/_]+$`.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `Version`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `LifecycleHookSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleHookSpecification(Properties);

properties! { LifecycleHookSpecification }

impl LifecycleHookSpecification {
    /// `DefaultResult`: string.
    #[track_caller]
    pub fn default_result(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultResult", value);
        self
    }

    /// `HeartbeatTimeout`: integer.
    #[track_caller]
    pub fn heartbeat_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HeartbeatTimeout", value);
        self
    }

    /// `LifecycleHookName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9\-_\/]+$`. Required.
    #[track_caller]
    pub fn lifecycle_hook_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecycleHookName", value);
        self
    }

    /// `LifecycleTransition`: string. Required.
    #[track_caller]
    pub fn lifecycle_transition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecycleTransition", value);
        self
    }

    /// `NotificationMetadata`: string, 1 to 4000 characters, pattern `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
    #[track_caller]
    pub fn notification_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationMetadata", value);
        self
    }

    /// `NotificationTargetARN`: string, at most 255 characters.
    #[track_caller]
    pub fn notification_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTargetARN", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 255 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }
}

/// `MemoryGiBPerVCpuRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryGiBPerVCpuRequest(Properties);

properties! { MemoryGiBPerVCpuRequest }

impl MemoryGiBPerVCpuRequest {
    /// `Max`: number, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `MemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryMiBRequest(Properties);

properties! { MemoryMiBRequest }

impl MemoryMiBRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `MetricsCollection` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsCollection(Properties);

properties! { MetricsCollection }

impl MetricsCollection {
    /// `Granularity`: string. Required.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `Metrics`: list of strings.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Metrics", value);
        self
    }
}

/// `MixedInstancesPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MixedInstancesPolicy(Properties);

properties! { MixedInstancesPolicy }

impl MixedInstancesPolicy {
    /// `InstancesDistribution`: `InstancesDistribution`.
    #[track_caller]
    pub fn instances_distribution(mut self, value: impl IntoValue<InstancesDistribution>) -> Self {
        self.0.set("InstancesDistribution", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplate`. Required.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplate>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }
}

/// `NetworkBandwidthGbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkBandwidthGbpsRequest(Properties);

properties! { NetworkBandwidthGbpsRequest }

impl NetworkBandwidthGbpsRequest {
    /// `Max`: number, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `NetworkInterfaceCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceCountRequest(Properties);

properties! { NetworkInterfaceCountRequest }

impl NetworkInterfaceCountRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `NotificationConfiguration` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Properties);

properties! { NotificationConfiguration }

impl NotificationConfiguration {
    /// `NotificationTypes`: list of strings.
    #[track_caller]
    pub fn notification_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationTypes", value);
        self
    }

    /// `TopicARN`: string or array. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TopicARN", value);
        self
    }
}

/// `PerformanceFactorReferenceRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PerformanceFactorReferenceRequest(Properties);

properties! { PerformanceFactorReferenceRequest }

impl PerformanceFactorReferenceRequest {
    /// `InstanceFamily`: string.
    #[track_caller]
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceFamily", value);
        self
    }
}

/// `RetentionTriggers` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionTriggers(Properties);

properties! { RetentionTriggers }

impl RetentionTriggers {
    /// `TerminateHookAbandon`: `RetentionTriggersTerminateHookAbandon`.
    #[track_caller]
    pub fn terminate_hook_abandon(
        mut self,
        value: impl IntoValue<RetentionTriggersTerminateHookAbandon>,
    ) -> Self {
        self.0.set("TerminateHookAbandon", value);
        self
    }
}

choice! {
    /// `RetentionTriggersTerminateHookAbandon` of `AWS::AutoScaling::AutoScalingGroup`.
    RetentionTriggersTerminateHookAbandon
    RETAIN "retain"
    TERMINATE "terminate"
}

/// `TagProperty` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagProperty(Properties);

properties! { TagProperty }

impl TagProperty {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `PropagateAtLaunch`: boolean. Required.
    #[track_caller]
    pub fn propagate_at_launch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateAtLaunch", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TotalLocalStorageGBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalLocalStorageGBRequest(Properties);

properties! { TotalLocalStorageGBRequest }

impl TotalLocalStorageGBRequest {
    /// `Max`: number, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `TrafficSourceIdentifier` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficSourceIdentifier(Properties);

properties! { TrafficSourceIdentifier }

impl TrafficSourceIdentifier {
    /// `Identifier`: string, 1 to 511 characters. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Type`: string, 1 to 511 characters. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `VCpuCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct VCpuCountRequest(Properties);

properties! { VCpuCountRequest }

impl VCpuCountRequest {
    /// `Max`: integer, at least 0.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, at least 0.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}
