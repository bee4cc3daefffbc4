// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::OutpostResolver` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::OutpostResolver`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OutpostResolver(Body);

resource! { OutpostResolver "AWS::Route53Resolver::OutpostResolver" }

impl OutpostResolver {
    /// `InstanceCount`: integer, 4 to 256.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutpostArn`: string, 1 to 1024 characters, pattern `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostArn", value);
        self
    }

    /// `PreferredInstanceType`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn preferred_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredInstanceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OutpostResolver> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CreatorRequestId`
    #[inline]
    pub fn creator_request_id(&self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ModificationTime`
    #[inline]
    pub fn modification_time(&self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `Tag` of `AWS::Route53Resolver::OutpostResolver`.
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
