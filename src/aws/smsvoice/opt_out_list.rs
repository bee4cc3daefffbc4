// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::OptOutList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::OptOutList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OptOutList(Body);

resource! { OptOutList "AWS::SMSVOICE::OptOutList" }

impl OptOutList {
    /// `OptOutListName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptOutListName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OptOutList> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::SMSVOICE::OptOutList`.
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
