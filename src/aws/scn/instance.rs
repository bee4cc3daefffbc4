// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SCN::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SCN::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::SCN::Instance" }

impl Instance {
    /// `InstanceDescription`: string, at most 501 characters, pattern `^([a-zA-Z0-9., _ʼ'%-]){0,500}$`.
    #[track_caller]
    pub fn instance_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceDescription", value);
        self
    }

    /// `InstanceName`: string, at most 63 characters, pattern `^(?![ _ʼ'%-])[a-zA-Z0-9 _ʼ'%-]{0,62}[a-zA-Z0-9]$`.
    #[track_caller]
    pub fn instance_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WebAppDnsDomain`: string, pattern `^(?![-])[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn web_app_dns_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebAppDnsDomain", value);
        self
    }
}

impl Handle<Instance> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `InstanceId`
    #[inline]
    pub fn instance_id(&self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `VersionNumber`
    #[inline]
    pub fn version_number(&self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// `Tag` of `AWS::SCN::Instance`.
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
