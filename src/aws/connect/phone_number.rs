// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::PhoneNumber` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::PhoneNumber`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumber(Body);

resource! { PhoneNumber "AWS::Connect::PhoneNumber" }

impl PhoneNumber {
    /// `CountryCode`: string, pattern `^[A-Z]{2}`. A change replaces the resource.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `Description`: string, 1 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Prefix`: string, pattern `^\+[0-9]{1,15}`. A change replaces the resource.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `SourcePhoneNumberArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_phone_number_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePhoneNumberArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string. Required.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }

    /// `Type`: string, pattern `TOLL_FREE|DID|UIFN|SHARED|THIRD_PARTY_DID|THIRD_PARTY_TF|SHORT_CODE`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<PhoneNumber> {
    /// `Address`
    #[inline]
    pub fn address(&self) -> Value<String> {
        self.attribute("Address")
    }

    /// `PhoneNumberArn`
    #[inline]
    pub fn phone_number_arn(&self) -> Value<String> {
        self.attribute("PhoneNumberArn")
    }
}

/// `Tag` of `AWS::Connect::PhoneNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
