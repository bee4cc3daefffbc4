// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Textract::Adapter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Textract::Adapter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Adapter(Body);

resource! { Adapter "AWS::Textract::Adapter" }

impl Adapter {
    /// `AdapterName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required.
    #[track_caller]
    pub fn adapter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdapterName", value);
        self
    }

    /// `AutoUpdate`: `AutoUpdate`.
    #[track_caller]
    pub fn auto_update(mut self, value: impl IntoValue<AutoUpdate>) -> Self {
        self.0.set("AutoUpdate", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FeatureTypes`: list of `FeatureType`, at least 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn feature_types(mut self, value: impl IntoValue<ListOf<FeatureType>>) -> Self {
        self.0.set("FeatureTypes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Adapter> {
    /// `AdapterId`
    #[inline]
    pub fn adapter_id(&self) -> Value<String> {
        self.attribute("AdapterId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

choice! {
    /// `AutoUpdate` of `AWS::Textract::Adapter`.
    AutoUpdate
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `FeatureType` of `AWS::Textract::Adapter`.
    FeatureType
    QUERIES "QUERIES"
}

/// `Tag` of `AWS::Textract::Adapter`.
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
