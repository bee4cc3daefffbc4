// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventSchemas::Discoverer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EventSchemas::Discoverer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Discoverer(Body);

resource! { Discoverer "AWS::EventSchemas::Discoverer" }

impl Discoverer {
    /// `CrossAccount`: boolean, default true.
    #[track_caller]
    pub fn cross_account(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CrossAccount", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Discoverer> {
    /// `CrossAccount`
    #[inline]
    pub fn cross_account(&self) -> Value<bool> {
        self.attribute("CrossAccount")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `DiscovererArn`
    #[inline]
    pub fn discoverer_arn(&self) -> Value<String> {
        self.attribute("DiscovererArn")
    }

    /// `DiscovererId`
    #[inline]
    pub fn discoverer_id(&self) -> Value<String> {
        self.attribute("DiscovererId")
    }

    /// `SourceArn`
    #[inline]
    pub fn source_arn(&self) -> Value<String> {
        self.attribute("SourceArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `TagsEntry` of `AWS::EventSchemas::Discoverer`.
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
