// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::Dashboard` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::CloudWatch::Dashboard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dashboard(Body);

resource! { Dashboard "AWS::CloudWatch::Dashboard" }

impl Dashboard {
    /// `DashboardBody`: string. Required.
    #[track_caller]
    pub fn dashboard_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardBody", value);
        self
    }

    /// `DashboardName`: string. A change replaces the resource.
    #[track_caller]
    pub fn dashboard_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::CloudWatch::Dashboard`.
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
