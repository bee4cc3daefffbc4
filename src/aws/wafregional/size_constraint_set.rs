// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::SizeConstraintSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::SizeConstraintSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SizeConstraintSet(Body);

resource! { SizeConstraintSet "AWS::WAFRegional::SizeConstraintSet" }

impl SizeConstraintSet {
    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SizeConstraints`: list of `SizeConstraint`.
    #[track_caller]
    pub fn size_constraints(mut self, value: impl IntoValue<ListOf<SizeConstraint>>) -> Self {
        self.0.set("SizeConstraints", value);
        self
    }
}

impl Handle<SizeConstraintSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `FieldToMatch` of `AWS::WAFRegional::SizeConstraintSet`.
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

/// `SizeConstraint` of `AWS::WAFRegional::SizeConstraintSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SizeConstraint(Properties);

properties! { SizeConstraint }

impl SizeConstraint {
    /// `ComparisonOperator`: string. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `FieldToMatch`: `FieldToMatch`. Required.
    #[track_caller]
    pub fn field_to_match(mut self, value: impl IntoValue<FieldToMatch>) -> Self {
        self.0.set("FieldToMatch", value);
        self
    }

    /// `Size`: integer. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `TextTransformation`: string. Required.
    #[track_caller]
    pub fn text_transformation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextTransformation", value);
        self
    }
}
