// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::EmailAddress` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::EmailAddress`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailAddress(Body);

resource! { EmailAddress "AWS::Connect::EmailAddress" }

impl EmailAddress {
    /// `AliasConfigurations`: list of `AliasConfiguration`, at most 1 item.
    #[track_caller]
    pub fn alias_configurations(
        mut self,
        value: impl IntoValue<ListOf<AliasConfiguration>>,
    ) -> Self {
        self.0.set("AliasConfigurations", value);
        self
    }

    /// `Description`: string, 1 to 250 characters, pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 256 characters, pattern `(^[\S].*[\S]$)|(^[\S]$)`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EmailAddress`: string, 1 to 255 characters, pattern `([^\s@]+@[^\s@]+\.[^\s@]+)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `InstanceArn`: string, 1 to 250 characters. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EmailAddress> {
    /// `EmailAddressArn`
    #[inline]
    pub fn email_address_arn(&self) -> Value<String> {
        self.attribute("EmailAddressArn")
    }
}

/// `AliasConfiguration` of `AWS::Connect::EmailAddress`.
#[derive(Clone, Default)]
#[must_use]
pub struct AliasConfiguration(Properties);

properties! { AliasConfiguration }

impl AliasConfiguration {
    /// `EmailAddressArn`: string. Required.
    #[track_caller]
    pub fn email_address_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddressArn", value);
        self
    }
}

/// `Tag` of `AWS::Connect::EmailAddress`.
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
