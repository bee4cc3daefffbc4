// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::SqlInjectionMatchSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::SqlInjectionMatchSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sqlinjectionmatchset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlInjectionMatchSet(Body);

resource! { SqlInjectionMatchSet "AWS::WAFRegional::SqlInjectionMatchSet" }

impl SqlInjectionMatchSet {
    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SqlInjectionMatchTuples`: list of `SqlInjectionMatchTuple`.
    #[track_caller]
    pub fn sql_injection_match_tuples(
        mut self,
        value: impl IntoValue<ListOf<SqlInjectionMatchTuple>>,
    ) -> Self {
        self.0.set("SqlInjectionMatchTuples", value);
        self
    }
}

impl Handle<SqlInjectionMatchSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `FieldToMatch` of `AWS::WAFRegional::SqlInjectionMatchSet`.
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

/// `SqlInjectionMatchTuple` of `AWS::WAFRegional::SqlInjectionMatchSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlInjectionMatchTuple(Properties);

properties! { SqlInjectionMatchTuple }

impl SqlInjectionMatchTuple {
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
