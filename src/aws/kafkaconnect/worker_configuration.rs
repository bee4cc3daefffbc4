// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KafkaConnect::WorkerConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KafkaConnect::WorkerConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkerConfiguration(Body);

resource! { WorkerConfiguration "AWS::KafkaConnect::WorkerConfiguration" }

impl WorkerConfiguration {
    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PropertiesFileContent`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn properties_file_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertiesFileContent", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WorkerConfiguration> {
    /// `Revision`
    #[inline]
    pub fn revision(&self) -> Value<i64> {
        self.attribute("Revision")
    }

    /// `WorkerConfigurationArn`
    #[inline]
    pub fn worker_configuration_arn(&self) -> Value<String> {
        self.attribute("WorkerConfigurationArn")
    }
}

/// `Tag` of `AWS::KafkaConnect::WorkerConfiguration`.
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
