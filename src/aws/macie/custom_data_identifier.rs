// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie::CustomDataIdentifier` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Macie::CustomDataIdentifier`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDataIdentifier(Body);

resource! { CustomDataIdentifier "AWS::Macie::CustomDataIdentifier" }

impl CustomDataIdentifier {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IgnoreWords`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn ignore_words(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IgnoreWords", value);
        self
    }

    /// `Keywords`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn keywords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Keywords", value);
        self
    }

    /// `MaximumMatchDistance`: integer. A change replaces the resource.
    #[track_caller]
    pub fn maximum_match_distance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumMatchDistance", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Regex`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomDataIdentifier> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::Macie::CustomDataIdentifier`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
