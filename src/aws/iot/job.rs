// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Job` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Job`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Job(Body);

resource! { Job "AWS::IoT::Job" }

impl Job {
    /// `AbortConfig`: `AbortConfig`.
    #[track_caller]
    pub fn abort_config(mut self, value: impl IntoValue<AbortConfig>) -> Self {
        self.0.set("AbortConfig", value);
        self
    }

    /// `Description`: string, 1 to 2028 characters, pattern `^[^\p{C}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationPackageVersions`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn destination_package_versions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DestinationPackageVersions", value);
        self
    }

    /// `Document`: string, at most 32768 characters. A change replaces the resource.
    #[track_caller]
    pub fn document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Document", value);
        self
    }

    /// `DocumentParameters`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn document_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DocumentParameters", value);
        self
    }

    /// `DocumentSource`: string, 1 to 1350 characters. A change replaces the resource.
    #[track_caller]
    pub fn document_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentSource", value);
        self
    }

    /// `JobExecutionsRetryConfig`: `JobExecutionsRetryConfig`. A change replaces the resource.
    #[track_caller]
    pub fn job_executions_retry_config(
        mut self,
        value: impl IntoValue<JobExecutionsRetryConfig>,
    ) -> Self {
        self.0.set("JobExecutionsRetryConfig", value);
        self
    }

    /// `JobExecutionsRolloutConfig`: `JobExecutionsRolloutConfig`.
    #[track_caller]
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<JobExecutionsRolloutConfig>,
    ) -> Self {
        self.0.set("JobExecutionsRolloutConfig", value);
        self
    }

    /// `JobId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobId", value);
        self
    }

    /// `JobTemplateArn`: string, 1 to 1600 characters, pattern `^arn:[!-~]+$`. A change replaces the resource.
    #[track_caller]
    pub fn job_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobTemplateArn", value);
        self
    }

    /// `PresignedUrlConfig`: `PresignedUrlConfig`.
    #[track_caller]
    pub fn presigned_url_config(mut self, value: impl IntoValue<PresignedUrlConfig>) -> Self {
        self.0.set("PresignedUrlConfig", value);
        self
    }

    /// `SchedulingConfig`: `SchedulingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn scheduling_config(mut self, value: impl IntoValue<SchedulingConfig>) -> Self {
        self.0.set("SchedulingConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetSelection`: `TargetSelection`. A change replaces the resource.
    #[track_caller]
    pub fn target_selection(mut self, value: impl IntoValue<TargetSelection>) -> Self {
        self.0.set("TargetSelection", value);
        self
    }

    /// `Targets`: list of strings, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `TimeoutConfig`: `TimeoutConfig`.
    #[track_caller]
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfig>) -> Self {
        self.0.set("TimeoutConfig", value);
        self
    }
}

impl Handle<Job> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// `AbortConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortConfig(Properties);

properties! { AbortConfig }

impl AbortConfig {
    /// `CriteriaList`: list of `AbortCriteria`, at least 1 item. Required.
    #[track_caller]
    pub fn criteria_list(mut self, value: impl IntoValue<ListOf<AbortCriteria>>) -> Self {
        self.0.set("CriteriaList", value);
        self
    }
}

/// `AbortCriteria` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortCriteria(Properties);

properties! { AbortCriteria }

impl AbortCriteria {
    /// `Action`: `AbortCriteriaAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<AbortCriteriaAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `FailureType`: `AbortCriteriaFailureType`. Required.
    #[track_caller]
    pub fn failure_type(mut self, value: impl IntoValue<AbortCriteriaFailureType>) -> Self {
        self.0.set("FailureType", value);
        self
    }

    /// `MinNumberOfExecutedThings`: integer, at least 1. Required.
    #[track_caller]
    pub fn min_number_of_executed_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinNumberOfExecutedThings", value);
        self
    }

    /// `ThresholdPercentage`: number, at most 100. Required.
    #[track_caller]
    pub fn threshold_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThresholdPercentage", value);
        self
    }
}

choice! {
    /// `AbortCriteriaAction` of `AWS::IoT::Job`.
    AbortCriteriaAction
    CANCEL "CANCEL"
}

choice! {
    /// `AbortCriteriaFailureType` of `AWS::IoT::Job`.
    AbortCriteriaFailureType
    FAILED "FAILED"
    REJECTED "REJECTED"
    TIMED_OUT "TIMED_OUT"
    ALL "ALL"
}

/// `ExponentialRolloutRate` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExponentialRolloutRate(Properties);

properties! { ExponentialRolloutRate }

impl ExponentialRolloutRate {
    /// `BaseRatePerMinute`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn base_rate_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BaseRatePerMinute", value);
        self
    }

    /// `IncrementFactor`: number, 1.1 to 5. Required.
    #[track_caller]
    pub fn increment_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IncrementFactor", value);
        self
    }

    /// `RateIncreaseCriteria`: `RateIncreaseCriteria`. Required.
    #[track_caller]
    pub fn rate_increase_criteria(mut self, value: impl IntoValue<RateIncreaseCriteria>) -> Self {
        self.0.set("RateIncreaseCriteria", value);
        self
    }
}

/// `JobExecutionsRetryConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobExecutionsRetryConfig(Properties);

properties! { JobExecutionsRetryConfig }

impl JobExecutionsRetryConfig {
    /// `CriteriaList`: list of `RetryCriteria`, 1 to 2 items. Required.
    #[track_caller]
    pub fn criteria_list(mut self, value: impl IntoValue<ListOf<RetryCriteria>>) -> Self {
        self.0.set("CriteriaList", value);
        self
    }
}

/// `JobExecutionsRolloutConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobExecutionsRolloutConfig(Properties);

properties! { JobExecutionsRolloutConfig }

impl JobExecutionsRolloutConfig {
    /// `ExponentialRate`: `ExponentialRolloutRate`.
    #[track_caller]
    pub fn exponential_rate(mut self, value: impl IntoValue<ExponentialRolloutRate>) -> Self {
        self.0.set("ExponentialRate", value);
        self
    }

    /// `MaximumPerMinute`: integer, at least 1.
    #[track_caller]
    pub fn maximum_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumPerMinute", value);
        self
    }
}

/// `MaintenanceWindow` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `DurationInMinutes`: integer, 1 to 1430. Required.
    #[track_caller]
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInMinutes", value);
        self
    }

    /// `StartTime`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `PresignedUrlConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct PresignedUrlConfig(Properties);

properties! { PresignedUrlConfig }

impl PresignedUrlConfig {
    /// `ExpiresInSec`: integer, 60 to 3600.
    #[track_caller]
    pub fn expires_in_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpiresInSec", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `RateIncreaseCriteria` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateIncreaseCriteria(Properties);

properties! { RateIncreaseCriteria }

impl RateIncreaseCriteria {
    /// `NumberOfNotifiedThings`: integer, at least 1.
    #[track_caller]
    pub fn number_of_notified_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfNotifiedThings", value);
        self
    }

    /// `NumberOfSucceededThings`: integer, at least 1.
    #[track_caller]
    pub fn number_of_succeeded_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfSucceededThings", value);
        self
    }
}

/// `RetryCriteria` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryCriteria(Properties);

properties! { RetryCriteria }

impl RetryCriteria {
    /// `FailureType`: `RetryCriteriaFailureType`. Required.
    #[track_caller]
    pub fn failure_type(mut self, value: impl IntoValue<RetryCriteriaFailureType>) -> Self {
        self.0.set("FailureType", value);
        self
    }

    /// `NumberOfRetries`: integer, 0 to 10. Required.
    #[track_caller]
    pub fn number_of_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfRetries", value);
        self
    }
}

choice! {
    /// `RetryCriteriaFailureType` of `AWS::IoT::Job`.
    RetryCriteriaFailureType
    FAILED "FAILED"
    TIMED_OUT "TIMED_OUT"
    ALL "ALL"
}

/// `SchedulingConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulingConfig(Properties);

properties! { SchedulingConfig }

impl SchedulingConfig {
    /// `EndBehavior`: `SchedulingConfigEndBehavior`.
    #[track_caller]
    pub fn end_behavior(mut self, value: impl IntoValue<SchedulingConfigEndBehavior>) -> Self {
        self.0.set("EndBehavior", value);
        self
    }

    /// `EndTime`: string, 1 to 64 characters.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `MaintenanceWindows`: list of `MaintenanceWindow`.
    #[track_caller]
    pub fn maintenance_windows(mut self, value: impl IntoValue<ListOf<MaintenanceWindow>>) -> Self {
        self.0.set("MaintenanceWindows", value);
        self
    }

    /// `StartTime`: string, 1 to 64 characters.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `SchedulingConfigEndBehavior` of `AWS::IoT::Job`.
    SchedulingConfigEndBehavior
    STOP_ROLLOUT "STOP_ROLLOUT"
    CANCEL "CANCEL"
    FORCE_CANCEL "FORCE_CANCEL"
}

/// `Tag` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
    /// `TargetSelection` of `AWS::IoT::Job`.
    TargetSelection
    CONTINUOUS "CONTINUOUS"
    SNAPSHOT "SNAPSHOT"
}

/// `TimeoutConfig` of `AWS::IoT::Job`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutConfig(Properties);

properties! { TimeoutConfig }

impl TimeoutConfig {
    /// `InProgressTimeoutInMinutes`: integer.
    #[track_caller]
    pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InProgressTimeoutInMinutes", value);
        self
    }
}
