// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElementalInference::Dictionary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElementalInference::Dictionary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dictionary(Body);

resource! { Dictionary "AWS::ElementalInference::Dictionary" }

impl Dictionary {
    /// `Entries`: string, at most 40960 characters.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Entries", value);
        self
    }

    /// `Language`: `DictionaryLanguage`. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<DictionaryLanguage>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Dictionary> {
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

choice! {
    /// `DictionaryLanguage` of `AWS::ElementalInference::Dictionary`.
    DictionaryLanguage
    ENG "eng"
    FRA "fra"
    ITA "ita"
    DEU "deu"
    SPA "spa"
    POR "por"
}
