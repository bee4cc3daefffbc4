// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::Template` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::Template`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Template(Body);

resource! { Template "AWS::SES::Template" }

impl Template {
    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Template`: `TemplateProperty`.
    #[track_caller]
    pub fn template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.set("Template", value);
        self
    }
}

impl Handle<Template> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::SES::Template`.
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

/// `Template` of `AWS::SES::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateProperty(Properties);

properties! { TemplateProperty }

impl TemplateProperty {
    /// `HtmlPart`: string.
    #[track_caller]
    pub fn html_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HtmlPart", value);
        self
    }

    /// `SubjectPart`: string. Required.
    #[track_caller]
    pub fn subject_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubjectPart", value);
        self
    }

    /// `TemplateName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]{1,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }

    /// `TextPart`: string.
    #[track_caller]
    pub fn text_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextPart", value);
        self
    }
}
