// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::ReplicationTask` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::ReplicationTask`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationTask(Body);

resource! { ReplicationTask "AWS::DMS::ReplicationTask" }

impl ReplicationTask {
    /// `CdcStartPosition`: string.
    #[track_caller]
    pub fn cdc_start_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CdcStartPosition", value);
        self
    }

    /// `CdcStartTime`: number.
    #[track_caller]
    pub fn cdc_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CdcStartTime", value);
        self
    }

    /// `CdcStopPosition`: string.
    #[track_caller]
    pub fn cdc_stop_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CdcStopPosition", value);
        self
    }

    /// `MigrationType`: `MigrationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn migration_type(mut self, value: impl IntoValue<MigrationType>) -> Self {
        self.0.set("MigrationType", value);
        self
    }

    /// `ReplicationInstanceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn replication_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationInstanceArn", value);
        self
    }

    /// `ReplicationTaskIdentifier`: string, pattern `^[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*$`.
    #[track_caller]
    pub fn replication_task_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationTaskIdentifier", value);
        self
    }

    /// `ReplicationTaskSettings`: string.
    #[track_caller]
    pub fn replication_task_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationTaskSettings", value);
        self
    }

    /// `ResourceIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `SourceEndpointArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceEndpointArn", value);
        self
    }

    /// `TableMappings`: string. Required.
    #[track_caller]
    pub fn table_mappings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableMappings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetEndpointArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetEndpointArn", value);
        self
    }

    /// `TaskData`: string.
    #[track_caller]
    pub fn task_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskData", value);
        self
    }
}

impl Handle<ReplicationTask> {
    /// `ReplicationTaskArn`
    #[inline]
    pub fn replication_task_arn(&self) -> Value<String> {
        self.attribute("ReplicationTaskArn")
    }
}

choice! {
    /// `MigrationType` of `AWS::DMS::ReplicationTask`.
    MigrationType
    FULL_LOAD "full-load"
    CDC "cdc"
    FULL_LOAD_AND_CDC "full-load-and-cdc"
}

/// `Tag` of `AWS::DMS::ReplicationTask`.
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
