// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner::AutoScalingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppRunner::AutoScalingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingConfiguration(Body);

resource! { AutoScalingConfiguration "AWS::AppRunner::AutoScalingConfiguration" }

impl AutoScalingConfiguration {
    /// `AutoScalingConfigurationName`: string, 4 to 32 characters, pattern `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingConfigurationName", value);
        self
    }

    /// `MaxConcurrency`: integer, 1 to 200. A change replaces the resource.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `MaxSize`: integer, at least 1. A change replaces the resource.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MinSize`: integer, 1 to 25. A change replaces the resource.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AutoScalingConfiguration> {
    /// `AutoScalingConfigurationArn`
    #[inline]
    pub fn auto_scaling_configuration_arn(&self) -> Value<String> {
        self.attribute("AutoScalingConfigurationArn")
    }

    /// `AutoScalingConfigurationRevision`
    #[inline]
    pub fn auto_scaling_configuration_revision(&self) -> Value<i64> {
        self.attribute("AutoScalingConfigurationRevision")
    }

    /// `Latest`
    #[inline]
    pub fn latest(&self) -> Value<bool> {
        self.attribute("Latest")
    }
}

/// `Tag` of `AWS::AppRunner::AutoScalingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
