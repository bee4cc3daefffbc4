// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NotificationsContacts::EmailContact` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NotificationsContacts::EmailContact`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailContact(Body);

resource! { EmailContact "AWS::NotificationsContacts::EmailContact" }

impl EmailContact {
    /// `EmailAddress`: string, 6 to 254 characters, pattern `^(.+)@(.+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[\w-.~]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EmailContact> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EmailContact`
    #[inline]
    pub fn email_contact(&self) -> Value<Node> {
        self.attribute("EmailContact")
    }

    /// `EmailContact.Address`
    #[inline]
    pub fn email_contact_address(&self) -> Value<String> {
        self.attribute("EmailContact.Address")
    }

    /// `EmailContact.Arn`
    #[inline]
    pub fn email_contact_arn(&self) -> Value<String> {
        self.attribute("EmailContact.Arn")
    }

    /// `EmailContact.CreationTime`
    #[inline]
    pub fn email_contact_creation_time(&self) -> Value<String> {
        self.attribute("EmailContact.CreationTime")
    }

    /// `EmailContact.Name`
    #[inline]
    pub fn email_contact_name(&self) -> Value<String> {
        self.attribute("EmailContact.Name")
    }

    /// `EmailContact.Status`
    #[inline]
    pub fn email_contact_status(&self) -> Value<String> {
        self.attribute("EmailContact.Status")
    }

    /// `EmailContact.UpdateTime`
    #[inline]
    pub fn email_contact_update_time(&self) -> Value<String> {
        self.attribute("EmailContact.UpdateTime")
    }
}

/// `Tag` of `AWS::NotificationsContacts::EmailContact`.
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
