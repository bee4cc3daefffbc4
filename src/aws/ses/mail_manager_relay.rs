// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerRelay` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerRelay`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerRelay(Body);

resource! { MailManagerRelay "AWS::SES::MailManagerRelay" }

impl MailManagerRelay {
    /// `Authentication`: `RelayAuthentication`. Required.
    #[track_caller]
    pub fn authentication(mut self, value: impl IntoValue<RelayAuthentication>) -> Self {
        self.0.set("Authentication", value);
        self
    }

    /// `RelayName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9-_]+$`.
    #[track_caller]
    pub fn relay_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelayName", value);
        self
    }

    /// `ServerName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9-\.]+$`. Required.
    #[track_caller]
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerName", value);
        self
    }

    /// `ServerPort`: number, 1 to 65535. Required.
    #[track_caller]
    pub fn server_port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ServerPort", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerRelay> {
    /// `RelayArn`
    #[inline]
    pub fn relay_arn(&self) -> Value<String> {
        self.attribute("RelayArn")
    }

    /// `RelayId`
    #[inline]
    pub fn relay_id(&self) -> Value<String> {
        self.attribute("RelayId")
    }
}

/// `RelayAuthentication` of `AWS::SES::MailManagerRelay`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelayAuthentication(Properties);

properties! { RelayAuthentication }

impl RelayAuthentication {
    /// `NoAuthentication`: object.
    #[track_caller]
    pub fn no_authentication(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NoAuthentication", value);
        self
    }

    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `Tag` of `AWS::SES::MailManagerRelay`.
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
