// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::JobTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::JobTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct JobTemplate(Body);

resource! { JobTemplate "AWS::IoT::JobTemplate" }

impl JobTemplate {
    /// `AbortConfig`: `AbortConfig`. A change replaces the resource.
    #[track_caller]
    pub fn abort_config(mut self, value: impl IntoValue<AbortConfig>) -> Self {
        self.0.set("AbortConfig", value);
        self
    }

    /// `Description`: string, at most 2028 characters, pattern `[^\p{C}]+`. Required. A change replaces the resource.
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

    /// `DocumentSource`: string, 1 to 1350 characters. A change replaces the resource.
    #[track_caller]
    pub fn document_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentSource", value);
        self
    }

    /// `JobArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobArn", value);
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

    /// `JobExecutionsRolloutConfig`: `JobExecutionsRolloutConfig`. A change replaces the resource.
    #[track_caller]
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<JobExecutionsRolloutConfig>,
    ) -> Self {
        self.0.set("JobExecutionsRolloutConfig", value);
        self
    }

    /// `JobTemplateId`: string, 1 to 64 characters, pattern `[a-zA-Z0-9_-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobTemplateId", value);
        self
    }

    /// `MaintenanceWindows`: list of `MaintenanceWindow`. A change replaces the resource.
    #[track_caller]
    pub fn maintenance_windows(mut self, value: impl IntoValue<ListOf<MaintenanceWindow>>) -> Self {
        self.0.set("MaintenanceWindows", value);
        self
    }

    /// `PresignedUrlConfig`: `PresignedUrlConfig`. A change replaces the resource.
    #[track_caller]
    pub fn presigned_url_config(mut self, value: impl IntoValue<PresignedUrlConfig>) -> Self {
        self.0.set("PresignedUrlConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutConfig`: `TimeoutConfig`. A change replaces the resource.
    #[track_caller]
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfig>) -> Self {
        self.0.set("TimeoutConfig", value);
        self
    }
}

impl Handle<JobTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AbortConfig` of `AWS::IoT::JobTemplate`.
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

/// `AbortCriteria` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortCriteria(Properties);

properties! { AbortCriteria }

impl AbortCriteria {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `FailureType`: `FailureType`. Required.
    #[track_caller]
    pub fn failure_type(mut self, value: impl IntoValue<FailureType>) -> Self {
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
    /// `Action` of `AWS::IoT::JobTemplate`.
    Action
    CANCEL "CANCEL"
}

/// `ExponentialRolloutRate` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExponentialRolloutRate(Properties);

properties! { ExponentialRolloutRate }

impl ExponentialRolloutRate {
    /// `BaseRatePerMinute`: integer, at least 1. Required.
    #[track_caller]
    pub fn base_rate_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BaseRatePerMinute", value);
        self
    }

    /// `IncrementFactor`: number, 1 to 5. Required.
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

choice! {
    /// `FailureType` of `AWS::IoT::JobTemplate`.
    FailureType
    FAILED "FAILED"
    REJECTED "REJECTED"
    TIMED_OUT "TIMED_OUT"
    ALL "ALL"
}

/// `JobExecutionsRetryConfig` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobExecutionsRetryConfig(Properties);

properties! { JobExecutionsRetryConfig }

impl JobExecutionsRetryConfig {
    /// `RetryCriteriaList`: list of `RetryCriteria`, 1 to 2 items.
    #[track_caller]
    pub fn retry_criteria_list(mut self, value: impl IntoValue<ListOf<RetryCriteria>>) -> Self {
        self.0.set("RetryCriteriaList", value);
        self
    }
}

/// `JobExecutionsRolloutConfig` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobExecutionsRolloutConfig(Properties);

properties! { JobExecutionsRolloutConfig }

impl JobExecutionsRolloutConfig {
    /// `ExponentialRolloutRate`: `ExponentialRolloutRate`.
    #[track_caller]
    pub fn exponential_rollout_rate(
        mut self,
        value: impl IntoValue<ExponentialRolloutRate>,
    ) -> Self {
        self.0.set("ExponentialRolloutRate", value);
        self
    }

    /// `MaximumPerMinute`: integer, at least 1.
    #[track_caller]
    pub fn maximum_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumPerMinute", value);
        self
    }
}

choice! {
    /// `JobRetryFailureType` of `AWS::IoT::JobTemplate`.
    JobRetryFailureType
    FAILED "FAILED"
    TIMED_OUT "TIMED_OUT"
    ALL "ALL"
}

/// `MaintenanceWindow` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `DurationInMinutes`: integer, 1 to 1430.
    #[track_caller]
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInMinutes", value);
        self
    }

    /// `StartTime`: string, 1 to 256 characters.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `PresignedUrlConfig` of `AWS::IoT::JobTemplate`.
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

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `RateIncreaseCriteria` of `AWS::IoT::JobTemplate`.
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

/// `RetryCriteria` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryCriteria(Properties);

properties! { RetryCriteria }

impl RetryCriteria {
    /// `FailureType`: `JobRetryFailureType`.
    #[track_caller]
    pub fn failure_type(mut self, value: impl IntoValue<JobRetryFailureType>) -> Self {
        self.0.set("FailureType", value);
        self
    }

    /// `NumberOfRetries`: integer, 0 to 10.
    #[track_caller]
    pub fn number_of_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfRetries", value);
        self
    }
}

/// `Tag` of `AWS::IoT::JobTemplate`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TimeoutConfig` of `AWS::IoT::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutConfig(Properties);

properties! { TimeoutConfig }

impl TimeoutConfig {
    /// `InProgressTimeoutInMinutes`: integer, 1 to 10080. Required.
    #[track_caller]
    pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InProgressTimeoutInMinutes", value);
        self
    }
}
