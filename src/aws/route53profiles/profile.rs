// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Profiles::Profile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Profiles::Profile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile(Body);

resource! { Profile "AWS::Route53Profiles::Profile" }

impl Profile {
    /// `Name`: string, 1 to 64 characters, pattern `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Profile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ClientToken`
    #[inline]
    pub fn client_token(&self) -> Value<String> {
        self.attribute("ClientToken")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ShareStatus`
    #[inline]
    pub fn share_status(&self) -> Value<String> {
        self.attribute("ShareStatus")
    }
}

/// `Tag` of `AWS::Route53Profiles::Profile`.
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
