// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataBrew::Schedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::DataBrew::Schedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Body);

resource! { Schedule "AWS::DataBrew::Schedule" }

impl Schedule {
    /// `CronExpression`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn cron_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CronExpression", value);
        self
    }

    /// `JobNames`: list of strings, at most 50 items.
    #[track_caller]
    pub fn job_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("JobNames", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::DataBrew::Schedule`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
