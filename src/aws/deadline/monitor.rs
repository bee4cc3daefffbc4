// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Monitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Monitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitor(Body);

resource! { Monitor "AWS::Deadline::Monitor" }

impl Monitor {
    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `IdentityCenterInstanceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterInstanceArn", value);
        self
    }

    /// `IdentityCenterRegion`: string, 1 to 25 characters, pattern `^[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn identity_center_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityCenterRegion", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Subdomain`: string, pattern `^[a-z0-9-]{1,100}$`. Required.
    #[track_caller]
    pub fn subdomain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdomain", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Monitor> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IdentityCenterApplicationArn`
    #[inline]
    pub fn identity_center_application_arn(&self) -> Value<String> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// `MonitorId`
    #[inline]
    pub fn monitor_id(&self) -> Value<String> {
        self.attribute("MonitorId")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

/// `Tag` of `AWS::Deadline::Monitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
