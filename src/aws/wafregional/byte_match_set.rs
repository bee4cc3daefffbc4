// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::ByteMatchSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::ByteMatchSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ByteMatchSet(Body);

resource! { ByteMatchSet "AWS::WAFRegional::ByteMatchSet" }

impl ByteMatchSet {
    /// `ByteMatchTuples`: list of `ByteMatchTuple`.
    #[track_caller]
    pub fn byte_match_tuples(mut self, value: impl IntoValue<ListOf<ByteMatchTuple>>) -> Self {
        self.0.set("ByteMatchTuples", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<ByteMatchSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ByteMatchTuple` of `AWS::WAFRegional::ByteMatchSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ByteMatchTuple(Properties);

properties! { ByteMatchTuple }

impl ByteMatchTuple {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `PositionalConstraint`: string. Required.
    #[track_caller]
    pub fn positional_constraint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PositionalConstraint", value);
        self
    }

    /// `TargetString`: string.
    #[track_caller]
    pub fn target_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetString", value);
        self
    }

    /// `TargetStringBase64`: string.
    #[track_caller]
    pub fn target_string_base64(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetStringBase64", value);
        self
    }

    /// `TextTransformation`: string. Required.
    #[track_caller]
    pub fn text_transformation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextTransformation", value);
        self
    }
}

/// `FieldToMatch` of `AWS::WAFRegional::ByteMatchSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatch(Properties);

properties! { FieldToMatch }

impl FieldToMatch {
    /// `Data`: string.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
