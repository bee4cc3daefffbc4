// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Guardrail` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::Guardrail`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Guardrail(Body);

resource! { Guardrail "AWS::Bedrock::Guardrail" }

impl Guardrail {
    /// `AutomatedReasoningPolicyConfig`: `AutomatedReasoningPolicyConfig`.
    #[track_caller]
    pub fn automated_reasoning_policy_config(
        mut self,
        value: impl IntoValue<AutomatedReasoningPolicyConfig>,
    ) -> Self {
        self.0.set("AutomatedReasoningPolicyConfig", value);
        self
    }

    /// `BlockedInputMessaging`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn blocked_input_messaging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlockedInputMessaging", value);
        self
    }

    /// `BlockedOutputsMessaging`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn blocked_outputs_messaging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlockedOutputsMessaging", value);
        self
    }

    /// `ContentPolicyConfig`: `ContentPolicyConfig`.
    #[track_caller]
    pub fn content_policy_config(mut self, value: impl IntoValue<ContentPolicyConfig>) -> Self {
        self.0.set("ContentPolicyConfig", value);
        self
    }

    /// `ContextualGroundingPolicyConfig`: `ContextualGroundingPolicyConfig`.
    #[track_caller]
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl IntoValue<ContextualGroundingPolicyConfig>,
    ) -> Self {
        self.0.set("ContextualGroundingPolicyConfig", value);
        self
    }

    /// `CrossRegionConfig`: `GuardrailCrossRegionConfig`.
    #[track_caller]
    pub fn cross_region_config(
        mut self,
        value: impl IntoValue<GuardrailCrossRegionConfig>,
    ) -> Self {
        self.0.set("CrossRegionConfig", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^[0-9a-zA-Z-_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SensitiveInformationPolicyConfig`: `SensitiveInformationPolicyConfig`.
    #[track_caller]
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl IntoValue<SensitiveInformationPolicyConfig>,
    ) -> Self {
        self.0.set("SensitiveInformationPolicyConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicPolicyConfig`: `TopicPolicyConfig`.
    #[track_caller]
    pub fn topic_policy_config(mut self, value: impl IntoValue<TopicPolicyConfig>) -> Self {
        self.0.set("TopicPolicyConfig", value);
        self
    }

    /// `WordPolicyConfig`: `WordPolicyConfig`.
    #[track_caller]
    pub fn word_policy_config(mut self, value: impl IntoValue<WordPolicyConfig>) -> Self {
        self.0.set("WordPolicyConfig", value);
        self
    }
}

impl Handle<Guardrail> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureRecommendations`
    #[inline]
    pub fn failure_recommendations(&self) -> Value<Vec<String>> {
        self.attribute("FailureRecommendations")
    }

    /// `GuardrailArn`
    #[inline]
    pub fn guardrail_arn(&self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// `GuardrailId`
    #[inline]
    pub fn guardrail_id(&self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReasons`
    #[inline]
    pub fn status_reasons(&self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AutomatedReasoningPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomatedReasoningPolicyConfig(Properties);

properties! { AutomatedReasoningPolicyConfig }

impl AutomatedReasoningPolicyConfig {
    /// `ConfidenceThreshold`: number, 0 to 1.
    #[track_caller]
    pub fn confidence_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ConfidenceThreshold", value);
        self
    }

    /// `Policies`: list of strings, 1 to 2 items. Required.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Policies", value);
        self
    }
}

choice! {
    /// `ContentFilterAction` of `AWS::Bedrock::Guardrail`.
    ContentFilterAction
    BLOCK "BLOCK"
    NONE "NONE"
}

/// `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentFilterConfig(Properties);

properties! { ContentFilterConfig }

impl ContentFilterConfig {
    /// `InputAction`: `ContentFilterAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<ContentFilterAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `InputModalities`: list of `Modality`, 1 to 2 items.
    #[track_caller]
    pub fn input_modalities(mut self, value: impl IntoValue<ListOf<Modality>>) -> Self {
        self.0.set("InputModalities", value);
        self
    }

    /// `InputStrength`: `FilterStrength`. Required.
    #[track_caller]
    pub fn input_strength(mut self, value: impl IntoValue<FilterStrength>) -> Self {
        self.0.set("InputStrength", value);
        self
    }

    /// `OutputAction`: `ContentFilterAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<ContentFilterAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `OutputModalities`: list of `Modality`, 1 to 2 items.
    #[track_caller]
    pub fn output_modalities(mut self, value: impl IntoValue<ListOf<Modality>>) -> Self {
        self.0.set("OutputModalities", value);
        self
    }

    /// `OutputStrength`: `FilterStrength`. Required.
    #[track_caller]
    pub fn output_strength(mut self, value: impl IntoValue<FilterStrength>) -> Self {
        self.0.set("OutputStrength", value);
        self
    }

    /// `Type`: `ContentFilterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContentFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContentFilterType` of `AWS::Bedrock::Guardrail`.
    ContentFilterType
    SEXUAL "SEXUAL"
    VIOLENCE "VIOLENCE"
    HATE "HATE"
    INSULTS "INSULTS"
    MISCONDUCT "MISCONDUCT"
    PROMPT_ATTACK "PROMPT_ATTACK"
}

choice! {
    /// `ContentFiltersTierName` of `AWS::Bedrock::Guardrail`.
    ContentFiltersTierName
    CLASSIC "CLASSIC"
    STANDARD "STANDARD"
}

/// `ContentPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentPolicyConfig(Properties);

properties! { ContentPolicyConfig }

impl ContentPolicyConfig {
    /// `ContentFiltersTierConfig`: `ContentPolicyConfigContentFiltersTierConfig`.
    #[track_caller]
    pub fn content_filters_tier_config(
        mut self,
        value: impl IntoValue<ContentPolicyConfigContentFiltersTierConfig>,
    ) -> Self {
        self.0.set("ContentFiltersTierConfig", value);
        self
    }

    /// `FiltersConfig`: list of `ContentFilterConfig`, 1 to 6 items. Required.
    #[track_caller]
    pub fn filters_config(mut self, value: impl IntoValue<ListOf<ContentFilterConfig>>) -> Self {
        self.0.set("FiltersConfig", value);
        self
    }
}

/// `ContentPolicyConfigContentFiltersTierConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentPolicyConfigContentFiltersTierConfig(Properties);

properties! { ContentPolicyConfigContentFiltersTierConfig }

impl ContentPolicyConfigContentFiltersTierConfig {
    /// `TierName`: `ContentFiltersTierName`. Required.
    #[track_caller]
    pub fn tier_name(mut self, value: impl IntoValue<ContentFiltersTierName>) -> Self {
        self.0.set("TierName", value);
        self
    }
}

choice! {
    /// `ContextualGroundingAction` of `AWS::Bedrock::Guardrail`.
    ContextualGroundingAction
    BLOCK "BLOCK"
    NONE "NONE"
}

/// `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContextualGroundingFilterConfig(Properties);

properties! { ContextualGroundingFilterConfig }

impl ContextualGroundingFilterConfig {
    /// `Action`: `ContextualGroundingAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ContextualGroundingAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Threshold`: number, at least 0. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `Type`: `ContextualGroundingFilterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContextualGroundingFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContextualGroundingFilterType` of `AWS::Bedrock::Guardrail`.
    ContextualGroundingFilterType
    GROUNDING "GROUNDING"
    RELEVANCE "RELEVANCE"
}

/// `ContextualGroundingPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContextualGroundingPolicyConfig(Properties);

properties! { ContextualGroundingPolicyConfig }

impl ContextualGroundingPolicyConfig {
    /// `FiltersConfig`: list of `ContextualGroundingFilterConfig`, at least 1 item. Required.
    #[track_caller]
    pub fn filters_config(
        mut self,
        value: impl IntoValue<ListOf<ContextualGroundingFilterConfig>>,
    ) -> Self {
        self.0.set("FiltersConfig", value);
        self
    }
}

choice! {
    /// `FilterStrength` of `AWS::Bedrock::Guardrail`.
    FilterStrength
    NONE "NONE"
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

/// `GuardrailCrossRegionConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailCrossRegionConfig(Properties);

properties! { GuardrailCrossRegionConfig }

impl GuardrailCrossRegionConfig {
    /// `GuardrailProfileArn`: string, 15 to 2048 characters. Required.
    #[track_caller]
    pub fn guardrail_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailProfileArn", value);
        self
    }
}

/// `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedWordsConfig(Properties);

properties! { ManagedWordsConfig }

impl ManagedWordsConfig {
    /// `InputAction`: `WordAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<WordAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `OutputAction`: `WordAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<WordAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `Type`: `ManagedWordsType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ManagedWordsType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ManagedWordsType` of `AWS::Bedrock::Guardrail`.
    ManagedWordsType
    PROFANITY "PROFANITY"
}

choice! {
    /// `Modality` of `AWS::Bedrock::Guardrail`.
    Modality
    TEXT "TEXT"
    IMAGE "IMAGE"
}

/// `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct PiiEntityConfig(Properties);

properties! { PiiEntityConfig }

impl PiiEntityConfig {
    /// `Action`: `SensitiveInformationAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `InputAction`: `SensitiveInformationAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `OutputAction`: `SensitiveInformationAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `Type`: `PiiEntityType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PiiEntityType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PiiEntityType` of `AWS::Bedrock::Guardrail`.
    PiiEntityType
    ADDRESS "ADDRESS"
    AGE "AGE"
    AWS_ACCESS_KEY "AWS_ACCESS_KEY"
    AWS_SECRET_KEY "AWS_SECRET_KEY"
    CA_HEALTH_NUMBER "CA_HEALTH_NUMBER"
    CA_SOCIAL_INSURANCE_NUMBER "CA_SOCIAL_INSURANCE_NUMBER"
    CREDIT_DEBIT_CARD_CVV "CREDIT_DEBIT_CARD_CVV"
    CREDIT_DEBIT_CARD_EXPIRY "CREDIT_DEBIT_CARD_EXPIRY"
    CREDIT_DEBIT_CARD_NUMBER "CREDIT_DEBIT_CARD_NUMBER"
    DRIVER_ID "DRIVER_ID"
    EMAIL "EMAIL"
    INTERNATIONAL_BANK_ACCOUNT_NUMBER "INTERNATIONAL_BANK_ACCOUNT_NUMBER"
    IP_ADDRESS "IP_ADDRESS"
    LICENSE_PLATE "LICENSE_PLATE"
    MAC_ADDRESS "MAC_ADDRESS"
    NAME "NAME"
    PASSWORD "PASSWORD"
    PHONE "PHONE"
    PIN "PIN"
    SWIFT_CODE "SWIFT_CODE"
    UK_NATIONAL_HEALTH_SERVICE_NUMBER "UK_NATIONAL_HEALTH_SERVICE_NUMBER"
    UK_NATIONAL_INSURANCE_NUMBER "UK_NATIONAL_INSURANCE_NUMBER"
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"
    URL "URL"
    USERNAME "USERNAME"
    US_BANK_ACCOUNT_NUMBER "US_BANK_ACCOUNT_NUMBER"
    US_BANK_ROUTING_NUMBER "US_BANK_ROUTING_NUMBER"
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER"
    US_PASSPORT_NUMBER "US_PASSPORT_NUMBER"
    US_SOCIAL_SECURITY_NUMBER "US_SOCIAL_SECURITY_NUMBER"
    VEHICLE_IDENTIFICATION_NUMBER "VEHICLE_IDENTIFICATION_NUMBER"
}

/// `RegexConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegexConfig(Properties);

properties! { RegexConfig }

impl RegexConfig {
    /// `Action`: `SensitiveInformationAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputAction`: `SensitiveInformationAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputAction`: `SensitiveInformationAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<SensitiveInformationAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `Pattern`: string, at least 1 character. Required.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

choice! {
    /// `SensitiveInformationAction` of `AWS::Bedrock::Guardrail`.
    SensitiveInformationAction
    BLOCK "BLOCK"
    ANONYMIZE "ANONYMIZE"
    NONE "NONE"
}

/// `SensitiveInformationPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct SensitiveInformationPolicyConfig(Properties);

properties! { SensitiveInformationPolicyConfig }

impl SensitiveInformationPolicyConfig {
    /// `PiiEntitiesConfig`: list of `PiiEntityConfig`, at least 1 item.
    #[track_caller]
    pub fn pii_entities_config(mut self, value: impl IntoValue<ListOf<PiiEntityConfig>>) -> Self {
        self.0.set("PiiEntitiesConfig", value);
        self
    }

    /// `RegexesConfig`: list of `RegexConfig`, 1 to 30 items.
    #[track_caller]
    pub fn regexes_config(mut self, value: impl IntoValue<ListOf<RegexConfig>>) -> Self {
        self.0.set("RegexesConfig", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::Guardrail`.
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

choice! {
    /// `TopicAction` of `AWS::Bedrock::Guardrail`.
    TopicAction
    BLOCK "BLOCK"
    NONE "NONE"
}

/// `TopicConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicConfig(Properties);

properties! { TopicConfig }

impl TopicConfig {
    /// `Definition`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Examples`: list of strings, at most 5 items.
    #[track_caller]
    pub fn examples(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Examples", value);
        self
    }

    /// `InputAction`: `TopicAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<TopicAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[0-9a-zA-Z-_ !?.]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputAction`: `TopicAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<TopicAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `Type`: `TopicType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TopicType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `TopicPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicPolicyConfig(Properties);

properties! { TopicPolicyConfig }

impl TopicPolicyConfig {
    /// `TopicsConfig`: list of `TopicConfig`, 1 to 30 items. Required.
    #[track_caller]
    pub fn topics_config(mut self, value: impl IntoValue<ListOf<TopicConfig>>) -> Self {
        self.0.set("TopicsConfig", value);
        self
    }

    /// `TopicsTierConfig`: `TopicPolicyConfigTopicsTierConfig`.
    #[track_caller]
    pub fn topics_tier_config(
        mut self,
        value: impl IntoValue<TopicPolicyConfigTopicsTierConfig>,
    ) -> Self {
        self.0.set("TopicsTierConfig", value);
        self
    }
}

/// `TopicPolicyConfigTopicsTierConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicPolicyConfigTopicsTierConfig(Properties);

properties! { TopicPolicyConfigTopicsTierConfig }

impl TopicPolicyConfigTopicsTierConfig {
    /// `TierName`: `TopicsTierName`. Required.
    #[track_caller]
    pub fn tier_name(mut self, value: impl IntoValue<TopicsTierName>) -> Self {
        self.0.set("TierName", value);
        self
    }
}

choice! {
    /// `TopicType` of `AWS::Bedrock::Guardrail`.
    TopicType
    DENY "DENY"
}

choice! {
    /// `TopicsTierName` of `AWS::Bedrock::Guardrail`.
    TopicsTierName
    CLASSIC "CLASSIC"
    STANDARD "STANDARD"
}

choice! {
    /// `WordAction` of `AWS::Bedrock::Guardrail`.
    WordAction
    BLOCK "BLOCK"
    NONE "NONE"
}

/// `WordConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordConfig(Properties);

properties! { WordConfig }

impl WordConfig {
    /// `InputAction`: `WordAction`.
    #[track_caller]
    pub fn input_action(mut self, value: impl IntoValue<WordAction>) -> Self {
        self.0.set("InputAction", value);
        self
    }

    /// `InputEnabled`: boolean.
    #[track_caller]
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InputEnabled", value);
        self
    }

    /// `OutputAction`: `WordAction`.
    #[track_caller]
    pub fn output_action(mut self, value: impl IntoValue<WordAction>) -> Self {
        self.0.set("OutputAction", value);
        self
    }

    /// `OutputEnabled`: boolean.
    #[track_caller]
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OutputEnabled", value);
        self
    }

    /// `Text`: string, at least 1 character. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `WordPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordPolicyConfig(Properties);

properties! { WordPolicyConfig }

impl WordPolicyConfig {
    /// `ManagedWordListsConfig`: list of `ManagedWordsConfig`.
    #[track_caller]
    pub fn managed_word_lists_config(
        mut self,
        value: impl IntoValue<ListOf<ManagedWordsConfig>>,
    ) -> Self {
        self.0.set("ManagedWordListsConfig", value);
        self
    }

    /// `WordsConfig`: list of `WordConfig`, 1 to 10000 items.
    #[track_caller]
    pub fn words_config(mut self, value: impl IntoValue<ListOf<WordConfig>>) -> Self {
        self.0.set("WordsConfig", value);
        self
    }
}
