// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAF::XssMatchSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAF::XssMatchSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct XssMatchSet(Body);

resource! { XssMatchSet "AWS::WAF::XssMatchSet" }

impl XssMatchSet {
    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `XssMatchTuples`: list of `XssMatchTuple`. Required.
    #[track_caller]
    pub fn xss_match_tuples(mut self, value: impl IntoValue<ListOf<XssMatchTuple>>) -> Self {
        self.0.set("XssMatchTuples", value);
        self
    }
}

impl Handle<XssMatchSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `FieldToMatch` of `AWS::WAF::XssMatchSet`.
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

/// `XssMatchTuple` of `AWS::WAF::XssMatchSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct XssMatchTuple(Properties);

properties! { XssMatchTuple }

impl XssMatchTuple {
    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `TextTransformation`: string. Required.
    #[track_caller]
    pub fn text_transformation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextTransformation", value);
        self
    }
}
