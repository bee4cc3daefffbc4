// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Profile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Profile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile(Body);

resource! { Profile "AWS::Transfer::Profile" }

impl Profile {
    /// `As2Id`: string, 1 to 128 characters, pattern `^[\u0020-\u007E\s]*$`. Required.
    #[track_caller]
    pub fn as2_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("As2Id", value);
        self
    }

    /// `CertificateIds`: list of strings.
    #[track_caller]
    pub fn certificate_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateIds", value);
        self
    }

    /// `ProfileType`: `ProfileType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_type(mut self, value: impl IntoValue<ProfileType>) -> Self {
        self.0.set("ProfileType", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
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

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

choice! {
    /// `ProfileType` of `AWS::Transfer::Profile`.
    ProfileType
    LOCAL "LOCAL"
    PARTNER "PARTNER"
}

/// `Tag` of `AWS::Transfer::Profile`.
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
