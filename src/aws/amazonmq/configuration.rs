// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmazonMQ::Configuration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmazonMQ::Configuration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Body);

resource! { Configuration "AWS::AmazonMQ::Configuration" }

impl Configuration {
    /// `AuthenticationStrategy`: string. A change replaces the resource.
    #[track_caller]
    pub fn authentication_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationStrategy", value);
        self
    }

    /// `Data`: string.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EngineType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineType", value);
        self
    }

    /// `EngineVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Configuration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Revision`
    #[inline]
    pub fn revision(&self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// `TagsEntry` of `AWS::AmazonMQ::Configuration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsEntry(Properties);

properties! { TagsEntry }

impl TagsEntry {
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
