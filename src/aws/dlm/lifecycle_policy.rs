// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DLM::LifecyclePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DLM::LifecyclePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecyclePolicy(Body);

resource! { LifecyclePolicy "AWS::DLM::LifecyclePolicy" }

impl LifecyclePolicy {
    /// `CopyTags`: boolean.
    #[track_caller]
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTags", value);
        self
    }

    /// `CreateInterval`: integer, at least 1.
    #[track_caller]
    pub fn create_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CreateInterval", value);
        self
    }

    /// `CrossRegionCopyTargets`: list of `CrossRegionCopyTarget`, at most 3 items.
    #[track_caller]
    pub fn cross_region_copy_targets(
        mut self,
        value: impl IntoValue<ListOf<CrossRegionCopyTarget>>,
    ) -> Self {
        self.0.set("CrossRegionCopyTargets", value);
        self
    }

    /// `DefaultPolicy`: `DefaultPolicy`.
    #[track_caller]
    pub fn default_policy(mut self, value: impl IntoValue<DefaultPolicy>) -> Self {
        self.0.set("DefaultPolicy", value);
        self
    }

    /// `Description`: string, at most 500 characters, pattern `^[0-9A-Za-z _-]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Exclusions`: `Exclusions`.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<Exclusions>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:aws(-[a-z]{1,3}){0,2}:iam::\d+:role/`.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `ExtendDeletion`: boolean.
    #[track_caller]
    pub fn extend_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExtendDeletion", value);
        self
    }

    /// `PolicyDetails`: `PolicyDetails`.
    #[track_caller]
    pub fn policy_details(mut self, value: impl IntoValue<PolicyDetails>) -> Self {
        self.0.set("PolicyDetails", value);
        self
    }

    /// `RetainInterval`: integer, at least 1.
    #[track_caller]
    pub fn retain_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetainInterval", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LifecyclePolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
    }
}

/// `Action` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `CrossRegionCopy`: list of `CrossRegionCopyAction`, at most 3 items. Required.
    #[track_caller]
    pub fn cross_region_copy(
        mut self,
        value: impl IntoValue<ListOf<CrossRegionCopyAction>>,
    ) -> Self {
        self.0.set("CrossRegionCopy", value);
        self
    }

    /// `Name`: string, at most 120 characters, pattern `^[0-9A-Za-z _-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ArchiveRetainRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveRetainRule(Properties);

properties! { ArchiveRetainRule }

impl ArchiveRetainRule {
    /// `RetentionArchiveTier`: `RetentionArchiveTier`. Required.
    #[track_caller]
    pub fn retention_archive_tier(mut self, value: impl IntoValue<RetentionArchiveTier>) -> Self {
        self.0.set("RetentionArchiveTier", value);
        self
    }
}

/// `ArchiveRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveRule(Properties);

properties! { ArchiveRule }

impl ArchiveRule {
    /// `RetainRule`: `ArchiveRetainRule`. Required.
    #[track_caller]
    pub fn retain_rule(mut self, value: impl IntoValue<ArchiveRetainRule>) -> Self {
        self.0.set("RetainRule", value);
        self
    }
}

/// `CreateRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateRule(Properties);

properties! { CreateRule }

impl CreateRule {
    /// `CronExpression`: string, 17 to 106 characters, pattern `^cron\([^\n]{11,100}\)$`.
    #[track_caller]
    pub fn cron_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CronExpression", value);
        self
    }

    /// `Interval`: integer, at least 1.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `CreateRuleIntervalUnit`.
    #[track_caller]
    pub fn interval_unit(mut self, value: impl IntoValue<CreateRuleIntervalUnit>) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }

    /// `Location`: `CreateRuleLocation`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<CreateRuleLocation>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Scripts`: list of `Script`, at most 1 item.
    #[track_caller]
    pub fn scripts(mut self, value: impl IntoValue<ListOf<Script>>) -> Self {
        self.0.set("Scripts", value);
        self
    }

    /// `Times`: list of strings, at most 1 item.
    #[track_caller]
    pub fn times(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Times", value);
        self
    }
}

choice! {
    /// `CreateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    CreateRuleIntervalUnit
    HOURS "HOURS"
}

choice! {
    /// `CreateRuleLocation` of `AWS::DLM::LifecyclePolicy`.
    CreateRuleLocation
    CLOUD "CLOUD"
    LOCAL_ZONE "LOCAL_ZONE"
    OUTPOST_LOCAL "OUTPOST_LOCAL"
}

/// `CrossRegionCopyAction` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossRegionCopyAction(Properties);

properties! { CrossRegionCopyAction }

impl CrossRegionCopyAction {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. Required.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `RetainRule`: `CrossRegionCopyRetainRule`.
    #[track_caller]
    pub fn retain_rule(mut self, value: impl IntoValue<CrossRegionCopyRetainRule>) -> Self {
        self.0.set("RetainRule", value);
        self
    }

    /// `Target`: string, at most 2048 characters, pattern `^[\w:\-\/\*]+$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `CrossRegionCopyDeprecateRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossRegionCopyDeprecateRule(Properties);

properties! { CrossRegionCopyDeprecateRule }

impl CrossRegionCopyDeprecateRule {
    /// `Interval`: integer, at least 1. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `CrossRegionCopyDeprecateRuleIntervalUnit`. Required.
    #[track_caller]
    pub fn interval_unit(
        mut self,
        value: impl IntoValue<CrossRegionCopyDeprecateRuleIntervalUnit>,
    ) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `CrossRegionCopyDeprecateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    CrossRegionCopyDeprecateRuleIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `CrossRegionCopyRetainRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossRegionCopyRetainRule(Properties);

properties! { CrossRegionCopyRetainRule }

impl CrossRegionCopyRetainRule {
    /// `Interval`: integer, at least 1. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `CrossRegionCopyRetainRuleIntervalUnit`. Required.
    #[track_caller]
    pub fn interval_unit(
        mut self,
        value: impl IntoValue<CrossRegionCopyRetainRuleIntervalUnit>,
    ) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `CrossRegionCopyRetainRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    CrossRegionCopyRetainRuleIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `CrossRegionCopyRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossRegionCopyRule(Properties);

properties! { CrossRegionCopyRule }

impl CrossRegionCopyRule {
    /// `CmkArn`: string, at most 2048 characters, pattern `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}\d:\d+:key/`.
    #[track_caller]
    pub fn cmk_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CmkArn", value);
        self
    }

    /// `CopyTags`: boolean.
    #[track_caller]
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTags", value);
        self
    }

    /// `DeprecateRule`: `CrossRegionCopyDeprecateRule`.
    #[track_caller]
    pub fn deprecate_rule(mut self, value: impl IntoValue<CrossRegionCopyDeprecateRule>) -> Self {
        self.0.set("DeprecateRule", value);
        self
    }

    /// `Encrypted`: boolean. Required.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `RetainRule`: `CrossRegionCopyRetainRule`.
    #[track_caller]
    pub fn retain_rule(mut self, value: impl IntoValue<CrossRegionCopyRetainRule>) -> Self {
        self.0.set("RetainRule", value);
        self
    }

    /// `Target`: string, at most 2048 characters, pattern `^[\w:\-\/\*]+$`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `TargetRegion`: string, at most 16 characters, pattern `^([a-z]+-){2,3}\d$`.
    #[track_caller]
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRegion", value);
        self
    }
}

/// `CrossRegionCopyTarget` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossRegionCopyTarget(Properties);

properties! { CrossRegionCopyTarget }

impl CrossRegionCopyTarget {
    /// `TargetRegion`: string, at most 16 characters, pattern `^([a-z]+-){2,3}\d$`.
    #[track_caller]
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRegion", value);
        self
    }
}

choice! {
    /// `DefaultPolicy` of `AWS::DLM::LifecyclePolicy`.
    DefaultPolicy
    INSTANCE "INSTANCE"
    VOLUME "VOLUME"
}

/// `DeprecateRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeprecateRule(Properties);

properties! { DeprecateRule }

impl DeprecateRule {
    /// `Count`: integer, 1 to 1000.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Interval`: integer, at least 1.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `DeprecateRuleIntervalUnit`.
    #[track_caller]
    pub fn interval_unit(mut self, value: impl IntoValue<DeprecateRuleIntervalUnit>) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `DeprecateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    DeprecateRuleIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `EncryptionConfiguration` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `CmkArn`: string, at most 2048 characters, pattern `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}\d:\d+:key/`.
    #[track_caller]
    pub fn cmk_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CmkArn", value);
        self
    }

    /// `Encrypted`: boolean. Required.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }
}

/// `EventParameters` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventParameters(Properties);

properties! { EventParameters }

impl EventParameters {
    /// `DescriptionRegex`: string, at most 1000 characters.
    #[track_caller]
    pub fn description_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DescriptionRegex", value);
        self
    }

    /// `EventType`: `EventParametersEventType`. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<EventParametersEventType>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `SnapshotOwner`: list of strings, at most 50 items. Required.
    #[track_caller]
    pub fn snapshot_owner(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SnapshotOwner", value);
        self
    }
}

choice! {
    /// `EventParametersEventType` of `AWS::DLM::LifecyclePolicy`.
    EventParametersEventType
    SHARE_SNAPSHOT "shareSnapshot"
}

/// `EventSource` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSource(Properties);

properties! { EventSource }

impl EventSource {
    /// `Parameters`: `EventParameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<EventParameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Type`: `EventSourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EventSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EventSourceType` of `AWS::DLM::LifecyclePolicy`.
    EventSourceType
    MANAGED_CWE "MANAGED_CWE"
}

/// `Exclusions` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Exclusions(Properties);

properties! { Exclusions }

impl Exclusions {
    /// `ExcludeBootVolumes`: boolean.
    #[track_caller]
    pub fn exclude_boot_volumes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeBootVolumes", value);
        self
    }

    /// `ExcludeTags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn exclude_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ExcludeTags", value);
        self
    }

    /// `ExcludeVolumeTypes`: list of strings, at most 6 items.
    #[track_caller]
    pub fn exclude_volume_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeVolumeTypes", value);
        self
    }
}

/// `FastRestoreRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FastRestoreRule(Properties);

properties! { FastRestoreRule }

impl FastRestoreRule {
    /// `AvailabilityZoneIds`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn availability_zone_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZoneIds", value);
        self
    }

    /// `AvailabilityZones`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `Count`: integer, 1 to 1000.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Interval`: integer, at least 1.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `FastRestoreRuleIntervalUnit`.
    #[track_caller]
    pub fn interval_unit(mut self, value: impl IntoValue<FastRestoreRuleIntervalUnit>) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `FastRestoreRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    FastRestoreRuleIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `Parameters` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameters(Properties);

properties! { Parameters }

impl Parameters {
    /// `ExcludeBootVolume`: boolean.
    #[track_caller]
    pub fn exclude_boot_volume(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeBootVolume", value);
        self
    }

    /// `ExcludeDataVolumeTags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn exclude_data_volume_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ExcludeDataVolumeTags", value);
        self
    }

    /// `NoReboot`: boolean.
    #[track_caller]
    pub fn no_reboot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoReboot", value);
        self
    }
}

/// `PolicyDetails` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDetails(Properties);

properties! { PolicyDetails }

impl PolicyDetails {
    /// `Actions`: list of `Action`, 1 item.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `CopyTags`: boolean.
    #[track_caller]
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTags", value);
        self
    }

    /// `CreateInterval`: integer, at least 1.
    #[track_caller]
    pub fn create_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CreateInterval", value);
        self
    }

    /// `CrossRegionCopyTargets`: list of `CrossRegionCopyTarget`, at most 3 items.
    #[track_caller]
    pub fn cross_region_copy_targets(
        mut self,
        value: impl IntoValue<ListOf<CrossRegionCopyTarget>>,
    ) -> Self {
        self.0.set("CrossRegionCopyTargets", value);
        self
    }

    /// `EventSource`: `EventSource`.
    #[track_caller]
    pub fn event_source(mut self, value: impl IntoValue<EventSource>) -> Self {
        self.0.set("EventSource", value);
        self
    }

    /// `Exclusions`: `Exclusions`.
    #[track_caller]
    pub fn exclusions(mut self, value: impl IntoValue<Exclusions>) -> Self {
        self.0.set("Exclusions", value);
        self
    }

    /// `ExtendDeletion`: boolean.
    #[track_caller]
    pub fn extend_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExtendDeletion", value);
        self
    }

    /// `Parameters`: `Parameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<Parameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `PolicyLanguage`: `PolicyDetailsPolicyLanguage`.
    #[track_caller]
    pub fn policy_language(mut self, value: impl IntoValue<PolicyDetailsPolicyLanguage>) -> Self {
        self.0.set("PolicyLanguage", value);
        self
    }

    /// `PolicyType`: `PolicyDetailsPolicyType`.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<PolicyDetailsPolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `ResourceLocations`: list of `PolicyDetailsResourceLocationsItem`, 1 item.
    #[track_caller]
    pub fn resource_locations(
        mut self,
        value: impl IntoValue<ListOf<PolicyDetailsResourceLocationsItem>>,
    ) -> Self {
        self.0.set("ResourceLocations", value);
        self
    }

    /// `ResourceType`: `PolicyDetailsResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<PolicyDetailsResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `ResourceTypes`: list of `PolicyDetailsResourceTypesItem`, 1 item.
    #[track_caller]
    pub fn resource_types(
        mut self,
        value: impl IntoValue<ListOf<PolicyDetailsResourceTypesItem>>,
    ) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }

    /// `RetainInterval`: integer, at least 1.
    #[track_caller]
    pub fn retain_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetainInterval", value);
        self
    }

    /// `Schedules`: list of `Schedule`, 1 to 4 items.
    #[track_caller]
    pub fn schedules(mut self, value: impl IntoValue<ListOf<Schedule>>) -> Self {
        self.0.set("Schedules", value);
        self
    }

    /// `TargetTags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn target_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("TargetTags", value);
        self
    }
}

choice! {
    /// `PolicyDetailsPolicyLanguage` of `AWS::DLM::LifecyclePolicy`.
    PolicyDetailsPolicyLanguage
    SIMPLIFIED "SIMPLIFIED"
    STANDARD "STANDARD"
}

choice! {
    /// `PolicyDetailsPolicyType` of `AWS::DLM::LifecyclePolicy`.
    PolicyDetailsPolicyType
    EBS_SNAPSHOT_MANAGEMENT "EBS_SNAPSHOT_MANAGEMENT"
    EVENT_BASED_POLICY "EVENT_BASED_POLICY"
    IMAGE_MANAGEMENT "IMAGE_MANAGEMENT"
}

choice! {
    /// `PolicyDetailsResourceLocationsItem` of `AWS::DLM::LifecyclePolicy`.
    PolicyDetailsResourceLocationsItem
    CLOUD "CLOUD"
    LOCAL_ZONE "LOCAL_ZONE"
    OUTPOST "OUTPOST"
}

choice! {
    /// `PolicyDetailsResourceType` of `AWS::DLM::LifecyclePolicy`.
    PolicyDetailsResourceType
    INSTANCE "INSTANCE"
    VOLUME "VOLUME"
}

choice! {
    /// `PolicyDetailsResourceTypesItem` of `AWS::DLM::LifecyclePolicy`.
    PolicyDetailsResourceTypesItem
    INSTANCE "INSTANCE"
    VOLUME "VOLUME"
}

/// `RetainRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetainRule(Properties);

properties! { RetainRule }

impl RetainRule {
    /// `Count`: integer, 0 to 1000.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Interval`: integer, at least 0.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `RetainRuleIntervalUnit`.
    #[track_caller]
    pub fn interval_unit(mut self, value: impl IntoValue<RetainRuleIntervalUnit>) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `RetainRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    RetainRuleIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `RetentionArchiveTier` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionArchiveTier(Properties);

properties! { RetentionArchiveTier }

impl RetentionArchiveTier {
    /// `Count`: integer, 1 to 1000.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Interval`: integer, at least 1.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `IntervalUnit`: `RetentionArchiveTierIntervalUnit`.
    #[track_caller]
    pub fn interval_unit(
        mut self,
        value: impl IntoValue<RetentionArchiveTierIntervalUnit>,
    ) -> Self {
        self.0.set("IntervalUnit", value);
        self
    }
}

choice! {
    /// `RetentionArchiveTierIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    RetentionArchiveTierIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `Schedule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `ArchiveRule`: `ArchiveRule`.
    #[track_caller]
    pub fn archive_rule(mut self, value: impl IntoValue<ArchiveRule>) -> Self {
        self.0.set("ArchiveRule", value);
        self
    }

    /// `CopyTags`: boolean.
    #[track_caller]
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTags", value);
        self
    }

    /// `CreateRule`: `CreateRule`.
    #[track_caller]
    pub fn create_rule(mut self, value: impl IntoValue<CreateRule>) -> Self {
        self.0.set("CreateRule", value);
        self
    }

    /// `CrossRegionCopyRules`: list of `CrossRegionCopyRule`, at most 3 items.
    #[track_caller]
    pub fn cross_region_copy_rules(
        mut self,
        value: impl IntoValue<ListOf<CrossRegionCopyRule>>,
    ) -> Self {
        self.0.set("CrossRegionCopyRules", value);
        self
    }

    /// `DeprecateRule`: `DeprecateRule`.
    #[track_caller]
    pub fn deprecate_rule(mut self, value: impl IntoValue<DeprecateRule>) -> Self {
        self.0.set("DeprecateRule", value);
        self
    }

    /// `FastRestoreRule`: `FastRestoreRule`.
    #[track_caller]
    pub fn fast_restore_rule(mut self, value: impl IntoValue<FastRestoreRule>) -> Self {
        self.0.set("FastRestoreRule", value);
        self
    }

    /// `Name`: string, at most 120 characters, pattern `^[0-9A-Za-z _-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RetainRule`: `RetainRule`.
    #[track_caller]
    pub fn retain_rule(mut self, value: impl IntoValue<RetainRule>) -> Self {
        self.0.set("RetainRule", value);
        self
    }

    /// `ShareRules`: list of `ShareRule`, at most 1 item.
    #[track_caller]
    pub fn share_rules(mut self, value: impl IntoValue<ListOf<ShareRule>>) -> Self {
        self.0.set("ShareRules", value);
        self
    }

    /// `TagsToAdd`: list of `Tag`, at most 45 items.
    #[track_caller]
    pub fn tags_to_add(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("TagsToAdd", value);
        self
    }

    /// `VariableTags`: list of `Tag`, at most 45 items.
    #[track_caller]
    pub fn variable_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("VariableTags", value);
        self
    }
}

/// `Script` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Script(Properties);

properties! { Script }

impl Script {
    /// `ExecuteOperationOnScriptFailure`: boolean.
    #[track_caller]
    pub fn execute_operation_on_script_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExecuteOperationOnScriptFailure", value);
        self
    }

    /// `ExecutionHandler`: string, at most 200 characters, pattern `^([a-zA-Z0-9_\-.]{3,128}|[a-zA-Z0-9_\-.:/]{3,200}|[A-Z0-9_]+)$`.
    #[track_caller]
    pub fn execution_handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionHandler", value);
        self
    }

    /// `ExecutionHandlerService`: `ScriptExecutionHandlerService`.
    #[track_caller]
    pub fn execution_handler_service(
        mut self,
        value: impl IntoValue<ScriptExecutionHandlerService>,
    ) -> Self {
        self.0.set("ExecutionHandlerService", value);
        self
    }

    /// `ExecutionTimeout`: integer, 10 to 120.
    #[track_caller]
    pub fn execution_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionTimeout", value);
        self
    }

    /// `MaximumRetryCount`: integer, 0 to 3.
    #[track_caller]
    pub fn maximum_retry_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryCount", value);
        self
    }

    /// `Stages`: list of `ScriptStagesItem`, 1 to 2 items.
    #[track_caller]
    pub fn stages(mut self, value: impl IntoValue<ListOf<ScriptStagesItem>>) -> Self {
        self.0.set("Stages", value);
        self
    }
}

choice! {
    /// `ScriptExecutionHandlerService` of `AWS::DLM::LifecyclePolicy`.
    ScriptExecutionHandlerService
    AWS_SYSTEMS_MANAGER "AWS_SYSTEMS_MANAGER"
}

choice! {
    /// `ScriptStagesItem` of `AWS::DLM::LifecyclePolicy`.
    ScriptStagesItem
    POST "POST"
    PRE "PRE"
}

/// `ShareRule` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShareRule(Properties);

properties! { ShareRule }

impl ShareRule {
    /// `TargetAccounts`: list of strings, at least 1 item.
    #[track_caller]
    pub fn target_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetAccounts", value);
        self
    }

    /// `UnshareInterval`: integer, at least 1.
    #[track_caller]
    pub fn unshare_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnshareInterval", value);
        self
    }

    /// `UnshareIntervalUnit`: `ShareRuleUnshareIntervalUnit`.
    #[track_caller]
    pub fn unshare_interval_unit(
        mut self,
        value: impl IntoValue<ShareRuleUnshareIntervalUnit>,
    ) -> Self {
        self.0.set("UnshareIntervalUnit", value);
        self
    }
}

choice! {
    /// `ShareRuleUnshareIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
    ShareRuleUnshareIntervalUnit
    DAYS "DAYS"
    MONTHS "MONTHS"
    WEEKS "WEEKS"
    YEARS "YEARS"
}

/// `Tag` of `AWS::DLM::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
