// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transcribe::Vocabulary` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transcribe::Vocabulary`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Vocabulary(Body);

resource! { Vocabulary "AWS::Transcribe::Vocabulary" }

impl Vocabulary {
    /// `DataAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `LanguageCode`: `LanguageCode`. Required. A change replaces the resource.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<LanguageCode>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Phrases`: list of strings.
    #[track_caller]
    pub fn phrases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Phrases", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VocabularyFileUri`: string, 1 to 2000 characters, pattern `^(s3://|http(s*)://).+$`.
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

    /// `VocabularyState`
    #[inline]
    pub fn vocabulary_state(&self) -> Value<String> {
        self.attribute("VocabularyState")
    }
}

choice! {
    /// `LanguageCode` of `AWS::Transcribe::Vocabulary`.
    LanguageCode
    AB_GE "ab-GE"
    AF_ZA "af-ZA"
    AM_ET "am-ET"
    AR_AE "ar-AE"
    AR_SA "ar-SA"
    AST_ES "ast-ES"
    AZ_AZ "az-AZ"
    BA_RU "ba-RU"
    BE_BY "be-BY"
    BG_BG "bg-BG"
    BN_IN "bn-IN"
    BS_BA "bs-BA"
    CA_ES "ca-ES"
    CKB_IQ "ckb-IQ"
    CKB_IR "ckb-IR"
    CS_CZ "cs-CZ"
    CY_GB "cy-GB"
    CY_WL "cy-WL"
    DA_DK "da-DK"
    DE_CH "de-CH"
    DE_DE "de-DE"
    EL_GR "el-GR"
    EN_AB "en-AB"
    EN_AU "en-AU"
    EN_GB "en-GB"
    EN_IE "en-IE"
    EN_IN "en-IN"
    EN_NZ "en-NZ"
    EN_US "en-US"
    EN_WL "en-WL"
    EN_ZA "en-ZA"
    ES_ES "es-ES"
    ES_MX "es-MX"
    ES_US "es-US"
    ET_EE "et-EE"
    ET_ET "et-ET"
    EU_ES "eu-ES"
    FA_AF "fa-AF"
    FA_IR "fa-IR"
    FI_FI "fi-FI"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    GA_IE "ga-IE"
    GD_GB "gd-GB"
    GL_ES "gl-ES"
    GU_IN "gu-IN"
    HA_NG "ha-NG"
    HE_IL "he-IL"
    HI_IN "hi-IN"
    HR_HR "hr-HR"
    HT_HT "ht-HT"
    HU_HU "hu-HU"
    HY_AM "hy-AM"
    ID_ID "id-ID"
    IS_IS "is-IS"
    IT_IT "it-IT"
    JA_JP "ja-JP"
    JV_ID "jv-ID"
    KA_GE "ka-GE"
    KAB_DZ "kab-DZ"
    KK_KZ "kk-KZ"
    KM_KH "km-KH"
    KN_IN "kn-IN"
    KO_KR "ko-KR"
    KY_KG "ky-KG"
    LG_IN "lg-IN"
    LT_LT "lt-LT"
    LV_LV "lv-LV"
    MHR_RU "mhr-RU"
    MI_NZ "mi-NZ"
    MK_MK "mk-MK"
    ML_IN "ml-IN"
    MN_MN "mn-MN"
    MR_IN "mr-IN"
    MS_MY "ms-MY"
    MT_MT "mt-MT"
    MY_MM "my-MM"
    NE_NP "ne-NP"
    NL_NL "nl-NL"
    NO_NO "no-NO"
    OR_IN "or-IN"
    PA_IN "pa-IN"
    PL_PL "pl-PL"
    PS_AF "ps-AF"
    PT_BR "pt-BR"
    PT_PT "pt-PT"
    RO_RO "ro-RO"
    RU_RU "ru-RU"
    RW_RW "rw-RW"
    SI_LK "si-LK"
    SK_SK "sk-SK"
    SL_SI "sl-SI"
    SO_SO "so-SO"
    SQ_AL "sq-AL"
    SR_RS "sr-RS"
    SU_ID "su-ID"
    SV_SE "sv-SE"
    SW_BI "sw-BI"
    SW_KE "sw-KE"
    SW_RW "sw-RW"
    SW_TZ "sw-TZ"
    SW_UG "sw-UG"
    TA_IN "ta-IN"
    TE_IN "te-IN"
    TH_TH "th-TH"
    TL_PH "tl-PH"
    TR_TR "tr-TR"
    TT_RU "tt-RU"
    UG_CN "ug-CN"
    UK_UA "uk-UA"
    UZ_UZ "uz-UZ"
    VI_VN "vi-VN"
    WO_SN "wo-SN"
    ZH_CN "zh-CN"
    ZH_HK "zh-HK"
    ZH_TW "zh-TW"
    ZU_ZA "zu-ZA"
}

/// `Tag` of `AWS::Transcribe::Vocabulary`.
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
