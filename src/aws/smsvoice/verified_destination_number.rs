// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::VerifiedDestinationNumber` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::VerifiedDestinationNumber`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedDestinationNumber(Body);

resource! { VerifiedDestinationNumber "AWS::SMSVOICE::VerifiedDestinationNumber" }

impl VerifiedDestinationNumber {
    /// `DestinationPhoneNumber`: string, 1 to 20 characters, pattern `^\+?[1-9][0-9]{1,18}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPhoneNumber", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<VerifiedDestinationNumber> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VerifiedDestinationNumberArn`
    #[inline]
    pub fn verified_destination_number_arn(&self) -> Value<String> {
        self.attribute("VerifiedDestinationNumberArn")
    }

    /// `VerifiedDestinationNumberId`
    #[inline]
    pub fn verified_destination_number_id(&self) -> Value<String> {
        self.attribute("VerifiedDestinationNumberId")
    }
}

/// `Tag` of `AWS::SMSVOICE::VerifiedDestinationNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
