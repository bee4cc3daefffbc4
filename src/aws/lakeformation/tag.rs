// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::Tag` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::LakeFormation::Tag`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Body);

resource! { Tag "AWS::LakeFormation::Tag" }

impl Tag {
    /// `CatalogId`: string, 12 characters. A change replaces the resource.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `TagKey`: string, 1 to 128 characters, pattern `^([{a-zA-Z}{\s}{0-9}_.:\/=+\-@%]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValues`: list of strings, 1 to 1000 items. Required.
    #[track_caller]
    pub fn tag_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagValues", value);
        self
    }
}
