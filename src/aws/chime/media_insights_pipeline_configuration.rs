// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::MediaInsightsPipelineConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::MediaInsightsPipelineConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaInsightsPipelineConfiguration(Body);

resource! { MediaInsightsPipelineConfiguration "AWS::Chime::MediaInsightsPipelineConfiguration" }

impl MediaInsightsPipelineConfiguration {
    /// `Elements`: list of `MediaInsightsPipelineConfigurationElement`. Required.
    #[track_caller]
    pub fn elements(
        mut self,
        value: impl IntoValue<ListOf<MediaInsightsPipelineConfigurationElement>>,
    ) -> Self {
        self.0.set("Elements", value);
        self
    }

    /// `MediaInsightsPipelineConfigurationName`: string, 2 to 64 characters, pattern `^[0-9a-zA-Z._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn media_insights_pipeline_configuration_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("MediaInsightsPipelineConfigurationName", value);
        self
    }

    /// `RealTimeAlertConfiguration`: `RealTimeAlertConfiguration`.
    #[track_caller]
    pub fn real_time_alert_configuration(
        mut self,
        value: impl IntoValue<RealTimeAlertConfiguration>,
    ) -> Self {
        self.0.set("RealTimeAlertConfiguration", value);
        self
    }

    /// `ResourceAccessRoleArn`: `IamRoleArn`, 1 to 1024 characters, pattern `^arn[\/\:\-\_\.a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn resource_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ResourceAccessRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MediaInsightsPipelineConfiguration> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `MediaInsightsPipelineConfigurationArn`
    #[inline]
    pub fn media_insights_pipeline_configuration_arn(&self) -> Value<String> {
        self.attribute("MediaInsightsPipelineConfigurationArn")
    }

    /// `MediaInsightsPipelineConfigurationId`
    #[inline]
    pub fn media_insights_pipeline_configuration_id(&self) -> Value<String> {
        self.attribute("MediaInsightsPipelineConfigurationId")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonTranscribeCallAnalyticsProcessorConfiguration(Properties);

properties! { AmazonTranscribeCallAnalyticsProcessorConfiguration }

impl AmazonTranscribeCallAnalyticsProcessorConfiguration {
    /// `CallAnalyticsStreamCategories`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn call_analytics_stream_categories(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CallAnalyticsStreamCategories", value);
        self
    }

    /// `ContentIdentificationType`: `AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType`.
    #[track_caller]
    pub fn content_identification_type(
        mut self,
        value: impl IntoValue<
            AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType,
        >,
    ) -> Self {
        self.0.set("ContentIdentificationType", value);
        self
    }

    /// `ContentRedactionType`: `AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType`.
    #[track_caller]
    pub fn content_redaction_type(
        mut self,
        value: impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType>,
    ) -> Self {
        self.0.set("ContentRedactionType", value);
        self
    }

    /// `EnablePartialResultsStabilization`: boolean.
    #[track_caller]
    pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePartialResultsStabilization", value);
        self
    }

    /// `FilterPartialResults`: boolean.
    #[track_caller]
    pub fn filter_partial_results(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FilterPartialResults", value);
        self
    }

    /// `LanguageCode`: `AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode`. Required.
    #[track_caller]
    pub fn language_code(
        mut self,
        value: impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode>,
    ) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageModelName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn language_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageModelName", value);
        self
    }

    /// `PartialResultsStability`: `AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability`.
    #[track_caller]
    pub fn partial_results_stability(
        mut self,
        value: impl IntoValue<
            AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability,
        >,
    ) -> Self {
        self.0.set("PartialResultsStability", value);
        self
    }

    /// `PiiEntityTypes`: string, 1 to 300 characters, pattern `^[A-Z_, ]+$`.
    #[track_caller]
    pub fn pii_entity_types(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PiiEntityTypes", value);
        self
    }

    /// `PostCallAnalyticsSettings`: `PostCallAnalyticsSettings`.
    #[track_caller]
    pub fn post_call_analytics_settings(
        mut self,
        value: impl IntoValue<PostCallAnalyticsSettings>,
    ) -> Self {
        self.0.set("PostCallAnalyticsSettings", value);
        self
    }

    /// `VocabularyFilterMethod`: `AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod`.
    #[track_caller]
    pub fn vocabulary_filter_method(
        mut self,
        value: impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod>,
    ) -> Self {
        self.0.set("VocabularyFilterMethod", value);
        self
    }

    /// `VocabularyFilterName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn vocabulary_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyFilterName", value);
        self
    }

    /// `VocabularyName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyName", value);
        self
    }
}

choice! {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType
    PII "PII"
}

choice! {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType
    PII "PII"
}

choice! {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode
    EN_US "en-US"
    EN_GB "en-GB"
    ES_US "es-US"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    EN_AU "en-AU"
    IT_IT "it-IT"
    DE_DE "de-DE"
    PT_BR "pt-BR"
}

choice! {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability
    HIGH "high"
    MEDIUM "medium"
    LOW "low"
}

choice! {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod
    REMOVE "remove"
    MASK "mask"
    TAG "tag"
}

/// `AmazonTranscribeProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonTranscribeProcessorConfiguration(Properties);

properties! { AmazonTranscribeProcessorConfiguration }

impl AmazonTranscribeProcessorConfiguration {
    /// `ContentIdentificationType`: `AmazonTranscribeProcessorConfigurationContentIdentificationType`.
    #[track_caller]
    pub fn content_identification_type(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationContentIdentificationType>,
    ) -> Self {
        self.0.set("ContentIdentificationType", value);
        self
    }

    /// `ContentRedactionType`: `AmazonTranscribeProcessorConfigurationContentRedactionType`.
    #[track_caller]
    pub fn content_redaction_type(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationContentRedactionType>,
    ) -> Self {
        self.0.set("ContentRedactionType", value);
        self
    }

    /// `EnablePartialResultsStabilization`: boolean.
    #[track_caller]
    pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePartialResultsStabilization", value);
        self
    }

    /// `FilterPartialResults`: boolean.
    #[track_caller]
    pub fn filter_partial_results(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FilterPartialResults", value);
        self
    }

    /// `IdentifyLanguage`: boolean.
    #[track_caller]
    pub fn identify_language(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IdentifyLanguage", value);
        self
    }

    /// `IdentifyMultipleLanguages`: boolean.
    #[track_caller]
    pub fn identify_multiple_languages(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IdentifyMultipleLanguages", value);
        self
    }

    /// `LanguageCode`: `AmazonTranscribeProcessorConfigurationLanguageCode`.
    #[track_caller]
    pub fn language_code(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationLanguageCode>,
    ) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageModelName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn language_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageModelName", value);
        self
    }

    /// `LanguageOptions`: string, 1 to 200 characters, pattern `^[a-zA-Z-,]+$`.
    #[track_caller]
    pub fn language_options(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageOptions", value);
        self
    }

    /// `PartialResultsStability`: `AmazonTranscribeProcessorConfigurationPartialResultsStability`.
    #[track_caller]
    pub fn partial_results_stability(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationPartialResultsStability>,
    ) -> Self {
        self.0.set("PartialResultsStability", value);
        self
    }

    /// `PiiEntityTypes`: string, 1 to 300 characters, pattern `^[A-Z_, ]+$`.
    #[track_caller]
    pub fn pii_entity_types(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PiiEntityTypes", value);
        self
    }

    /// `PreferredLanguage`: `AmazonTranscribeProcessorConfigurationPreferredLanguage`.
    #[track_caller]
    pub fn preferred_language(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationPreferredLanguage>,
    ) -> Self {
        self.0.set("PreferredLanguage", value);
        self
    }

    /// `ShowSpeakerLabel`: boolean.
    #[track_caller]
    pub fn show_speaker_label(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ShowSpeakerLabel", value);
        self
    }

    /// `VocabularyFilterMethod`: `AmazonTranscribeProcessorConfigurationVocabularyFilterMethod`.
    #[track_caller]
    pub fn vocabulary_filter_method(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationVocabularyFilterMethod>,
    ) -> Self {
        self.0.set("VocabularyFilterMethod", value);
        self
    }

    /// `VocabularyFilterName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn vocabulary_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyFilterName", value);
        self
    }

    /// `VocabularyFilterNames`: string, 1 to 3000 characters, pattern `^[a-zA-Z0-9,-._]+$`.
    #[track_caller]
    pub fn vocabulary_filter_names(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyFilterNames", value);
        self
    }

    /// `VocabularyName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`.
    #[track_caller]
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyName", value);
        self
    }

    /// `VocabularyNames`: string, 1 to 3000 characters, pattern `^[a-zA-Z0-9,-._]+$`.
    #[track_caller]
    pub fn vocabulary_names(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VocabularyNames", value);
        self
    }
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationContentIdentificationType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationContentIdentificationType
    PII "PII"
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationContentRedactionType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationContentRedactionType
    PII "PII"
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationLanguageCode` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationLanguageCode
    EN_US "en-US"
    EN_GB "en-GB"
    ES_US "es-US"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    EN_AU "en-AU"
    IT_IT "it-IT"
    DE_DE "de-DE"
    PT_BR "pt-BR"
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationPartialResultsStability` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationPartialResultsStability
    HIGH "high"
    MEDIUM "medium"
    LOW "low"
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationPreferredLanguage` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationPreferredLanguage
    EN_US "en-US"
    EN_GB "en-GB"
    ES_US "es-US"
    FR_CA "fr-CA"
    FR_FR "fr-FR"
    EN_AU "en-AU"
    IT_IT "it-IT"
    DE_DE "de-DE"
    PT_BR "pt-BR"
}

choice! {
    /// `AmazonTranscribeProcessorConfigurationVocabularyFilterMethod` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    AmazonTranscribeProcessorConfigurationVocabularyFilterMethod
    REMOVE "remove"
    MASK "mask"
    TAG "tag"
}

/// `IssueDetectionConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssueDetectionConfiguration(Properties);

properties! { IssueDetectionConfiguration }

impl IssueDetectionConfiguration {
    /// `RuleName`: string, 2 to 64 characters, pattern `^[0-9a-zA-Z._-]+$`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

/// `KeywordMatchConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeywordMatchConfiguration(Properties);

properties! { KeywordMatchConfiguration }

impl KeywordMatchConfiguration {
    /// `Keywords`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn keywords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Keywords", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `RuleName`: string, 2 to 64 characters, pattern `^[0-9a-zA-Z._-]+$`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

/// `KinesisDataStreamSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisDataStreamSinkConfiguration(Properties);

properties! { KinesisDataStreamSinkConfiguration }

impl KinesisDataStreamSinkConfiguration {
    /// `InsightsTarget`: string, 1 to 1024 characters, pattern `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn insights_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InsightsTarget", value);
        self
    }
}

/// `MediaInsightsPipelineConfigurationElement` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaInsightsPipelineConfigurationElement(Properties);

properties! { MediaInsightsPipelineConfigurationElement }

impl MediaInsightsPipelineConfigurationElement {
    /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`: `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
    #[track_caller]
    pub fn amazon_transcribe_call_analytics_processor_configuration(
        mut self,
        value: impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfiguration>,
    ) -> Self {
        self.0
            .set("AmazonTranscribeCallAnalyticsProcessorConfiguration", value);
        self
    }

    /// `AmazonTranscribeProcessorConfiguration`: `AmazonTranscribeProcessorConfiguration`.
    #[track_caller]
    pub fn amazon_transcribe_processor_configuration(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfiguration>,
    ) -> Self {
        self.0.set("AmazonTranscribeProcessorConfiguration", value);
        self
    }

    /// `KinesisDataStreamSinkConfiguration`: `KinesisDataStreamSinkConfiguration`.
    #[track_caller]
    pub fn kinesis_data_stream_sink_configuration(
        mut self,
        value: impl IntoValue<KinesisDataStreamSinkConfiguration>,
    ) -> Self {
        self.0.set("KinesisDataStreamSinkConfiguration", value);
        self
    }

    /// `S3RecordingSinkConfiguration`: `S3RecordingSinkConfiguration`.
    #[track_caller]
    pub fn s3_recording_sink_configuration(
        mut self,
        value: impl IntoValue<S3RecordingSinkConfiguration>,
    ) -> Self {
        self.0.set("S3RecordingSinkConfiguration", value);
        self
    }

    /// `Type`: `MediaInsightsPipelineConfigurationElementType`. Required.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<MediaInsightsPipelineConfigurationElementType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MediaInsightsPipelineConfigurationElementType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    MediaInsightsPipelineConfigurationElementType
    AMAZON_TRANSCRIBE_CALL_ANALYTICS_PROCESSOR "AmazonTranscribeCallAnalyticsProcessor"
    AMAZON_TRANSCRIBE_PROCESSOR "AmazonTranscribeProcessor"
    KINESIS_DATA_STREAM_SINK "KinesisDataStreamSink"
    S3_RECORDING_SINK "S3RecordingSink"
}

/// `PostCallAnalyticsSettings` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostCallAnalyticsSettings(Properties);

properties! { PostCallAnalyticsSettings }

impl PostCallAnalyticsSettings {
    /// `ContentRedactionOutput`: `PostCallAnalyticsSettingsContentRedactionOutput`.
    #[track_caller]
    pub fn content_redaction_output(
        mut self,
        value: impl IntoValue<PostCallAnalyticsSettingsContentRedactionOutput>,
    ) -> Self {
        self.0.set("ContentRedactionOutput", value);
        self
    }

    /// `DataAccessRoleArn`: `IamRoleArn`, at most 4096 characters. Required.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `OutputEncryptionKMSKeyId`: string, at most 4096 characters.
    #[track_caller]
    pub fn output_encryption_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputEncryptionKMSKeyId", value);
        self
    }

    /// `OutputLocation`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputLocation", value);
        self
    }
}

choice! {
    /// `PostCallAnalyticsSettingsContentRedactionOutput` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    PostCallAnalyticsSettingsContentRedactionOutput
    REDACTED "redacted"
    REDACTED_AND_UNREDACTED "redacted_and_unredacted"
}

/// `RealTimeAlertConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RealTimeAlertConfiguration(Properties);

properties! { RealTimeAlertConfiguration }

impl RealTimeAlertConfiguration {
    /// `Disabled`: boolean.
    #[track_caller]
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Disabled", value);
        self
    }

    /// `Rules`: list of `RealTimeAlertRule`, 1 to 3 items.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<RealTimeAlertRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `RealTimeAlertRule` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RealTimeAlertRule(Properties);

properties! { RealTimeAlertRule }

impl RealTimeAlertRule {
    /// `IssueDetectionConfiguration`: `IssueDetectionConfiguration`.
    #[track_caller]
    pub fn issue_detection_configuration(
        mut self,
        value: impl IntoValue<IssueDetectionConfiguration>,
    ) -> Self {
        self.0.set("IssueDetectionConfiguration", value);
        self
    }

    /// `KeywordMatchConfiguration`: `KeywordMatchConfiguration`.
    #[track_caller]
    pub fn keyword_match_configuration(
        mut self,
        value: impl IntoValue<KeywordMatchConfiguration>,
    ) -> Self {
        self.0.set("KeywordMatchConfiguration", value);
        self
    }

    /// `SentimentConfiguration`: `SentimentConfiguration`.
    #[track_caller]
    pub fn sentiment_configuration(
        mut self,
        value: impl IntoValue<SentimentConfiguration>,
    ) -> Self {
        self.0.set("SentimentConfiguration", value);
        self
    }

    /// `Type`: `RealTimeAlertRuleType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RealTimeAlertRuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `RealTimeAlertRuleType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    RealTimeAlertRuleType
    KEYWORD_MATCH "KeywordMatch"
    SENTIMENT "Sentiment"
    ISSUE_DETECTION "IssueDetection"
}

/// `S3RecordingSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3RecordingSinkConfiguration(Properties);

properties! { S3RecordingSinkConfiguration }

impl S3RecordingSinkConfiguration {
    /// `Destination`: string, 1 to 1024 characters, pattern `^arn[\/\:\-\_\.a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `RecordingFileFormat`: `S3RecordingSinkConfigurationRecordingFileFormat`.
    #[track_caller]
    pub fn recording_file_format(
        mut self,
        value: impl IntoValue<S3RecordingSinkConfigurationRecordingFileFormat>,
    ) -> Self {
        self.0.set("RecordingFileFormat", value);
        self
    }
}

choice! {
    /// `S3RecordingSinkConfigurationRecordingFileFormat` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    S3RecordingSinkConfigurationRecordingFileFormat
    WAV "Wav"
    OPUS "Opus"
}

/// `SentimentConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SentimentConfiguration(Properties);

properties! { SentimentConfiguration }

impl SentimentConfiguration {
    /// `RuleName`: string, 2 to 64 characters, pattern `^[0-9a-zA-Z._-]+$`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `SentimentType`: `SentimentConfigurationSentimentType`. Required.
    #[track_caller]
    pub fn sentiment_type(
        mut self,
        value: impl IntoValue<SentimentConfigurationSentimentType>,
    ) -> Self {
        self.0.set("SentimentType", value);
        self
    }

    /// `TimePeriod`: integer, 60 to 1800. Required.
    #[track_caller]
    pub fn time_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimePeriod", value);
        self
    }
}

choice! {
    /// `SentimentConfigurationSentimentType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    SentimentConfigurationSentimentType
    NEGATIVE "NEGATIVE"
}

/// `Tag` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
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
