// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::XRay::Group` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::XRay::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::XRay::Group" }

impl Group {
    /// `FilterExpression`: string.
    #[track_caller]
    pub fn filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterExpression", value);
        self
    }

    /// `GroupName`: string, 1 to 32 characters. Required.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `InsightsConfiguration`: `InsightsConfiguration`.
    #[track_caller]
    pub fn insights_configuration(mut self, value: impl IntoValue<InsightsConfiguration>) -> Self {
        self.0.set("InsightsConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Group> {
    /// `GroupARN`
    #[inline]
    pub fn group_arn(&self) -> Value<String> {
        self.attribute("GroupARN")
    }
}

/// `InsightsConfiguration` of `AWS::XRay::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightsConfiguration(Properties);

properties! { InsightsConfiguration }

impl InsightsConfiguration {
    /// `InsightsEnabled`: boolean.
    #[track_caller]
    pub fn insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InsightsEnabled", value);
        self
    }

    /// `NotificationsEnabled`: boolean.
    #[track_caller]
    pub fn notifications_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotificationsEnabled", value);
        self
    }
}

/// `Tag` of `AWS::XRay::Group`.
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
