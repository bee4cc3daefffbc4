// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::TagOption` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::TagOption`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TagOption(Body);

resource! { TagOption "AWS::ServiceCatalog::TagOption" }

impl TagOption {
    /// `Active`: boolean.
    #[track_caller]
    pub fn active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Active", value);
        self
    }

    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

impl Handle<TagOption> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
