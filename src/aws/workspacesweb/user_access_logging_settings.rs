// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::UserAccessLoggingSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::UserAccessLoggingSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserAccessLoggingSettings(Body);

resource! { UserAccessLoggingSettings "AWS::WorkSpacesWeb::UserAccessLoggingSettings" }

impl UserAccessLoggingSettings {
    /// `KinesisStreamArn`: string, 20 to 2048 characters, pattern `arn:[\w+=/,.@-]+:kinesis:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:stream/.+`. Required.
    #[track_caller]
    pub fn kinesis_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KinesisStreamArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<UserAccessLoggingSettings> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `UserAccessLoggingSettingsArn`
    #[inline]
    pub fn user_access_logging_settings_arn(&self) -> Value<String> {
        self.attribute("UserAccessLoggingSettingsArn")
    }
}

/// `Tag` of `AWS::WorkSpacesWeb::UserAccessLoggingSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
