// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::ScheduledQuery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::ScheduledQuery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledQuery(Body);

resource! { ScheduledQuery "AWS::Logs::ScheduledQuery" }

impl ScheduledQuery {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationConfiguration`: `DestinationConfiguration`.
    #[track_caller]
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<DestinationConfiguration>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, at least 1 character. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `LogGroupIdentifiers`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn log_group_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupIdentifiers", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\-/.#]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueryLanguage`: `QueryLanguage`. Required.
    #[track_caller]
    pub fn query_language(mut self, value: impl IntoValue<QueryLanguage>) -> Self {
        self.0.set("QueryLanguage", value);
        self
    }

    /// `QueryString`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `ScheduleEndTime`: number, at least 0.
    #[track_caller]
    pub fn schedule_end_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleEndTime", value);
        self
    }

    /// `ScheduleExpression`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleStartTime`: number, at least 0.
    #[track_caller]
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ScheduleStartTime", value);
        self
    }

    /// `StartTimeOffset`: integer.
    #[track_caller]
    pub fn start_time_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeOffset", value);
        self
    }

    /// `State`: `ScheduledQueryState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ScheduledQueryState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `TagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Timezone`: string, at least 1 character.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

impl Handle<ScheduledQuery> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<f64> {
        self.attribute("CreationTime")
    }

    /// `LastExecutionStatus`
    #[inline]
    pub fn last_execution_status(&self) -> Value<String> {
        self.attribute("LastExecutionStatus")
    }

    /// `LastTriggeredTime`
    #[inline]
    pub fn last_triggered_time(&self) -> Value<f64> {
        self.attribute("LastTriggeredTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// `ScheduledQueryArn`
    #[inline]
    pub fn scheduled_query_arn(&self) -> Value<String> {
        self.attribute("ScheduledQueryArn")
    }
}

/// `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfiguration(Properties);

properties! { DestinationConfiguration }

impl DestinationConfiguration {
    /// `S3Configuration`: `S3Configuration`.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

choice! {
    /// `QueryLanguage` of `AWS::Logs::ScheduledQuery`.
    QueryLanguage
    CWLI "CWLI"
    PPL "PPL"
    SQL "SQL"
}

/// `S3Configuration` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Configuration(Properties);

properties! { S3Configuration }

impl S3Configuration {
    /// `DestinationIdentifier`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Required.
    #[track_caller]
    pub fn destination_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationIdentifier", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at least 1 character. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `ScheduledQueryState` of `AWS::Logs::ScheduledQuery`.
    ScheduledQueryState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `TagsItem` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
