// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Vocabulary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Vocabulary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Vocabulary(Body);

resource! { Vocabulary "AWS::Connect::Vocabulary" }

impl Vocabulary {
    /// `Content`: string, 1 to 60000 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `InstanceId`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `LanguageCode`: `LanguageCode`. Required. A change replaces the resource.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<LanguageCode>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VocabularyName`: string, 1 to 140 characters, pattern `^[0-9a-zA-Z._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyName", value);
        self
    }
}

impl Handle<Vocabulary> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `VocabularyId`
    #[inline]
    pub fn vocabulary_id(&self) -> Value<String> {
        self.attribute("VocabularyId")
    }
}

choice! {
    /// `LanguageCode` of `AWS::Connect::Vocabulary`.
    LanguageCode
    AR_AE "ar-AE"
    DE_CH "de-CH"
    DE_DE "de-DE"
    EN_AB "en-AB"
    EN_AU "en-AU"
    EN_GB "en-GB"
    EN_IE "en-IE"
    EN_IN "en-IN"
    EN_US "en-US"
    EN_WL "en-WL"
    ES_ES "es-ES"
    ES_US "es-US"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    HI_IN "hi-IN"
    IT_IT "it-IT"
    JA_JP "ja-JP"
    KO_KR "ko-KR"
    PT_BR "pt-BR"
    PT_PT "pt-PT"
    ZH_CN "zh-CN"
    EN_NZ "en-NZ"
    EN_ZA "en-ZA"
    CA_ES "ca-ES"
    DA_DK "da-DK"
    FI_FI "fi-FI"
    ID_ID "id-ID"
    MS_MY "ms-MY"
    NL_NL "nl-NL"
    NO_NO "no-NO"
    PL_PL "pl-PL"
    SV_SE "sv-SE"
    TL_PH "tl-PH"
}

/// `Tag` of `AWS::Connect::Vocabulary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
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
