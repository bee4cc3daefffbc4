// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::SipMediaApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::SipMediaApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SipMediaApplication(Body);

resource! { SipMediaApplication "AWS::Chime::SipMediaApplication" }

impl SipMediaApplication {
    /// `AwsRegion`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `Endpoints`: list of `SipMediaApplicationEndpoint`, 1 item. Required.
    #[track_caller]
    pub fn endpoints(mut self, value: impl IntoValue<ListOf<SipMediaApplicationEndpoint>>) -> Self {
        self.0.set("Endpoints", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9 _.-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SipMediaApplication> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `SipMediaApplicationArn`
    #[inline]
    pub fn sip_media_application_arn(&self) -> Value<String> {
        self.attribute("SipMediaApplicationArn")
    }

    /// `SipMediaApplicationId`
    #[inline]
    pub fn sip_media_application_id(&self) -> Value<String> {
        self.attribute("SipMediaApplicationId")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `SipMediaApplicationEndpoint` of `AWS::Chime::SipMediaApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct SipMediaApplicationEndpoint(Properties);

properties! { SipMediaApplicationEndpoint }

impl SipMediaApplicationEndpoint {
    /// `LambdaArn`: `LambdaFunctionArn`, at most 10000 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

/// `Tag` of `AWS::Chime::SipMediaApplication`.
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
