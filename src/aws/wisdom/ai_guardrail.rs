// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIGuardrail` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIGuardrail`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrail(Body);

resource! { AIGuardrail "AWS::Wisdom::AIGuardrail" }

impl AIGuardrail {
    /// `AssistantId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn assistant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantId", value);
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

    /// `ContentPolicyConfig`: `AIGuardrailContentPolicyConfig`.
    #[track_caller]
    pub fn content_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailContentPolicyConfig>,
    ) -> Self {
        self.0.set("ContentPolicyConfig", value);
        self
    }

    /// `ContextualGroundingPolicyConfig`: `AIGuardrailContextualGroundingPolicyConfig`.
    #[track_caller]
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailContextualGroundingPolicyConfig>,
    ) -> Self {
        self.0.set("ContextualGroundingPolicyConfig", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SensitiveInformationPolicyConfig`: `AIGuardrailSensitiveInformationPolicyConfig`.
    #[track_caller]
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailSensitiveInformationPolicyConfig>,
    ) -> Self {
        self.0.set("SensitiveInformationPolicyConfig", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicPolicyConfig`: `AIGuardrailTopicPolicyConfig`.
    #[track_caller]
    pub fn topic_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailTopicPolicyConfig>,
    ) -> Self {
        self.0.set("TopicPolicyConfig", value);
        self
    }

    /// `WordPolicyConfig`: `AIGuardrailWordPolicyConfig`.
    #[track_caller]
    pub fn word_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailWordPolicyConfig>,
    ) -> Self {
        self.0.set("WordPolicyConfig", value);
        self
    }
}

impl Handle<AIGuardrail> {
    /// `AIGuardrailArn`
    #[inline]
    pub fn ai_guardrail_arn(&self) -> Value<String> {
        self.attribute("AIGuardrailArn")
    }

    /// `AIGuardrailId`
    #[inline]
    pub fn ai_guardrail_id(&self) -> Value<String> {
        self.attribute("AIGuardrailId")
    }

    /// `AssistantArn`
    #[inline]
    pub fn assistant_arn(&self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `ModifiedTimeSeconds`
    #[inline]
    pub fn modified_time_seconds(&self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// `AIGuardrailContentPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailContentPolicyConfig(Properties);

properties! { AIGuardrailContentPolicyConfig }

impl AIGuardrailContentPolicyConfig {
    /// `FiltersConfig`: list of `GuardrailContentFilterConfig`, 1 to 6 items. Required.
    #[track_caller]
    pub fn filters_config(
        mut self,
        value: impl IntoValue<ListOf<GuardrailContentFilterConfig>>,
    ) -> Self {
        self.0.set("FiltersConfig", value);
        self
    }
}

/// `AIGuardrailContextualGroundingPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailContextualGroundingPolicyConfig(Properties);

properties! { AIGuardrailContextualGroundingPolicyConfig }

impl AIGuardrailContextualGroundingPolicyConfig {
    /// `FiltersConfig`: list of `GuardrailContextualGroundingFilterConfig`, at least 1 item. Required.
    #[track_caller]
    pub fn filters_config(
        mut self,
        value: impl IntoValue<ListOf<GuardrailContextualGroundingFilterConfig>>,
    ) -> Self {
        self.0.set("FiltersConfig", value);
        self
    }
}

/// `AIGuardrailSensitiveInformationPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailSensitiveInformationPolicyConfig(Properties);

properties! { AIGuardrailSensitiveInformationPolicyConfig }

impl AIGuardrailSensitiveInformationPolicyConfig {
    /// `PiiEntitiesConfig`: list of `GuardrailPiiEntityConfig`, at least 1 item.
    #[track_caller]
    pub fn pii_entities_config(
        mut self,
        value: impl IntoValue<ListOf<GuardrailPiiEntityConfig>>,
    ) -> Self {
        self.0.set("PiiEntitiesConfig", value);
        self
    }

    /// `RegexesConfig`: list of `GuardrailRegexConfig`, at least 1 item.
    #[track_caller]
    pub fn regexes_config(mut self, value: impl IntoValue<ListOf<GuardrailRegexConfig>>) -> Self {
        self.0.set("RegexesConfig", value);
        self
    }
}

/// `AIGuardrailTopicPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailTopicPolicyConfig(Properties);

properties! { AIGuardrailTopicPolicyConfig }

impl AIGuardrailTopicPolicyConfig {
    /// `TopicsConfig`: list of `GuardrailTopicConfig`, at least 1 item. Required.
    #[track_caller]
    pub fn topics_config(mut self, value: impl IntoValue<ListOf<GuardrailTopicConfig>>) -> Self {
        self.0.set("TopicsConfig", value);
        self
    }
}

/// `AIGuardrailWordPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIGuardrailWordPolicyConfig(Properties);

properties! { AIGuardrailWordPolicyConfig }

impl AIGuardrailWordPolicyConfig {
    /// `ManagedWordListsConfig`: list of `GuardrailManagedWordsConfig`.
    #[track_caller]
    pub fn managed_word_lists_config(
        mut self,
        value: impl IntoValue<ListOf<GuardrailManagedWordsConfig>>,
    ) -> Self {
        self.0.set("ManagedWordListsConfig", value);
        self
    }

    /// `WordsConfig`: list of `GuardrailWordConfig`, at least 1 item.
    #[track_caller]
    pub fn words_config(mut self, value: impl IntoValue<ListOf<GuardrailWordConfig>>) -> Self {
        self.0.set("WordsConfig", value);
        self
    }
}

/// `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailContentFilterConfig(Properties);

properties! { GuardrailContentFilterConfig }

impl GuardrailContentFilterConfig {
    /// `InputStrength`: `GuardrailFilterStrength`. Required.
    #[track_caller]
    pub fn input_strength(mut self, value: impl IntoValue<GuardrailFilterStrength>) -> Self {
        self.0.set("InputStrength", value);
        self
    }

    /// `OutputStrength`: `GuardrailFilterStrength`. Required.
    #[track_caller]
    pub fn output_strength(mut self, value: impl IntoValue<GuardrailFilterStrength>) -> Self {
        self.0.set("OutputStrength", value);
        self
    }

    /// `Type`: `GuardrailContentFilterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GuardrailContentFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GuardrailContentFilterType` of `AWS::Wisdom::AIGuardrail`.
    GuardrailContentFilterType
    SEXUAL "SEXUAL"
    VIOLENCE "VIOLENCE"
    HATE "HATE"
    INSULTS "INSULTS"
    MISCONDUCT "MISCONDUCT"
    PROMPT_ATTACK "PROMPT_ATTACK"
}

/// `GuardrailContextualGroundingFilterConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailContextualGroundingFilterConfig(Properties);

properties! { GuardrailContextualGroundingFilterConfig }

impl GuardrailContextualGroundingFilterConfig {
    /// `Threshold`: number, at least 0, default 0. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `Type`: `GuardrailContextualGroundingFilterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GuardrailContextualGroundingFilterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GuardrailContextualGroundingFilterType` of `AWS::Wisdom::AIGuardrail`.
    GuardrailContextualGroundingFilterType
    GROUNDING "GROUNDING"
    RELEVANCE "RELEVANCE"
}

choice! {
    /// `GuardrailFilterStrength` of `AWS::Wisdom::AIGuardrail`.
    GuardrailFilterStrength
    NONE "NONE"
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

/// `GuardrailManagedWordsConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailManagedWordsConfig(Properties);

properties! { GuardrailManagedWordsConfig }

impl GuardrailManagedWordsConfig {
    /// `Type`: `GuardrailManagedWordsType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GuardrailManagedWordsType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GuardrailManagedWordsType` of `AWS::Wisdom::AIGuardrail`.
    GuardrailManagedWordsType
    PROFANITY "PROFANITY"
}

/// `GuardrailPiiEntityConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailPiiEntityConfig(Properties);

properties! { GuardrailPiiEntityConfig }

impl GuardrailPiiEntityConfig {
    /// `Action`: `GuardrailSensitiveInformationAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<GuardrailSensitiveInformationAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Type`: `GuardrailPiiEntityType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GuardrailPiiEntityType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GuardrailPiiEntityType` of `AWS::Wisdom::AIGuardrail`.
    GuardrailPiiEntityType
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

/// `GuardrailRegexConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailRegexConfig(Properties);

properties! { GuardrailRegexConfig }

impl GuardrailRegexConfig {
    /// `Action`: `GuardrailSensitiveInformationAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<GuardrailSensitiveInformationAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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
    /// `GuardrailSensitiveInformationAction` of `AWS::Wisdom::AIGuardrail`.
    GuardrailSensitiveInformationAction
    BLOCK "BLOCK"
    ANONYMIZE "ANONYMIZE"
}

/// `GuardrailTopicConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailTopicConfig(Properties);

properties! { GuardrailTopicConfig }

impl GuardrailTopicConfig {
    /// `Definition`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Examples`: list of strings.
    #[track_caller]
    pub fn examples(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Examples", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[0-9a-zA-Z-_ !?.]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `GuardrailTopicType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GuardrailTopicType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GuardrailTopicType` of `AWS::Wisdom::AIGuardrail`.
    GuardrailTopicType
    DENY "DENY"
}

/// `GuardrailWordConfig` of `AWS::Wisdom::AIGuardrail`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailWordConfig(Properties);

properties! { GuardrailWordConfig }

impl GuardrailWordConfig {
    /// `Text`: string, at least 1 character. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}
