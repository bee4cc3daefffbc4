// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FraudDetector::Variable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FraudDetector::Variable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Variable(Body);

resource! { Variable "AWS::FraudDetector::Variable" }

impl Variable {
    /// `DataSource`: `DataSource`. Required.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<DataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `DataType`: `DataType`. Required.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `DefaultValue`: string. Required.
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

    /// `Name`: string, pattern `^[a-z_][a-z0-9_]{0,99}?$`. Required. A change replaces the resource.
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

    /// `VariableType`: `VariableType`.
    #[track_caller]
    pub fn variable_type(mut self, value: impl IntoValue<VariableType>) -> Self {
        self.0.set("VariableType", value);
        self
    }
}

impl Handle<Variable> {
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

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

choice! {
    /// `DataSource` of `AWS::FraudDetector::Variable`.
    DataSource
    EVENT "EVENT"
    EXTERNAL_MODEL_SCORE "EXTERNAL_MODEL_SCORE"
}

choice! {
    /// `DataType` of `AWS::FraudDetector::Variable`.
    DataType
    STRING "STRING"
    INTEGER "INTEGER"
    FLOAT "FLOAT"
    BOOLEAN "BOOLEAN"
}

/// `Tag` of `AWS::FraudDetector::Variable`.
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

choice! {
    /// `VariableType` of `AWS::FraudDetector::Variable`.
    VariableType
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
