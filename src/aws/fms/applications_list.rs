// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FMS::ApplicationsList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FMS::ApplicationsList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationsList(Body);

resource! { ApplicationsList "AWS::FMS::ApplicationsList" }

impl ApplicationsList {
    /// `AppsList`: list of `App`. Required.
    #[track_caller]
    pub fn apps_list(mut self, value: impl IntoValue<ListOf<App>>) -> Self {
        self.0.set("AppsList", value);
        self
    }

    /// `ListName`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ListName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ApplicationsList> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `LastUpdateTime`
    #[inline]
    pub fn last_update_time(&self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// `ListId`
    #[inline]
    pub fn list_id(&self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// `App` of `AWS::FMS::ApplicationsList`.
#[derive(Clone, Default)]
#[must_use]
pub struct App(Properties);

properties! { App }

impl App {
    /// `AppName`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn app_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppName", value);
        self
    }

    /// `Port`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string, 1 to 20 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

/// `Tag` of `AWS::FMS::ApplicationsList`.
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
