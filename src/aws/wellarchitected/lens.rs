// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::Lens` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::Lens`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Lens(Body);

resource! { Lens "AWS::WellArchitected::Lens" }

impl Lens {
    /// `JSONString`: string, 2 to 500000 characters. A change replaces the resource.
    #[track_caller]
    pub fn json_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JSONString", value);
        self
    }

    /// `LensVersion`: string, 1 to 32 characters. A change replaces the resource.
    #[track_caller]
    pub fn lens_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LensVersion", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Lens> {
    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `LensArn`
    #[inline]
    pub fn lens_arn(&self) -> Value<String> {
        self.attribute("LensArn")
    }

    /// `LensId`
    #[inline]
    pub fn lens_id(&self) -> Value<String> {
        self.attribute("LensId")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }
}

/// `TagsItem` of `AWS::WellArchitected::Lens`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
