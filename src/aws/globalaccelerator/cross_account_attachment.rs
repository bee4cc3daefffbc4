// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GlobalAccelerator::CrossAccountAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GlobalAccelerator::CrossAccountAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossAccountAttachment(Body);

resource! { CrossAccountAttachment "AWS::GlobalAccelerator::CrossAccountAttachment" }

impl CrossAccountAttachment {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]{0,64}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Principals`: list of strings.
    #[track_caller]
    pub fn principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principals", value);
        self
    }

    /// `Resources`: list of `Resource`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<Resource>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CrossAccountAttachment> {
    /// `AttachmentArn`
    #[inline]
    pub fn attachment_arn(&self) -> Value<String> {
        self.attribute("AttachmentArn")
    }
}

/// `Resource` of `AWS::GlobalAccelerator::CrossAccountAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Properties);

properties! { Resource }

impl Resource {
    /// `Cidr`: string (ipv4-network), at most 255 characters.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `EndpointId`: string, at most 255 characters.
    #[track_caller]
    pub fn endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointId", value);
        self
    }

    /// `Region`: string, at most 255 characters.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `Tag` of `AWS::GlobalAccelerator::CrossAccountAttachment`.
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
