// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transcribe::MedicalVocabulary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transcribe::MedicalVocabulary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MedicalVocabulary(Body);

resource! { MedicalVocabulary "AWS::Transcribe::MedicalVocabulary" }

impl MedicalVocabulary {
    /// `LanguageCode`: `LanguageCode`. Required. A change replaces the resource.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<LanguageCode>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VocabularyFileUri`: string, 1 to 2000 characters, pattern `(s3://|http(s*)://).+`.
    #[track_caller]
    pub fn vocabulary_file_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyFileUri", value);
        self
    }

    /// `VocabularyName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyName", value);
        self
    }
}

impl Handle<MedicalVocabulary> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `LanguageCode` of `AWS::Transcribe::MedicalVocabulary`.
    LanguageCode
    AF_ZA "af-ZA"
    AR_AE "ar-AE"
    AR_SA "ar-SA"
    DA_DK "da-DK"
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
    FA_IR "fa-IR"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    HE_IL "he-IL"
    HI_IN "hi-IN"
    ID_ID "id-ID"
    IT_IT "it-IT"
    JA_JP "ja-JP"
    KO_KR "ko-KR"
    MS_MY "ms-MY"
    NL_NL "nl-NL"
    PT_BR "pt-BR"
    PT_PT "pt-PT"
    RU_RU "ru-RU"
    TA_IN "ta-IN"
    TE_IN "te-IN"
    TR_TR "tr-TR"
    ZH_CN "zh-CN"
    ZH_TW "zh-TW"
    TH_TH "th-TH"
    EN_ZA "en-ZA"
    EN_NZ "en-NZ"
    VI_VN "vi-VN"
    SV_SE "sv-SE"
}

/// `Tag` of `AWS::Transcribe::MedicalVocabulary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
