// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::EvaluationForm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::EvaluationForm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationForm(Body);

resource! { EvaluationForm "AWS::Connect::EvaluationForm" }

impl EvaluationForm {
    /// `AIVersion`: string, 1 to 256 characters.
    #[track_caller]
    pub fn ai_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AIVersion", value);
        self
    }

    /// `AutoEvaluationConfiguration`: `AutoEvaluationConfiguration`.
    #[track_caller]
    pub fn auto_evaluation_configuration(
        mut self,
        value: impl IntoValue<AutoEvaluationConfiguration>,
    ) -> Self {
        self.0.set("AutoEvaluationConfiguration", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Items`: list of `EvaluationFormBaseItem`, 1 to 200 items. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<EvaluationFormBaseItem>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `LanguageConfiguration`: `EvaluationFormLanguageConfiguration`.
    #[track_caller]
    pub fn language_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormLanguageConfiguration>,
    ) -> Self {
        self.0.set("LanguageConfiguration", value);
        self
    }

    /// `ReviewConfiguration`: `EvaluationReviewConfiguration`.
    #[track_caller]
    pub fn review_configuration(
        mut self,
        value: impl IntoValue<EvaluationReviewConfiguration>,
    ) -> Self {
        self.0.set("ReviewConfiguration", value);
        self
    }

    /// `ScoringStrategy`: `ScoringStrategy`.
    #[track_caller]
    pub fn scoring_strategy(mut self, value: impl IntoValue<ScoringStrategy>) -> Self {
        self.0.set("ScoringStrategy", value);
        self
    }

    /// `Status`: `Status`, default `DRAFT`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetConfiguration`: `EvaluationFormTargetConfiguration`.
    #[track_caller]
    pub fn target_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormTargetConfiguration>,
    ) -> Self {
        self.0.set("TargetConfiguration", value);
        self
    }

    /// `Title`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

impl Handle<EvaluationForm> {
    /// `EvaluationFormArn`
    #[inline]
    pub fn evaluation_form_arn(&self) -> Value<String> {
        self.attribute("EvaluationFormArn")
    }
}

/// `AutoEvaluationConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoEvaluationConfiguration(Properties);

properties! { AutoEvaluationConfiguration }

impl AutoEvaluationConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `AutomaticFailConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomaticFailConfiguration(Properties);

properties! { AutomaticFailConfiguration }

impl AutomaticFailConfiguration {
    /// `TargetSection`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`.
    #[track_caller]
    pub fn target_section(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetSection", value);
        self
    }
}

/// `EvaluationFormBaseItem` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormBaseItem(Properties);

properties! { EvaluationFormBaseItem }

impl EvaluationFormBaseItem {
    /// `Section`: `EvaluationFormSection`. Required.
    #[track_caller]
    pub fn section(mut self, value: impl IntoValue<EvaluationFormSection>) -> Self {
        self.0.set("Section", value);
        self
    }
}

/// `EvaluationFormItem` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItem(Properties);

properties! { EvaluationFormItem }

impl EvaluationFormItem {
    /// `Question`: `EvaluationFormQuestion`.
    #[track_caller]
    pub fn question(mut self, value: impl IntoValue<EvaluationFormQuestion>) -> Self {
        self.0.set("Question", value);
        self
    }

    /// `Section`: `EvaluationFormSection`.
    #[track_caller]
    pub fn section(mut self, value: impl IntoValue<EvaluationFormSection>) -> Self {
        self.0.set("Section", value);
        self
    }
}

/// `EvaluationFormItemEnablementCondition` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementCondition(Properties);

properties! { EvaluationFormItemEnablementCondition }

impl EvaluationFormItemEnablementCondition {
    /// `Operands`: list of `EvaluationFormItemEnablementConditionOperand`, at least 1 item. Required.
    #[track_caller]
    pub fn operands(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormItemEnablementConditionOperand>>,
    ) -> Self {
        self.0.set("Operands", value);
        self
    }

    /// `Operator`: `EvaluationFormItemEnablementConditionOperator`.
    #[track_caller]
    pub fn operator(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementConditionOperator>,
    ) -> Self {
        self.0.set("Operator", value);
        self
    }
}

/// `EvaluationFormItemEnablementConditionOperand` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementConditionOperand(Properties);

properties! { EvaluationFormItemEnablementConditionOperand }

impl EvaluationFormItemEnablementConditionOperand {
    /// `Expression`: `EvaluationFormItemEnablementExpression`.
    #[track_caller]
    pub fn expression(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementExpression>,
    ) -> Self {
        self.0.set("Expression", value);
        self
    }
}

choice! {
    /// `EvaluationFormItemEnablementConditionOperator` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementConditionOperator
    OR "OR"
    AND "AND"
}

/// `EvaluationFormItemEnablementConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementConfiguration(Properties);

properties! { EvaluationFormItemEnablementConfiguration }

impl EvaluationFormItemEnablementConfiguration {
    /// `Action`: `EvaluationFormItemEnablementConfigurationAction`. Required.
    #[track_caller]
    pub fn action(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementConfigurationAction>,
    ) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Condition`: `EvaluationFormItemEnablementCondition`. Required.
    #[track_caller]
    pub fn condition(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementCondition>,
    ) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `DefaultAction`: `EvaluationFormItemEnablementConfigurationDefaultAction`.
    #[track_caller]
    pub fn default_action(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementConfigurationDefaultAction>,
    ) -> Self {
        self.0.set("DefaultAction", value);
        self
    }
}

choice! {
    /// `EvaluationFormItemEnablementConfigurationAction` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementConfigurationAction
    DISABLE "DISABLE"
    ENABLE "ENABLE"
}

choice! {
    /// `EvaluationFormItemEnablementConfigurationDefaultAction` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementConfigurationDefaultAction
    DISABLE "DISABLE"
    ENABLE "ENABLE"
}

/// `EvaluationFormItemEnablementExpression` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementExpression(Properties);

properties! { EvaluationFormItemEnablementExpression }

impl EvaluationFormItemEnablementExpression {
    /// `Comparator`: `EvaluationFormItemEnablementExpressionComparator`. Required.
    #[track_caller]
    pub fn comparator(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementExpressionComparator>,
    ) -> Self {
        self.0.set("Comparator", value);
        self
    }

    /// `Source`: `EvaluationFormItemEnablementSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<EvaluationFormItemEnablementSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Values`: list of `EvaluationFormItemEnablementSourceValue`, at least 1 item. Required.
    #[track_caller]
    pub fn values(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormItemEnablementSourceValue>>,
    ) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `EvaluationFormItemEnablementExpressionComparator` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementExpressionComparator
    IN "IN"
    NOT_IN "NOT_IN"
    ALL_IN "ALL_IN"
    EXACT "EXACT"
}

/// `EvaluationFormItemEnablementSource` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementSource(Properties);

properties! { EvaluationFormItemEnablementSource }

impl EvaluationFormItemEnablementSource {
    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `Type`: `EvaluationFormItemEnablementSourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EvaluationFormItemEnablementSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EvaluationFormItemEnablementSourceType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementSourceType
    QUESTION_REF_ID "QUESTION_REF_ID"
}

/// `EvaluationFormItemEnablementSourceValue` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormItemEnablementSourceValue(Properties);

properties! { EvaluationFormItemEnablementSourceValue }

impl EvaluationFormItemEnablementSourceValue {
    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `Type`: `EvaluationFormItemEnablementSourceValueType`.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementSourceValueType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EvaluationFormItemEnablementSourceValueType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormItemEnablementSourceValueType
    OPTION_REF_ID "OPTION_REF_ID"
}

/// `EvaluationFormLanguageConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormLanguageConfiguration(Properties);

properties! { EvaluationFormLanguageConfiguration }

impl EvaluationFormLanguageConfiguration {
    /// `FormLanguage`: `EvaluationFormLanguageConfigurationFormLanguage`.
    #[track_caller]
    pub fn form_language(
        mut self,
        value: impl IntoValue<EvaluationFormLanguageConfigurationFormLanguage>,
    ) -> Self {
        self.0.set("FormLanguage", value);
        self
    }
}

choice! {
    /// `EvaluationFormLanguageConfigurationFormLanguage` of `AWS::Connect::EvaluationForm`.
    EvaluationFormLanguageConfigurationFormLanguage
    DE_DE "de-DE"
    EN_US "en-US"
    ES_ES "es-ES"
    FR_FR "fr-FR"
    IT_IT "it-IT"
    PT_BR "pt-BR"
    JA_JP "ja-JP"
    KO_KR "ko-KR"
    ZH_CN "zh-CN"
    MS_MY "ms-MY"
}

/// `EvaluationFormMetricConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormMetricConfiguration(Properties);

properties! { EvaluationFormMetricConfiguration }

impl EvaluationFormMetricConfiguration {
    /// `MetricName`: string, 1 to 256 characters, pattern `^[^\p{C}]*$`. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricType`: `EvaluationFormMetricConfigurationMetricType`. Required.
    #[track_caller]
    pub fn metric_type(
        mut self,
        value: impl IntoValue<EvaluationFormMetricConfigurationMetricType>,
    ) -> Self {
        self.0.set("MetricType", value);
        self
    }
}

choice! {
    /// `EvaluationFormMetricConfigurationMetricType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormMetricConfigurationMetricType
    BUSINESS_OUTCOME "BUSINESS_OUTCOME"
}

/// `EvaluationFormMultiSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormMultiSelectQuestionAutomation(Properties);

properties! { EvaluationFormMultiSelectQuestionAutomation }

impl EvaluationFormMultiSelectQuestionAutomation {
    /// `AnswerSource`: `EvaluationFormQuestionAutomationAnswerSource`.
    #[track_caller]
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSource>,
    ) -> Self {
        self.0.set("AnswerSource", value);
        self
    }

    /// `DefaultOptionRefIds`: list of strings.
    #[track_caller]
    pub fn default_option_ref_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DefaultOptionRefIds", value);
        self
    }

    /// `Options`: list of `EvaluationFormMultiSelectQuestionAutomationOption`, 1 to 20 items.
    #[track_caller]
    pub fn options(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormMultiSelectQuestionAutomationOption>>,
    ) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `EvaluationFormMultiSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormMultiSelectQuestionAutomationOption(Properties);

properties! { EvaluationFormMultiSelectQuestionAutomationOption }

impl EvaluationFormMultiSelectQuestionAutomationOption {
    /// `RuleCategory`: `MultiSelectQuestionRuleCategoryAutomation`. Required.
    #[track_caller]
    pub fn rule_category(
        mut self,
        value: impl IntoValue<MultiSelectQuestionRuleCategoryAutomation>,
    ) -> Self {
        self.0.set("RuleCategory", value);
        self
    }
}

/// `EvaluationFormMultiSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormMultiSelectQuestionOption(Properties);

properties! { EvaluationFormMultiSelectQuestionOption }

impl EvaluationFormMultiSelectQuestionOption {
    /// `AutomaticFail`: boolean.
    #[track_caller]
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutomaticFail", value);
        self
    }

    /// `AutomaticFailConfiguration`: `AutomaticFailConfiguration`.
    #[track_caller]
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfiguration>,
    ) -> Self {
        self.0.set("AutomaticFailConfiguration", value);
        self
    }

    /// `PointsConfiguration`: `QuestionOptionPointsConfiguration`.
    #[track_caller]
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfiguration>,
    ) -> Self {
        self.0.set("PointsConfiguration", value);
        self
    }

    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`. Required.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `Score`: integer, 0 to 10.
    #[track_caller]
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Score", value);
        self
    }

    /// `Text`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `EvaluationFormMultiSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormMultiSelectQuestionProperties(Properties);

properties! { EvaluationFormMultiSelectQuestionProperties }

impl EvaluationFormMultiSelectQuestionProperties {
    /// `Automation`: `EvaluationFormMultiSelectQuestionAutomation`.
    #[track_caller]
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionAutomation>,
    ) -> Self {
        self.0.set("Automation", value);
        self
    }

    /// `DisplayAs`: `EvaluationFormMultiSelectQuestionPropertiesDisplayAs`.
    #[track_caller]
    pub fn display_as(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionPropertiesDisplayAs>,
    ) -> Self {
        self.0.set("DisplayAs", value);
        self
    }

    /// `Options`: list of `EvaluationFormMultiSelectQuestionOption`, 2 to 256 items. Required.
    #[track_caller]
    pub fn options(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormMultiSelectQuestionOption>>,
    ) -> Self {
        self.0.set("Options", value);
        self
    }
}

choice! {
    /// `EvaluationFormMultiSelectQuestionPropertiesDisplayAs` of `AWS::Connect::EvaluationForm`.
    EvaluationFormMultiSelectQuestionPropertiesDisplayAs
    DROPDOWN "DROPDOWN"
    CHECKBOX "CHECKBOX"
}

/// `EvaluationFormNumericQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormNumericQuestionAutomation(Properties);

properties! { EvaluationFormNumericQuestionAutomation }

impl EvaluationFormNumericQuestionAutomation {
    /// `AnswerSource`: `EvaluationFormQuestionAutomationAnswerSource`.
    #[track_caller]
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSource>,
    ) -> Self {
        self.0.set("AnswerSource", value);
        self
    }

    /// `PropertyValue`: `NumericQuestionPropertyValueAutomation`.
    #[track_caller]
    pub fn property_value(
        mut self,
        value: impl IntoValue<NumericQuestionPropertyValueAutomation>,
    ) -> Self {
        self.0.set("PropertyValue", value);
        self
    }
}

/// `EvaluationFormNumericQuestionOption` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormNumericQuestionOption(Properties);

properties! { EvaluationFormNumericQuestionOption }

impl EvaluationFormNumericQuestionOption {
    /// `AutomaticFail`: boolean.
    #[track_caller]
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutomaticFail", value);
        self
    }

    /// `AutomaticFailConfiguration`: `AutomaticFailConfiguration`.
    #[track_caller]
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfiguration>,
    ) -> Self {
        self.0.set("AutomaticFailConfiguration", value);
        self
    }

    /// `MaxValue`: integer. Required.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: integer. Required.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinValue", value);
        self
    }

    /// `PointsConfiguration`: `QuestionOptionPointsConfiguration`.
    #[track_caller]
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfiguration>,
    ) -> Self {
        self.0.set("PointsConfiguration", value);
        self
    }

    /// `Score`: integer, 0 to 10.
    #[track_caller]
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Score", value);
        self
    }
}

/// `EvaluationFormNumericQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormNumericQuestionProperties(Properties);

properties! { EvaluationFormNumericQuestionProperties }

impl EvaluationFormNumericQuestionProperties {
    /// `Automation`: `EvaluationFormNumericQuestionAutomation`.
    #[track_caller]
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormNumericQuestionAutomation>,
    ) -> Self {
        self.0.set("Automation", value);
        self
    }

    /// `MaxValue`: integer. Required.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: integer. Required.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinValue", value);
        self
    }

    /// `Options`: list of `EvaluationFormNumericQuestionOption`, 1 to 10 items.
    #[track_caller]
    pub fn options(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormNumericQuestionOption>>,
    ) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `EvaluationFormQuestion` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormQuestion(Properties);

properties! { EvaluationFormQuestion }

impl EvaluationFormQuestion {
    /// `Enablement`: `EvaluationFormItemEnablementConfiguration`.
    #[track_caller]
    pub fn enablement(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementConfiguration>,
    ) -> Self {
        self.0.set("Enablement", value);
        self
    }

    /// `Instructions`: string, at most 1024 characters.
    #[track_caller]
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instructions", value);
        self
    }

    /// `MetricConfiguration`: `EvaluationFormMetricConfiguration`.
    #[track_caller]
    pub fn metric_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormMetricConfiguration>,
    ) -> Self {
        self.0.set("MetricConfiguration", value);
        self
    }

    /// `NotApplicableEnabled`: boolean.
    #[track_caller]
    pub fn not_applicable_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NotApplicableEnabled", value);
        self
    }

    /// `QuestionType`: `EvaluationFormQuestionQuestionType`. Required.
    #[track_caller]
    pub fn question_type(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionQuestionType>,
    ) -> Self {
        self.0.set("QuestionType", value);
        self
    }

    /// `QuestionTypeProperties`: `EvaluationFormQuestionTypeProperties`.
    #[track_caller]
    pub fn question_type_properties(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionTypeProperties>,
    ) -> Self {
        self.0.set("QuestionTypeProperties", value);
        self
    }

    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`. Required.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `ScoringConfiguration`: `EvaluationFormQuestionScoringConfiguration`.
    #[track_caller]
    pub fn scoring_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionScoringConfiguration>,
    ) -> Self {
        self.0.set("ScoringConfiguration", value);
        self
    }

    /// `Title`: string, 1 to 350 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Weight`: number, 0 to 100.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `EvaluationFormQuestionAutomationAnswerSource` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormQuestionAutomationAnswerSource(Properties);

properties! { EvaluationFormQuestionAutomationAnswerSource }

impl EvaluationFormQuestionAutomationAnswerSource {
    /// `SourceType`: `EvaluationFormQuestionAutomationAnswerSourceSourceType`. Required.
    #[track_caller]
    pub fn source_type(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceSourceType>,
    ) -> Self {
        self.0.set("SourceType", value);
        self
    }
}

choice! {
    /// `EvaluationFormQuestionAutomationAnswerSourceSourceType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormQuestionAutomationAnswerSourceSourceType
    CONTACT_LENS_DATA "CONTACT_LENS_DATA"
    GEN_AI "GEN_AI"
}

choice! {
    /// `EvaluationFormQuestionQuestionType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormQuestionQuestionType
    NUMERIC "NUMERIC"
    SINGLESELECT "SINGLESELECT"
    TEXT "TEXT"
    MULTISELECT "MULTISELECT"
    DATETIME "DATETIME"
}

/// `EvaluationFormQuestionScoringConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormQuestionScoringConfiguration(Properties);

properties! { EvaluationFormQuestionScoringConfiguration }

impl EvaluationFormQuestionScoringConfiguration {
    /// `IsExcludedFromScoring`: boolean.
    #[track_caller]
    pub fn is_excluded_from_scoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsExcludedFromScoring", value);
        self
    }

    /// `PointsConfiguration`: `QuestionPointsConfiguration`.
    #[track_caller]
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionPointsConfiguration>,
    ) -> Self {
        self.0.set("PointsConfiguration", value);
        self
    }

    /// `ScoreThresholds`: list of `EvaluationFormScoreThreshold`.
    #[track_caller]
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormScoreThreshold>>,
    ) -> Self {
        self.0.set("ScoreThresholds", value);
        self
    }
}

/// `EvaluationFormQuestionTypeProperties` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormQuestionTypeProperties(Properties);

properties! { EvaluationFormQuestionTypeProperties }

impl EvaluationFormQuestionTypeProperties {
    /// `MultiSelect`: `EvaluationFormMultiSelectQuestionProperties`.
    #[track_caller]
    pub fn multi_select(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionProperties>,
    ) -> Self {
        self.0.set("MultiSelect", value);
        self
    }

    /// `Numeric`: `EvaluationFormNumericQuestionProperties`.
    #[track_caller]
    pub fn numeric(
        mut self,
        value: impl IntoValue<EvaluationFormNumericQuestionProperties>,
    ) -> Self {
        self.0.set("Numeric", value);
        self
    }

    /// `SingleSelect`: `EvaluationFormSingleSelectQuestionProperties`.
    #[track_caller]
    pub fn single_select(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionProperties>,
    ) -> Self {
        self.0.set("SingleSelect", value);
        self
    }

    /// `Text`: `EvaluationFormTextQuestionProperties`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<EvaluationFormTextQuestionProperties>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `EvaluationFormScoreThreshold` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormScoreThreshold(Properties);

properties! { EvaluationFormScoreThreshold }

impl EvaluationFormScoreThreshold {
    /// `MaxScorePercentage`: number, 0 to 100.
    #[track_caller]
    pub fn max_score_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxScorePercentage", value);
        self
    }

    /// `MinScorePercentage`: number, 0 to 100.
    #[track_caller]
    pub fn min_score_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinScorePercentage", value);
        self
    }

    /// `PerformanceCategory`: `EvaluationFormScoreThresholdPerformanceCategory`. Required.
    #[track_caller]
    pub fn performance_category(
        mut self,
        value: impl IntoValue<EvaluationFormScoreThresholdPerformanceCategory>,
    ) -> Self {
        self.0.set("PerformanceCategory", value);
        self
    }
}

choice! {
    /// `EvaluationFormScoreThresholdPerformanceCategory` of `AWS::Connect::EvaluationForm`.
    EvaluationFormScoreThresholdPerformanceCategory
    NEEDS_IMPROVEMENT "NEEDS_IMPROVEMENT"
    EXCEEDS_EXPECTATIONS "EXCEEDS_EXPECTATIONS"
}

/// `EvaluationFormSection` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormSection(Properties);

properties! { EvaluationFormSection }

impl EvaluationFormSection {
    /// `Instructions`: string, at most 1024 characters.
    #[track_caller]
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instructions", value);
        self
    }

    /// `IsExcludedFromScoring`: boolean.
    #[track_caller]
    pub fn is_excluded_from_scoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsExcludedFromScoring", value);
        self
    }

    /// `Items`: list of `EvaluationFormItem`, 1 to 200 items.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<EvaluationFormItem>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`. Required.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `ScoreThresholds`: list of `EvaluationFormScoreThreshold`.
    #[track_caller]
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormScoreThreshold>>,
    ) -> Self {
        self.0.set("ScoreThresholds", value);
        self
    }

    /// `Title`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Weight`: number, 0 to 100.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `EvaluationFormSingleSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormSingleSelectQuestionAutomation(Properties);

properties! { EvaluationFormSingleSelectQuestionAutomation }

impl EvaluationFormSingleSelectQuestionAutomation {
    /// `AnswerSource`: `EvaluationFormQuestionAutomationAnswerSource`.
    #[track_caller]
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSource>,
    ) -> Self {
        self.0.set("AnswerSource", value);
        self
    }

    /// `DefaultOptionRefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`.
    #[track_caller]
    pub fn default_option_ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultOptionRefId", value);
        self
    }

    /// `Options`: list of `EvaluationFormSingleSelectQuestionAutomationOption`, 1 to 20 items.
    #[track_caller]
    pub fn options(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormSingleSelectQuestionAutomationOption>>,
    ) -> Self {
        self.0.set("Options", value);
        self
    }
}

/// `EvaluationFormSingleSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormSingleSelectQuestionAutomationOption(Properties);

properties! { EvaluationFormSingleSelectQuestionAutomationOption }

impl EvaluationFormSingleSelectQuestionAutomationOption {
    /// `RuleCategory`: `SingleSelectQuestionRuleCategoryAutomation`. Required.
    #[track_caller]
    pub fn rule_category(
        mut self,
        value: impl IntoValue<SingleSelectQuestionRuleCategoryAutomation>,
    ) -> Self {
        self.0.set("RuleCategory", value);
        self
    }
}

/// `EvaluationFormSingleSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormSingleSelectQuestionOption(Properties);

properties! { EvaluationFormSingleSelectQuestionOption }

impl EvaluationFormSingleSelectQuestionOption {
    /// `AutomaticFail`: boolean.
    #[track_caller]
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutomaticFail", value);
        self
    }

    /// `AutomaticFailConfiguration`: `AutomaticFailConfiguration`.
    #[track_caller]
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfiguration>,
    ) -> Self {
        self.0.set("AutomaticFailConfiguration", value);
        self
    }

    /// `PointsConfiguration`: `QuestionOptionPointsConfiguration`.
    #[track_caller]
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfiguration>,
    ) -> Self {
        self.0.set("PointsConfiguration", value);
        self
    }

    /// `RefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`. Required.
    #[track_caller]
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefId", value);
        self
    }

    /// `Score`: integer, 0 to 10.
    #[track_caller]
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Score", value);
        self
    }

    /// `Text`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `EvaluationFormSingleSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormSingleSelectQuestionProperties(Properties);

properties! { EvaluationFormSingleSelectQuestionProperties }

impl EvaluationFormSingleSelectQuestionProperties {
    /// `Automation`: `EvaluationFormSingleSelectQuestionAutomation`.
    #[track_caller]
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionAutomation>,
    ) -> Self {
        self.0.set("Automation", value);
        self
    }

    /// `DisplayAs`: `EvaluationFormSingleSelectQuestionPropertiesDisplayAs`.
    #[track_caller]
    pub fn display_as(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionPropertiesDisplayAs>,
    ) -> Self {
        self.0.set("DisplayAs", value);
        self
    }

    /// `Options`: list of `EvaluationFormSingleSelectQuestionOption`, 2 to 256 items. Required.
    #[track_caller]
    pub fn options(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormSingleSelectQuestionOption>>,
    ) -> Self {
        self.0.set("Options", value);
        self
    }
}

choice! {
    /// `EvaluationFormSingleSelectQuestionPropertiesDisplayAs` of `AWS::Connect::EvaluationForm`.
    EvaluationFormSingleSelectQuestionPropertiesDisplayAs
    DROPDOWN "DROPDOWN"
    RADIO "RADIO"
}

/// `EvaluationFormTargetConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormTargetConfiguration(Properties);

properties! { EvaluationFormTargetConfiguration }

impl EvaluationFormTargetConfiguration {
    /// `ContactInteractionType`: `EvaluationFormTargetConfigurationContactInteractionType`. Required.
    #[track_caller]
    pub fn contact_interaction_type(
        mut self,
        value: impl IntoValue<EvaluationFormTargetConfigurationContactInteractionType>,
    ) -> Self {
        self.0.set("ContactInteractionType", value);
        self
    }
}

choice! {
    /// `EvaluationFormTargetConfigurationContactInteractionType` of `AWS::Connect::EvaluationForm`.
    EvaluationFormTargetConfigurationContactInteractionType
    AGENT "AGENT"
    AUTOMATED "AUTOMATED"
    CUSTOMER "CUSTOMER"
}

/// `EvaluationFormTextQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormTextQuestionAutomation(Properties);

properties! { EvaluationFormTextQuestionAutomation }

impl EvaluationFormTextQuestionAutomation {
    /// `AnswerSource`: `EvaluationFormQuestionAutomationAnswerSource`.
    #[track_caller]
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSource>,
    ) -> Self {
        self.0.set("AnswerSource", value);
        self
    }
}

/// `EvaluationFormTextQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationFormTextQuestionProperties(Properties);

properties! { EvaluationFormTextQuestionProperties }

impl EvaluationFormTextQuestionProperties {
    /// `Automation`: `EvaluationFormTextQuestionAutomation`.
    #[track_caller]
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormTextQuestionAutomation>,
    ) -> Self {
        self.0.set("Automation", value);
        self
    }
}

/// `EvaluationReviewConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationReviewConfiguration(Properties);

properties! { EvaluationReviewConfiguration }

impl EvaluationReviewConfiguration {
    /// `EligibilityDays`: integer, 1 to 90.
    #[track_caller]
    pub fn eligibility_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EligibilityDays", value);
        self
    }

    /// `ReviewNotificationRecipients`: list of `EvaluationReviewNotificationRecipient`, at least 1 item. Required.
    #[track_caller]
    pub fn review_notification_recipients(
        mut self,
        value: impl IntoValue<ListOf<EvaluationReviewNotificationRecipient>>,
    ) -> Self {
        self.0.set("ReviewNotificationRecipients", value);
        self
    }
}

/// `EvaluationReviewNotificationRecipient` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationReviewNotificationRecipient(Properties);

properties! { EvaluationReviewNotificationRecipient }

impl EvaluationReviewNotificationRecipient {
    /// `Type`: `EvaluationReviewNotificationRecipientType`. Required.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<EvaluationReviewNotificationRecipientType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: `EvaluationReviewNotificationRecipientValue`. Required.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<EvaluationReviewNotificationRecipientValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `EvaluationReviewNotificationRecipientType` of `AWS::Connect::EvaluationForm`.
    EvaluationReviewNotificationRecipientType
    USER_ID "USER_ID"
}

/// `EvaluationReviewNotificationRecipientValue` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationReviewNotificationRecipientValue(Properties);

properties! { EvaluationReviewNotificationRecipientValue }

impl EvaluationReviewNotificationRecipientValue {
    /// `UserId`: string, 1 to 500 characters.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }
}

/// `MultiSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiSelectQuestionRuleCategoryAutomation(Properties);

properties! { MultiSelectQuestionRuleCategoryAutomation }

impl MultiSelectQuestionRuleCategoryAutomation {
    /// `Category`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Condition`: `MultiSelectQuestionRuleCategoryAutomationCondition`. Required.
    #[track_caller]
    pub fn condition(
        mut self,
        value: impl IntoValue<MultiSelectQuestionRuleCategoryAutomationCondition>,
    ) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `OptionRefIds`: list of strings. Required.
    #[track_caller]
    pub fn option_ref_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OptionRefIds", value);
        self
    }
}

choice! {
    /// `MultiSelectQuestionRuleCategoryAutomationCondition` of `AWS::Connect::EvaluationForm`.
    MultiSelectQuestionRuleCategoryAutomationCondition
    PRESENT "PRESENT"
    NOT_PRESENT "NOT_PRESENT"
}

/// `NumericQuestionPropertyValueAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericQuestionPropertyValueAutomation(Properties);

properties! { NumericQuestionPropertyValueAutomation }

impl NumericQuestionPropertyValueAutomation {
    /// `Label`: `NumericQuestionPropertyValueAutomationLabel`. Required.
    #[track_caller]
    pub fn label(
        mut self,
        value: impl IntoValue<NumericQuestionPropertyValueAutomationLabel>,
    ) -> Self {
        self.0.set("Label", value);
        self
    }
}

choice! {
    /// `NumericQuestionPropertyValueAutomationLabel` of `AWS::Connect::EvaluationForm`.
    NumericQuestionPropertyValueAutomationLabel
    OVERALL_CUSTOMER_SENTIMENT_SCORE "OVERALL_CUSTOMER_SENTIMENT_SCORE"
    OVERALL_AGENT_SENTIMENT_SCORE "OVERALL_AGENT_SENTIMENT_SCORE"
    NON_TALK_TIME "NON_TALK_TIME"
    NON_TALK_TIME_PERCENTAGE "NON_TALK_TIME_PERCENTAGE"
    NUMBER_OF_INTERRUPTIONS "NUMBER_OF_INTERRUPTIONS"
    CONTACT_DURATION "CONTACT_DURATION"
    AGENT_INTERACTION_DURATION "AGENT_INTERACTION_DURATION"
    CUSTOMER_HOLD_TIME "CUSTOMER_HOLD_TIME"
    LONGEST_HOLD_DURATION "LONGEST_HOLD_DURATION"
    NUMBER_OF_HOLDS "NUMBER_OF_HOLDS"
    AGENT_INTERACTION_AND_HOLD_DURATION "AGENT_INTERACTION_AND_HOLD_DURATION"
    CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT"
    CUSTOMER_SENTIMENT_SCORE_WITH_AGENT "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT"
}

/// `QuestionOptionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuestionOptionPointsConfiguration(Properties);

properties! { QuestionOptionPointsConfiguration }

impl QuestionOptionPointsConfiguration {
    /// `IsBonus`: boolean.
    #[track_caller]
    pub fn is_bonus(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsBonus", value);
        self
    }

    /// `PointValue`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn point_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PointValue", value);
        self
    }
}

/// `QuestionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuestionPointsConfiguration(Properties);

properties! { QuestionPointsConfiguration }

impl QuestionPointsConfiguration {
    /// `IsBonus`: boolean.
    #[track_caller]
    pub fn is_bonus(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsBonus", value);
        self
    }

    /// `MaxPointValue`: integer, 0 to 100.
    #[track_caller]
    pub fn max_point_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPointValue", value);
        self
    }

    /// `MinPointValue`: integer, 0 to 100.
    #[track_caller]
    pub fn min_point_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinPointValue", value);
        self
    }
}

/// `ScoringStrategy` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScoringStrategy(Properties);

properties! { ScoringStrategy }

impl ScoringStrategy {
    /// `Mode`: `ScoringStrategyMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ScoringStrategyMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `ScoreThresholds`: list of `EvaluationFormScoreThreshold`.
    #[track_caller]
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<ListOf<EvaluationFormScoreThreshold>>,
    ) -> Self {
        self.0.set("ScoreThresholds", value);
        self
    }

    /// `Status`: `ScoringStrategyStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ScoringStrategyStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `ScoringStrategyMode` of `AWS::Connect::EvaluationForm`.
    ScoringStrategyMode
    QUESTION_ONLY "QUESTION_ONLY"
    SECTION_ONLY "SECTION_ONLY"
    POINTS_BASED "POINTS_BASED"
}

choice! {
    /// `ScoringStrategyStatus` of `AWS::Connect::EvaluationForm`.
    ScoringStrategyStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SingleSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleSelectQuestionRuleCategoryAutomation(Properties);

properties! { SingleSelectQuestionRuleCategoryAutomation }

impl SingleSelectQuestionRuleCategoryAutomation {
    /// `Category`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Condition`: `SingleSelectQuestionRuleCategoryAutomationCondition`. Required.
    #[track_caller]
    pub fn condition(
        mut self,
        value: impl IntoValue<SingleSelectQuestionRuleCategoryAutomationCondition>,
    ) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `OptionRefId`: string, pattern `^[a-zA-Z0-9._-]{1,40}$`. Required.
    #[track_caller]
    pub fn option_ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptionRefId", value);
        self
    }
}

choice! {
    /// `SingleSelectQuestionRuleCategoryAutomationCondition` of `AWS::Connect::EvaluationForm`.
    SingleSelectQuestionRuleCategoryAutomationCondition
    PRESENT "PRESENT"
    NOT_PRESENT "NOT_PRESENT"
}

choice! {
    /// `Status` of `AWS::Connect::EvaluationForm`.
    Status
    DRAFT "DRAFT"
    ACTIVE "ACTIVE"
}

/// `Tag` of `AWS::Connect::EvaluationForm`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
