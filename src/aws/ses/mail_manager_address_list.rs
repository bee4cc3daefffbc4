// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerAddressList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerAddressList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerAddressList(Body);

resource! { MailManagerAddressList "AWS::SES::MailManagerAddressList" }

impl MailManagerAddressList {
    /// `AddressListName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn address_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressListName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerAddressList> {
    /// `AddressListArn`
    #[inline]
    pub fn address_list_arn(&self) -> Value<String> {
        self.attribute("AddressListArn")
    }

    /// `AddressListId`
    #[inline]
    pub fn address_list_id(&self) -> Value<String> {
        self.attribute("AddressListId")
    }
}

/// `Tag` of `AWS::SES::MailManagerAddressList`.
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
