// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::DataAutomationProject` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::DataAutomationProject`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAutomationProject(Body);

resource! { DataAutomationProject "AWS::Bedrock::DataAutomationProject" }

impl DataAutomationProject {
    /// `CustomOutputConfiguration`: `CustomOutputConfiguration`.
    #[track_caller]
    pub fn custom_output_configuration(
        mut self,
        value: impl IntoValue<CustomOutputConfiguration>,
    ) -> Self {
        self.0.set("CustomOutputConfiguration", value);
        self
    }

    /// `KmsEncryptionContext`: map of strings.
    #[track_caller]
    pub fn kms_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("KmsEncryptionContext", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `OverrideConfiguration`: `OverrideConfiguration`.
    #[track_caller]
    pub fn override_configuration(mut self, value: impl IntoValue<OverrideConfiguration>) -> Self {
        self.0.set("OverrideConfiguration", value);
        self
    }

    /// `ProjectDescription`: string.
    #[track_caller]
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectDescription", value);
        self
    }

    /// `ProjectName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }

    /// `ProjectType`: `ProjectType`. A change replaces the resource.
    #[track_caller]
    pub fn project_type(mut self, value: impl IntoValue<ProjectType>) -> Self {
        self.0.set("ProjectType", value);
        self
    }

    /// `StandardOutputConfiguration`: `StandardOutputConfiguration`.
    #[track_caller]
    pub fn standard_output_configuration(
        mut self,
        value: impl IntoValue<StandardOutputConfiguration>,
    ) -> Self {
        self.0.set("StandardOutputConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataAutomationProject> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `ProjectArn`
    #[inline]
    pub fn project_arn(&self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// `ProjectStage`
    #[inline]
    pub fn project_stage(&self) -> Value<String> {
        self.attribute("ProjectStage")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioExtractionCategory(Properties);

properties! { AudioExtractionCategory }

impl AudioExtractionCategory {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `TypeConfiguration`: `AudioExtractionCategoryTypeConfiguration`.
    #[track_caller]
    pub fn type_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionCategoryTypeConfiguration>,
    ) -> Self {
        self.0.set("TypeConfiguration", value);
        self
    }

    /// `Types`: list of `AudioExtractionCategoryType`.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<AudioExtractionCategoryType>>) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `AudioExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
    AudioExtractionCategoryType
    AUDIO_CONTENT_MODERATION "AUDIO_CONTENT_MODERATION"
    TRANSCRIPT "TRANSCRIPT"
    TOPIC_CONTENT_MODERATION "TOPIC_CONTENT_MODERATION"
}

/// `AudioExtractionCategoryTypeConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioExtractionCategoryTypeConfiguration(Properties);

properties! { AudioExtractionCategoryTypeConfiguration }

impl AudioExtractionCategoryTypeConfiguration {
    /// `Transcript`: `TranscriptConfiguration`.
    #[track_caller]
    pub fn transcript(mut self, value: impl IntoValue<TranscriptConfiguration>) -> Self {
        self.0.set("Transcript", value);
        self
    }
}

choice! {
    /// `AudioGenerativeOutputLanguage` of `AWS::Bedrock::DataAutomationProject`.
    AudioGenerativeOutputLanguage
    DEFAULT "DEFAULT"
    EN "EN"
}

/// `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLanguageConfiguration(Properties);

properties! { AudioLanguageConfiguration }

impl AudioLanguageConfiguration {
    /// `GenerativeOutputLanguage`: `AudioGenerativeOutputLanguage`.
    #[track_caller]
    pub fn generative_output_language(
        mut self,
        value: impl IntoValue<AudioGenerativeOutputLanguage>,
    ) -> Self {
        self.0.set("GenerativeOutputLanguage", value);
        self
    }

    /// `IdentifyMultipleLanguages`: boolean.
    #[track_caller]
    pub fn identify_multiple_languages(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IdentifyMultipleLanguages", value);
        self
    }

    /// `InputLanguages`: list of `Language`.
    #[track_caller]
    pub fn input_languages(mut self, value: impl IntoValue<ListOf<Language>>) -> Self {
        self.0.set("InputLanguages", value);
        self
    }
}

/// `AudioOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioOverrideConfiguration(Properties);

properties! { AudioOverrideConfiguration }

impl AudioOverrideConfiguration {
    /// `LanguageConfiguration`: `AudioLanguageConfiguration`.
    #[track_caller]
    pub fn language_configuration(
        mut self,
        value: impl IntoValue<AudioLanguageConfiguration>,
    ) -> Self {
        self.0.set("LanguageConfiguration", value);
        self
    }

    /// `ModalityProcessing`: `ModalityProcessingConfiguration`.
    #[track_caller]
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfiguration>,
    ) -> Self {
        self.0.set("ModalityProcessing", value);
        self
    }

    /// `SensitiveDataConfiguration`: `SensitiveDataConfiguration`.
    #[track_caller]
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfiguration>,
    ) -> Self {
        self.0.set("SensitiveDataConfiguration", value);
        self
    }
}

/// `AudioStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioStandardExtraction(Properties);

properties! { AudioStandardExtraction }

impl AudioStandardExtraction {
    /// `Category`: `AudioExtractionCategory`. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<AudioExtractionCategory>) -> Self {
        self.0.set("Category", value);
        self
    }
}

/// `AudioStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioStandardGenerativeField(Properties);

properties! { AudioStandardGenerativeField }

impl AudioStandardGenerativeField {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Types`: list of `AudioStandardGenerativeFieldType`.
    #[track_caller]
    pub fn types(
        mut self,
        value: impl IntoValue<ListOf<AudioStandardGenerativeFieldType>>,
    ) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `AudioStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
    AudioStandardGenerativeFieldType
    AUDIO_SUMMARY "AUDIO_SUMMARY"
    IAB "IAB"
    TOPIC_SUMMARY "TOPIC_SUMMARY"
}

/// `AudioStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioStandardOutputConfiguration(Properties);

properties! { AudioStandardOutputConfiguration }

impl AudioStandardOutputConfiguration {
    /// `Extraction`: `AudioStandardExtraction`.
    #[track_caller]
    pub fn extraction(mut self, value: impl IntoValue<AudioStandardExtraction>) -> Self {
        self.0.set("Extraction", value);
        self
    }

    /// `GenerativeField`: `AudioStandardGenerativeField`.
    #[track_caller]
    pub fn generative_field(mut self, value: impl IntoValue<AudioStandardGenerativeField>) -> Self {
        self.0.set("GenerativeField", value);
        self
    }
}

/// `BlueprintItem` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlueprintItem(Properties);

properties! { BlueprintItem }

impl BlueprintItem {
    /// `BlueprintArn`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn blueprint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueprintArn", value);
        self
    }

    /// `BlueprintStage`: `BlueprintStage`.
    #[track_caller]
    pub fn blueprint_stage(mut self, value: impl IntoValue<BlueprintStage>) -> Self {
        self.0.set("BlueprintStage", value);
        self
    }

    /// `BlueprintVersion`: string, 1 to 128 characters, pattern `^[0-9]*$`.
    #[track_caller]
    pub fn blueprint_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueprintVersion", value);
        self
    }
}

choice! {
    /// `BlueprintStage` of `AWS::Bedrock::DataAutomationProject`.
    BlueprintStage
    DEVELOPMENT "DEVELOPMENT"
    LIVE "LIVE"
}

/// `ChannelLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelLabelingConfiguration(Properties);

properties! { ChannelLabelingConfiguration }

impl ChannelLabelingConfiguration {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `CustomOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomOutputConfiguration(Properties);

properties! { CustomOutputConfiguration }

impl CustomOutputConfiguration {
    /// `Blueprints`: list of `BlueprintItem`.
    #[track_caller]
    pub fn blueprints(mut self, value: impl IntoValue<ListOf<BlueprintItem>>) -> Self {
        self.0.set("Blueprints", value);
        self
    }
}

choice! {
    /// `DesiredModality` of `AWS::Bedrock::DataAutomationProject`.
    DesiredModality
    DOCUMENT "DOCUMENT"
    IMAGE "IMAGE"
    VIDEO "VIDEO"
    AUDIO "AUDIO"
}

/// `DocumentBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentBoundingBox(Properties);

properties! { DocumentBoundingBox }

impl DocumentBoundingBox {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `DocumentExtractionGranularity` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentExtractionGranularity(Properties);

properties! { DocumentExtractionGranularity }

impl DocumentExtractionGranularity {
    /// `Types`: list of `DocumentExtractionGranularityType`.
    #[track_caller]
    pub fn types(
        mut self,
        value: impl IntoValue<ListOf<DocumentExtractionGranularityType>>,
    ) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `DocumentExtractionGranularityType` of `AWS::Bedrock::DataAutomationProject`.
    DocumentExtractionGranularityType
    DOCUMENT "DOCUMENT"
    PAGE "PAGE"
    ELEMENT "ELEMENT"
    WORD "WORD"
    LINE "LINE"
}

/// `DocumentOutputAdditionalFileFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentOutputAdditionalFileFormat(Properties);

properties! { DocumentOutputAdditionalFileFormat }

impl DocumentOutputAdditionalFileFormat {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `DocumentOutputFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentOutputFormat(Properties);

properties! { DocumentOutputFormat }

impl DocumentOutputFormat {
    /// `AdditionalFileFormat`: `DocumentOutputAdditionalFileFormat`. Required.
    #[track_caller]
    pub fn additional_file_format(
        mut self,
        value: impl IntoValue<DocumentOutputAdditionalFileFormat>,
    ) -> Self {
        self.0.set("AdditionalFileFormat", value);
        self
    }

    /// `TextFormat`: `DocumentOutputTextFormat`. Required.
    #[track_caller]
    pub fn text_format(mut self, value: impl IntoValue<DocumentOutputTextFormat>) -> Self {
        self.0.set("TextFormat", value);
        self
    }
}

/// `DocumentOutputTextFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentOutputTextFormat(Properties);

properties! { DocumentOutputTextFormat }

impl DocumentOutputTextFormat {
    /// `Types`: list of `DocumentOutputTextFormatType`.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<DocumentOutputTextFormatType>>) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `DocumentOutputTextFormatType` of `AWS::Bedrock::DataAutomationProject`.
    DocumentOutputTextFormatType
    PLAIN_TEXT "PLAIN_TEXT"
    MARKDOWN "MARKDOWN"
    HTML "HTML"
    CSV "CSV"
}

/// `DocumentOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentOverrideConfiguration(Properties);

properties! { DocumentOverrideConfiguration }

impl DocumentOverrideConfiguration {
    /// `ModalityProcessing`: `ModalityProcessingConfiguration`.
    #[track_caller]
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfiguration>,
    ) -> Self {
        self.0.set("ModalityProcessing", value);
        self
    }

    /// `SensitiveDataConfiguration`: `SensitiveDataConfiguration`.
    #[track_caller]
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfiguration>,
    ) -> Self {
        self.0.set("SensitiveDataConfiguration", value);
        self
    }

    /// `Splitter`: `SplitterConfiguration`.
    #[track_caller]
    pub fn splitter(mut self, value: impl IntoValue<SplitterConfiguration>) -> Self {
        self.0.set("Splitter", value);
        self
    }
}

/// `DocumentStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentStandardExtraction(Properties);

properties! { DocumentStandardExtraction }

impl DocumentStandardExtraction {
    /// `BoundingBox`: `DocumentBoundingBox`. Required.
    #[track_caller]
    pub fn bounding_box(mut self, value: impl IntoValue<DocumentBoundingBox>) -> Self {
        self.0.set("BoundingBox", value);
        self
    }

    /// `Granularity`: `DocumentExtractionGranularity`. Required.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<DocumentExtractionGranularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }
}

/// `DocumentStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentStandardGenerativeField(Properties);

properties! { DocumentStandardGenerativeField }

impl DocumentStandardGenerativeField {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `DocumentStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentStandardOutputConfiguration(Properties);

properties! { DocumentStandardOutputConfiguration }

impl DocumentStandardOutputConfiguration {
    /// `Extraction`: `DocumentStandardExtraction`.
    #[track_caller]
    pub fn extraction(mut self, value: impl IntoValue<DocumentStandardExtraction>) -> Self {
        self.0.set("Extraction", value);
        self
    }

    /// `GenerativeField`: `DocumentStandardGenerativeField`.
    #[track_caller]
    pub fn generative_field(
        mut self,
        value: impl IntoValue<DocumentStandardGenerativeField>,
    ) -> Self {
        self.0.set("GenerativeField", value);
        self
    }

    /// `OutputFormat`: `DocumentOutputFormat`.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<DocumentOutputFormat>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }
}

/// `ImageBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageBoundingBox(Properties);

properties! { ImageBoundingBox }

impl ImageBoundingBox {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `ImageExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageExtractionCategory(Properties);

properties! { ImageExtractionCategory }

impl ImageExtractionCategory {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Types`: list of `ImageExtractionCategoryType`.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<ImageExtractionCategoryType>>) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `ImageExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
    ImageExtractionCategoryType
    CONTENT_MODERATION "CONTENT_MODERATION"
    TEXT_DETECTION "TEXT_DETECTION"
    LOGOS "LOGOS"
}

/// `ImageOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageOverrideConfiguration(Properties);

properties! { ImageOverrideConfiguration }

impl ImageOverrideConfiguration {
    /// `ModalityProcessing`: `ModalityProcessingConfiguration`.
    #[track_caller]
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfiguration>,
    ) -> Self {
        self.0.set("ModalityProcessing", value);
        self
    }

    /// `SensitiveDataConfiguration`: `SensitiveDataConfiguration`.
    #[track_caller]
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfiguration>,
    ) -> Self {
        self.0.set("SensitiveDataConfiguration", value);
        self
    }
}

/// `ImageStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageStandardExtraction(Properties);

properties! { ImageStandardExtraction }

impl ImageStandardExtraction {
    /// `BoundingBox`: `ImageBoundingBox`. Required.
    #[track_caller]
    pub fn bounding_box(mut self, value: impl IntoValue<ImageBoundingBox>) -> Self {
        self.0.set("BoundingBox", value);
        self
    }

    /// `Category`: `ImageExtractionCategory`. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ImageExtractionCategory>) -> Self {
        self.0.set("Category", value);
        self
    }
}

/// `ImageStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageStandardGenerativeField(Properties);

properties! { ImageStandardGenerativeField }

impl ImageStandardGenerativeField {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Types`: list of `ImageStandardGenerativeFieldType`.
    #[track_caller]
    pub fn types(
        mut self,
        value: impl IntoValue<ListOf<ImageStandardGenerativeFieldType>>,
    ) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `ImageStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
    ImageStandardGenerativeFieldType
    IMAGE_SUMMARY "IMAGE_SUMMARY"
    IAB "IAB"
}

/// `ImageStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageStandardOutputConfiguration(Properties);

properties! { ImageStandardOutputConfiguration }

impl ImageStandardOutputConfiguration {
    /// `Extraction`: `ImageStandardExtraction`.
    #[track_caller]
    pub fn extraction(mut self, value: impl IntoValue<ImageStandardExtraction>) -> Self {
        self.0.set("Extraction", value);
        self
    }

    /// `GenerativeField`: `ImageStandardGenerativeField`.
    #[track_caller]
    pub fn generative_field(mut self, value: impl IntoValue<ImageStandardGenerativeField>) -> Self {
        self.0.set("GenerativeField", value);
        self
    }
}

choice! {
    /// `Language` of `AWS::Bedrock::DataAutomationProject`.
    Language
    EN "EN"
    DE "DE"
    ES "ES"
    FR "FR"
    IT "IT"
    PT "PT"
    JA "JA"
    KO "KO"
    CN "CN"
    TW "TW"
    HK "HK"
}

/// `ModalityProcessingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModalityProcessingConfiguration(Properties);

properties! { ModalityProcessingConfiguration }

impl ModalityProcessingConfiguration {
    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModalityRoutingConfiguration(Properties);

properties! { ModalityRoutingConfiguration }

impl ModalityRoutingConfiguration {
    /// `jpeg`: `DesiredModality`.
    #[track_caller]
    pub fn jpeg(mut self, value: impl IntoValue<DesiredModality>) -> Self {
        self.0.set("jpeg", value);
        self
    }

    /// `mov`: `DesiredModality`.
    #[track_caller]
    pub fn mov(mut self, value: impl IntoValue<DesiredModality>) -> Self {
        self.0.set("mov", value);
        self
    }

    /// `mp4`: `DesiredModality`.
    #[track_caller]
    pub fn mp4(mut self, value: impl IntoValue<DesiredModality>) -> Self {
        self.0.set("mp4", value);
        self
    }

    /// `png`: `DesiredModality`.
    #[track_caller]
    pub fn png(mut self, value: impl IntoValue<DesiredModality>) -> Self {
        self.0.set("png", value);
        self
    }
}

/// `OverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideConfiguration(Properties);

properties! { OverrideConfiguration }

impl OverrideConfiguration {
    /// `Audio`: `AudioOverrideConfiguration`.
    #[track_caller]
    pub fn audio(mut self, value: impl IntoValue<AudioOverrideConfiguration>) -> Self {
        self.0.set("Audio", value);
        self
    }

    /// `Document`: `DocumentOverrideConfiguration`.
    #[track_caller]
    pub fn document(mut self, value: impl IntoValue<DocumentOverrideConfiguration>) -> Self {
        self.0.set("Document", value);
        self
    }

    /// `Image`: `ImageOverrideConfiguration`.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<ImageOverrideConfiguration>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `ModalityRouting`: `ModalityRoutingConfiguration`.
    #[track_caller]
    pub fn modality_routing(mut self, value: impl IntoValue<ModalityRoutingConfiguration>) -> Self {
        self.0.set("ModalityRouting", value);
        self
    }

    /// `Video`: `VideoOverrideConfiguration`.
    #[track_caller]
    pub fn video(mut self, value: impl IntoValue<VideoOverrideConfiguration>) -> Self {
        self.0.set("Video", value);
        self
    }
}

/// `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct PIIEntitiesConfiguration(Properties);

properties! { PIIEntitiesConfiguration }

impl PIIEntitiesConfiguration {
    /// `PiiEntityTypes`: list of `PIIEntityTypes`.
    #[track_caller]
    pub fn pii_entity_types(mut self, value: impl IntoValue<ListOf<PIIEntityTypes>>) -> Self {
        self.0.set("PiiEntityTypes", value);
        self
    }

    /// `RedactionMaskMode`: `PIIRedactionMaskMode`.
    #[track_caller]
    pub fn redaction_mask_mode(mut self, value: impl IntoValue<PIIRedactionMaskMode>) -> Self {
        self.0.set("RedactionMaskMode", value);
        self
    }
}

choice! {
    /// `PIIEntityTypes` of `AWS::Bedrock::DataAutomationProject`.
    PIIEntityTypes
    ALL "ALL"
    ADDRESS "ADDRESS"
    AGE "AGE"
    NAME "NAME"
    EMAIL "EMAIL"
    PHONE "PHONE"
    USERNAME "USERNAME"
    PASSWORD "PASSWORD"
    DRIVER_ID "DRIVER_ID"
    LICENSE_PLATE "LICENSE_PLATE"
    VEHICLE_IDENTIFICATION_NUMBER "VEHICLE_IDENTIFICATION_NUMBER"
    CREDIT_DEBIT_CARD_CVV "CREDIT_DEBIT_CARD_CVV"
    CREDIT_DEBIT_CARD_EXPIRY "CREDIT_DEBIT_CARD_EXPIRY"
    CREDIT_DEBIT_CARD_NUMBER "CREDIT_DEBIT_CARD_NUMBER"
    PIN "PIN"
    INTERNATIONAL_BANK_ACCOUNT_NUMBER "INTERNATIONAL_BANK_ACCOUNT_NUMBER"
    SWIFT_CODE "SWIFT_CODE"
    IP_ADDRESS "IP_ADDRESS"
    MAC_ADDRESS "MAC_ADDRESS"
    URL "URL"
    AWS_ACCESS_KEY "AWS_ACCESS_KEY"
    AWS_SECRET_KEY "AWS_SECRET_KEY"
    US_BANK_ACCOUNT_NUMBER "US_BANK_ACCOUNT_NUMBER"
    US_BANK_ROUTING_NUMBER "US_BANK_ROUTING_NUMBER"
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER"
    US_PASSPORT_NUMBER "US_PASSPORT_NUMBER"
    US_SOCIAL_SECURITY_NUMBER "US_SOCIAL_SECURITY_NUMBER"
    CA_HEALTH_NUMBER "CA_HEALTH_NUMBER"
    CA_SOCIAL_INSURANCE_NUMBER "CA_SOCIAL_INSURANCE_NUMBER"
    UK_NATIONAL_HEALTH_SERVICE_NUMBER "UK_NATIONAL_HEALTH_SERVICE_NUMBER"
    UK_NATIONAL_INSURANCE_NUMBER "UK_NATIONAL_INSURANCE_NUMBER"
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"
}

choice! {
    /// `PIIRedactionMaskMode` of `AWS::Bedrock::DataAutomationProject`.
    PIIRedactionMaskMode
    PII "PII"
    ENTITY_TYPE "ENTITY_TYPE"
}

choice! {
    /// `ProjectType` of `AWS::Bedrock::DataAutomationProject`.
    ProjectType
    ASYNC "ASYNC"
    SYNC "SYNC"
}

/// `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct SensitiveDataConfiguration(Properties);

properties! { SensitiveDataConfiguration }

impl SensitiveDataConfiguration {
    /// `DetectionMode`: `SensitiveDataDetectionMode`.
    #[track_caller]
    pub fn detection_mode(mut self, value: impl IntoValue<SensitiveDataDetectionMode>) -> Self {
        self.0.set("DetectionMode", value);
        self
    }

    /// `DetectionScope`: list of `SensitiveDataDetectionScope`.
    #[track_caller]
    pub fn detection_scope(
        mut self,
        value: impl IntoValue<ListOf<SensitiveDataDetectionScope>>,
    ) -> Self {
        self.0.set("DetectionScope", value);
        self
    }

    /// `PiiEntitiesConfiguration`: `PIIEntitiesConfiguration`.
    #[track_caller]
    pub fn pii_entities_configuration(
        mut self,
        value: impl IntoValue<PIIEntitiesConfiguration>,
    ) -> Self {
        self.0.set("PiiEntitiesConfiguration", value);
        self
    }
}

choice! {
    /// `SensitiveDataDetectionMode` of `AWS::Bedrock::DataAutomationProject`.
    SensitiveDataDetectionMode
    DETECTION "DETECTION"
    DETECTION_AND_REDACTION "DETECTION_AND_REDACTION"
}

choice! {
    /// `SensitiveDataDetectionScope` of `AWS::Bedrock::DataAutomationProject`.
    SensitiveDataDetectionScope
    STANDARD "STANDARD"
    CUSTOM "CUSTOM"
}

/// `SpeakerLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpeakerLabelingConfiguration(Properties);

properties! { SpeakerLabelingConfiguration }

impl SpeakerLabelingConfiguration {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `SplitterConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct SplitterConfiguration(Properties);

properties! { SplitterConfiguration }

impl SplitterConfiguration {
    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `StandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardOutputConfiguration(Properties);

properties! { StandardOutputConfiguration }

impl StandardOutputConfiguration {
    /// `Audio`: `AudioStandardOutputConfiguration`.
    #[track_caller]
    pub fn audio(mut self, value: impl IntoValue<AudioStandardOutputConfiguration>) -> Self {
        self.0.set("Audio", value);
        self
    }

    /// `Document`: `DocumentStandardOutputConfiguration`.
    #[track_caller]
    pub fn document(mut self, value: impl IntoValue<DocumentStandardOutputConfiguration>) -> Self {
        self.0.set("Document", value);
        self
    }

    /// `Image`: `ImageStandardOutputConfiguration`.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<ImageStandardOutputConfiguration>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `Video`: `VideoStandardOutputConfiguration`.
    #[track_caller]
    pub fn video(mut self, value: impl IntoValue<VideoStandardOutputConfiguration>) -> Self {
        self.0.set("Video", value);
        self
    }
}

choice! {
    /// `State` of `AWS::Bedrock::DataAutomationProject`.
    State
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TranscriptConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct TranscriptConfiguration(Properties);

properties! { TranscriptConfiguration }

impl TranscriptConfiguration {
    /// `ChannelLabeling`: `ChannelLabelingConfiguration`.
    #[track_caller]
    pub fn channel_labeling(mut self, value: impl IntoValue<ChannelLabelingConfiguration>) -> Self {
        self.0.set("ChannelLabeling", value);
        self
    }

    /// `SpeakerLabeling`: `SpeakerLabelingConfiguration`.
    #[track_caller]
    pub fn speaker_labeling(mut self, value: impl IntoValue<SpeakerLabelingConfiguration>) -> Self {
        self.0.set("SpeakerLabeling", value);
        self
    }
}

/// `VideoBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoBoundingBox(Properties);

properties! { VideoBoundingBox }

impl VideoBoundingBox {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `VideoExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoExtractionCategory(Properties);

properties! { VideoExtractionCategory }

impl VideoExtractionCategory {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Types`: list of `VideoExtractionCategoryType`.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<VideoExtractionCategoryType>>) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `VideoExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
    VideoExtractionCategoryType
    CONTENT_MODERATION "CONTENT_MODERATION"
    TEXT_DETECTION "TEXT_DETECTION"
    TRANSCRIPT "TRANSCRIPT"
    LOGOS "LOGOS"
}

/// `VideoOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoOverrideConfiguration(Properties);

properties! { VideoOverrideConfiguration }

impl VideoOverrideConfiguration {
    /// `ModalityProcessing`: `ModalityProcessingConfiguration`.
    #[track_caller]
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfiguration>,
    ) -> Self {
        self.0.set("ModalityProcessing", value);
        self
    }

    /// `SensitiveDataConfiguration`: `SensitiveDataConfiguration`.
    #[track_caller]
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfiguration>,
    ) -> Self {
        self.0.set("SensitiveDataConfiguration", value);
        self
    }
}

/// `VideoStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoStandardExtraction(Properties);

properties! { VideoStandardExtraction }

impl VideoStandardExtraction {
    /// `BoundingBox`: `VideoBoundingBox`. Required.
    #[track_caller]
    pub fn bounding_box(mut self, value: impl IntoValue<VideoBoundingBox>) -> Self {
        self.0.set("BoundingBox", value);
        self
    }

    /// `Category`: `VideoExtractionCategory`. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<VideoExtractionCategory>) -> Self {
        self.0.set("Category", value);
        self
    }
}

/// `VideoStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoStandardGenerativeField(Properties);

properties! { VideoStandardGenerativeField }

impl VideoStandardGenerativeField {
    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Types`: list of `VideoStandardGenerativeFieldType`.
    #[track_caller]
    pub fn types(
        mut self,
        value: impl IntoValue<ListOf<VideoStandardGenerativeFieldType>>,
    ) -> Self {
        self.0.set("Types", value);
        self
    }
}

choice! {
    /// `VideoStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
    VideoStandardGenerativeFieldType
    VIDEO_SUMMARY "VIDEO_SUMMARY"
    IAB "IAB"
    CHAPTER_SUMMARY "CHAPTER_SUMMARY"
}

/// `VideoStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoStandardOutputConfiguration(Properties);

properties! { VideoStandardOutputConfiguration }

impl VideoStandardOutputConfiguration {
    /// `Extraction`: `VideoStandardExtraction`.
    #[track_caller]
    pub fn extraction(mut self, value: impl IntoValue<VideoStandardExtraction>) -> Self {
        self.0.set("Extraction", value);
        self
    }

    /// `GenerativeField`: `VideoStandardGenerativeField`.
    #[track_caller]
    pub fn generative_field(mut self, value: impl IntoValue<VideoStandardGenerativeField>) -> Self {
        self.0.set("GenerativeField", value);
        self
    }
}
