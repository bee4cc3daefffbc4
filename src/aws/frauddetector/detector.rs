// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FraudDetector::Detector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FraudDetector::Detector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Detector(Body);

resource! { Detector "AWS::FraudDetector::Detector" }

impl Detector {
    /// `AssociatedModels`: list of `Model`, at most 10 items.
    #[track_caller]
    pub fn associated_models(mut self, value: impl IntoValue<ListOf<Model>>) -> Self {
        self.0.set("AssociatedModels", value);
        self
    }

    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DetectorId`: string, 1 to 64 characters, pattern `^[0-9a-z_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `DetectorVersionStatus`: `DetectorVersionStatus`.
    #[track_caller]
    pub fn detector_version_status(mut self, value: impl IntoValue<DetectorVersionStatus>) -> Self {
        self.0.set("DetectorVersionStatus", value);
        self
    }

    /// `EventType`: `EventType`. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<EventType>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `RuleExecutionMode`: `RuleExecutionMode`.
    #[track_caller]
    pub fn rule_execution_mode(mut self, value: impl IntoValue<RuleExecutionMode>) -> Self {
        self.0.set("RuleExecutionMode", value);
        self
    }

    /// `Rules`: list of `Rule`, at least 1 item. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Detector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociatedModels.*.Arn`
    #[inline]
    pub fn associated_models_arn(&self) -> Value<String> {
        self.attribute("AssociatedModels.*.Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `DetectorVersionId`
    #[inline]
    pub fn detector_version_id(&self) -> Value<String> {
        self.attribute("DetectorVersionId")
    }

    /// `EventType.Arn`
    #[inline]
    pub fn event_type_arn(&self) -> Value<String> {
        self.attribute("EventType.Arn")
    }

    /// `EventType.CreatedTime`
    #[inline]
    pub fn event_type_created_time(&self) -> Value<String> {
        self.attribute("EventType.CreatedTime")
    }

    /// `EventType.EntityTypes.*.Arn`
    #[inline]
    pub fn event_type_entity_types_arn(&self) -> Value<String> {
        self.attribute("EventType.EntityTypes.*.Arn")
    }

    /// `EventType.EntityTypes.*.CreatedTime`
    #[inline]
    pub fn event_type_entity_types_created_time(&self) -> Value<String> {
        self.attribute("EventType.EntityTypes.*.CreatedTime")
    }

    /// `EventType.EntityTypes.*.LastUpdatedTime`
    #[inline]
    pub fn event_type_entity_types_last_updated_time(&self) -> Value<String> {
        self.attribute("EventType.EntityTypes.*.LastUpdatedTime")
    }

    /// `EventType.EventVariables.*.Arn`
    #[inline]
    pub fn event_type_event_variables_arn(&self) -> Value<String> {
        self.attribute("EventType.EventVariables.*.Arn")
    }

    /// `EventType.EventVariables.*.CreatedTime`
    #[inline]
    pub fn event_type_event_variables_created_time(&self) -> Value<String> {
        self.attribute("EventType.EventVariables.*.CreatedTime")
    }

    /// `EventType.EventVariables.*.LastUpdatedTime`
    #[inline]
    pub fn event_type_event_variables_last_updated_time(&self) -> Value<String> {
        self.attribute("EventType.EventVariables.*.LastUpdatedTime")
    }

    /// `EventType.Labels.*.Arn`
    #[inline]
    pub fn event_type_labels_arn(&self) -> Value<String> {
        self.attribute("EventType.Labels.*.Arn")
    }

    /// `EventType.Labels.*.CreatedTime`
    #[inline]
    pub fn event_type_labels_created_time(&self) -> Value<String> {
        self.attribute("EventType.Labels.*.CreatedTime")
    }

    /// `EventType.Labels.*.LastUpdatedTime`
    #[inline]
    pub fn event_type_labels_last_updated_time(&self) -> Value<String> {
        self.attribute("EventType.Labels.*.LastUpdatedTime")
    }

    /// `EventType.LastUpdatedTime`
    #[inline]
    pub fn event_type_last_updated_time(&self) -> Value<String> {
        self.attribute("EventType.LastUpdatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Rules.*.Arn`
    #[inline]
    pub fn rules_arn(&self) -> Value<String> {
        self.attribute("Rules.*.Arn")
    }

    /// `Rules.*.CreatedTime`
    #[inline]
    pub fn rules_created_time(&self) -> Value<String> {
        self.attribute("Rules.*.CreatedTime")
    }

    /// `Rules.*.LastUpdatedTime`
    #[inline]
    pub fn rules_last_updated_time(&self) -> Value<String> {
        self.attribute("Rules.*.LastUpdatedTime")
    }

    /// `Rules.*.Outcomes.*.Arn`
    #[inline]
    pub fn rules_outcomes_arn(&self) -> Value<String> {
        self.attribute("Rules.*.Outcomes.*.Arn")
    }

    /// `Rules.*.Outcomes.*.CreatedTime`
    #[inline]
    pub fn rules_outcomes_created_time(&self) -> Value<String> {
        self.attribute("Rules.*.Outcomes.*.CreatedTime")
    }

    /// `Rules.*.Outcomes.*.LastUpdatedTime`
    #[inline]
    pub fn rules_outcomes_last_updated_time(&self) -> Value<String> {
        self.attribute("Rules.*.Outcomes.*.LastUpdatedTime")
    }

    /// `Rules.*.RuleVersion`
    #[inline]
    pub fn rules_rule_version(&self) -> Value<String> {
        self.attribute("Rules.*.RuleVersion")
    }
}

choice! {
    /// `DetectorVersionStatus` of `AWS::FraudDetector::Detector`.
    DetectorVersionStatus
    DRAFT "DRAFT"
    ACTIVE "ACTIVE"
}

/// `EntityType` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityType(Properties);

properties! { EntityType }

impl EntityType {
    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inline`: boolean.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `EventType` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventType(Properties);

properties! { EventType }

impl EventType {
    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntityTypes`: list of `EntityType`, at least 1 item.
    #[track_caller]
    pub fn entity_types(mut self, value: impl IntoValue<ListOf<EntityType>>) -> Self {
        self.0.set("EntityTypes", value);
        self
    }

    /// `EventVariables`: list of `EventVariable`, at least 1 item.
    #[track_caller]
    pub fn event_variables(mut self, value: impl IntoValue<ListOf<EventVariable>>) -> Self {
        self.0.set("EventVariables", value);
        self
    }

    /// `Inline`: boolean.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Labels`: list of `Label`, at least 2 items.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[0-9a-z_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `EventVariable` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventVariable(Properties);

properties! { EventVariable }

impl EventVariable {
    /// `DataSource`: `EventVariableDataSource`.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<EventVariableDataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `DataType`: `EventVariableDataType`.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<EventVariableDataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inline`: boolean.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VariableType`: `EventVariableVariableType`.
    #[track_caller]
    pub fn variable_type(mut self, value: impl IntoValue<EventVariableVariableType>) -> Self {
        self.0.set("VariableType", value);
        self
    }
}

choice! {
    /// `EventVariableDataSource` of `AWS::FraudDetector::Detector`.
    EventVariableDataSource
    EVENT "EVENT"
}

choice! {
    /// `EventVariableDataType` of `AWS::FraudDetector::Detector`.
    EventVariableDataType
    STRING "STRING"
    INTEGER "INTEGER"
    FLOAT "FLOAT"
    BOOLEAN "BOOLEAN"
}

choice! {
    /// `EventVariableVariableType` of `AWS::FraudDetector::Detector`.
    EventVariableVariableType
    AUTH_CODE "AUTH_CODE"
    AVS "AVS"
    BILLING_ADDRESS_L1 "BILLING_ADDRESS_L1"
    BILLING_ADDRESS_L2 "BILLING_ADDRESS_L2"
    BILLING_CITY "BILLING_CITY"
    BILLING_COUNTRY "BILLING_COUNTRY"
    BILLING_NAME "BILLING_NAME"
    BILLING_PHONE "BILLING_PHONE"
    BILLING_STATE "BILLING_STATE"
    BILLING_ZIP "BILLING_ZIP"
    CARD_BIN "CARD_BIN"
    CATEGORICAL "CATEGORICAL"
    CURRENCY_CODE "CURRENCY_CODE"
    EMAIL_ADDRESS "EMAIL_ADDRESS"
    FINGERPRINT "FINGERPRINT"
    FRAUD_LABEL "FRAUD_LABEL"
    FREE_FORM_TEXT "FREE_FORM_TEXT"
    IP_ADDRESS "IP_ADDRESS"
    NUMERIC "NUMERIC"
    ORDER_ID "ORDER_ID"
    PAYMENT_TYPE "PAYMENT_TYPE"
    PHONE_NUMBER "PHONE_NUMBER"
    PRICE "PRICE"
    PRODUCT_CATEGORY "PRODUCT_CATEGORY"
    SHIPPING_ADDRESS_L1 "SHIPPING_ADDRESS_L1"
    SHIPPING_ADDRESS_L2 "SHIPPING_ADDRESS_L2"
    SHIPPING_CITY "SHIPPING_CITY"
    SHIPPING_COUNTRY "SHIPPING_COUNTRY"
    SHIPPING_NAME "SHIPPING_NAME"
    SHIPPING_PHONE "SHIPPING_PHONE"
    SHIPPING_STATE "SHIPPING_STATE"
    SHIPPING_ZIP "SHIPPING_ZIP"
    USERAGENT "USERAGENT"
}

/// `Label` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Label(Properties);

properties! { Label }

impl Label {
    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inline`: boolean.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Model` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Model(Properties);

properties! { Model }

/// `Outcome` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Outcome(Properties);

properties! { Outcome }

impl Outcome {
    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inline`: boolean.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Rule` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DetectorId`: string, 1 to 64 characters, pattern `^[0-9a-z_-]+$`.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `Expression`: string.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Language`: `RuleLanguage`.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<RuleLanguage>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `Outcomes`: list of `Outcome`, at least 1 item.
    #[track_caller]
    pub fn outcomes(mut self, value: impl IntoValue<ListOf<Outcome>>) -> Self {
        self.0.set("Outcomes", value);
        self
    }

    /// `RuleId`: string, 1 to 64 characters, pattern `^[0-9a-z_-]+$`.
    #[track_caller]
    pub fn rule_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `RuleExecutionMode` of `AWS::FraudDetector::Detector`.
    RuleExecutionMode
    FIRST_MATCHED "FIRST_MATCHED"
    ALL_MATCHED "ALL_MATCHED"
}

choice! {
    /// `RuleLanguage` of `AWS::FraudDetector::Detector`.
    RuleLanguage
    DETECTORPL "DETECTORPL"
}

/// `Tag` of `AWS::FraudDetector::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
