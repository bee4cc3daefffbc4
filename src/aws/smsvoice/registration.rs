// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::Registration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::Registration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Registration(Body);

resource! { Registration "AWS::SMSVOICE::Registration" }

impl Registration {
    /// `RegistrationType`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn registration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistrationType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Registration> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `CurrentVersionNumber`
    #[inline]
    pub fn current_version_number(&self) -> Value<i64> {
        self.attribute("CurrentVersionNumber")
    }

    /// `RegistrationArn`
    #[inline]
    pub fn registration_arn(&self) -> Value<String> {
        self.attribute("RegistrationArn")
    }

    /// `RegistrationId`
    #[inline]
    pub fn registration_id(&self) -> Value<String> {
        self.attribute("RegistrationId")
    }

    /// `RegistrationStatus`
    #[inline]
    pub fn registration_status(&self) -> Value<String> {
        self.attribute("RegistrationStatus")
    }
}

/// `Tag` of `AWS::SMSVOICE::Registration`.
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
