// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FraudDetector::EventType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FraudDetector::EventType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventType(Body);

resource! { EventType "AWS::FraudDetector::EventType" }

impl EventType {
    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntityTypes`: list of `EntityType`, at least 1 item. Required.
    #[track_caller]
    pub fn entity_types(mut self, value: impl IntoValue<ListOf<EntityType>>) -> Self {
        self.0.set("EntityTypes", value);
        self
    }

    /// `EventVariables`: list of `EventVariable`, at least 1 item. Required.
    #[track_caller]
    pub fn event_variables(mut self, value: impl IntoValue<ListOf<EventVariable>>) -> Self {
        self.0.set("EventVariables", value);
        self
    }

    /// `Labels`: list of `Label`, at least 2 items. Required.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[0-9a-z_-]+$`. Required. A change replaces the resource.
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

impl Handle<EventType> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `EntityTypes.*.Arn`
    #[inline]
    pub fn entity_types_arn(&self) -> Value<String> {
        self.attribute("EntityTypes.*.Arn")
    }

    /// `EntityTypes.*.CreatedTime`
    #[inline]
    pub fn entity_types_created_time(&self) -> Value<String> {
        self.attribute("EntityTypes.*.CreatedTime")
    }

    /// `EntityTypes.*.LastUpdatedTime`
    #[inline]
    pub fn entity_types_last_updated_time(&self) -> Value<String> {
        self.attribute("EntityTypes.*.LastUpdatedTime")
    }

    /// `EventVariables.*.Arn`
    #[inline]
    pub fn event_variables_arn(&self) -> Value<String> {
        self.attribute("EventVariables.*.Arn")
    }

    /// `EventVariables.*.CreatedTime`
    #[inline]
    pub fn event_variables_created_time(&self) -> Value<String> {
        self.attribute("EventVariables.*.CreatedTime")
    }

    /// `EventVariables.*.LastUpdatedTime`
    #[inline]
    pub fn event_variables_last_updated_time(&self) -> Value<String> {
        self.attribute("EventVariables.*.LastUpdatedTime")
    }

    /// `Labels.*.Arn`
    #[inline]
    pub fn labels_arn(&self) -> Value<String> {
        self.attribute("Labels.*.Arn")
    }

    /// `Labels.*.CreatedTime`
    #[inline]
    pub fn labels_created_time(&self) -> Value<String> {
        self.attribute("Labels.*.CreatedTime")
    }

    /// `Labels.*.LastUpdatedTime`
    #[inline]
    pub fn labels_last_updated_time(&self) -> Value<String> {
        self.attribute("Labels.*.LastUpdatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// `EntityType` of `AWS::FraudDetector::EventType`.
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

/// `EventVariable` of `AWS::FraudDetector::EventType`.
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
    /// `EventVariableDataSource` of `AWS::FraudDetector::EventType`.
    EventVariableDataSource
    EVENT "EVENT"
}

choice! {
    /// `EventVariableDataType` of `AWS::FraudDetector::EventType`.
    EventVariableDataType
    STRING "STRING"
    INTEGER "INTEGER"
    FLOAT "FLOAT"
    BOOLEAN "BOOLEAN"
}

choice! {
    /// `EventVariableVariableType` of `AWS::FraudDetector::EventType`.
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

/// `Label` of `AWS::FraudDetector::EventType`.
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

/// `Tag` of `AWS::FraudDetector::EventType`.
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
