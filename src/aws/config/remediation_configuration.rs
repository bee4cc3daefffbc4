// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::RemediationConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};

/// `AWS::Config::RemediationConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RemediationConfiguration(Body);

resource! { RemediationConfiguration "AWS::Config::RemediationConfiguration" }

impl RemediationConfiguration {
    /// `Automatic`: boolean.
    #[track_caller]
    pub fn automatic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Automatic", value);
        self
    }

    /// `ConfigRuleName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn config_rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigRuleName", value);
        self
    }

    /// `ExecutionControls`: `ExecutionControls`.
    #[track_caller]
    pub fn execution_controls(mut self, value: impl IntoValue<ExecutionControls>) -> Self {
        self.0.set("ExecutionControls", value);
        self
    }

    /// `MaximumAutomaticAttempts`: integer.
    #[track_caller]
    pub fn maximum_automatic_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumAutomaticAttempts", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `ResourceType`: string.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `RetryAttemptSeconds`: integer.
    #[track_caller]
    pub fn retry_attempt_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryAttemptSeconds", value);
        self
    }

    /// `TargetId`: string. Required.
    #[track_caller]
    pub fn target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetId", value);
        self
    }

    /// `TargetType`: string. Required.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetType", value);
        self
    }

    /// `TargetVersion`: string.
    #[track_caller]
    pub fn target_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetVersion", value);
        self
    }
}

/// `ExecutionControls` of `AWS::Config::RemediationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExecutionControls(Properties);

properties! { ExecutionControls }

impl ExecutionControls {
    /// `SsmControls`: `SsmControls`.
    #[track_caller]
    pub fn ssm_controls(mut self, value: impl IntoValue<SsmControls>) -> Self {
        self.0.set("SsmControls", value);
        self
    }
}

/// `SsmControls` of `AWS::Config::RemediationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmControls(Properties);

properties! { SsmControls }

impl SsmControls {
    /// `ConcurrentExecutionRatePercentage`: integer.
    #[track_caller]
    pub fn concurrent_execution_rate_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConcurrentExecutionRatePercentage", value);
        self
    }

    /// `ErrorPercentage`: integer.
    #[track_caller]
    pub fn error_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ErrorPercentage", value);
        self
    }
}
