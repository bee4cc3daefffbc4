// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::B2BI::Transformer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::B2BI::Transformer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Transformer(Body);

resource! { Transformer "AWS::B2BI::Transformer" }

impl Transformer {
    /// `EdiType`: `EdiType`. Deprecated.
    #[track_caller]
    pub fn edi_type(mut self, value: impl IntoValue<EdiType>) -> Self {
        self.0.set("EdiType", value);
        self
    }

    /// `FileFormat`: `FileFormat`. Deprecated.
    #[track_caller]
    pub fn file_format(mut self, value: impl IntoValue<FileFormat>) -> Self {
        self.0.set("FileFormat", value);
        self
    }

    /// `InputConversion`: `InputConversion`.
    #[track_caller]
    pub fn input_conversion(mut self, value: impl IntoValue<InputConversion>) -> Self {
        self.0.set("InputConversion", value);
        self
    }

    /// `Mapping`: `Mapping`.
    #[track_caller]
    pub fn mapping(mut self, value: impl IntoValue<Mapping>) -> Self {
        self.0.set("Mapping", value);
        self
    }

    /// `MappingTemplate`: string, at most 350000 characters. Deprecated.
    #[track_caller]
    pub fn mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MappingTemplate", value);
        self
    }

    /// `Name`: string, 1 to 254 characters, pattern `^[a-zA-Z0-9_-]{1,512}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputConversion`: `OutputConversion`.
    #[track_caller]
    pub fn output_conversion(mut self, value: impl IntoValue<OutputConversion>) -> Self {
        self.0.set("OutputConversion", value);
        self
    }

    /// `SampleDocument`: string, at most 1024 characters. Deprecated.
    #[track_caller]
    pub fn sample_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SampleDocument", value);
        self
    }

    /// `SampleDocuments`: `SampleDocuments`.
    #[track_caller]
    pub fn sample_documents(mut self, value: impl IntoValue<SampleDocuments>) -> Self {
        self.0.set("SampleDocuments", value);
        self
    }

    /// `Status`: `TransformerStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<TransformerStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Transformer> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `TransformerArn`
    #[inline]
    pub fn transformer_arn(&self) -> Value<String> {
        self.attribute("TransformerArn")
    }

    /// `TransformerId`
    #[inline]
    pub fn transformer_id(&self) -> Value<String> {
        self.attribute("TransformerId")
    }
}

/// `AdvancedOptions` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedOptions(Properties);

properties! { AdvancedOptions }

impl AdvancedOptions {
    /// `X12`: `X12AdvancedOptions`.
    #[track_caller]
    pub fn x12(mut self, value: impl IntoValue<X12AdvancedOptions>) -> Self {
        self.0.set("X12", value);
        self
    }
}

/// `EdiType` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct EdiType(Properties);

properties! { EdiType }

impl EdiType {
    /// `X12Details`: `X12Details`.
    #[track_caller]
    pub fn x12_details(mut self, value: impl IntoValue<X12Details>) -> Self {
        self.0.set("X12Details", value);
        self
    }
}

choice! {
    /// `ElementRequirement` of `AWS::B2BI::Transformer`.
    ElementRequirement
    OPTIONAL "OPTIONAL"
    MANDATORY "MANDATORY"
}

choice! {
    /// `FileFormat` of `AWS::B2BI::Transformer`.
    FileFormat
    XML "XML"
    JSON "JSON"
    NOT_USED "NOT_USED"
}

/// `FormatOptions` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormatOptions(Properties);

properties! { FormatOptions }

impl FormatOptions {
    /// `X12`: `X12Details`.
    #[track_caller]
    pub fn x12(mut self, value: impl IntoValue<X12Details>) -> Self {
        self.0.set("X12", value);
        self
    }
}

choice! {
    /// `FromFormat` of `AWS::B2BI::Transformer`.
    FromFormat
    X12 "X12"
}

/// `InputConversion` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputConversion(Properties);

properties! { InputConversion }

impl InputConversion {
    /// `AdvancedOptions`: `AdvancedOptions`.
    #[track_caller]
    pub fn advanced_options(mut self, value: impl IntoValue<AdvancedOptions>) -> Self {
        self.0.set("AdvancedOptions", value);
        self
    }

    /// `FormatOptions`: `FormatOptions`.
    #[track_caller]
    pub fn format_options(mut self, value: impl IntoValue<FormatOptions>) -> Self {
        self.0.set("FormatOptions", value);
        self
    }

    /// `FromFormat`: `FromFormat`. Required.
    #[track_caller]
    pub fn from_format(mut self, value: impl IntoValue<FromFormat>) -> Self {
        self.0.set("FromFormat", value);
        self
    }
}

/// `Mapping` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mapping(Properties);

properties! { Mapping }

impl Mapping {
    /// `Template`: string, at most 350000 characters.
    #[track_caller]
    pub fn template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Template", value);
        self
    }

    /// `TemplateLanguage`: `MappingTemplateLanguage`. Required.
    #[track_caller]
    pub fn template_language(mut self, value: impl IntoValue<MappingTemplateLanguage>) -> Self {
        self.0.set("TemplateLanguage", value);
        self
    }
}

choice! {
    /// `MappingTemplateLanguage` of `AWS::B2BI::Transformer`.
    MappingTemplateLanguage
    XSLT "XSLT"
    JSONATA "JSONATA"
}

/// `OutputConversion` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputConversion(Properties);

properties! { OutputConversion }

impl OutputConversion {
    /// `AdvancedOptions`: `AdvancedOptions`.
    #[track_caller]
    pub fn advanced_options(mut self, value: impl IntoValue<AdvancedOptions>) -> Self {
        self.0.set("AdvancedOptions", value);
        self
    }

    /// `FormatOptions`: `FormatOptions`.
    #[track_caller]
    pub fn format_options(mut self, value: impl IntoValue<FormatOptions>) -> Self {
        self.0.set("FormatOptions", value);
        self
    }

    /// `ToFormat`: `ToFormat`. Required.
    #[track_caller]
    pub fn to_format(mut self, value: impl IntoValue<ToFormat>) -> Self {
        self.0.set("ToFormat", value);
        self
    }
}

/// `SampleDocumentKeys` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct SampleDocumentKeys(Properties);

properties! { SampleDocumentKeys }

impl SampleDocumentKeys {
    /// `Input`: string, at most 1024 characters.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `Output`: string, at most 1024 characters.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Output", value);
        self
    }
}

/// `SampleDocuments` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct SampleDocuments(Properties);

properties! { SampleDocuments }

impl SampleDocuments {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Keys`: list of `SampleDocumentKeys`. Required.
    #[track_caller]
    pub fn keys(mut self, value: impl IntoValue<ListOf<SampleDocumentKeys>>) -> Self {
        self.0.set("Keys", value);
        self
    }
}

/// `Tag` of `AWS::B2BI::Transformer`.
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

choice! {
    /// `ToFormat` of `AWS::B2BI::Transformer`.
    ToFormat
    X12 "X12"
}

choice! {
    /// `TransformerStatus` of `AWS::B2BI::Transformer`.
    TransformerStatus
    ACTIVE "active"
    INACTIVE "inactive"
}

/// `X12AdvancedOptions` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12AdvancedOptions(Properties);

properties! { X12AdvancedOptions }

impl X12AdvancedOptions {
    /// `SplitOptions`: `X12SplitOptions`.
    #[track_caller]
    pub fn split_options(mut self, value: impl IntoValue<X12SplitOptions>) -> Self {
        self.0.set("SplitOptions", value);
        self
    }

    /// `ValidationOptions`: `X12ValidationOptions`.
    #[track_caller]
    pub fn validation_options(mut self, value: impl IntoValue<X12ValidationOptions>) -> Self {
        self.0.set("ValidationOptions", value);
        self
    }
}

/// `X12CodeListValidationRule` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12CodeListValidationRule(Properties);

properties! { X12CodeListValidationRule }

impl X12CodeListValidationRule {
    /// `CodesToAdd`: list of strings.
    #[track_caller]
    pub fn codes_to_add(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CodesToAdd", value);
        self
    }

    /// `CodesToRemove`: list of strings.
    #[track_caller]
    pub fn codes_to_remove(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CodesToRemove", value);
        self
    }

    /// `ElementId`: string, 4 characters, pattern `^[0-9]{4}$`. Required.
    #[track_caller]
    pub fn element_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementId", value);
        self
    }
}

/// `X12Details` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12Details(Properties);

properties! { X12Details }

impl X12Details {
    /// `TransactionSet`: `X12TransactionSet`.
    #[track_caller]
    pub fn transaction_set(mut self, value: impl IntoValue<X12TransactionSet>) -> Self {
        self.0.set("TransactionSet", value);
        self
    }

    /// `Version`: `X12Version`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<X12Version>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `X12ElementLengthValidationRule` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12ElementLengthValidationRule(Properties);

properties! { X12ElementLengthValidationRule }

impl X12ElementLengthValidationRule {
    /// `ElementId`: string, 4 characters, pattern `^[0-9]{4}$`. Required.
    #[track_caller]
    pub fn element_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementId", value);
        self
    }

    /// `MaxLength`: number, 1 to 1000000. Required.
    #[track_caller]
    pub fn max_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxLength", value);
        self
    }

    /// `MinLength`: number, 1 to 1000000. Required.
    #[track_caller]
    pub fn min_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinLength", value);
        self
    }
}

/// `X12ElementRequirementValidationRule` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12ElementRequirementValidationRule(Properties);

properties! { X12ElementRequirementValidationRule }

impl X12ElementRequirementValidationRule {
    /// `ElementPosition`: string, pattern `^[a-zA-Z0-9]+(?:-\d{2})(?:-\d{2})?$`. Required.
    #[track_caller]
    pub fn element_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementPosition", value);
        self
    }

    /// `Requirement`: `ElementRequirement`. Required.
    #[track_caller]
    pub fn requirement(mut self, value: impl IntoValue<ElementRequirement>) -> Self {
        self.0.set("Requirement", value);
        self
    }
}

choice! {
    /// `X12SplitBy` of `AWS::B2BI::Transformer`.
    X12SplitBy
    NONE "NONE"
    TRANSACTION "TRANSACTION"
}

/// `X12SplitOptions` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12SplitOptions(Properties);

properties! { X12SplitOptions }

impl X12SplitOptions {
    /// `SplitBy`: `X12SplitBy`.
    #[track_caller]
    pub fn split_by(mut self, value: impl IntoValue<X12SplitBy>) -> Self {
        self.0.set("SplitBy", value);
        self
    }
}

choice! {
    /// `X12TransactionSet` of `AWS::B2BI::Transformer`.
    X12TransactionSet
    X12_100 "X12_100"
    X12_101 "X12_101"
    X12_102 "X12_102"
    X12_103 "X12_103"
    X12_104 "X12_104"
    X12_105 "X12_105"
    X12_106 "X12_106"
    X12_107 "X12_107"
    X12_108 "X12_108"
    X12_109 "X12_109"
    X12_110 "X12_110"
    X12_111 "X12_111"
    X12_112 "X12_112"
    X12_113 "X12_113"
    X12_120 "X12_120"
    X12_121 "X12_121"
    X12_124 "X12_124"
    X12_125 "X12_125"
    X12_126 "X12_126"
    X12_127 "X12_127"
    X12_128 "X12_128"
    X12_129 "X12_129"
    X12_130 "X12_130"
    X12_131 "X12_131"
    X12_132 "X12_132"
    X12_133 "X12_133"
    X12_135 "X12_135"
    X12_138 "X12_138"
    X12_139 "X12_139"
    X12_140 "X12_140"
    X12_141 "X12_141"
    X12_142 "X12_142"
    X12_143 "X12_143"
    X12_144 "X12_144"
    X12_146 "X12_146"
    X12_147 "X12_147"
    X12_148 "X12_148"
    X12_149 "X12_149"
    X12_150 "X12_150"
    X12_151 "X12_151"
    X12_152 "X12_152"
    X12_153 "X12_153"
    X12_154 "X12_154"
    X12_155 "X12_155"
    X12_157 "X12_157"
    X12_158 "X12_158"
    X12_159 "X12_159"
    X12_160 "X12_160"
    X12_161 "X12_161"
    X12_163 "X12_163"
    X12_170 "X12_170"
    X12_175 "X12_175"
    X12_176 "X12_176"
    X12_179 "X12_179"
    X12_180 "X12_180"
    X12_185 "X12_185"
    X12_186 "X12_186"
    X12_187 "X12_187"
    X12_188 "X12_188"
    X12_189 "X12_189"
    X12_190 "X12_190"
    X12_191 "X12_191"
    X12_194 "X12_194"
    X12_195 "X12_195"
    X12_196 "X12_196"
    X12_197 "X12_197"
    X12_198 "X12_198"
    X12_199 "X12_199"
    X12_200 "X12_200"
    X12_201 "X12_201"
    X12_202 "X12_202"
    X12_203 "X12_203"
    X12_204 "X12_204"
    X12_205 "X12_205"
    X12_206 "X12_206"
    X12_210 "X12_210"
    X12_211 "X12_211"
    X12_212 "X12_212"
    X12_213 "X12_213"
    X12_214 "X12_214"
    X12_215 "X12_215"
    X12_216 "X12_216"
    X12_217 "X12_217"
    X12_218 "X12_218"
    X12_219 "X12_219"
    X12_220 "X12_220"
    X12_222 "X12_222"
    X12_223 "X12_223"
    X12_224 "X12_224"
    X12_225 "X12_225"
    X12_227 "X12_227"
    X12_228 "X12_228"
    X12_240 "X12_240"
    X12_242 "X12_242"
    X12_244 "X12_244"
    X12_245 "X12_245"
    X12_248 "X12_248"
    X12_249 "X12_249"
    X12_250 "X12_250"
    X12_251 "X12_251"
    X12_252 "X12_252"
    X12_255 "X12_255"
    X12_256 "X12_256"
    X12_259 "X12_259"
    X12_260 "X12_260"
    X12_261 "X12_261"
    X12_262 "X12_262"
    X12_263 "X12_263"
    X12_264 "X12_264"
    X12_265 "X12_265"
    X12_266 "X12_266"
    X12_267 "X12_267"
    X12_268 "X12_268"
    X12_269 "X12_269"
    X12_270 "X12_270"
    X12_271 "X12_271"
    X12_272 "X12_272"
    X12_273 "X12_273"
    X12_274 "X12_274"
    X12_275 "X12_275"
    X12_276 "X12_276"
    X12_277 "X12_277"
    X12_278 "X12_278"
    X12_280 "X12_280"
    X12_283 "X12_283"
    X12_284 "X12_284"
    X12_285 "X12_285"
    X12_286 "X12_286"
    X12_288 "X12_288"
    X12_290 "X12_290"
    X12_300 "X12_300"
    X12_301 "X12_301"
    X12_303 "X12_303"
    X12_304 "X12_304"
    X12_309 "X12_309"
    X12_310 "X12_310"
    X12_311 "X12_311"
    X12_312 "X12_312"
    X12_313 "X12_313"
    X12_315 "X12_315"
    X12_317 "X12_317"
    X12_319 "X12_319"
    X12_322 "X12_322"
    X12_323 "X12_323"
    X12_324 "X12_324"
    X12_325 "X12_325"
    X12_326 "X12_326"
    X12_350 "X12_350"
    X12_352 "X12_352"
    X12_353 "X12_353"
    X12_354 "X12_354"
    X12_355 "X12_355"
    X12_356 "X12_356"
    X12_357 "X12_357"
    X12_358 "X12_358"
    X12_361 "X12_361"
    X12_362 "X12_362"
    X12_404 "X12_404"
    X12_410 "X12_410"
    X12_412 "X12_412"
    X12_414 "X12_414"
    X12_417 "X12_417"
    X12_418 "X12_418"
    X12_419 "X12_419"
    X12_420 "X12_420"
    X12_421 "X12_421"
    X12_422 "X12_422"
    X12_423 "X12_423"
    X12_424 "X12_424"
    X12_425 "X12_425"
    X12_426 "X12_426"
    X12_429 "X12_429"
    X12_431 "X12_431"
    X12_432 "X12_432"
    X12_433 "X12_433"
    X12_434 "X12_434"
    X12_435 "X12_435"
    X12_436 "X12_436"
    X12_437 "X12_437"
    X12_440 "X12_440"
    X12_451 "X12_451"
    X12_452 "X12_452"
    X12_453 "X12_453"
    X12_455 "X12_455"
    X12_456 "X12_456"
    X12_460 "X12_460"
    X12_463 "X12_463"
    X12_466 "X12_466"
    X12_468 "X12_468"
    X12_470 "X12_470"
    X12_475 "X12_475"
    X12_485 "X12_485"
    X12_486 "X12_486"
    X12_490 "X12_490"
    X12_492 "X12_492"
    X12_494 "X12_494"
    X12_500 "X12_500"
    X12_501 "X12_501"
    X12_503 "X12_503"
    X12_504 "X12_504"
    X12_511 "X12_511"
    X12_517 "X12_517"
    X12_521 "X12_521"
    X12_527 "X12_527"
    X12_536 "X12_536"
    X12_540 "X12_540"
    X12_561 "X12_561"
    X12_567 "X12_567"
    X12_568 "X12_568"
    X12_601 "X12_601"
    X12_602 "X12_602"
    X12_620 "X12_620"
    X12_625 "X12_625"
    X12_650 "X12_650"
    X12_715 "X12_715"
    X12_753 "X12_753"
    X12_754 "X12_754"
    X12_805 "X12_805"
    X12_806 "X12_806"
    X12_810 "X12_810"
    X12_811 "X12_811"
    X12_812 "X12_812"
    X12_813 "X12_813"
    X12_814 "X12_814"
    X12_815 "X12_815"
    X12_816 "X12_816"
    X12_818 "X12_818"
    X12_819 "X12_819"
    X12_820 "X12_820"
    X12_821 "X12_821"
    X12_822 "X12_822"
    X12_823 "X12_823"
    X12_824 "X12_824"
    X12_826 "X12_826"
    X12_827 "X12_827"
    X12_828 "X12_828"
    X12_829 "X12_829"
    X12_830 "X12_830"
    X12_831 "X12_831"
    X12_832 "X12_832"
    X12_833 "X12_833"
    X12_834 "X12_834"
    X12_835 "X12_835"
    X12_836 "X12_836"
    X12_837 "X12_837"
    X12_838 "X12_838"
    X12_839 "X12_839"
    X12_840 "X12_840"
    X12_841 "X12_841"
    X12_842 "X12_842"
    X12_843 "X12_843"
    X12_844 "X12_844"
    X12_845 "X12_845"
    X12_846 "X12_846"
    X12_847 "X12_847"
    X12_848 "X12_848"
    X12_849 "X12_849"
    X12_850 "X12_850"
    X12_851 "X12_851"
    X12_852 "X12_852"
    X12_853 "X12_853"
    X12_854 "X12_854"
    X12_855 "X12_855"
    X12_856 "X12_856"
    X12_857 "X12_857"
    X12_858 "X12_858"
    X12_859 "X12_859"
    X12_860 "X12_860"
    X12_861 "X12_861"
    X12_862 "X12_862"
    X12_863 "X12_863"
    X12_864 "X12_864"
    X12_865 "X12_865"
    X12_866 "X12_866"
    X12_867 "X12_867"
    X12_868 "X12_868"
    X12_869 "X12_869"
    X12_870 "X12_870"
    X12_871 "X12_871"
    X12_872 "X12_872"
    X12_873 "X12_873"
    X12_874 "X12_874"
    X12_875 "X12_875"
    X12_876 "X12_876"
    X12_877 "X12_877"
    X12_878 "X12_878"
    X12_879 "X12_879"
    X12_880 "X12_880"
    X12_881 "X12_881"
    X12_882 "X12_882"
    X12_883 "X12_883"
    X12_884 "X12_884"
    X12_885 "X12_885"
    X12_886 "X12_886"
    X12_887 "X12_887"
    X12_888 "X12_888"
    X12_889 "X12_889"
    X12_891 "X12_891"
    X12_893 "X12_893"
    X12_894 "X12_894"
    X12_895 "X12_895"
    X12_896 "X12_896"
    X12_920 "X12_920"
    X12_924 "X12_924"
    X12_925 "X12_925"
    X12_926 "X12_926"
    X12_928 "X12_928"
    X12_940 "X12_940"
    X12_943 "X12_943"
    X12_944 "X12_944"
    X12_945 "X12_945"
    X12_947 "X12_947"
    X12_980 "X12_980"
    X12_990 "X12_990"
    X12_993 "X12_993"
    X12_996 "X12_996"
    X12_997 "X12_997"
    X12_998 "X12_998"
    X12_999 "X12_999"
    X12_270_X279 "X12_270_X279"
    X12_271_X279 "X12_271_X279"
    X12_275_X210 "X12_275_X210"
    X12_275_X211 "X12_275_X211"
    X12_276_X212 "X12_276_X212"
    X12_277_X212 "X12_277_X212"
    X12_277_X214 "X12_277_X214"
    X12_277_X364 "X12_277_X364"
    X12_278_X217 "X12_278_X217"
    X12_820_X218 "X12_820_X218"
    X12_820_X306 "X12_820_X306"
    X12_824_X186 "X12_824_X186"
    X12_834_X220 "X12_834_X220"
    X12_834_X307 "X12_834_X307"
    X12_834_X318 "X12_834_X318"
    X12_835_X221 "X12_835_X221"
    X12_837_X222 "X12_837_X222"
    X12_837_X223 "X12_837_X223"
    X12_837_X224 "X12_837_X224"
    X12_837_X291 "X12_837_X291"
    X12_837_X292 "X12_837_X292"
    X12_837_X298 "X12_837_X298"
    X12_999_X231 "X12_999_X231"
}

/// `X12ValidationOptions` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12ValidationOptions(Properties);

properties! { X12ValidationOptions }

impl X12ValidationOptions {
    /// `ValidationRules`: list of `X12ValidationRule`.
    #[track_caller]
    pub fn validation_rules(mut self, value: impl IntoValue<ListOf<X12ValidationRule>>) -> Self {
        self.0.set("ValidationRules", value);
        self
    }
}

/// `X12ValidationRule` of `AWS::B2BI::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12ValidationRule(Properties);

properties! { X12ValidationRule }

impl X12ValidationRule {
    /// `CodeListValidationRule`: `X12CodeListValidationRule`.
    #[track_caller]
    pub fn code_list_validation_rule(
        mut self,
        value: impl IntoValue<X12CodeListValidationRule>,
    ) -> Self {
        self.0.set("CodeListValidationRule", value);
        self
    }

    /// `ElementLengthValidationRule`: `X12ElementLengthValidationRule`.
    #[track_caller]
    pub fn element_length_validation_rule(
        mut self,
        value: impl IntoValue<X12ElementLengthValidationRule>,
    ) -> Self {
        self.0.set("ElementLengthValidationRule", value);
        self
    }

    /// `ElementRequirementValidationRule`: `X12ElementRequirementValidationRule`.
    #[track_caller]
    pub fn element_requirement_validation_rule(
        mut self,
        value: impl IntoValue<X12ElementRequirementValidationRule>,
    ) -> Self {
        self.0.set("ElementRequirementValidationRule", value);
        self
    }
}

choice! {
    /// `X12Version` of `AWS::B2BI::Transformer`.
    X12Version
    VERSION_4010 "VERSION_4010"
    VERSION_4030 "VERSION_4030"
    VERSION_4050 "VERSION_4050"
    VERSION_4060 "VERSION_4060"
    VERSION_5010 "VERSION_5010"
    VERSION_5010_HIPAA "VERSION_5010_HIPAA"
}
