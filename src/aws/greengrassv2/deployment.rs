// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GreengrassV2::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GreengrassV2::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::GreengrassV2::Deployment" }

impl Deployment {
    /// `Components`: map of `ComponentDeploymentSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn components(
        mut self,
        value: impl IntoValue<MapOf<ComponentDeploymentSpecification>>,
    ) -> Self {
        self.0.set("Components", value);
        self
    }

    /// `DeploymentName`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn deployment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentName", value);
        self
    }

    /// `DeploymentPolicies`: `DeploymentPolicies`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_policies(mut self, value: impl IntoValue<DeploymentPolicies>) -> Self {
        self.0.set("DeploymentPolicies", value);
        self
    }

    /// `IotJobConfiguration`: `DeploymentIoTJobConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn iot_job_configuration(
        mut self,
        value: impl IntoValue<DeploymentIoTJobConfiguration>,
    ) -> Self {
        self.0.set("IotJobConfiguration", value);
        self
    }

    /// `ParentTargetArn`: string, pattern `arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+`. A change replaces the resource.
    #[track_caller]
    pub fn parent_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentTargetArn", value);
        self
    }

    /// `Tags`: map of strings, at most 200 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string, pattern `arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

impl Handle<Deployment> {
    /// `DeploymentId`
    #[inline]
    pub fn deployment_id(&self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// `ComponentConfigurationUpdate` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConfigurationUpdate(Properties);

properties! { ComponentConfigurationUpdate }

impl ComponentConfigurationUpdate {
    /// `Merge`: string, 1 to 10485760 characters.
    #[track_caller]
    pub fn merge(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Merge", value);
        self
    }

    /// `Reset`: list of strings.
    #[track_caller]
    pub fn reset(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Reset", value);
        self
    }
}

/// `ComponentDeploymentSpecification` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentDeploymentSpecification(Properties);

properties! { ComponentDeploymentSpecification }

impl ComponentDeploymentSpecification {
    /// `ComponentVersion`: string, 1 to 64 characters.
    #[track_caller]
    pub fn component_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentVersion", value);
        self
    }

    /// `ConfigurationUpdate`: `ComponentConfigurationUpdate`.
    #[track_caller]
    pub fn configuration_update(
        mut self,
        value: impl IntoValue<ComponentConfigurationUpdate>,
    ) -> Self {
        self.0.set("ConfigurationUpdate", value);
        self
    }

    /// `RunWith`: `ComponentRunWith`.
    #[track_caller]
    pub fn run_with(mut self, value: impl IntoValue<ComponentRunWith>) -> Self {
        self.0.set("RunWith", value);
        self
    }
}

/// `ComponentRunWith` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentRunWith(Properties);

properties! { ComponentRunWith }

impl ComponentRunWith {
    /// `PosixUser`: string, at least 1 character.
    #[track_caller]
    pub fn posix_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PosixUser", value);
        self
    }

    /// `SystemResourceLimits`: `SystemResourceLimits`.
    #[track_caller]
    pub fn system_resource_limits(mut self, value: impl IntoValue<SystemResourceLimits>) -> Self {
        self.0.set("SystemResourceLimits", value);
        self
    }

    /// `WindowsUser`: string, at least 1 character.
    #[track_caller]
    pub fn windows_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WindowsUser", value);
        self
    }
}

/// `DeploymentComponentUpdatePolicy` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentComponentUpdatePolicy(Properties);

properties! { DeploymentComponentUpdatePolicy }

impl DeploymentComponentUpdatePolicy {
    /// `Action`: `DeploymentComponentUpdatePolicyAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<DeploymentComponentUpdatePolicyAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `TimeoutInSeconds`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

choice! {
    /// `DeploymentComponentUpdatePolicyAction` of `AWS::GreengrassV2::Deployment`.
    DeploymentComponentUpdatePolicyAction
    NOTIFY_COMPONENTS "NOTIFY_COMPONENTS"
    SKIP_NOTIFY_COMPONENTS "SKIP_NOTIFY_COMPONENTS"
}

/// `DeploymentConfigurationValidationPolicy` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfigurationValidationPolicy(Properties);

properties! { DeploymentConfigurationValidationPolicy }

impl DeploymentConfigurationValidationPolicy {
    /// `TimeoutInSeconds`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

/// `DeploymentIoTJobConfiguration` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentIoTJobConfiguration(Properties);

properties! { DeploymentIoTJobConfiguration }

impl DeploymentIoTJobConfiguration {
    /// `AbortConfig`: `IoTJobAbortConfig`.
    #[track_caller]
    pub fn abort_config(mut self, value: impl IntoValue<IoTJobAbortConfig>) -> Self {
        self.0.set("AbortConfig", value);
        self
    }

    /// `JobExecutionsRolloutConfig`: `IoTJobExecutionsRolloutConfig`.
    #[track_caller]
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<IoTJobExecutionsRolloutConfig>,
    ) -> Self {
        self.0.set("JobExecutionsRolloutConfig", value);
        self
    }

    /// `TimeoutConfig`: `IoTJobTimeoutConfig`.
    #[track_caller]
    pub fn timeout_config(mut self, value: impl IntoValue<IoTJobTimeoutConfig>) -> Self {
        self.0.set("TimeoutConfig", value);
        self
    }
}

/// `DeploymentPolicies` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentPolicies(Properties);

properties! { DeploymentPolicies }

impl DeploymentPolicies {
    /// `ComponentUpdatePolicy`: `DeploymentComponentUpdatePolicy`.
    #[track_caller]
    pub fn component_update_policy(
        mut self,
        value: impl IntoValue<DeploymentComponentUpdatePolicy>,
    ) -> Self {
        self.0.set("ComponentUpdatePolicy", value);
        self
    }

    /// `ConfigurationValidationPolicy`: `DeploymentConfigurationValidationPolicy`.
    #[track_caller]
    pub fn configuration_validation_policy(
        mut self,
        value: impl IntoValue<DeploymentConfigurationValidationPolicy>,
    ) -> Self {
        self.0.set("ConfigurationValidationPolicy", value);
        self
    }

    /// `FailureHandlingPolicy`: `DeploymentPoliciesFailureHandlingPolicy`.
    #[track_caller]
    pub fn failure_handling_policy(
        mut self,
        value: impl IntoValue<DeploymentPoliciesFailureHandlingPolicy>,
    ) -> Self {
        self.0.set("FailureHandlingPolicy", value);
        self
    }
}

choice! {
    /// `DeploymentPoliciesFailureHandlingPolicy` of `AWS::GreengrassV2::Deployment`.
    DeploymentPoliciesFailureHandlingPolicy
    ROLLBACK "ROLLBACK"
    DO_NOTHING "DO_NOTHING"
}

/// `IoTJobAbortConfig` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobAbortConfig(Properties);

properties! { IoTJobAbortConfig }

impl IoTJobAbortConfig {
    /// `CriteriaList`: list of `IoTJobAbortCriteria`, at least 1 item. Required.
    #[track_caller]
    pub fn criteria_list(mut self, value: impl IntoValue<ListOf<IoTJobAbortCriteria>>) -> Self {
        self.0.set("CriteriaList", value);
        self
    }
}

/// `IoTJobAbortCriteria` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobAbortCriteria(Properties);

properties! { IoTJobAbortCriteria }

impl IoTJobAbortCriteria {
    /// `Action`: `IoTJobAbortCriteriaAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<IoTJobAbortCriteriaAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `FailureType`: `IoTJobAbortCriteriaFailureType`. Required.
    #[track_caller]
    pub fn failure_type(mut self, value: impl IntoValue<IoTJobAbortCriteriaFailureType>) -> Self {
        self.0.set("FailureType", value);
        self
    }

    /// `MinNumberOfExecutedThings`: integer, 1 to 2147483647. Required.
    #[track_caller]
    pub fn min_number_of_executed_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinNumberOfExecutedThings", value);
        self
    }

    /// `ThresholdPercentage`: number, 0 to 100. Required.
    #[track_caller]
    pub fn threshold_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThresholdPercentage", value);
        self
    }
}

choice! {
    /// `IoTJobAbortCriteriaAction` of `AWS::GreengrassV2::Deployment`.
    IoTJobAbortCriteriaAction
    CANCEL "CANCEL"
}

choice! {
    /// `IoTJobAbortCriteriaFailureType` of `AWS::GreengrassV2::Deployment`.
    IoTJobAbortCriteriaFailureType
    FAILED "FAILED"
    REJECTED "REJECTED"
    TIMED_OUT "TIMED_OUT"
    ALL "ALL"
}

/// `IoTJobExecutionsRolloutConfig` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobExecutionsRolloutConfig(Properties);

properties! { IoTJobExecutionsRolloutConfig }

impl IoTJobExecutionsRolloutConfig {
    /// `ExponentialRate`: `IoTJobExponentialRolloutRate`.
    #[track_caller]
    pub fn exponential_rate(mut self, value: impl IntoValue<IoTJobExponentialRolloutRate>) -> Self {
        self.0.set("ExponentialRate", value);
        self
    }

    /// `MaximumPerMinute`: integer, 1 to 1000.
    #[track_caller]
    pub fn maximum_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumPerMinute", value);
        self
    }
}

/// `IoTJobExponentialRolloutRate` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobExponentialRolloutRate(Properties);

properties! { IoTJobExponentialRolloutRate }

impl IoTJobExponentialRolloutRate {
    /// `BaseRatePerMinute`: integer, 1 to 1000. Required.
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

    /// `RateIncreaseCriteria`: `IoTJobRateIncreaseCriteria`. Required.
    #[track_caller]
    pub fn rate_increase_criteria(
        mut self,
        value: impl IntoValue<IoTJobRateIncreaseCriteria>,
    ) -> Self {
        self.0.set("RateIncreaseCriteria", value);
        self
    }
}

/// `IoTJobRateIncreaseCriteria` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobRateIncreaseCriteria(Properties);

properties! { IoTJobRateIncreaseCriteria }

impl IoTJobRateIncreaseCriteria {
    /// `NumberOfNotifiedThings`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn number_of_notified_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfNotifiedThings", value);
        self
    }

    /// `NumberOfSucceededThings`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn number_of_succeeded_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfSucceededThings", value);
        self
    }
}

/// `IoTJobTimeoutConfig` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct IoTJobTimeoutConfig(Properties);

properties! { IoTJobTimeoutConfig }

impl IoTJobTimeoutConfig {
    /// `InProgressTimeoutInMinutes`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InProgressTimeoutInMinutes", value);
        self
    }
}

/// `SystemResourceLimits` of `AWS::GreengrassV2::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemResourceLimits(Properties);

properties! { SystemResourceLimits }

impl SystemResourceLimits {
    /// `Cpus`: number, at least 0.
    #[track_caller]
    pub fn cpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Cpus", value);
        self
    }

    /// `Memory`: integer, 0 to 9223372036854771712.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Memory", value);
        self
    }
}
