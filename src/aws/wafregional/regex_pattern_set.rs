// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::RegexPatternSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::RegexPatternSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegexPatternSet(Body);

resource! { RegexPatternSet "AWS::WAFRegional::RegexPatternSet" }

impl RegexPatternSet {
    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RegexPatternStrings`: list of strings. Required.
    #[track_caller]
    pub fn regex_pattern_strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RegexPatternStrings", value);
        self
    }
}

impl Handle<RegexPatternSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
