// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::GeoMatchSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::GeoMatchSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoMatchSet(Body);

resource! { GeoMatchSet "AWS::WAFRegional::GeoMatchSet" }

impl GeoMatchSet {
    /// `GeoMatchConstraints`: list of `GeoMatchConstraint`.
    #[track_caller]
    pub fn geo_match_constraints(
        mut self,
        value: impl IntoValue<ListOf<GeoMatchConstraint>>,
    ) -> Self {
        self.0.set("GeoMatchConstraints", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<GeoMatchSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `GeoMatchConstraint` of `AWS::WAFRegional::GeoMatchSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoMatchConstraint(Properties);

properties! { GeoMatchConstraint }

impl GeoMatchConstraint {
    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
