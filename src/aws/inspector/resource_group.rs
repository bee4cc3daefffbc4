// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Inspector::ResourceGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Inspector::ResourceGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceGroup(Body);

resource! { ResourceGroup "AWS::Inspector::ResourceGroup" }

impl ResourceGroup {
    /// `ResourceGroupTags`: list of `Tag`, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_group_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ResourceGroupTags", value);
        self
    }
}

impl Handle<ResourceGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Inspector::ResourceGroup`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
