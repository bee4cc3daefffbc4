// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::CustomVerificationEmailTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SES::CustomVerificationEmailTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomVerificationEmailTemplate(Body);

resource! { CustomVerificationEmailTemplate "AWS::SES::CustomVerificationEmailTemplate" }

impl CustomVerificationEmailTemplate {
    /// `FailureRedirectionURL`: string. Required.
    #[track_caller]
    pub fn failure_redirection_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FailureRedirectionURL", value);
        self
    }

    /// `FromEmailAddress`: string. Required.
    #[track_caller]
    pub fn from_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FromEmailAddress", value);
        self
    }

    /// `SuccessRedirectionURL`: string. Required.
    #[track_caller]
    pub fn success_redirection_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuccessRedirectionURL", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateContent`: string. Required.
    #[track_caller]
    pub fn template_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateContent", value);
        self
    }

    /// `TemplateName`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }

    /// `TemplateSubject`: string. Required.
    #[track_caller]
    pub fn template_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateSubject", value);
        self
    }
}

/// `Tag` of `AWS::SES::CustomVerificationEmailTemplate`.
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
