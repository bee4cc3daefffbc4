// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lex::Bot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lex::Bot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Bot(Body);

resource! { Bot "AWS::Lex::Bot" }

impl Bot {
    /// `AutoBuildBotLocales`: boolean.
    #[track_caller]
    pub fn auto_build_bot_locales(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoBuildBotLocales", value);
        self
    }

    /// `BotFileS3Location`: `S3Location`.
    #[track_caller]
    pub fn bot_file_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("BotFileS3Location", value);
        self
    }

    /// `BotLocales`: list of `BotLocale`.
    #[track_caller]
    pub fn bot_locales(mut self, value: impl IntoValue<ListOf<BotLocale>>) -> Self {
        self.0.set("BotLocales", value);
        self
    }

    /// `BotMembers`: list of `BotMember`, at most 10 items.
    #[track_caller]
    pub fn bot_members(mut self, value: impl IntoValue<ListOf<BotMember>>) -> Self {
        self.0.set("BotMembers", value);
        self
    }

    /// `BotTags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn bot_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("BotTags", value);
        self
    }

    /// `BotType`: `BotType`, default `Bot`. A change replaces the resource.
    #[track_caller]
    pub fn bot_type(mut self, value: impl IntoValue<BotType>) -> Self {
        self.0.set("BotType", value);
        self
    }

    /// `DataPrivacy`: `DataPrivacy2`. Required.
    #[track_caller]
    pub fn data_privacy(mut self, value: impl IntoValue<DataPrivacy2>) -> Self {
        self.0.set("DataPrivacy", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ErrorLogSettings`: `ErrorLogSettings2`.
    #[track_caller]
    pub fn error_log_settings(mut self, value: impl IntoValue<ErrorLogSettings2>) -> Self {
        self.0.set("ErrorLogSettings", value);
        self
    }

    /// `IdleSessionTTLInSeconds`: integer, 60 to 86400. Required.
    #[track_caller]
    pub fn idle_session_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleSessionTTLInSeconds", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Replication`: `Replication`.
    #[track_caller]
    pub fn replication(mut self, value: impl IntoValue<Replication>) -> Self {
        self.0.set("Replication", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 2048 characters, pattern `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TestBotAliasSettings`: `TestBotAliasSettings`.
    #[track_caller]
    pub fn test_bot_alias_settings(mut self, value: impl IntoValue<TestBotAliasSettings>) -> Self {
        self.0.set("TestBotAliasSettings", value);
        self
    }

    /// `TestBotAliasTags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn test_bot_alias_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("TestBotAliasTags", value);
        self
    }
}

impl Handle<Bot> {
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

/// `AdvancedRecognitionSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedRecognitionSetting(Properties);

properties! { AdvancedRecognitionSetting }

impl AdvancedRecognitionSetting {
    /// `AudioRecognitionStrategy`: `AudioRecognitionStrategy`.
    #[track_caller]
    pub fn audio_recognition_strategy(
        mut self,
        value: impl IntoValue<AudioRecognitionStrategy>,
    ) -> Self {
        self.0.set("AudioRecognitionStrategy", value);
        self
    }
}

/// `AllowedInputTypes` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowedInputTypes(Properties);

properties! { AllowedInputTypes }

impl AllowedInputTypes {
    /// `AllowAudioInput`: boolean. Required.
    #[track_caller]
    pub fn allow_audio_input(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowAudioInput", value);
        self
    }

    /// `AllowDTMFInput`: boolean. Required.
    #[track_caller]
    pub fn allow_dtmf_input(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowDTMFInput", value);
        self
    }
}

/// `AudioAndDTMFInputSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioAndDTMFInputSpecification(Properties);

properties! { AudioAndDTMFInputSpecification }

impl AudioAndDTMFInputSpecification {
    /// `AudioSpecification`: `AudioSpecification`.
    #[track_caller]
    pub fn audio_specification(mut self, value: impl IntoValue<AudioSpecification>) -> Self {
        self.0.set("AudioSpecification", value);
        self
    }

    /// `DTMFSpecification`: `DTMFSpecification`.
    #[track_caller]
    pub fn dtmf_specification(mut self, value: impl IntoValue<DTMFSpecification>) -> Self {
        self.0.set("DTMFSpecification", value);
        self
    }

    /// `StartTimeoutMs`: integer, at least 1. Required.
    #[track_caller]
    pub fn start_timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeoutMs", value);
        self
    }
}

/// `AudioFillerSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioFillerSettings(Properties);

properties! { AudioFillerSettings }

impl AudioFillerSettings {
    /// `AudioType`: `AudioFillerSettingsAudioType`.
    #[track_caller]
    pub fn audio_type(mut self, value: impl IntoValue<AudioFillerSettingsAudioType>) -> Self {
        self.0.set("AudioType", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MinimumPlayDurationInMilliseconds`: integer, 1000 to 5000.
    #[track_caller]
    pub fn minimum_play_duration_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumPlayDurationInMilliseconds", value);
        self
    }

    /// `ResponseDeliveryDelayInMilliseconds`: integer, 200 to 1000.
    #[track_caller]
    pub fn response_delivery_delay_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResponseDeliveryDelayInMilliseconds", value);
        self
    }

    /// `StartDelayInMilliseconds`: integer, 500 to 5000.
    #[track_caller]
    pub fn start_delay_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartDelayInMilliseconds", value);
        self
    }
}

choice! {
    /// `AudioFillerSettingsAudioType` of `AWS::Lex::Bot`.
    AudioFillerSettingsAudioType
    MELODY_CHIPPER_CHIME "MELODY_CHIPPER_CHIME"
    MELODY_CURIOUS_CRAWL "MELODY_CURIOUS_CRAWL"
    MELODY_RISING_RIPPLE "MELODY_RISING_RIPPLE"
    MELODY_PATIENT_PING "MELODY_PATIENT_PING"
    MELODY_PONDERING_PONG "MELODY_PONDERING_PONG"
    TYPING_KINETIC_KEYS "TYPING_KINETIC_KEYS"
    TYPING_QUIET_QWERTY "TYPING_QUIET_QWERTY"
}

/// `AudioLogDestination` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLogDestination(Properties);

properties! { AudioLogDestination }

impl AudioLogDestination {
    /// `S3Bucket`: `S3BucketLogDestination`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<S3BucketLogDestination>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }
}

/// `AudioLogSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLogSetting(Properties);

properties! { AudioLogSetting }

impl AudioLogSetting {
    /// `Destination`: `AudioLogDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<AudioLogDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

choice! {
    /// `AudioRecognitionStrategy` of `AWS::Lex::Bot`.
    AudioRecognitionStrategy
    USE_SLOT_VALUES_AS_CUSTOM_VOCABULARY "UseSlotValuesAsCustomVocabulary"
}

/// `AudioSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioSpecification(Properties);

properties! { AudioSpecification }

impl AudioSpecification {
    /// `EndTimeoutMs`: integer, at least 1. Required.
    #[track_caller]
    pub fn end_timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTimeoutMs", value);
        self
    }

    /// `MaxLengthMs`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_length_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLengthMs", value);
        self
    }
}

/// `BedrockAgentIntentConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockAgentIntentConfiguration(Properties);

properties! { BedrockAgentIntentConfiguration }

impl BedrockAgentIntentConfiguration {
    /// `BedrockAgentConfiguration`: `BedrockAgentIntentConfigurationBedrockAgentConfiguration`.
    #[track_caller]
    pub fn bedrock_agent_configuration(
        mut self,
        value: impl IntoValue<BedrockAgentIntentConfigurationBedrockAgentConfiguration>,
    ) -> Self {
        self.0.set("BedrockAgentConfiguration", value);
        self
    }

    /// `BedrockAgentIntentKnowledgeBaseConfiguration`: `BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration`.
    #[track_caller]
    pub fn bedrock_agent_intent_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<
            BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration,
        >,
    ) -> Self {
        self.0
            .set("BedrockAgentIntentKnowledgeBaseConfiguration", value);
        self
    }
}

/// `BedrockAgentIntentConfigurationBedrockAgentConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockAgentIntentConfigurationBedrockAgentConfiguration(Properties);

properties! { BedrockAgentIntentConfigurationBedrockAgentConfiguration }

impl BedrockAgentIntentConfigurationBedrockAgentConfiguration {
    /// `BedrockAgentAliasId`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_agent_alias_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockAgentAliasId", value);
        self
    }

    /// `BedrockAgentId`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_agent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockAgentId", value);
        self
    }
}

/// `BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration(Properties);

properties! { BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration }

impl BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration {
    /// `BedrockKnowledgeBaseArn`: string, 1 to 5000 characters. Required.
    #[track_caller]
    pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockKnowledgeBaseArn", value);
        self
    }

    /// `BedrockModelConfiguration`: `BedrockModelSpecification`. Required.
    #[track_caller]
    pub fn bedrock_model_configuration(
        mut self,
        value: impl IntoValue<BedrockModelSpecification>,
    ) -> Self {
        self.0.set("BedrockModelConfiguration", value);
        self
    }
}

/// `BedrockModelSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockModelSpecification(Properties);

properties! { BedrockModelSpecification }

impl BedrockModelSpecification {
    /// `BedrockGuardrailConfiguration`: `BedrockModelSpecificationBedrockGuardrailConfiguration`.
    #[track_caller]
    pub fn bedrock_guardrail_configuration(
        mut self,
        value: impl IntoValue<BedrockModelSpecificationBedrockGuardrailConfiguration>,
    ) -> Self {
        self.0.set("BedrockGuardrailConfiguration", value);
        self
    }

    /// `BedrockModelCustomPrompt`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_model_custom_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockModelCustomPrompt", value);
        self
    }

    /// `BedrockTraceStatus`: `BedrockModelSpecificationBedrockTraceStatus`.
    #[track_caller]
    pub fn bedrock_trace_status(
        mut self,
        value: impl IntoValue<BedrockModelSpecificationBedrockTraceStatus>,
    ) -> Self {
        self.0.set("BedrockTraceStatus", value);
        self
    }

    /// `ModelArn`: string, 1 to 5000 characters. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }
}

/// `BedrockModelSpecificationBedrockGuardrailConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockModelSpecificationBedrockGuardrailConfiguration(Properties);

properties! { BedrockModelSpecificationBedrockGuardrailConfiguration }

impl BedrockModelSpecificationBedrockGuardrailConfiguration {
    /// `BedrockGuardrailIdentifier`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockGuardrailIdentifier", value);
        self
    }

    /// `BedrockGuardrailVersion`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_guardrail_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockGuardrailVersion", value);
        self
    }
}

choice! {
    /// `BedrockModelSpecificationBedrockTraceStatus` of `AWS::Lex::Bot`.
    BedrockModelSpecificationBedrockTraceStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `BotAliasLocaleSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotAliasLocaleSettings(Properties);

properties! { BotAliasLocaleSettings }

impl BotAliasLocaleSettings {
    /// `CodeHookSpecification`: `CodeHookSpecification`.
    #[track_caller]
    pub fn code_hook_specification(mut self, value: impl IntoValue<CodeHookSpecification>) -> Self {
        self.0.set("CodeHookSpecification", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `BotAliasLocaleSettingsItem` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotAliasLocaleSettingsItem(Properties);

properties! { BotAliasLocaleSettingsItem }

impl BotAliasLocaleSettingsItem {
    /// `BotAliasLocaleSetting`: `BotAliasLocaleSettings`. Required.
    #[track_caller]
    pub fn bot_alias_locale_setting(
        mut self,
        value: impl IntoValue<BotAliasLocaleSettings>,
    ) -> Self {
        self.0.set("BotAliasLocaleSetting", value);
        self
    }

    /// `LocaleId`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }
}

/// `BotLocale` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotLocale(Properties);

properties! { BotLocale }

impl BotLocale {
    /// `AudioFillerSettings`: `AudioFillerSettings`.
    #[track_caller]
    pub fn audio_filler_settings(mut self, value: impl IntoValue<AudioFillerSettings>) -> Self {
        self.0.set("AudioFillerSettings", value);
        self
    }

    /// `CustomVocabulary`: `CustomVocabulary`.
    #[track_caller]
    pub fn custom_vocabulary(mut self, value: impl IntoValue<CustomVocabulary>) -> Self {
        self.0.set("CustomVocabulary", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GenerativeAISettings`: `GenerativeAISettings`.
    #[track_caller]
    pub fn generative_ai_settings(mut self, value: impl IntoValue<GenerativeAISettings>) -> Self {
        self.0.set("GenerativeAISettings", value);
        self
    }

    /// `Intents`: list of `Intent`, at most 1000 items.
    #[track_caller]
    pub fn intents(mut self, value: impl IntoValue<ListOf<Intent>>) -> Self {
        self.0.set("Intents", value);
        self
    }

    /// `LocaleId`: string. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }

    /// `NluConfidenceThreshold`: number, 0 to 1. Required.
    #[track_caller]
    pub fn nlu_confidence_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NluConfidenceThreshold", value);
        self
    }

    /// `SlotTypes`: list of `SlotType`, at most 250 items.
    #[track_caller]
    pub fn slot_types(mut self, value: impl IntoValue<ListOf<SlotType>>) -> Self {
        self.0.set("SlotTypes", value);
        self
    }

    /// `SpeechDetectionSensitivity`: `SpeechDetectionSensitivity`.
    #[track_caller]
    pub fn speech_detection_sensitivity(
        mut self,
        value: impl IntoValue<SpeechDetectionSensitivity>,
    ) -> Self {
        self.0.set("SpeechDetectionSensitivity", value);
        self
    }

    /// `SpeechRecognitionSettings`: `SpeechRecognitionSettings`.
    #[track_caller]
    pub fn speech_recognition_settings(
        mut self,
        value: impl IntoValue<SpeechRecognitionSettings>,
    ) -> Self {
        self.0.set("SpeechRecognitionSettings", value);
        self
    }

    /// `UnifiedSpeechSettings`: `UnifiedSpeechSettings`.
    #[track_caller]
    pub fn unified_speech_settings(mut self, value: impl IntoValue<UnifiedSpeechSettings>) -> Self {
        self.0.set("UnifiedSpeechSettings", value);
        self
    }

    /// `VoiceSettings`: `VoiceSettings`.
    #[track_caller]
    pub fn voice_settings(mut self, value: impl IntoValue<VoiceSettings>) -> Self {
        self.0.set("VoiceSettings", value);
        self
    }
}

/// `BotMember` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotMember(Properties);

properties! { BotMember }

impl BotMember {
    /// `BotMemberAliasId`: string, 10 characters. Required.
    #[track_caller]
    pub fn bot_member_alias_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotMemberAliasId", value);
        self
    }

    /// `BotMemberAliasName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn bot_member_alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotMemberAliasName", value);
        self
    }

    /// `BotMemberId`: string, 10 characters. Required.
    #[track_caller]
    pub fn bot_member_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotMemberId", value);
        self
    }

    /// `BotMemberName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn bot_member_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotMemberName", value);
        self
    }

    /// `BotMemberVersion`: string, 1 to 5 characters. Required.
    #[track_caller]
    pub fn bot_member_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotMemberVersion", value);
        self
    }
}

choice! {
    /// `BotType` of `AWS::Lex::Bot`.
    BotType
    BOT "Bot"
    BOT_NETWORK "BotNetwork"
}

/// `Button` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Button(Properties);

properties! { Button }

impl Button {
    /// `Text`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `Value`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CloudWatchLogGroupLogDestination` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogGroupLogDestination(Properties);

properties! { CloudWatchLogGroupLogDestination }

impl CloudWatchLogGroupLogDestination {
    /// `CloudWatchLogGroupArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupArn", value);
        self
    }

    /// `LogPrefix`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn log_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogPrefix", value);
        self
    }
}

/// `CodeHookSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeHookSpecification(Properties);

properties! { CodeHookSpecification }

impl CodeHookSpecification {
    /// `LambdaCodeHook`: `LambdaCodeHook`. Required.
    #[track_caller]
    pub fn lambda_code_hook(mut self, value: impl IntoValue<LambdaCodeHook>) -> Self {
        self.0.set("LambdaCodeHook", value);
        self
    }
}

/// `CompositeSlotTypeSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeSlotTypeSetting(Properties);

properties! { CompositeSlotTypeSetting }

impl CompositeSlotTypeSetting {
    /// `SubSlots`: list of `SubSlotTypeComposition`, 1 to 6 items.
    #[track_caller]
    pub fn sub_slots(mut self, value: impl IntoValue<ListOf<SubSlotTypeComposition>>) -> Self {
        self.0.set("SubSlots", value);
        self
    }
}

/// `Condition` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `ExpressionString`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn expression_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpressionString", value);
        self
    }
}

/// `ConditionalBranch` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalBranch(Properties);

properties! { ConditionalBranch }

impl ConditionalBranch {
    /// `Condition`: `Condition`. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<Condition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NextStep`: `DialogState`. Required.
    #[track_caller]
    pub fn next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("NextStep", value);
        self
    }

    /// `Response`: `ResponseSpecification`.
    #[track_caller]
    pub fn response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("Response", value);
        self
    }
}

/// `ConditionalSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalSpecification(Properties);

properties! { ConditionalSpecification }

impl ConditionalSpecification {
    /// `ConditionalBranches`: list of `ConditionalBranch`, 1 to 4 items. Required.
    #[track_caller]
    pub fn conditional_branches(
        mut self,
        value: impl IntoValue<ListOf<ConditionalBranch>>,
    ) -> Self {
        self.0.set("ConditionalBranches", value);
        self
    }

    /// `DefaultBranch`: `DefaultConditionalBranch`. Required.
    #[track_caller]
    pub fn default_branch(mut self, value: impl IntoValue<DefaultConditionalBranch>) -> Self {
        self.0.set("DefaultBranch", value);
        self
    }

    /// `IsActive`: boolean. Required.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }
}

/// `ConversationLogSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConversationLogSettings(Properties);

properties! { ConversationLogSettings }

impl ConversationLogSettings {
    /// `AudioLogSettings`: list of `AudioLogSetting`, at most 1 item.
    #[track_caller]
    pub fn audio_log_settings(mut self, value: impl IntoValue<ListOf<AudioLogSetting>>) -> Self {
        self.0.set("AudioLogSettings", value);
        self
    }

    /// `TextLogSettings`: list of `TextLogSetting`, at most 1 item.
    #[track_caller]
    pub fn text_log_settings(mut self, value: impl IntoValue<ListOf<TextLogSetting>>) -> Self {
        self.0.set("TextLogSettings", value);
        self
    }
}

/// `CustomPayload` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPayload(Properties);

properties! { CustomPayload }

impl CustomPayload {
    /// `Value`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CustomVocabulary` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomVocabulary(Properties);

properties! { CustomVocabulary }

impl CustomVocabulary {
    /// `CustomVocabularyItems`: list of `CustomVocabularyItem`, at most 500 items. Required.
    #[track_caller]
    pub fn custom_vocabulary_items(
        mut self,
        value: impl IntoValue<ListOf<CustomVocabularyItem>>,
    ) -> Self {
        self.0.set("CustomVocabularyItems", value);
        self
    }
}

/// `CustomVocabularyItem` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomVocabularyItem(Properties);

properties! { CustomVocabularyItem }

impl CustomVocabularyItem {
    /// `DisplayAs`: string, 1 to 100 characters.
    #[track_caller]
    pub fn display_as(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayAs", value);
        self
    }

    /// `Phrase`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn phrase(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Phrase", value);
        self
    }

    /// `Weight`: integer, 0 to 3.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `DTMFSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DTMFSpecification(Properties);

properties! { DTMFSpecification }

impl DTMFSpecification {
    /// `DeletionCharacter`: string, pattern `^[A-D0-9#*]{1}$`. Required.
    #[track_caller]
    pub fn deletion_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeletionCharacter", value);
        self
    }

    /// `EndCharacter`: string, pattern `^[A-D0-9#*]{1}$`. Required.
    #[track_caller]
    pub fn end_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndCharacter", value);
        self
    }

    /// `EndTimeoutMs`: integer, at least 1. Required.
    #[track_caller]
    pub fn end_timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTimeoutMs", value);
        self
    }

    /// `MaxLength`: integer, 1 to 1024. Required.
    #[track_caller]
    pub fn max_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLength", value);
        self
    }
}

/// `DataPrivacy` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrivacy2(Properties);

properties! { DataPrivacy2 }

impl DataPrivacy2 {
    /// `ChildDirected`: boolean. Required.
    #[track_caller]
    pub fn child_directed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ChildDirected", value);
        self
    }
}

/// `DeepgramSpeechModelConfig` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeepgramSpeechModelConfig(Properties);

properties! { DeepgramSpeechModelConfig }

impl DeepgramSpeechModelConfig {
    /// `ApiTokenSecretArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn api_token_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiTokenSecretArn", value);
        self
    }

    /// `ModelId`: string, 4 to 32 characters, pattern `[A-Za-z0-9-_]+`.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `DefaultConditionalBranch` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultConditionalBranch(Properties);

properties! { DefaultConditionalBranch }

impl DefaultConditionalBranch {
    /// `NextStep`: `DialogState`.
    #[track_caller]
    pub fn next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("NextStep", value);
        self
    }

    /// `Response`: `ResponseSpecification`.
    #[track_caller]
    pub fn response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("Response", value);
        self
    }
}

/// `DialogAction` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DialogAction(Properties);

properties! { DialogAction }

impl DialogAction {
    /// `SlotToElicit`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller]
    pub fn slot_to_elicit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotToElicit", value);
        self
    }

    /// `SuppressNextMessage`: boolean.
    #[track_caller]
    pub fn suppress_next_message(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SuppressNextMessage", value);
        self
    }

    /// `Type`: `DialogActionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DialogActionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DialogActionType` of `AWS::Lex::Bot`.
    DialogActionType
    CLOSE_INTENT "CloseIntent"
    CONFIRM_INTENT "ConfirmIntent"
    ELICIT_INTENT "ElicitIntent"
    ELICIT_SLOT "ElicitSlot"
    START_INTENT "StartIntent"
    FULFILL_INTENT "FulfillIntent"
    END_CONVERSATION "EndConversation"
    EVALUATE_CONDITIONAL "EvaluateConditional"
    INVOKE_DIALOG_CODE_HOOK "InvokeDialogCodeHook"
}

/// `DialogCodeHookInvocationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DialogCodeHookInvocationSetting(Properties);

properties! { DialogCodeHookInvocationSetting }

impl DialogCodeHookInvocationSetting {
    /// `EnableCodeHookInvocation`: boolean. Required.
    #[track_caller]
    pub fn enable_code_hook_invocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCodeHookInvocation", value);
        self
    }

    /// `InvocationLabel`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller]
    pub fn invocation_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationLabel", value);
        self
    }

    /// `IsActive`: boolean. Required.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `PostCodeHookSpecification`: `PostDialogCodeHookInvocationSpecification`. Required.
    #[track_caller]
    pub fn post_code_hook_specification(
        mut self,
        value: impl IntoValue<PostDialogCodeHookInvocationSpecification>,
    ) -> Self {
        self.0.set("PostCodeHookSpecification", value);
        self
    }
}

/// `DialogCodeHookSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DialogCodeHookSetting(Properties);

properties! { DialogCodeHookSetting }

impl DialogCodeHookSetting {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `DialogState` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct DialogState(Properties);

properties! { DialogState }

impl DialogState {
    /// `DialogAction`: `DialogAction`.
    #[track_caller]
    pub fn dialog_action(mut self, value: impl IntoValue<DialogAction>) -> Self {
        self.0.set("DialogAction", value);
        self
    }

    /// `Intent`: `IntentOverride`.
    #[track_caller]
    pub fn intent(mut self, value: impl IntoValue<IntentOverride>) -> Self {
        self.0.set("Intent", value);
        self
    }

    /// `SessionAttributes`: list of `SessionAttribute`.
    #[track_caller]
    pub fn session_attributes(mut self, value: impl IntoValue<ListOf<SessionAttribute>>) -> Self {
        self.0.set("SessionAttributes", value);
        self
    }
}

/// `ElicitationCodeHookInvocationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ElicitationCodeHookInvocationSetting(Properties);

properties! { ElicitationCodeHookInvocationSetting }

impl ElicitationCodeHookInvocationSetting {
    /// `EnableCodeHookInvocation`: boolean. Required.
    #[track_caller]
    pub fn enable_code_hook_invocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCodeHookInvocation", value);
        self
    }

    /// `InvocationLabel`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller]
    pub fn invocation_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationLabel", value);
        self
    }
}

/// `ErrorLogSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ErrorLogSettings2(Properties);

properties! { ErrorLogSettings2 }

impl ErrorLogSettings2 {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `ExternalSourceSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalSourceSetting(Properties);

properties! { ExternalSourceSetting }

impl ExternalSourceSetting {
    /// `GrammarSlotTypeSetting`: `GrammarSlotTypeSetting`.
    #[track_caller]
    pub fn grammar_slot_type_setting(
        mut self,
        value: impl IntoValue<GrammarSlotTypeSetting>,
    ) -> Self {
        self.0.set("GrammarSlotTypeSetting", value);
        self
    }
}

/// `FulfillmentCodeHookSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct FulfillmentCodeHookSetting(Properties);

properties! { FulfillmentCodeHookSetting }

impl FulfillmentCodeHookSetting {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `FulfillmentUpdatesSpecification`: `FulfillmentUpdatesSpecification`.
    #[track_caller]
    pub fn fulfillment_updates_specification(
        mut self,
        value: impl IntoValue<FulfillmentUpdatesSpecification>,
    ) -> Self {
        self.0.set("FulfillmentUpdatesSpecification", value);
        self
    }

    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `PostFulfillmentStatusSpecification`: `PostFulfillmentStatusSpecification`.
    #[track_caller]
    pub fn post_fulfillment_status_specification(
        mut self,
        value: impl IntoValue<PostFulfillmentStatusSpecification>,
    ) -> Self {
        self.0.set("PostFulfillmentStatusSpecification", value);
        self
    }
}

/// `FulfillmentStartResponseSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct FulfillmentStartResponseSpecification(Properties);

properties! { FulfillmentStartResponseSpecification }

impl FulfillmentStartResponseSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `DelayInSeconds`: integer, 1 to 900. Required.
    #[track_caller]
    pub fn delay_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DelayInSeconds", value);
        self
    }

    /// `MessageGroups`: list of `MessageGroup`, 1 to 5 items. Required.
    #[track_caller]
    pub fn message_groups(mut self, value: impl IntoValue<ListOf<MessageGroup>>) -> Self {
        self.0.set("MessageGroups", value);
        self
    }
}

/// `FulfillmentUpdateResponseSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct FulfillmentUpdateResponseSpecification(Properties);

properties! { FulfillmentUpdateResponseSpecification }

impl FulfillmentUpdateResponseSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `FrequencyInSeconds`: integer, 1 to 900. Required.
    #[track_caller]
    pub fn frequency_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FrequencyInSeconds", value);
        self
    }

    /// `MessageGroups`: list of `MessageGroup`, 1 to 5 items. Required.
    #[track_caller]
    pub fn message_groups(mut self, value: impl IntoValue<ListOf<MessageGroup>>) -> Self {
        self.0.set("MessageGroups", value);
        self
    }
}

/// `FulfillmentUpdatesSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct FulfillmentUpdatesSpecification(Properties);

properties! { FulfillmentUpdatesSpecification }

impl FulfillmentUpdatesSpecification {
    /// `Active`: boolean. Required.
    #[track_caller]
    pub fn active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Active", value);
        self
    }

    /// `StartResponse`: `FulfillmentStartResponseSpecification`.
    #[track_caller]
    pub fn start_response(
        mut self,
        value: impl IntoValue<FulfillmentStartResponseSpecification>,
    ) -> Self {
        self.0.set("StartResponse", value);
        self
    }

    /// `TimeoutInSeconds`: integer, 1 to 900.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }

    /// `UpdateResponse`: `FulfillmentUpdateResponseSpecification`.
    #[track_caller]
    pub fn update_response(
        mut self,
        value: impl IntoValue<FulfillmentUpdateResponseSpecification>,
    ) -> Self {
        self.0.set("UpdateResponse", value);
        self
    }
}

/// `GenerativeAISettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettings(Properties);

properties! { GenerativeAISettings }

impl GenerativeAISettings {
    /// `BuildtimeSettings`: `GenerativeAISettingsBuildtimeSettings`.
    #[track_caller]
    pub fn buildtime_settings(
        mut self,
        value: impl IntoValue<GenerativeAISettingsBuildtimeSettings>,
    ) -> Self {
        self.0.set("BuildtimeSettings", value);
        self
    }

    /// `RuntimeSettings`: `GenerativeAISettingsRuntimeSettings`.
    #[track_caller]
    pub fn runtime_settings(
        mut self,
        value: impl IntoValue<GenerativeAISettingsRuntimeSettings>,
    ) -> Self {
        self.0.set("RuntimeSettings", value);
        self
    }
}

/// `GenerativeAISettingsBuildtimeSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsBuildtimeSettings(Properties);

properties! { GenerativeAISettingsBuildtimeSettings }

impl GenerativeAISettingsBuildtimeSettings {
    /// `DescriptiveBotBuilderSpecification`: `GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification`.
    #[track_caller]
    pub fn descriptive_bot_builder_specification(
        mut self,
        value: impl IntoValue<GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification>,
    ) -> Self {
        self.0.set("DescriptiveBotBuilderSpecification", value);
        self
    }

    /// `SampleUtteranceGenerationSpecification`: `GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification`.
    #[track_caller]
    pub fn sample_utterance_generation_specification(
        mut self,
        value: impl IntoValue<
            GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification,
        >,
    ) -> Self {
        self.0.set("SampleUtteranceGenerationSpecification", value);
        self
    }
}

/// `GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification(Properties);

properties! { GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification }

impl GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification {
    /// `BedrockModelSpecification`: `BedrockModelSpecification`.
    #[track_caller]
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecification>,
    ) -> Self {
        self.0.set("BedrockModelSpecification", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification(Properties);

properties! { GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification }

impl GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification {
    /// `BedrockModelSpecification`: `BedrockModelSpecification`.
    #[track_caller]
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecification>,
    ) -> Self {
        self.0.set("BedrockModelSpecification", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `GenerativeAISettingsRuntimeSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsRuntimeSettings(Properties);

properties! { GenerativeAISettingsRuntimeSettings }

impl GenerativeAISettingsRuntimeSettings {
    /// `NluImprovementSpecification`: `GenerativeAISettingsRuntimeSettingsNluImprovementSpecification`.
    #[track_caller]
    pub fn nlu_improvement_specification(
        mut self,
        value: impl IntoValue<GenerativeAISettingsRuntimeSettingsNluImprovementSpecification>,
    ) -> Self {
        self.0.set("NluImprovementSpecification", value);
        self
    }

    /// `SlotResolutionImprovementSpecification`: `GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification`.
    #[track_caller]
    pub fn slot_resolution_improvement_specification(
        mut self,
        value: impl IntoValue<GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification>,
    ) -> Self {
        self.0.set("SlotResolutionImprovementSpecification", value);
        self
    }
}

/// `GenerativeAISettingsRuntimeSettingsNluImprovementSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsRuntimeSettingsNluImprovementSpecification(Properties);

properties! { GenerativeAISettingsRuntimeSettingsNluImprovementSpecification }

impl GenerativeAISettingsRuntimeSettingsNluImprovementSpecification {
    /// `AssistedNluMode`: `GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode`.
    #[track_caller]
    pub fn assisted_nlu_mode(
        mut self,
        value: impl IntoValue<
            GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode,
        >,
    ) -> Self {
        self.0.set("AssistedNluMode", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IntentDisambiguationSettings`: `IntentDisambiguationSettings`.
    #[track_caller]
    pub fn intent_disambiguation_settings(
        mut self,
        value: impl IntoValue<IntentDisambiguationSettings>,
    ) -> Self {
        self.0.set("IntentDisambiguationSettings", value);
        self
    }
}

choice! {
    /// `GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode` of `AWS::Lex::Bot`.
    GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode
    PRIMARY "Primary"
    FALLBACK "Fallback"
}

/// `GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification(Properties);

properties! { GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification }

impl GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification {
    /// `BedrockModelSpecification`: `BedrockModelSpecification`.
    #[track_caller]
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecification>,
    ) -> Self {
        self.0.set("BedrockModelSpecification", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `GrammarSlotTypeSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrammarSlotTypeSetting(Properties);

properties! { GrammarSlotTypeSetting }

impl GrammarSlotTypeSetting {
    /// `Source`: `GrammarSlotTypeSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<GrammarSlotTypeSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `GrammarSlotTypeSource` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrammarSlotTypeSource(Properties);

properties! { GrammarSlotTypeSource }

impl GrammarSlotTypeSource {
    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `S3BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3ObjectKey`: string, 1 to 1024 characters, pattern `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn s3_object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectKey", value);
        self
    }
}

/// `ImageResponseCard` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageResponseCard(Properties);

properties! { ImageResponseCard }

impl ImageResponseCard {
    /// `Buttons`: list of `Button`, at most 5 items.
    #[track_caller]
    pub fn buttons(mut self, value: impl IntoValue<ListOf<Button>>) -> Self {
        self.0.set("Buttons", value);
        self
    }

    /// `ImageUrl`: string, 1 to 250 characters.
    #[track_caller]
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUrl", value);
        self
    }

    /// `Subtitle`: string, 1 to 250 characters.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: string, 1 to 250 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `InitialResponseSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitialResponseSetting(Properties);

properties! { InitialResponseSetting }

impl InitialResponseSetting {
    /// `CodeHook`: `DialogCodeHookInvocationSetting`.
    #[track_caller]
    pub fn code_hook(mut self, value: impl IntoValue<DialogCodeHookInvocationSetting>) -> Self {
        self.0.set("CodeHook", value);
        self
    }

    /// `Conditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("Conditional", value);
        self
    }

    /// `InitialResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn initial_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("InitialResponse", value);
        self
    }

    /// `NextStep`: `DialogState`.
    #[track_caller]
    pub fn next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("NextStep", value);
        self
    }
}

/// `InputContext` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputContext(Properties);

properties! { InputContext }

impl InputContext {
    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Intent` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Intent(Properties);

properties! { Intent }

impl Intent {
    /// `BedrockAgentIntentConfiguration`: `BedrockAgentIntentConfiguration`.
    #[track_caller]
    pub fn bedrock_agent_intent_configuration(
        mut self,
        value: impl IntoValue<BedrockAgentIntentConfiguration>,
    ) -> Self {
        self.0.set("BedrockAgentIntentConfiguration", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DialogCodeHook`: `DialogCodeHookSetting`.
    #[track_caller]
    pub fn dialog_code_hook(mut self, value: impl IntoValue<DialogCodeHookSetting>) -> Self {
        self.0.set("DialogCodeHook", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FulfillmentCodeHook`: `FulfillmentCodeHookSetting`.
    #[track_caller]
    pub fn fulfillment_code_hook(
        mut self,
        value: impl IntoValue<FulfillmentCodeHookSetting>,
    ) -> Self {
        self.0.set("FulfillmentCodeHook", value);
        self
    }

    /// `InitialResponseSetting`: `InitialResponseSetting`.
    #[track_caller]
    pub fn initial_response_setting(
        mut self,
        value: impl IntoValue<InitialResponseSetting>,
    ) -> Self {
        self.0.set("InitialResponseSetting", value);
        self
    }

    /// `InputContexts`: list of `InputContext`, at most 5 items.
    #[track_caller]
    pub fn input_contexts(mut self, value: impl IntoValue<ListOf<InputContext>>) -> Self {
        self.0.set("InputContexts", value);
        self
    }

    /// `IntentClosingSetting`: `IntentClosingSetting`.
    #[track_caller]
    pub fn intent_closing_setting(mut self, value: impl IntoValue<IntentClosingSetting>) -> Self {
        self.0.set("IntentClosingSetting", value);
        self
    }

    /// `IntentConfirmationSetting`: `IntentConfirmationSetting`.
    #[track_caller]
    pub fn intent_confirmation_setting(
        mut self,
        value: impl IntoValue<IntentConfirmationSetting>,
    ) -> Self {
        self.0.set("IntentConfirmationSetting", value);
        self
    }

    /// `KendraConfiguration`: `KendraConfiguration`.
    #[track_caller]
    pub fn kendra_configuration(mut self, value: impl IntoValue<KendraConfiguration>) -> Self {
        self.0.set("KendraConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputContexts`: list of `OutputContext`, at most 10 items.
    #[track_caller]
    pub fn output_contexts(mut self, value: impl IntoValue<ListOf<OutputContext>>) -> Self {
        self.0.set("OutputContexts", value);
        self
    }

    /// `ParentIntentSignature`: string.
    #[track_caller]
    pub fn parent_intent_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentIntentSignature", value);
        self
    }

    /// `QInConnectIntentConfiguration`: `QInConnectIntentConfiguration`.
    #[track_caller]
    pub fn q_in_connect_intent_configuration(
        mut self,
        value: impl IntoValue<QInConnectIntentConfiguration>,
    ) -> Self {
        self.0.set("QInConnectIntentConfiguration", value);
        self
    }

    /// `QnAIntentConfiguration`: `QnAIntentConfiguration`.
    #[track_caller]
    pub fn qn_a_intent_configuration(
        mut self,
        value: impl IntoValue<QnAIntentConfiguration>,
    ) -> Self {
        self.0.set("QnAIntentConfiguration", value);
        self
    }

    /// `SampleUtterances`: list of `SampleUtterance`.
    #[track_caller]
    pub fn sample_utterances(mut self, value: impl IntoValue<ListOf<SampleUtterance>>) -> Self {
        self.0.set("SampleUtterances", value);
        self
    }

    /// `SlotPriorities`: list of `SlotPriority`.
    #[track_caller]
    pub fn slot_priorities(mut self, value: impl IntoValue<ListOf<SlotPriority>>) -> Self {
        self.0.set("SlotPriorities", value);
        self
    }

    /// `Slots`: list of `Slot`, at most 100 items.
    #[track_caller]
    pub fn slots(mut self, value: impl IntoValue<ListOf<Slot>>) -> Self {
        self.0.set("Slots", value);
        self
    }
}

/// `IntentClosingSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntentClosingSetting(Properties);

properties! { IntentClosingSetting }

impl IntentClosingSetting {
    /// `ClosingResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn closing_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("ClosingResponse", value);
        self
    }

    /// `Conditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("Conditional", value);
        self
    }

    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `NextStep`: `DialogState`.
    #[track_caller]
    pub fn next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("NextStep", value);
        self
    }
}

/// `IntentConfirmationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntentConfirmationSetting(Properties);

properties! { IntentConfirmationSetting }

impl IntentConfirmationSetting {
    /// `CodeHook`: `DialogCodeHookInvocationSetting`.
    #[track_caller]
    pub fn code_hook(mut self, value: impl IntoValue<DialogCodeHookInvocationSetting>) -> Self {
        self.0.set("CodeHook", value);
        self
    }

    /// `ConfirmationConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn confirmation_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecification>,
    ) -> Self {
        self.0.set("ConfirmationConditional", value);
        self
    }

    /// `ConfirmationNextStep`: `DialogState`.
    #[track_caller]
    pub fn confirmation_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("ConfirmationNextStep", value);
        self
    }

    /// `ConfirmationResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn confirmation_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("ConfirmationResponse", value);
        self
    }

    /// `DeclinationConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn declination_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecification>,
    ) -> Self {
        self.0.set("DeclinationConditional", value);
        self
    }

    /// `DeclinationNextStep`: `DialogState`.
    #[track_caller]
    pub fn declination_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("DeclinationNextStep", value);
        self
    }

    /// `DeclinationResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn declination_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("DeclinationResponse", value);
        self
    }

    /// `ElicitationCodeHook`: `ElicitationCodeHookInvocationSetting`.
    #[track_caller]
    pub fn elicitation_code_hook(
        mut self,
        value: impl IntoValue<ElicitationCodeHookInvocationSetting>,
    ) -> Self {
        self.0.set("ElicitationCodeHook", value);
        self
    }

    /// `FailureConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn failure_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("FailureConditional", value);
        self
    }

    /// `FailureNextStep`: `DialogState`.
    #[track_caller]
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("FailureNextStep", value);
        self
    }

    /// `FailureResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn failure_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("FailureResponse", value);
        self
    }

    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `PromptSpecification`: `PromptSpecification`. Required.
    #[track_caller]
    pub fn prompt_specification(mut self, value: impl IntoValue<PromptSpecification>) -> Self {
        self.0.set("PromptSpecification", value);
        self
    }
}

/// `IntentDisambiguationSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntentDisambiguationSettings(Properties);

properties! { IntentDisambiguationSettings }

impl IntentDisambiguationSettings {
    /// `CustomDisambiguationMessage`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn custom_disambiguation_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomDisambiguationMessage", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaxDisambiguationIntents`: integer, 2 to 5.
    #[track_caller]
    pub fn max_disambiguation_intents(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDisambiguationIntents", value);
        self
    }
}

/// `IntentOverride` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntentOverride(Properties);

properties! { IntentOverride }

impl IntentOverride {
    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Slots`: list of `SlotValueOverrideMap`.
    #[track_caller]
    pub fn slots(mut self, value: impl IntoValue<ListOf<SlotValueOverrideMap>>) -> Self {
        self.0.set("Slots", value);
        self
    }
}

/// `KendraConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct KendraConfiguration(Properties);

properties! { KendraConfiguration }

impl KendraConfiguration {
    /// `KendraIndex`: string, 32 to 2048 characters. Required.
    #[track_caller]
    pub fn kendra_index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KendraIndex", value);
        self
    }

    /// `QueryFilterString`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn query_filter_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryFilterString", value);
        self
    }

    /// `QueryFilterStringEnabled`: boolean.
    #[track_caller]
    pub fn query_filter_string_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QueryFilterStringEnabled", value);
        self
    }
}

/// `LambdaCodeHook` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaCodeHook(Properties);

properties! { LambdaCodeHook }

impl LambdaCodeHook {
    /// `CodeHookInterfaceVersion`: string, 1 to 5 characters. Required.
    #[track_caller]
    pub fn code_hook_interface_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeHookInterfaceVersion", value);
        self
    }

    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

/// `Message` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Message(Properties);

properties! { Message }

impl Message {
    /// `CustomPayload`: `CustomPayload`.
    #[track_caller]
    pub fn custom_payload(mut self, value: impl IntoValue<CustomPayload>) -> Self {
        self.0.set("CustomPayload", value);
        self
    }

    /// `ImageResponseCard`: `ImageResponseCard`.
    #[track_caller]
    pub fn image_response_card(mut self, value: impl IntoValue<ImageResponseCard>) -> Self {
        self.0.set("ImageResponseCard", value);
        self
    }

    /// `PlainTextMessage`: `PlainTextMessage`.
    #[track_caller]
    pub fn plain_text_message(mut self, value: impl IntoValue<PlainTextMessage>) -> Self {
        self.0.set("PlainTextMessage", value);
        self
    }

    /// `SSMLMessage`: `SSMLMessage`.
    #[track_caller]
    pub fn ssml_message(mut self, value: impl IntoValue<SSMLMessage>) -> Self {
        self.0.set("SSMLMessage", value);
        self
    }
}

/// `MessageGroup` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageGroup(Properties);

properties! { MessageGroup }

impl MessageGroup {
    /// `Message`: `Message`. Required.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Variations`: list of `Message`, at most 2 items.
    #[track_caller]
    pub fn variations(mut self, value: impl IntoValue<ListOf<Message>>) -> Self {
        self.0.set("Variations", value);
        self
    }
}

choice! {
    /// `MessageSelectionStrategy` of `AWS::Lex::Bot`.
    MessageSelectionStrategy
    RANDOM "Random"
    ORDERED "Ordered"
}

/// `MultipleValuesSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultipleValuesSetting(Properties);

properties! { MultipleValuesSetting }

impl MultipleValuesSetting {
    /// `AllowMultipleValues`: boolean.
    #[track_caller]
    pub fn allow_multiple_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowMultipleValues", value);
        self
    }
}

/// `ObfuscationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObfuscationSetting(Properties);

properties! { ObfuscationSetting }

impl ObfuscationSetting {
    /// `ObfuscationSettingType`: `ObfuscationSettingObfuscationSettingType`. Required.
    #[track_caller]
    pub fn obfuscation_setting_type(
        mut self,
        value: impl IntoValue<ObfuscationSettingObfuscationSettingType>,
    ) -> Self {
        self.0.set("ObfuscationSettingType", value);
        self
    }
}

choice! {
    /// `ObfuscationSettingObfuscationSettingType` of `AWS::Lex::Bot`.
    ObfuscationSettingObfuscationSettingType
    NONE "None"
    DEFAULT_OBFUSCATION "DefaultObfuscation"
}

/// `OutputContext` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputContext(Properties);

properties! { OutputContext }

impl OutputContext {
    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TimeToLiveInSeconds`: integer, 5 to 86400. Required.
    #[track_caller]
    pub fn time_to_live_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeToLiveInSeconds", value);
        self
    }

    /// `TurnsToLive`: integer, 1 to 20. Required.
    #[track_caller]
    pub fn turns_to_live(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TurnsToLive", value);
        self
    }
}

/// `PlainTextMessage` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlainTextMessage(Properties);

properties! { PlainTextMessage }

impl PlainTextMessage {
    /// `Value`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PostDialogCodeHookInvocationSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostDialogCodeHookInvocationSpecification(Properties);

properties! { PostDialogCodeHookInvocationSpecification }

impl PostDialogCodeHookInvocationSpecification {
    /// `FailureConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn failure_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("FailureConditional", value);
        self
    }

    /// `FailureNextStep`: `DialogState`.
    #[track_caller]
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("FailureNextStep", value);
        self
    }

    /// `FailureResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn failure_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("FailureResponse", value);
        self
    }

    /// `SuccessConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn success_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("SuccessConditional", value);
        self
    }

    /// `SuccessNextStep`: `DialogState`.
    #[track_caller]
    pub fn success_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("SuccessNextStep", value);
        self
    }

    /// `SuccessResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn success_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("SuccessResponse", value);
        self
    }

    /// `TimeoutConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn timeout_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("TimeoutConditional", value);
        self
    }

    /// `TimeoutNextStep`: `DialogState`.
    #[track_caller]
    pub fn timeout_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("TimeoutNextStep", value);
        self
    }

    /// `TimeoutResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn timeout_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("TimeoutResponse", value);
        self
    }
}

/// `PostFulfillmentStatusSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostFulfillmentStatusSpecification(Properties);

properties! { PostFulfillmentStatusSpecification }

impl PostFulfillmentStatusSpecification {
    /// `FailureConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn failure_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("FailureConditional", value);
        self
    }

    /// `FailureNextStep`: `DialogState`.
    #[track_caller]
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("FailureNextStep", value);
        self
    }

    /// `FailureResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn failure_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("FailureResponse", value);
        self
    }

    /// `SuccessConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn success_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("SuccessConditional", value);
        self
    }

    /// `SuccessNextStep`: `DialogState`.
    #[track_caller]
    pub fn success_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("SuccessNextStep", value);
        self
    }

    /// `SuccessResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn success_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("SuccessResponse", value);
        self
    }

    /// `TimeoutConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn timeout_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("TimeoutConditional", value);
        self
    }

    /// `TimeoutNextStep`: `DialogState`.
    #[track_caller]
    pub fn timeout_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("TimeoutNextStep", value);
        self
    }

    /// `TimeoutResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn timeout_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("TimeoutResponse", value);
        self
    }
}

/// `PromptAttemptSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptAttemptSpecification(Properties);

properties! { PromptAttemptSpecification }

impl PromptAttemptSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `AllowedInputTypes`: `AllowedInputTypes`. Required.
    #[track_caller]
    pub fn allowed_input_types(mut self, value: impl IntoValue<AllowedInputTypes>) -> Self {
        self.0.set("AllowedInputTypes", value);
        self
    }

    /// `AudioAndDTMFInputSpecification`: `AudioAndDTMFInputSpecification`.
    #[track_caller]
    pub fn audio_and_dtmf_input_specification(
        mut self,
        value: impl IntoValue<AudioAndDTMFInputSpecification>,
    ) -> Self {
        self.0.set("AudioAndDTMFInputSpecification", value);
        self
    }

    /// `TextInputSpecification`: `TextInputSpecification`.
    #[track_caller]
    pub fn text_input_specification(
        mut self,
        value: impl IntoValue<TextInputSpecification>,
    ) -> Self {
        self.0.set("TextInputSpecification", value);
        self
    }
}

/// `PromptSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptSpecification(Properties);

properties! { PromptSpecification }

impl PromptSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `MaxRetries`: integer, 0 to 5. Required.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `MessageGroupsList`: list of `MessageGroup`, 1 to 5 items. Required.
    #[track_caller]
    pub fn message_groups_list(mut self, value: impl IntoValue<ListOf<MessageGroup>>) -> Self {
        self.0.set("MessageGroupsList", value);
        self
    }

    /// `MessageSelectionStrategy`: `MessageSelectionStrategy`.
    #[track_caller]
    pub fn message_selection_strategy(
        mut self,
        value: impl IntoValue<MessageSelectionStrategy>,
    ) -> Self {
        self.0.set("MessageSelectionStrategy", value);
        self
    }

    /// `PromptAttemptsSpecification`: map of `PromptAttemptSpecification`.
    #[track_caller]
    pub fn prompt_attempts_specification(
        mut self,
        value: impl IntoValue<MapOf<PromptAttemptSpecification>>,
    ) -> Self {
        self.0.set("PromptAttemptsSpecification", value);
        self
    }
}

/// `QInConnectIntentConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QInConnectIntentConfiguration(Properties);

properties! { QInConnectIntentConfiguration }

impl QInConnectIntentConfiguration {
    /// `QInConnectAssistantConfiguration`: `QInConnectIntentConfigurationQInConnectAssistantConfiguration`.
    #[track_caller]
    pub fn q_in_connect_assistant_configuration(
        mut self,
        value: impl IntoValue<QInConnectIntentConfigurationQInConnectAssistantConfiguration>,
    ) -> Self {
        self.0.set("QInConnectAssistantConfiguration", value);
        self
    }
}

/// `QInConnectIntentConfigurationQInConnectAssistantConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QInConnectIntentConfigurationQInConnectAssistantConfiguration(Properties);

properties! { QInConnectIntentConfigurationQInConnectAssistantConfiguration }

impl QInConnectIntentConfigurationQInConnectAssistantConfiguration {
    /// `AssistantArn`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn assistant_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantArn", value);
        self
    }
}

/// `QnAIntentConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfiguration(Properties);

properties! { QnAIntentConfiguration }

impl QnAIntentConfiguration {
    /// `BedrockModelConfiguration`: `BedrockModelSpecification`. Required.
    #[track_caller]
    pub fn bedrock_model_configuration(
        mut self,
        value: impl IntoValue<BedrockModelSpecification>,
    ) -> Self {
        self.0.set("BedrockModelConfiguration", value);
        self
    }

    /// `DataSourceConfiguration`: `QnAIntentConfigurationDataSourceConfiguration`. Required.
    #[track_caller]
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<QnAIntentConfigurationDataSourceConfiguration>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value);
        self
    }
}

/// `QnAIntentConfigurationDataSourceConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfigurationDataSourceConfiguration(Properties);

properties! { QnAIntentConfigurationDataSourceConfiguration }

impl QnAIntentConfigurationDataSourceConfiguration {
    /// `BedrockKnowledgeStoreConfiguration`: `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration`.
    #[track_caller]
    pub fn bedrock_knowledge_store_configuration(
        mut self,
        value: impl IntoValue<
            QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration,
        >,
    ) -> Self {
        self.0.set("BedrockKnowledgeStoreConfiguration", value);
        self
    }

    /// `KendraConfiguration`: `QnAKendraConfiguration`.
    #[track_caller]
    pub fn kendra_configuration(mut self, value: impl IntoValue<QnAKendraConfiguration>) -> Self {
        self.0.set("KendraConfiguration", value);
        self
    }

    /// `OpensearchConfiguration`: `QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration`.
    #[track_caller]
    pub fn opensearch_configuration(
        mut self,
        value: impl IntoValue<QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration>,
    ) -> Self {
        self.0.set("OpensearchConfiguration", value);
        self
    }
}

/// `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration(
    Properties,
);

properties! { QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration }

impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration {
    /// `BKBExactResponseFields`: `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields`.
    #[track_caller]
    pub fn bkb_exact_response_fields(
        mut self,
        value: impl IntoValue<
            QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields,
        >,
    ) -> Self {
        self.0.set("BKBExactResponseFields", value);
        self
    }

    /// `BedrockKnowledgeBaseArn`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockKnowledgeBaseArn", value);
        self
    }

    /// `ExactResponse`: boolean.
    #[track_caller]
    pub fn exact_response(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExactResponse", value);
        self
    }
}

/// `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields(
    Properties,
);

properties! { QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields }

impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields {
    /// `AnswerField`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn answer_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerField", value);
        self
    }
}

/// `QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration(Properties);

properties! { QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration }

impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration {
    /// `DomainEndpoint`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn domain_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainEndpoint", value);
        self
    }

    /// `ExactResponse`: boolean.
    #[track_caller]
    pub fn exact_response(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExactResponse", value);
        self
    }

    /// `ExactResponseFields`: `QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields`.
    #[track_caller]
    pub fn exact_response_fields(
        mut self,
        value: impl IntoValue<
            QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields,
        >,
    ) -> Self {
        self.0.set("ExactResponseFields", value);
        self
    }

    /// `IncludeFields`: list of strings.
    #[track_caller]
    pub fn include_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludeFields", value);
        self
    }

    /// `IndexName`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }
}

/// `QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields(
    Properties,
);

properties! { QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields }

impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields {
    /// `AnswerField`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn answer_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerField", value);
        self
    }

    /// `QuestionField`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn question_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuestionField", value);
        self
    }
}

/// `QnAKendraConfiguration` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct QnAKendraConfiguration(Properties);

properties! { QnAKendraConfiguration }

impl QnAKendraConfiguration {
    /// `ExactResponse`: boolean. Required.
    #[track_caller]
    pub fn exact_response(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExactResponse", value);
        self
    }

    /// `KendraIndex`: string, 1 to 5000 characters. Required.
    #[track_caller]
    pub fn kendra_index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KendraIndex", value);
        self
    }

    /// `QueryFilterString`: string, 1 to 5000 characters.
    #[track_caller]
    pub fn query_filter_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryFilterString", value);
        self
    }

    /// `QueryFilterStringEnabled`: boolean. Required.
    #[track_caller]
    pub fn query_filter_string_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QueryFilterStringEnabled", value);
        self
    }
}

/// `Replication` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Replication(Properties);

properties! { Replication }

impl Replication {
    /// `ReplicaRegions`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn replica_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReplicaRegions", value);
        self
    }
}

/// `ResponseSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseSpecification(Properties);

properties! { ResponseSpecification }

impl ResponseSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `MessageGroupsList`: list of `MessageGroup`, 1 to 5 items. Required.
    #[track_caller]
    pub fn message_groups_list(mut self, value: impl IntoValue<ListOf<MessageGroup>>) -> Self {
        self.0.set("MessageGroupsList", value);
        self
    }
}

/// `S3BucketLogDestination` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3BucketLogDestination(Properties);

properties! { S3BucketLogDestination }

impl S3BucketLogDestination {
    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LogPrefix`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn log_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogPrefix", value);
        self
    }

    /// `S3BucketArn`: string, 1 to 2048 characters, pattern `^arn:[\w\-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }
}

/// `S3Location` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3ObjectKey`: string, 1 to 1024 characters, pattern `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn s3_object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectKey", value);
        self
    }

    /// `S3ObjectVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }
}

/// `SSMLMessage` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SSMLMessage(Properties);

properties! { SSMLMessage }

impl SSMLMessage {
    /// `Value`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `SampleUtterance` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SampleUtterance(Properties);

properties! { SampleUtterance }

impl SampleUtterance {
    /// `Utterance`: string. Required.
    #[track_caller]
    pub fn utterance(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Utterance", value);
        self
    }
}

/// `SampleValue` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SampleValue(Properties);

properties! { SampleValue }

impl SampleValue {
    /// `Value`: string, 1 to 140 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `SessionAttribute` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionAttribute(Properties);

properties! { SessionAttribute }

impl SessionAttribute {
    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 1024 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Slot` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Slot(Properties);

properties! { Slot }

impl Slot {
    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MultipleValuesSetting`: `MultipleValuesSetting`.
    #[track_caller]
    pub fn multiple_values_setting(mut self, value: impl IntoValue<MultipleValuesSetting>) -> Self {
        self.0.set("MultipleValuesSetting", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObfuscationSetting`: `ObfuscationSetting`.
    #[track_caller]
    pub fn obfuscation_setting(mut self, value: impl IntoValue<ObfuscationSetting>) -> Self {
        self.0.set("ObfuscationSetting", value);
        self
    }

    /// `SlotTypeName`: string. Required.
    #[track_caller]
    pub fn slot_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotTypeName", value);
        self
    }

    /// `SubSlotSetting`: `SubSlotSetting`.
    #[track_caller]
    pub fn sub_slot_setting(mut self, value: impl IntoValue<SubSlotSetting>) -> Self {
        self.0.set("SubSlotSetting", value);
        self
    }

    /// `ValueElicitationSetting`: `SlotValueElicitationSetting`. Required.
    #[track_caller]
    pub fn value_elicitation_setting(
        mut self,
        value: impl IntoValue<SlotValueElicitationSetting>,
    ) -> Self {
        self.0.set("ValueElicitationSetting", value);
        self
    }
}

/// `SlotCaptureSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotCaptureSetting(Properties);

properties! { SlotCaptureSetting }

impl SlotCaptureSetting {
    /// `CaptureConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn capture_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("CaptureConditional", value);
        self
    }

    /// `CaptureNextStep`: `DialogState`.
    #[track_caller]
    pub fn capture_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("CaptureNextStep", value);
        self
    }

    /// `CaptureResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn capture_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("CaptureResponse", value);
        self
    }

    /// `CodeHook`: `DialogCodeHookInvocationSetting`.
    #[track_caller]
    pub fn code_hook(mut self, value: impl IntoValue<DialogCodeHookInvocationSetting>) -> Self {
        self.0.set("CodeHook", value);
        self
    }

    /// `ElicitationCodeHook`: `ElicitationCodeHookInvocationSetting`.
    #[track_caller]
    pub fn elicitation_code_hook(
        mut self,
        value: impl IntoValue<ElicitationCodeHookInvocationSetting>,
    ) -> Self {
        self.0.set("ElicitationCodeHook", value);
        self
    }

    /// `FailureConditional`: `ConditionalSpecification`.
    #[track_caller]
    pub fn failure_conditional(mut self, value: impl IntoValue<ConditionalSpecification>) -> Self {
        self.0.set("FailureConditional", value);
        self
    }

    /// `FailureNextStep`: `DialogState`.
    #[track_caller]
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogState>) -> Self {
        self.0.set("FailureNextStep", value);
        self
    }

    /// `FailureResponse`: `ResponseSpecification`.
    #[track_caller]
    pub fn failure_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("FailureResponse", value);
        self
    }
}

choice! {
    /// `SlotConstraint` of `AWS::Lex::Bot`.
    SlotConstraint
    REQUIRED "Required"
    OPTIONAL "Optional"
}

/// `SlotDefaultValue` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotDefaultValue(Properties);

properties! { SlotDefaultValue }

impl SlotDefaultValue {
    /// `DefaultValue`: string, 1 to 202 characters. Required.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }
}

/// `SlotDefaultValueSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotDefaultValueSpecification(Properties);

properties! { SlotDefaultValueSpecification }

impl SlotDefaultValueSpecification {
    /// `DefaultValueList`: list of `SlotDefaultValue`, at most 10 items. Required.
    #[track_caller]
    pub fn default_value_list(mut self, value: impl IntoValue<ListOf<SlotDefaultValue>>) -> Self {
        self.0.set("DefaultValueList", value);
        self
    }
}

/// `SlotPriority` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotPriority(Properties);

properties! { SlotPriority }

impl SlotPriority {
    /// `Priority`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `SlotName`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotName", value);
        self
    }
}

choice! {
    /// `SlotShape` of `AWS::Lex::Bot`.
    SlotShape
    SCALAR "Scalar"
    LIST "List"
}

/// `SlotType` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotType(Properties);

properties! { SlotType }

impl SlotType {
    /// `CompositeSlotTypeSetting`: `CompositeSlotTypeSetting`.
    #[track_caller]
    pub fn composite_slot_type_setting(
        mut self,
        value: impl IntoValue<CompositeSlotTypeSetting>,
    ) -> Self {
        self.0.set("CompositeSlotTypeSetting", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExternalSourceSetting`: `ExternalSourceSetting`.
    #[track_caller]
    pub fn external_source_setting(mut self, value: impl IntoValue<ExternalSourceSetting>) -> Self {
        self.0.set("ExternalSourceSetting", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentSlotTypeSignature`: string.
    #[track_caller]
    pub fn parent_slot_type_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentSlotTypeSignature", value);
        self
    }

    /// `SlotTypeValues`: list of `SlotTypeValue`, at most 10000 items.
    #[track_caller]
    pub fn slot_type_values(mut self, value: impl IntoValue<ListOf<SlotTypeValue>>) -> Self {
        self.0.set("SlotTypeValues", value);
        self
    }

    /// `ValueSelectionSetting`: `SlotValueSelectionSetting`.
    #[track_caller]
    pub fn value_selection_setting(
        mut self,
        value: impl IntoValue<SlotValueSelectionSetting>,
    ) -> Self {
        self.0.set("ValueSelectionSetting", value);
        self
    }
}

/// `SlotTypeValue` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotTypeValue(Properties);

properties! { SlotTypeValue }

impl SlotTypeValue {
    /// `SampleValue`: `SampleValue`. Required.
    #[track_caller]
    pub fn sample_value(mut self, value: impl IntoValue<SampleValue>) -> Self {
        self.0.set("SampleValue", value);
        self
    }

    /// `Synonyms`: list of `SampleValue`, at most 10000 items.
    #[track_caller]
    pub fn synonyms(mut self, value: impl IntoValue<ListOf<SampleValue>>) -> Self {
        self.0.set("Synonyms", value);
        self
    }
}

/// `SlotValue` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValue(Properties);

properties! { SlotValue }

impl SlotValue {
    /// `InterpretedValue`: string, 1 to 202 characters.
    #[track_caller]
    pub fn interpreted_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InterpretedValue", value);
        self
    }
}

/// `SlotValueElicitationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValueElicitationSetting(Properties);

properties! { SlotValueElicitationSetting }

impl SlotValueElicitationSetting {
    /// `DefaultValueSpecification`: `SlotDefaultValueSpecification`.
    #[track_caller]
    pub fn default_value_specification(
        mut self,
        value: impl IntoValue<SlotDefaultValueSpecification>,
    ) -> Self {
        self.0.set("DefaultValueSpecification", value);
        self
    }

    /// `PromptSpecification`: `PromptSpecification`.
    #[track_caller]
    pub fn prompt_specification(mut self, value: impl IntoValue<PromptSpecification>) -> Self {
        self.0.set("PromptSpecification", value);
        self
    }

    /// `SampleUtterances`: list of `SampleUtterance`.
    #[track_caller]
    pub fn sample_utterances(mut self, value: impl IntoValue<ListOf<SampleUtterance>>) -> Self {
        self.0.set("SampleUtterances", value);
        self
    }

    /// `SlotCaptureSetting`: `SlotCaptureSetting`.
    #[track_caller]
    pub fn slot_capture_setting(mut self, value: impl IntoValue<SlotCaptureSetting>) -> Self {
        self.0.set("SlotCaptureSetting", value);
        self
    }

    /// `SlotConstraint`: `SlotConstraint`. Required.
    #[track_caller]
    pub fn slot_constraint(mut self, value: impl IntoValue<SlotConstraint>) -> Self {
        self.0.set("SlotConstraint", value);
        self
    }

    /// `WaitAndContinueSpecification`: `WaitAndContinueSpecification`.
    #[track_caller]
    pub fn wait_and_continue_specification(
        mut self,
        value: impl IntoValue<WaitAndContinueSpecification>,
    ) -> Self {
        self.0.set("WaitAndContinueSpecification", value);
        self
    }
}

/// `SlotValueOverride` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValueOverride(Properties);

properties! { SlotValueOverride }

impl SlotValueOverride {
    /// `Shape`: `SlotShape`.
    #[track_caller]
    pub fn shape(mut self, value: impl IntoValue<SlotShape>) -> Self {
        self.0.set("Shape", value);
        self
    }

    /// `Value`: `SlotValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<SlotValue>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `Values`: list of `SlotValueOverride`.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<SlotValueOverride>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `SlotValueOverrideMap` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValueOverrideMap(Properties);

properties! { SlotValueOverrideMap }

impl SlotValueOverrideMap {
    /// `SlotName`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller]
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotName", value);
        self
    }

    /// `SlotValueOverride`: `SlotValueOverride`.
    #[track_caller]
    pub fn slot_value_override(mut self, value: impl IntoValue<SlotValueOverride>) -> Self {
        self.0.set("SlotValueOverride", value);
        self
    }
}

/// `SlotValueRegexFilter` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValueRegexFilter(Properties);

properties! { SlotValueRegexFilter }

impl SlotValueRegexFilter {
    /// `Pattern`: string, 1 to 300 characters. Required.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

choice! {
    /// `SlotValueResolutionStrategy` of `AWS::Lex::Bot`.
    SlotValueResolutionStrategy
    ORIGINAL_VALUE "ORIGINAL_VALUE"
    TOP_RESOLUTION "TOP_RESOLUTION"
    CONCATENATION "CONCATENATION"
}

/// `SlotValueSelectionSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlotValueSelectionSetting(Properties);

properties! { SlotValueSelectionSetting }

impl SlotValueSelectionSetting {
    /// `AdvancedRecognitionSetting`: `AdvancedRecognitionSetting`.
    #[track_caller]
    pub fn advanced_recognition_setting(
        mut self,
        value: impl IntoValue<AdvancedRecognitionSetting>,
    ) -> Self {
        self.0.set("AdvancedRecognitionSetting", value);
        self
    }

    /// `RegexFilter`: `SlotValueRegexFilter`.
    #[track_caller]
    pub fn regex_filter(mut self, value: impl IntoValue<SlotValueRegexFilter>) -> Self {
        self.0.set("RegexFilter", value);
        self
    }

    /// `ResolutionStrategy`: `SlotValueResolutionStrategy`. Required.
    #[track_caller]
    pub fn resolution_strategy(
        mut self,
        value: impl IntoValue<SlotValueResolutionStrategy>,
    ) -> Self {
        self.0.set("ResolutionStrategy", value);
        self
    }
}

/// `Specifications` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Specifications(Properties);

properties! { Specifications }

impl Specifications {
    /// `SlotTypeId`: string, 1 to 25 characters, pattern `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`.
    #[track_caller]
    pub fn slot_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotTypeId", value);
        self
    }

    /// `SlotTypeName`: string.
    #[track_caller]
    pub fn slot_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotTypeName", value);
        self
    }

    /// `ValueElicitationSetting`: `SubSlotValueElicitationSetting`. Required.
    #[track_caller]
    pub fn value_elicitation_setting(
        mut self,
        value: impl IntoValue<SubSlotValueElicitationSetting>,
    ) -> Self {
        self.0.set("ValueElicitationSetting", value);
        self
    }
}

choice! {
    /// `SpeechDetectionSensitivity` of `AWS::Lex::Bot`.
    SpeechDetectionSensitivity
    DEFAULT "Default"
    HIGH_NOISE_TOLERANCE "HighNoiseTolerance"
    MAXIMUM_NOISE_TOLERANCE "MaximumNoiseTolerance"
}

/// `SpeechModelConfig` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpeechModelConfig(Properties);

properties! { SpeechModelConfig }

impl SpeechModelConfig {
    /// `DeepgramConfig`: `DeepgramSpeechModelConfig`.
    #[track_caller]
    pub fn deepgram_config(mut self, value: impl IntoValue<DeepgramSpeechModelConfig>) -> Self {
        self.0.set("DeepgramConfig", value);
        self
    }
}

choice! {
    /// `SpeechModelPreference` of `AWS::Lex::Bot`.
    SpeechModelPreference
    STANDARD "Standard"
    NEURAL "Neural"
    DEEPGRAM "Deepgram"
    ADVANCED "Advanced"
}

/// `SpeechRecognitionSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpeechRecognitionSettings(Properties);

properties! { SpeechRecognitionSettings }

impl SpeechRecognitionSettings {
    /// `SpeechModelConfig`: `SpeechModelConfig`.
    #[track_caller]
    pub fn speech_model_config(mut self, value: impl IntoValue<SpeechModelConfig>) -> Self {
        self.0.set("SpeechModelConfig", value);
        self
    }

    /// `SpeechModelPreference`: `SpeechModelPreference`.
    #[track_caller]
    pub fn speech_model_preference(mut self, value: impl IntoValue<SpeechModelPreference>) -> Self {
        self.0.set("SpeechModelPreference", value);
        self
    }
}

/// `StillWaitingResponseSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct StillWaitingResponseSpecification(Properties);

properties! { StillWaitingResponseSpecification }

impl StillWaitingResponseSpecification {
    /// `AllowInterrupt`: boolean.
    #[track_caller]
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowInterrupt", value);
        self
    }

    /// `FrequencyInSeconds`: integer, 1 to 300. Required.
    #[track_caller]
    pub fn frequency_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FrequencyInSeconds", value);
        self
    }

    /// `MessageGroupsList`: list of `MessageGroup`, 1 to 5 items. Required.
    #[track_caller]
    pub fn message_groups_list(mut self, value: impl IntoValue<ListOf<MessageGroup>>) -> Self {
        self.0.set("MessageGroupsList", value);
        self
    }

    /// `TimeoutInSeconds`: integer, 1 to 900. Required.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

/// `SubSlotSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubSlotSetting(Properties);

properties! { SubSlotSetting }

impl SubSlotSetting {
    /// `Expression`: string, 1 to 1000 characters, pattern `[0-9A-Za-z_\-\s\(\)]+`.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `SlotSpecifications`: map of `Specifications`, at most 6 entries.
    #[track_caller]
    pub fn slot_specifications(mut self, value: impl IntoValue<MapOf<Specifications>>) -> Self {
        self.0.set("SlotSpecifications", value);
        self
    }
}

/// `SubSlotTypeComposition` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubSlotTypeComposition(Properties);

properties! { SubSlotTypeComposition }

impl SubSlotTypeComposition {
    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SlotTypeId`: string, 1 to 25 characters, pattern `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`.
    #[track_caller]
    pub fn slot_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotTypeId", value);
        self
    }

    /// `SlotTypeName`: string.
    #[track_caller]
    pub fn slot_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotTypeName", value);
        self
    }
}

/// `SubSlotValueElicitationSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubSlotValueElicitationSetting(Properties);

properties! { SubSlotValueElicitationSetting }

impl SubSlotValueElicitationSetting {
    /// `DefaultValueSpecification`: `SlotDefaultValueSpecification`.
    #[track_caller]
    pub fn default_value_specification(
        mut self,
        value: impl IntoValue<SlotDefaultValueSpecification>,
    ) -> Self {
        self.0.set("DefaultValueSpecification", value);
        self
    }

    /// `PromptSpecification`: `PromptSpecification`.
    #[track_caller]
    pub fn prompt_specification(mut self, value: impl IntoValue<PromptSpecification>) -> Self {
        self.0.set("PromptSpecification", value);
        self
    }

    /// `SampleUtterances`: list of `SampleUtterance`.
    #[track_caller]
    pub fn sample_utterances(mut self, value: impl IntoValue<ListOf<SampleUtterance>>) -> Self {
        self.0.set("SampleUtterances", value);
        self
    }

    /// `WaitAndContinueSpecification`: `WaitAndContinueSpecification`.
    #[track_caller]
    pub fn wait_and_continue_specification(
        mut self,
        value: impl IntoValue<WaitAndContinueSpecification>,
    ) -> Self {
        self.0.set("WaitAndContinueSpecification", value);
        self
    }
}

/// `Tag` of `AWS::Lex::Bot`.
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

/// `TestBotAliasSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct TestBotAliasSettings(Properties);

properties! { TestBotAliasSettings }

impl TestBotAliasSettings {
    /// `BotAliasLocaleSettings`: list of `BotAliasLocaleSettingsItem`, at most 50 items.
    #[track_caller]
    pub fn bot_alias_locale_settings(
        mut self,
        value: impl IntoValue<ListOf<BotAliasLocaleSettingsItem>>,
    ) -> Self {
        self.0.set("BotAliasLocaleSettings", value);
        self
    }

    /// `ConversationLogSettings`: `ConversationLogSettings`.
    #[track_caller]
    pub fn conversation_log_settings(
        mut self,
        value: impl IntoValue<ConversationLogSettings>,
    ) -> Self {
        self.0.set("ConversationLogSettings", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SentimentAnalysisSettings`: `TestBotAliasSettingsSentimentAnalysisSettings`.
    #[track_caller]
    pub fn sentiment_analysis_settings(
        mut self,
        value: impl IntoValue<TestBotAliasSettingsSentimentAnalysisSettings>,
    ) -> Self {
        self.0.set("SentimentAnalysisSettings", value);
        self
    }
}

/// `TestBotAliasSettingsSentimentAnalysisSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct TestBotAliasSettingsSentimentAnalysisSettings(Properties);

properties! { TestBotAliasSettingsSentimentAnalysisSettings }

impl TestBotAliasSettingsSentimentAnalysisSettings {
    /// `DetectSentiment`: boolean. Required.
    #[track_caller]
    pub fn detect_sentiment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetectSentiment", value);
        self
    }
}

/// `TextInputSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextInputSpecification(Properties);

properties! { TextInputSpecification }

impl TextInputSpecification {
    /// `StartTimeoutMs`: integer, at least 1. Required.
    #[track_caller]
    pub fn start_timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeoutMs", value);
        self
    }
}

/// `TextLogDestination` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextLogDestination(Properties);

properties! { TextLogDestination }

impl TextLogDestination {
    /// `CloudWatch`: `CloudWatchLogGroupLogDestination`. Required.
    #[track_caller]
    pub fn cloud_watch(mut self, value: impl IntoValue<CloudWatchLogGroupLogDestination>) -> Self {
        self.0.set("CloudWatch", value);
        self
    }
}

/// `TextLogSetting` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextLogSetting(Properties);

properties! { TextLogSetting }

impl TextLogSetting {
    /// `Destination`: `TextLogDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<TextLogDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `UnifiedSpeechSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnifiedSpeechSettings(Properties);

properties! { UnifiedSpeechSettings }

impl UnifiedSpeechSettings {
    /// `SpeechFoundationModel`: `UnifiedSpeechSettingsSpeechFoundationModel`. Required.
    #[track_caller]
    pub fn speech_foundation_model(
        mut self,
        value: impl IntoValue<UnifiedSpeechSettingsSpeechFoundationModel>,
    ) -> Self {
        self.0.set("SpeechFoundationModel", value);
        self
    }
}

/// `UnifiedSpeechSettingsSpeechFoundationModel` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnifiedSpeechSettingsSpeechFoundationModel(Properties);

properties! { UnifiedSpeechSettingsSpeechFoundationModel }

impl UnifiedSpeechSettingsSpeechFoundationModel {
    /// `ModelArn`: string. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }

    /// `VoiceId`: string.
    #[track_caller]
    pub fn voice_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VoiceId", value);
        self
    }
}

/// `VoiceSettings` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct VoiceSettings(Properties);

properties! { VoiceSettings }

impl VoiceSettings {
    /// `Engine`: `VoiceSettingsEngine`.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<VoiceSettingsEngine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `VoiceId`: string. Required.
    #[track_caller]
    pub fn voice_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VoiceId", value);
        self
    }
}

choice! {
    /// `VoiceSettingsEngine` of `AWS::Lex::Bot`.
    VoiceSettingsEngine
    STANDARD "standard"
    NEURAL "neural"
    LONG_FORM "long-form"
    GENERATIVE "generative"
}

/// `WaitAndContinueSpecification` of `AWS::Lex::Bot`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaitAndContinueSpecification(Properties);

properties! { WaitAndContinueSpecification }

impl WaitAndContinueSpecification {
    /// `ContinueResponse`: `ResponseSpecification`. Required.
    #[track_caller]
    pub fn continue_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("ContinueResponse", value);
        self
    }

    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `StillWaitingResponse`: `StillWaitingResponseSpecification`.
    #[track_caller]
    pub fn still_waiting_response(
        mut self,
        value: impl IntoValue<StillWaitingResponseSpecification>,
    ) -> Self {
        self.0.set("StillWaitingResponse", value);
        self
    }

    /// `WaitingResponse`: `ResponseSpecification`. Required.
    #[track_caller]
    pub fn waiting_response(mut self, value: impl IntoValue<ResponseSpecification>) -> Self {
        self.0.set("WaitingResponse", value);
        self
    }
}
