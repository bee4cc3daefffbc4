// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::ReviewTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::ReviewTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReviewTemplate(Body);

resource! { ReviewTemplate "AWS::WellArchitected::ReviewTemplate" }

impl ReviewTemplate {
    /// `Description`: string, 3 to 250 characters, pattern `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Lenses`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn lenses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Lenses", value);
        self
    }

    /// `Notes`: string, at most 2084 characters.
    #[track_caller]
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Notes", value);
        self
    }

    /// `Tags`: list of `TagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateName`: string, 3 to 100 characters, pattern `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Required.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

impl Handle<ReviewTemplate> {
    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `TemplateArn`
    #[inline]
    pub fn template_arn(&self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// `UpdateStatus`
    #[inline]
    pub fn update_status(&self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `TagsItem` of `AWS::WellArchitected::ReviewTemplate`.
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
