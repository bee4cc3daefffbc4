// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeDeploy::DeploymentGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::CodeDeploy::DeploymentGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentGroup(Body);

resource! { DeploymentGroup "AWS::CodeDeploy::DeploymentGroup" }

impl DeploymentGroup {
    /// `AlarmConfiguration`: `AlarmConfiguration`.
    #[track_caller]
    pub fn alarm_configuration(mut self, value: impl IntoValue<AlarmConfiguration>) -> Self {
        self.0.set("AlarmConfiguration", value);
        self
    }

    /// `ApplicationName`: string, 1 to 100 characters, pattern `^[A-Za-z0-9+=,.@_-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `AutoRollbackConfiguration`: `AutoRollbackConfiguration`.
    #[track_caller]
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfiguration>,
    ) -> Self {
        self.0.set("AutoRollbackConfiguration", value);
        self
    }

    /// `AutoScalingGroups`: list of strings.
    #[track_caller]
    pub fn auto_scaling_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AutoScalingGroups", value);
        self
    }

    /// `BlueGreenDeploymentConfiguration`: `BlueGreenDeploymentConfiguration`.
    #[track_caller]
    pub fn blue_green_deployment_configuration(
        mut self,
        value: impl IntoValue<BlueGreenDeploymentConfiguration>,
    ) -> Self {
        self.0.set("BlueGreenDeploymentConfiguration", value);
        self
    }

    /// `Deployment`: `Deployment`.
    #[track_caller]
    pub fn deployment(mut self, value: impl IntoValue<Deployment>) -> Self {
        self.0.set("Deployment", value);
        self
    }

    /// `DeploymentConfigName`: string, 1 to 100 characters, pattern `^[A-Za-z0-9+=,.@_-]*$`.
    #[track_caller]
    pub fn deployment_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentConfigName", value);
        self
    }

    /// `DeploymentGroupName`: string, 1 to 100 characters, pattern `^[A-Za-z0-9+=,.@_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentGroupName", value);
        self
    }

    /// `DeploymentStyle`: `DeploymentStyle`.
    #[track_caller]
    pub fn deployment_style(mut self, value: impl IntoValue<DeploymentStyle>) -> Self {
        self.0.set("DeploymentStyle", value);
        self
    }

    /// `ECSServices`: list of `ECSService`.
    #[track_caller]
    pub fn ecs_services(mut self, value: impl IntoValue<ListOf<ECSService>>) -> Self {
        self.0.set("ECSServices", value);
        self
    }

    /// `Ec2TagFilters`: list of `EC2TagFilter`.
    #[track_caller]
    pub fn ec2_tag_filters(mut self, value: impl IntoValue<ListOf<EC2TagFilter>>) -> Self {
        self.0.set("Ec2TagFilters", value);
        self
    }

    /// `Ec2TagSet`: `EC2TagSet`.
    #[track_caller]
    pub fn ec2_tag_set(mut self, value: impl IntoValue<EC2TagSet>) -> Self {
        self.0.set("Ec2TagSet", value);
        self
    }

    /// `LoadBalancerInfo`: `LoadBalancerInfo`.
    #[track_caller]
    pub fn load_balancer_info(mut self, value: impl IntoValue<LoadBalancerInfo>) -> Self {
        self.0.set("LoadBalancerInfo", value);
        self
    }

    /// `OnPremisesInstanceTagFilters`: list of `TagFilter`.
    #[track_caller]
    pub fn on_premises_instance_tag_filters(
        mut self,
        value: impl IntoValue<ListOf<TagFilter>>,
    ) -> Self {
        self.0.set("OnPremisesInstanceTagFilters", value);
        self
    }

    /// `OnPremisesTagSet`: `OnPremisesTagSet`.
    #[track_caller]
    pub fn on_premises_tag_set(mut self, value: impl IntoValue<OnPremisesTagSet>) -> Self {
        self.0.set("OnPremisesTagSet", value);
        self
    }

    /// `OutdatedInstancesStrategy`: `OutdatedInstancesStrategy`.
    #[track_caller]
    pub fn outdated_instances_strategy(
        mut self,
        value: impl IntoValue<OutdatedInstancesStrategy>,
    ) -> Self {
        self.0.set("OutdatedInstancesStrategy", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TerminationHookEnabled`: boolean.
    #[track_caller]
    pub fn termination_hook_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminationHookEnabled", value);
        self
    }

    /// `TriggerConfigurations`: list of `TriggerConfig`.
    #[track_caller]
    pub fn trigger_configurations(mut self, value: impl IntoValue<ListOf<TriggerConfig>>) -> Self {
        self.0.set("TriggerConfigurations", value);
        self
    }
}

/// `Alarm` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Properties);

properties! { Alarm }

impl Alarm {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AlarmConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmConfiguration(Properties);

properties! { AlarmConfiguration }

impl AlarmConfiguration {
    /// `Alarms`: list of `Alarm`.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<ListOf<Alarm>>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IgnorePollAlarmFailure`: boolean.
    #[track_caller]
    pub fn ignore_poll_alarm_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnorePollAlarmFailure", value);
        self
    }
}

/// `AutoRollbackConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoRollbackConfiguration(Properties);

properties! { AutoRollbackConfiguration }

impl AutoRollbackConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Events`: list of `AutoRollbackConfigurationEventsItem`.
    #[track_caller]
    pub fn events(
        mut self,
        value: impl IntoValue<ListOf<AutoRollbackConfigurationEventsItem>>,
    ) -> Self {
        self.0.set("Events", value);
        self
    }
}

choice! {
    /// `AutoRollbackConfigurationEventsItem` of `AWS::CodeDeploy::DeploymentGroup`.
    AutoRollbackConfigurationEventsItem
    DEPLOYMENT_FAILURE "DEPLOYMENT_FAILURE"
    DEPLOYMENT_STOP_ON_ALARM "DEPLOYMENT_STOP_ON_ALARM"
    DEPLOYMENT_STOP_ON_REQUEST "DEPLOYMENT_STOP_ON_REQUEST"
}

/// `BlueGreenDeploymentConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlueGreenDeploymentConfiguration(Properties);

properties! { BlueGreenDeploymentConfiguration }

impl BlueGreenDeploymentConfiguration {
    /// `DeploymentReadyOption`: `DeploymentReadyOption`.
    #[track_caller]
    pub fn deployment_ready_option(mut self, value: impl IntoValue<DeploymentReadyOption>) -> Self {
        self.0.set("DeploymentReadyOption", value);
        self
    }

    /// `GreenFleetProvisioningOption`: `GreenFleetProvisioningOption`.
    #[track_caller]
    pub fn green_fleet_provisioning_option(
        mut self,
        value: impl IntoValue<GreenFleetProvisioningOption>,
    ) -> Self {
        self.0.set("GreenFleetProvisioningOption", value);
        self
    }

    /// `TerminateBlueInstancesOnDeploymentSuccess`: `BlueInstanceTerminationOption`.
    #[track_caller]
    pub fn terminate_blue_instances_on_deployment_success(
        mut self,
        value: impl IntoValue<BlueInstanceTerminationOption>,
    ) -> Self {
        self.0
            .set("TerminateBlueInstancesOnDeploymentSuccess", value);
        self
    }
}

/// `BlueInstanceTerminationOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlueInstanceTerminationOption(Properties);

properties! { BlueInstanceTerminationOption }

impl BlueInstanceTerminationOption {
    /// `Action`: `BlueInstanceTerminationOptionAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<BlueInstanceTerminationOptionAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `TerminationWaitTimeInMinutes`: integer.
    #[track_caller]
    pub fn termination_wait_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TerminationWaitTimeInMinutes", value);
        self
    }
}

choice! {
    /// `BlueInstanceTerminationOptionAction` of `AWS::CodeDeploy::DeploymentGroup`.
    BlueInstanceTerminationOptionAction
    KEEP_ALIVE "KEEP_ALIVE"
    TERMINATE "TERMINATE"
}

/// `Deployment` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Properties);

properties! { Deployment }

impl Deployment {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IgnoreApplicationStopFailures`: boolean.
    #[track_caller]
    pub fn ignore_application_stop_failures(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnoreApplicationStopFailures", value);
        self
    }

    /// `Revision`: `RevisionLocation`. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<RevisionLocation>) -> Self {
        self.0.set("Revision", value);
        self
    }
}

/// `DeploymentReadyOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentReadyOption(Properties);

properties! { DeploymentReadyOption }

impl DeploymentReadyOption {
    /// `ActionOnTimeout`: `DeploymentReadyOptionActionOnTimeout`.
    #[track_caller]
    pub fn action_on_timeout(
        mut self,
        value: impl IntoValue<DeploymentReadyOptionActionOnTimeout>,
    ) -> Self {
        self.0.set("ActionOnTimeout", value);
        self
    }

    /// `WaitTimeInMinutes`: integer.
    #[track_caller]
    pub fn wait_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitTimeInMinutes", value);
        self
    }
}

choice! {
    /// `DeploymentReadyOptionActionOnTimeout` of `AWS::CodeDeploy::DeploymentGroup`.
    DeploymentReadyOptionActionOnTimeout
    CONTINUE_DEPLOYMENT "CONTINUE_DEPLOYMENT"
    STOP_DEPLOYMENT "STOP_DEPLOYMENT"
}

/// `DeploymentStyle` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentStyle(Properties);

properties! { DeploymentStyle }

impl DeploymentStyle {
    /// `DeploymentOption`: `DeploymentStyleDeploymentOption`.
    #[track_caller]
    pub fn deployment_option(
        mut self,
        value: impl IntoValue<DeploymentStyleDeploymentOption>,
    ) -> Self {
        self.0.set("DeploymentOption", value);
        self
    }

    /// `DeploymentType`: `DeploymentStyleDeploymentType`.
    #[track_caller]
    pub fn deployment_type(mut self, value: impl IntoValue<DeploymentStyleDeploymentType>) -> Self {
        self.0.set("DeploymentType", value);
        self
    }
}

choice! {
    /// `DeploymentStyleDeploymentOption` of `AWS::CodeDeploy::DeploymentGroup`.
    DeploymentStyleDeploymentOption
    WITHOUT_TRAFFIC_CONTROL "WITHOUT_TRAFFIC_CONTROL"
    WITH_TRAFFIC_CONTROL "WITH_TRAFFIC_CONTROL"
}

choice! {
    /// `DeploymentStyleDeploymentType` of `AWS::CodeDeploy::DeploymentGroup`.
    DeploymentStyleDeploymentType
    BLUE_GREEN "BLUE_GREEN"
    IN_PLACE "IN_PLACE"
}

/// `EC2TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EC2TagFilter(Properties);

properties! { EC2TagFilter }

impl EC2TagFilter {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `EC2TagFilterType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EC2TagFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `EC2TagFilterType` of `AWS::CodeDeploy::DeploymentGroup`.
    EC2TagFilterType
    KEY_AND_VALUE "KEY_AND_VALUE"
    KEY_ONLY "KEY_ONLY"
    VALUE_ONLY "VALUE_ONLY"
}

/// `EC2TagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EC2TagSet(Properties);

properties! { EC2TagSet }

impl EC2TagSet {
    /// `Ec2TagSetList`: list of `EC2TagSetListObject`.
    #[track_caller]
    pub fn ec2_tag_set_list(mut self, value: impl IntoValue<ListOf<EC2TagSetListObject>>) -> Self {
        self.0.set("Ec2TagSetList", value);
        self
    }
}

/// `EC2TagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EC2TagSetListObject(Properties);

properties! { EC2TagSetListObject }

impl EC2TagSetListObject {
    /// `Ec2TagGroup`: list of `EC2TagFilter`.
    #[track_caller]
    pub fn ec2_tag_group(mut self, value: impl IntoValue<ListOf<EC2TagFilter>>) -> Self {
        self.0.set("Ec2TagGroup", value);
        self
    }
}

/// `ECSService` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ECSService(Properties);

properties! { ECSService }

impl ECSService {
    /// `ClusterName`: string. Required.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `ServiceName`: string. Required.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

/// `ELBInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ELBInfo(Properties);

properties! { ELBInfo }

impl ELBInfo {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `GitHubLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubLocation(Properties);

properties! { GitHubLocation }

impl GitHubLocation {
    /// `CommitId`: string. Required.
    #[track_caller]
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitId", value);
        self
    }

    /// `Repository`: string. Required.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

/// `GreenFleetProvisioningOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct GreenFleetProvisioningOption(Properties);

properties! { GreenFleetProvisioningOption }

impl GreenFleetProvisioningOption {
    /// `Action`: `GreenFleetProvisioningOptionAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<GreenFleetProvisioningOptionAction>) -> Self {
        self.0.set("Action", value);
        self
    }
}

choice! {
    /// `GreenFleetProvisioningOptionAction` of `AWS::CodeDeploy::DeploymentGroup`.
    GreenFleetProvisioningOptionAction
    COPY_AUTO_SCALING_GROUP "COPY_AUTO_SCALING_GROUP"
    DISCOVER_EXISTING "DISCOVER_EXISTING"
}

/// `LoadBalancerInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancerInfo(Properties);

properties! { LoadBalancerInfo }

impl LoadBalancerInfo {
    /// `ElbInfoList`: list of `ELBInfo`.
    #[track_caller]
    pub fn elb_info_list(mut self, value: impl IntoValue<ListOf<ELBInfo>>) -> Self {
        self.0.set("ElbInfoList", value);
        self
    }

    /// `TargetGroupInfoList`: list of `TargetGroupInfo`.
    #[track_caller]
    pub fn target_group_info_list(
        mut self,
        value: impl IntoValue<ListOf<TargetGroupInfo>>,
    ) -> Self {
        self.0.set("TargetGroupInfoList", value);
        self
    }

    /// `TargetGroupPairInfoList`: list of `TargetGroupPairInfo`.
    #[track_caller]
    pub fn target_group_pair_info_list(
        mut self,
        value: impl IntoValue<ListOf<TargetGroupPairInfo>>,
    ) -> Self {
        self.0.set("TargetGroupPairInfoList", value);
        self
    }
}

/// `OnPremisesTagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnPremisesTagSet(Properties);

properties! { OnPremisesTagSet }

impl OnPremisesTagSet {
    /// `OnPremisesTagSetList`: list of `OnPremisesTagSetListObject`.
    #[track_caller]
    pub fn on_premises_tag_set_list(
        mut self,
        value: impl IntoValue<ListOf<OnPremisesTagSetListObject>>,
    ) -> Self {
        self.0.set("OnPremisesTagSetList", value);
        self
    }
}

/// `OnPremisesTagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnPremisesTagSetListObject(Properties);

properties! { OnPremisesTagSetListObject }

impl OnPremisesTagSetListObject {
    /// `OnPremisesTagGroup`: list of `TagFilter`.
    #[track_caller]
    pub fn on_premises_tag_group(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("OnPremisesTagGroup", value);
        self
    }
}

choice! {
    /// `OutdatedInstancesStrategy` of `AWS::CodeDeploy::DeploymentGroup`.
    OutdatedInstancesStrategy
    IGNORE "IGNORE"
    UPDATE "UPDATE"
}

/// `RevisionLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RevisionLocation(Properties);

properties! { RevisionLocation }

impl RevisionLocation {
    /// `GitHubLocation`: `GitHubLocation`.
    #[track_caller]
    pub fn git_hub_location(mut self, value: impl IntoValue<GitHubLocation>) -> Self {
        self.0.set("GitHubLocation", value);
        self
    }

    /// `RevisionType`: string.
    #[track_caller]
    pub fn revision_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RevisionType", value);
        self
    }

    /// `S3Location`: `S3Location`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `S3Location` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BundleType`: string.
    #[track_caller]
    pub fn bundle_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleType", value);
        self
    }

    /// `ETag`: string.
    #[track_caller]
    pub fn e_tag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ETag", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Tag` of `AWS::CodeDeploy::DeploymentGroup`.
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

/// `TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFilter(Properties);

properties! { TagFilter }

impl TagFilter {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `TagFilterType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TagFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TagFilterType` of `AWS::CodeDeploy::DeploymentGroup`.
    TagFilterType
    KEY_AND_VALUE "KEY_AND_VALUE"
    KEY_ONLY "KEY_ONLY"
    VALUE_ONLY "VALUE_ONLY"
}

/// `TargetGroupInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupInfo(Properties);

properties! { TargetGroupInfo }

impl TargetGroupInfo {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `TargetGroupPairInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupPairInfo(Properties);

properties! { TargetGroupPairInfo }

impl TargetGroupPairInfo {
    /// `ProdTrafficRoute`: `TrafficRoute`.
    #[track_caller]
    pub fn prod_traffic_route(mut self, value: impl IntoValue<TrafficRoute>) -> Self {
        self.0.set("ProdTrafficRoute", value);
        self
    }

    /// `TargetGroups`: list of `TargetGroupInfo`.
    #[track_caller]
    pub fn target_groups(mut self, value: impl IntoValue<ListOf<TargetGroupInfo>>) -> Self {
        self.0.set("TargetGroups", value);
        self
    }

    /// `TestTrafficRoute`: `TrafficRoute`.
    #[track_caller]
    pub fn test_traffic_route(mut self, value: impl IntoValue<TrafficRoute>) -> Self {
        self.0.set("TestTrafficRoute", value);
        self
    }
}

/// `TrafficRoute` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficRoute(Properties);

properties! { TrafficRoute }

impl TrafficRoute {
    /// `ListenerArns`: list of strings.
    #[track_caller]
    pub fn listener_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ListenerArns", value);
        self
    }
}

/// `TriggerConfig` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerConfig(Properties);

properties! { TriggerConfig }

impl TriggerConfig {
    /// `TriggerEvents`: list of `TriggerConfigTriggerEventsItem`.
    #[track_caller]
    pub fn trigger_events(
        mut self,
        value: impl IntoValue<ListOf<TriggerConfigTriggerEventsItem>>,
    ) -> Self {
        self.0.set("TriggerEvents", value);
        self
    }

    /// `TriggerName`: string.
    #[track_caller]
    pub fn trigger_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TriggerName", value);
        self
    }

    /// `TriggerTargetArn`: string.
    #[track_caller]
    pub fn trigger_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TriggerTargetArn", value);
        self
    }
}

choice! {
    /// `TriggerConfigTriggerEventsItem` of `AWS::CodeDeploy::DeploymentGroup`.
    TriggerConfigTriggerEventsItem
    DEPLOYMENT_FAILURE "DeploymentFailure"
    DEPLOYMENT_READY "DeploymentReady"
    DEPLOYMENT_ROLLBACK "DeploymentRollback"
    DEPLOYMENT_START "DeploymentStart"
    DEPLOYMENT_STOP "DeploymentStop"
    DEPLOYMENT_SUCCESS "DeploymentSuccess"
    INSTANCE_FAILURE "InstanceFailure"
    INSTANCE_READY "InstanceReady"
    INSTANCE_START "InstanceStart"
    INSTANCE_SUCCESS "InstanceSuccess"
}
