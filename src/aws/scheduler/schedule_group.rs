// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Scheduler::ScheduleGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Scheduler::ScheduleGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleGroup(Body);

resource! { ScheduleGroup "AWS::Scheduler::ScheduleGroup" }

impl ScheduleGroup {
    /// `Name`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-_.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ScheduleGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `LastModificationDate`
    #[inline]
    pub fn last_modification_date(&self) -> Value<String> {
        self.attribute("LastModificationDate")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::Scheduler::ScheduleGroup`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
