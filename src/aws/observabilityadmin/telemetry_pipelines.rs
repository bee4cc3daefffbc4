// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin::TelemetryPipelines` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ObservabilityAdmin::TelemetryPipelines`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryPipelines(Body);

resource! { TelemetryPipelines "AWS::ObservabilityAdmin::TelemetryPipelines" }

impl TelemetryPipelines {
    /// `Configuration`: `TelemetryPipelineConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<TelemetryPipelineConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, 3 to 28 characters, pattern `[a-z][a-z0-9\-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TelemetryPipelines> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Pipeline`
    #[inline]
    pub fn pipeline(&self) -> Value<Node> {
        self.attribute("Pipeline")
    }

    /// `PipelineIdentifier`
    #[inline]
    pub fn pipeline_identifier(&self) -> Value<String> {
        self.attribute("PipelineIdentifier")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<Node> {
        self.attribute("StatusReason")
    }
}

/// `Tag` of `AWS::ObservabilityAdmin::TelemetryPipelines`.
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

/// `TelemetryPipelineConfiguration` of `AWS::ObservabilityAdmin::TelemetryPipelines`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryPipelineConfiguration(Properties);

properties! { TelemetryPipelineConfiguration }

impl TelemetryPipelineConfiguration {
    /// `Body`: string, 1 to 24000 characters. Required.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }
}
