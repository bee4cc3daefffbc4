// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHubV2::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResilienceHubV2::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::ResilienceHubV2::Policy" }

impl Policy {
    /// `AvailabilitySlo`: `AvailabilitySlo`.
    #[track_caller]
    pub fn availability_slo(mut self, value: impl IntoValue<AvailabilitySlo>) -> Self {
        self.0.set("AvailabilitySlo", value);
        self
    }

    /// `DataRecovery`: `DataRecoveryTargets`.
    #[track_caller]
    pub fn data_recovery(mut self, value: impl IntoValue<DataRecoveryTargets>) -> Self {
        self.0.set("DataRecovery", value);
        self
    }

    /// `Description`: string, at most 615 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MultiAz`: `MultiAzTargets`.
    #[track_caller]
    pub fn multi_az(mut self, value: impl IntoValue<MultiAzTargets>) -> Self {
        self.0.set("MultiAz", value);
        self
    }

    /// `MultiRegion`: `MultiRegionTargets`.
    #[track_caller]
    pub fn multi_region(mut self, value: impl IntoValue<MultiRegionTargets>) -> Self {
        self.0.set("MultiRegion", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SharingEnabled`: boolean, default false.
    #[track_caller]
    pub fn sharing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SharingEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Policy> {
    /// `AssociatedServiceCount`
    #[inline]
    pub fn associated_service_count(&self) -> Value<i64> {
        self.attribute("AssociatedServiceCount")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AvailabilitySlo` of `AWS::ResilienceHubV2::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailabilitySlo(Properties);

properties! { AvailabilitySlo }

impl AvailabilitySlo {
    /// `Target`: number, 0 to 100.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `DataRecoveryTargets` of `AWS::ResilienceHubV2::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataRecoveryTargets(Properties);

properties! { DataRecoveryTargets }

impl DataRecoveryTargets {
    /// `TimeBetweenBackupsInMinutes`: integer, at least 0.
    #[track_caller]
    pub fn time_between_backups_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeBetweenBackupsInMinutes", value);
        self
    }
}

/// `MultiAzTargets` of `AWS::ResilienceHubV2::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiAzTargets(Properties);

properties! { MultiAzTargets }

impl MultiAzTargets {
    /// `DisasterRecoveryApproach`: `MultiAzTargetsDisasterRecoveryApproach`.
    #[track_caller]
    pub fn disaster_recovery_approach(
        mut self,
        value: impl IntoValue<MultiAzTargetsDisasterRecoveryApproach>,
    ) -> Self {
        self.0.set("DisasterRecoveryApproach", value);
        self
    }

    /// `RpoInMinutes`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn rpo_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RpoInMinutes", value);
        self
    }

    /// `RtoInMinutes`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn rto_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RtoInMinutes", value);
        self
    }
}

choice! {
    /// `MultiAzTargetsDisasterRecoveryApproach` of `AWS::ResilienceHubV2::Policy`.
    MultiAzTargetsDisasterRecoveryApproach
    ACTIVE_ACTIVE "ACTIVE_ACTIVE"
    HOT_STANDBY "HOT_STANDBY"
    WARM_STANDBY "WARM_STANDBY"
    PILOT_LIGHT "PILOT_LIGHT"
    BACKUP_AND_RESTORE "BACKUP_AND_RESTORE"
}

/// `MultiRegionTargets` of `AWS::ResilienceHubV2::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionTargets(Properties);

properties! { MultiRegionTargets }

impl MultiRegionTargets {
    /// `DisasterRecoveryApproach`: `MultiRegionTargetsDisasterRecoveryApproach`.
    #[track_caller]
    pub fn disaster_recovery_approach(
        mut self,
        value: impl IntoValue<MultiRegionTargetsDisasterRecoveryApproach>,
    ) -> Self {
        self.0.set("DisasterRecoveryApproach", value);
        self
    }

    /// `RpoInMinutes`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn rpo_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RpoInMinutes", value);
        self
    }

    /// `RtoInMinutes`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn rto_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RtoInMinutes", value);
        self
    }
}

choice! {
    /// `MultiRegionTargetsDisasterRecoveryApproach` of `AWS::ResilienceHubV2::Policy`.
    MultiRegionTargetsDisasterRecoveryApproach
    ACTIVE_ACTIVE "ACTIVE_ACTIVE"
    HOT_STANDBY "HOT_STANDBY"
    WARM_STANDBY "WARM_STANDBY"
    PILOT_LIGHT "PILOT_LIGHT"
    BACKUP_AND_RESTORE "BACKUP_AND_RESTORE"
}

/// `Tag` of `AWS::ResilienceHubV2::Policy`.
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
