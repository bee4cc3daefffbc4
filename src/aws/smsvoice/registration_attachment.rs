// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::RegistrationAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::RegistrationAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistrationAttachment(Body);

resource! { RegistrationAttachment "AWS::SMSVOICE::RegistrationAttachment" }

impl RegistrationAttachment {
    /// `AttachmentBody`: string, at least 1 character. A change replaces the resource.
    #[track_caller]
    pub fn attachment_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachmentBody", value);
        self
    }

    /// `AttachmentUrl`: string, 1 to 2048 characters, pattern `^\S+$`. A change replaces the resource.
    #[track_caller]
    pub fn attachment_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachmentUrl", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RegistrationAttachment> {
    /// `AttachmentStatus`
    #[inline]
    pub fn attachment_status(&self) -> Value<String> {
        self.attribute("AttachmentStatus")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `RegistrationAttachmentArn`
    #[inline]
    pub fn registration_attachment_arn(&self) -> Value<String> {
        self.attribute("RegistrationAttachmentArn")
    }

    /// `RegistrationAttachmentId`
    #[inline]
    pub fn registration_attachment_id(&self) -> Value<String> {
        self.attribute("RegistrationAttachmentId")
    }

    /// `UploadedAttachmentUrl`
    #[inline]
    pub fn uploaded_attachment_url(&self) -> Value<String> {
        self.attribute("UploadedAttachmentUrl")
    }
}

/// `Tag` of `AWS::SMSVOICE::RegistrationAttachment`.
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
