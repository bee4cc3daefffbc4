// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Polly::Lexicon` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Polly::Lexicon`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Lexicon(Body);

resource! { Lexicon "AWS::Polly::Lexicon" }

impl Lexicon {
    /// `Content`: string. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z]{1,20}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Lexicon> {
    /// `Alphabet`
    #[inline]
    pub fn alphabet(&self) -> Value<String> {
        self.attribute("Alphabet")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LanguageCode`
    #[inline]
    pub fn language_code(&self) -> Value<String> {
        self.attribute("LanguageCode")
    }

    /// `LastModified`
    #[inline]
    pub fn last_modified(&self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// `LexemesCount`
    #[inline]
    pub fn lexemes_count(&self) -> Value<i64> {
        self.attribute("LexemesCount")
    }

    /// `Size`
    #[inline]
    pub fn size(&self) -> Value<i64> {
        self.attribute("Size")
    }
}
