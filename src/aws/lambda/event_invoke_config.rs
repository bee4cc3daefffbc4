// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::EventInvokeConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};

/// `AWS::Lambda::EventInvokeConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventInvokeConfig(Body);

resource! { EventInvokeConfig "AWS::Lambda::EventInvokeConfig" }

impl EventInvokeConfig {
    /// `DestinationConfig`: `DestinationConfig`.
    #[track_caller]
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfig>) -> Self {
        self.0.set("DestinationConfig", value);
        self
    }

    /// `FunctionName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `MaximumEventAgeInSeconds`: integer, 60 to 21600.
    #[track_caller]
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumEventAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer, 0 to 2.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }

    /// `Qualifier`: string, pattern `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qualifier", value);
        self
    }
}

/// `DestinationConfig` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfig(Properties);

properties! { DestinationConfig }

impl DestinationConfig {
    /// `OnFailure`: `OnFailure`.
    #[track_caller]
    pub fn on_failure(mut self, value: impl IntoValue<OnFailure>) -> Self {
        self.0.set("OnFailure", value);
        self
    }

    /// `OnSuccess`: `OnSuccess`.
    #[track_caller]
    pub fn on_success(mut self, value: impl IntoValue<OnSuccess>) -> Self {
        self.0.set("OnSuccess", value);
        self
    }
}

/// `OnFailure` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnFailure(Properties);

properties! { OnFailure }

impl OnFailure {
    /// `Destination`: string, at most 350 characters. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `OnSuccess` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnSuccess(Properties);

properties! { OnSuccess }

impl OnSuccess {
    /// `Destination`: string, at most 350 characters. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }
}
