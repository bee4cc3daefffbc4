// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::SenderId` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::SenderId`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SenderId(Body);

resource! { SenderId "AWS::SMSVOICE::SenderId" }

impl SenderId {
    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `IsoCountryCode`: string, pattern `^[A-Z]{2}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn iso_country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IsoCountryCode", value);
        self
    }

    /// `SenderId`: string, pattern `^[A-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SenderId> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::SMSVOICE::SenderId`.
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
