// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::SnapshotSchedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::SnapshotSchedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotSchedule(Body);

resource! { SnapshotSchedule "AWS::Redshift::SnapshotSchedule" }

impl SnapshotSchedule {
    /// `ScheduleDefinitions`: list of strings. Required.
    #[track_caller]
    pub fn schedule_definitions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ScheduleDefinitions", value);
        self
    }

    /// `ScheduleDescription`: string, at most 2147483647 characters. A change replaces the resource.
    #[track_caller]
    pub fn schedule_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleDescription", value);
        self
    }

    /// `ScheduleIdentifier`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn schedule_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SnapshotSchedule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociatedClusterCount`
    #[inline]
    pub fn associated_cluster_count(&self) -> Value<i64> {
        self.attribute("AssociatedClusterCount")
    }
}

/// `Tag` of `AWS::Redshift::SnapshotSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
