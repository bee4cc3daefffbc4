// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::Configuration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::Configuration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Body);

resource! { Configuration "AWS::MSK::Configuration" }

impl Configuration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KafkaVersionsList`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn kafka_versions_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("KafkaVersionsList", value);
        self
    }

    /// `LatestRevision`: `LatestRevision`.
    #[track_caller]
    pub fn latest_revision(mut self, value: impl IntoValue<LatestRevision>) -> Self {
        self.0.set("LatestRevision", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServerProperties`: string. Required.
    #[track_caller]
    pub fn server_properties(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerProperties", value);
        self
    }
}

impl Handle<Configuration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LatestRevision.CreationTime`
    #[inline]
    pub fn latest_revision_creation_time(&self) -> Value<String> {
        self.attribute("LatestRevision.CreationTime")
    }

    /// `LatestRevision.Description`
    #[inline]
    pub fn latest_revision_description(&self) -> Value<String> {
        self.attribute("LatestRevision.Description")
    }

    /// `LatestRevision.Revision`
    #[inline]
    pub fn latest_revision_revision(&self) -> Value<i64> {
        self.attribute("LatestRevision.Revision")
    }
}

/// `LatestRevision` of `AWS::MSK::Configuration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LatestRevision(Properties);

properties! { LatestRevision }
