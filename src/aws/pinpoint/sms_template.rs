// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::SmsTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::SmsTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsTemplate(Body);

resource! { SmsTemplate "AWS::Pinpoint::SmsTemplate" }

impl SmsTemplate {
    /// `Body`: string. Required.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `DefaultSubstitutions`: string.
    #[track_caller]
    pub fn default_substitutions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSubstitutions", value);
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
}

impl Handle<SmsTemplate> {
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
