// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::SubscriptionFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::Logs::SubscriptionFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionFilter(Body);

resource! { SubscriptionFilter "AWS::Logs::SubscriptionFilter" }

impl SubscriptionFilter {
    /// `ApplyOnTransformedLogs`: boolean.
    #[track_caller]
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value);
        self
    }

    /// `DestinationArn`: string, at least 1 character. Required.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Distribution`: `Distribution`.
    #[track_caller]
    pub fn distribution(mut self, value: impl IntoValue<Distribution>) -> Self {
        self.0.set("Distribution", value);
        self
    }

    /// `EmitSystemFields`: list of strings.
    #[track_caller]
    pub fn emit_system_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EmitSystemFields", value);
        self
    }

    /// `FieldSelectionCriteria`: string, at most 2000 characters.
    #[track_caller]
    pub fn field_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldSelectionCriteria", value);
        self
    }

    /// `FilterName`: string, 1 to 512 characters, pattern `^[^:*]*$`. A change replaces the resource.
    #[track_caller]
    pub fn filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterName", value);
        self
    }

    /// `FilterPattern`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPattern", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at least 1 character.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `Distribution` of `AWS::Logs::SubscriptionFilter`.
    Distribution
    RANDOM "Random"
    BY_LOG_STREAM "ByLogStream"
}
