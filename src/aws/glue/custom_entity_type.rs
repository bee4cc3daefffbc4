// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::CustomEntityType` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::Glue::CustomEntityType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomEntityType(Body);

resource! { CustomEntityType "AWS::Glue::CustomEntityType" }

impl CustomEntityType {
    /// `ContextWords`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn context_words(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContextWords", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RegexString`: string, 1 to 255 characters.
    #[track_caller]
    pub fn regex_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegexString", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}
