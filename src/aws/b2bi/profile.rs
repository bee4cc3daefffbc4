// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::B2BI::Profile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::B2BI::Profile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile(Body);

resource! { Profile "AWS::B2BI::Profile" }

impl Profile {
    /// `BusinessName`: string, 1 to 254 characters. Required.
    #[track_caller]
    pub fn business_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessName", value);
        self
    }

    /// `Email`: string, 5 to 254 characters, pattern `^[\w\.\-]+@[\w\.\-]+$`.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Logging`: `Logging`. Required. A change replaces the resource.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `Name`: string, 1 to 254 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Phone`: string, 7 to 22 characters, pattern `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*(\d+))?$`. Required.
    #[track_caller]
    pub fn phone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Phone", value);
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
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LogGroupName`
    #[inline]
    pub fn log_group_name(&self) -> Value<format::LogsLogGroupName> {
        self.attribute("LogGroupName")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `ProfileArn`
    #[inline]
    pub fn profile_arn(&self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

choice! {
    /// `Logging` of `AWS::B2BI::Profile`.
    Logging
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::B2BI::Profile`.
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
