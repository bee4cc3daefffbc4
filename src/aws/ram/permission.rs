// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM::Permission` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RAM::Permission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Permission(Body);

resource! { Permission "AWS::RAM::Permission" }

impl Permission {
    /// `Name`: string, 1 to 36 characters, pattern `^[\w.-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyTemplate`: object or string. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_template(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyTemplate", value);
        self
    }

    /// `ResourceType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Permission> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IsResourceTypeDefault`
    #[inline]
    pub fn is_resource_type_default(&self) -> Value<bool> {
        self.attribute("IsResourceTypeDefault")
    }

    /// `PermissionType`
    #[inline]
    pub fn permission_type(&self) -> Value<String> {
        self.attribute("PermissionType")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `Tag` of `AWS::RAM::Permission`.
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
