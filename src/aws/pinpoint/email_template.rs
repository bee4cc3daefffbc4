// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::EmailTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::EmailTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailTemplate(Body);

resource! { EmailTemplate "AWS::Pinpoint::EmailTemplate" }

impl EmailTemplate {
    /// `DefaultSubstitutions`: string.
    #[track_caller]
    pub fn default_substitutions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSubstitutions", value);
        self
    }

    /// `HtmlPart`: string.
    #[track_caller]
    pub fn html_part(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HtmlPart", value);
        self
    }

    /// `Subject`: string. Required.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TemplateDescription`: string.
    #[track_caller]
    pub fn template_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateDescription", value);
        self
    }

    /// `TemplateName`: string. Required. A change replaces the resource.
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

impl Handle<EmailTemplate> {
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
}
