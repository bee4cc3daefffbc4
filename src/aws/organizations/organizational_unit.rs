// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Organizations::OrganizationalUnit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Organizations::OrganizationalUnit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationalUnit(Body);

resource! { OrganizationalUnit "AWS::Organizations::OrganizationalUnit" }

impl OrganizationalUnit {
    /// `Name`: string, 1 to 128 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentId`: string, at most 100 characters, pattern `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn parent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OrganizationalUnit> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Path`
    #[inline]
    pub fn path(&self) -> Value<String> {
        self.attribute("Path")
    }
}

/// `Tag` of `AWS::Organizations::OrganizationalUnit`.
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
