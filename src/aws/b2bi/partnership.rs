// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::B2BI::Partnership` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::B2BI::Partnership`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Partnership(Body);

resource! { Partnership "AWS::B2BI::Partnership" }

impl Partnership {
    /// `Capabilities`: list of strings. Required.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `CapabilityOptions`: `CapabilityOptions`.
    #[track_caller]
    pub fn capability_options(mut self, value: impl IntoValue<CapabilityOptions>) -> Self {
        self.0.set("CapabilityOptions", value);
        self
    }

    /// `Email`: string, 5 to 254 characters, pattern `^[\w\.\-]+@[\w\.\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Name`: string, 1 to 254 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Phone`: string, 7 to 22 characters, pattern `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*(\d+))?$`. A change replaces the resource.
    #[track_caller]
    pub fn phone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Phone", value);
        self
    }

    /// `ProfileId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Partnership> {
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

    /// `PartnershipArn`
    #[inline]
    pub fn partnership_arn(&self) -> Value<String> {
        self.attribute("PartnershipArn")
    }

    /// `PartnershipId`
    #[inline]
    pub fn partnership_id(&self) -> Value<String> {
        self.attribute("PartnershipId")
    }

    /// `TradingPartnerId`
    #[inline]
    pub fn trading_partner_id(&self) -> Value<String> {
        self.attribute("TradingPartnerId")
    }
}

/// `CapabilityOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapabilityOptions(Properties);

properties! { CapabilityOptions }

impl CapabilityOptions {
    /// `InboundEdi`: `InboundEdiOptions`.
    #[track_caller]
    pub fn inbound_edi(mut self, value: impl IntoValue<InboundEdiOptions>) -> Self {
        self.0.set("InboundEdi", value);
        self
    }

    /// `OutboundEdi`: `OutboundEdiOptions`.
    #[track_caller]
    pub fn outbound_edi(mut self, value: impl IntoValue<OutboundEdiOptions>) -> Self {
        self.0.set("OutboundEdi", value);
        self
    }
}

/// `InboundEdiOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct InboundEdiOptions(Properties);

properties! { InboundEdiOptions }

impl InboundEdiOptions {
    /// `X12`: `X12InboundEdiOptions`.
    #[track_caller]
    pub fn x12(mut self, value: impl IntoValue<X12InboundEdiOptions>) -> Self {
        self.0.set("X12", value);
        self
    }
}

choice! {
    /// `LineTerminator` of `AWS::B2BI::Partnership`.
    LineTerminator
    CRLF "CRLF"
    LF "LF"
    CR "CR"
}

/// `OutboundEdiOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundEdiOptions(Properties);

properties! { OutboundEdiOptions }

impl OutboundEdiOptions {
    /// `X12`: `X12Envelope`.
    #[track_caller]
    pub fn x12(mut self, value: impl IntoValue<X12Envelope>) -> Self {
        self.0.set("X12", value);
        self
    }
}

/// `Tag` of `AWS::B2BI::Partnership`.
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
    /// `WrapFormat` of `AWS::B2BI::Partnership`.
    WrapFormat
    SEGMENT "SEGMENT"
    ONE_LINE "ONE_LINE"
    LINE_LENGTH "LINE_LENGTH"
}

/// `WrapOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct WrapOptions(Properties);

properties! { WrapOptions }

impl WrapOptions {
    /// `LineLength`: number, at least 1.
    #[track_caller]
    pub fn line_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LineLength", value);
        self
    }

    /// `LineTerminator`: `LineTerminator`.
    #[track_caller]
    pub fn line_terminator(mut self, value: impl IntoValue<LineTerminator>) -> Self {
        self.0.set("LineTerminator", value);
        self
    }

    /// `WrapBy`: `WrapFormat`.
    #[track_caller]
    pub fn wrap_by(mut self, value: impl IntoValue<WrapFormat>) -> Self {
        self.0.set("WrapBy", value);
        self
    }
}

/// `X12AcknowledgmentOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12AcknowledgmentOptions(Properties);

properties! { X12AcknowledgmentOptions }

impl X12AcknowledgmentOptions {
    /// `FunctionalAcknowledgment`: `X12FunctionalAcknowledgment`. Required.
    #[track_caller]
    pub fn functional_acknowledgment(
        mut self,
        value: impl IntoValue<X12FunctionalAcknowledgment>,
    ) -> Self {
        self.0.set("FunctionalAcknowledgment", value);
        self
    }

    /// `TechnicalAcknowledgment`: `X12TechnicalAcknowledgment`. Required.
    #[track_caller]
    pub fn technical_acknowledgment(
        mut self,
        value: impl IntoValue<X12TechnicalAcknowledgment>,
    ) -> Self {
        self.0.set("TechnicalAcknowledgment", value);
        self
    }
}

/// `X12ControlNumbers` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12ControlNumbers(Properties);

properties! { X12ControlNumbers }

impl X12ControlNumbers {
    /// `StartingFunctionalGroupControlNumber`: number, 1 to 999999999.
    #[track_caller]
    pub fn starting_functional_group_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartingFunctionalGroupControlNumber", value);
        self
    }

    /// `StartingInterchangeControlNumber`: number, 1 to 999999999.
    #[track_caller]
    pub fn starting_interchange_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartingInterchangeControlNumber", value);
        self
    }

    /// `StartingTransactionSetControlNumber`: number, 1 to 999999999.
    #[track_caller]
    pub fn starting_transaction_set_control_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartingTransactionSetControlNumber", value);
        self
    }
}

/// `X12Delimiters` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12Delimiters(Properties);

properties! { X12Delimiters }

impl X12Delimiters {
    /// `ComponentSeparator`: string, 1 character.
    #[track_caller]
    pub fn component_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentSeparator", value);
        self
    }

    /// `DataElementSeparator`: string, 1 character.
    #[track_caller]
    pub fn data_element_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataElementSeparator", value);
        self
    }

    /// `SegmentTerminator`: string, 1 character.
    #[track_caller]
    pub fn segment_terminator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentTerminator", value);
        self
    }
}

/// `X12Envelope` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12Envelope(Properties);

properties! { X12Envelope }

impl X12Envelope {
    /// `Common`: `X12OutboundEdiHeaders`.
    #[track_caller]
    pub fn common(mut self, value: impl IntoValue<X12OutboundEdiHeaders>) -> Self {
        self.0.set("Common", value);
        self
    }

    /// `WrapOptions`: `WrapOptions`.
    #[track_caller]
    pub fn wrap_options(mut self, value: impl IntoValue<WrapOptions>) -> Self {
        self.0.set("WrapOptions", value);
        self
    }
}

choice! {
    /// `X12FunctionalAcknowledgment` of `AWS::B2BI::Partnership`.
    X12FunctionalAcknowledgment
    DO_NOT_GENERATE "DO_NOT_GENERATE"
    GENERATE_ALL_SEGMENTS "GENERATE_ALL_SEGMENTS"
    GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP"
}

/// `X12FunctionalGroupHeaders` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12FunctionalGroupHeaders(Properties);

properties! { X12FunctionalGroupHeaders }

impl X12FunctionalGroupHeaders {
    /// `ApplicationReceiverCode`: string, 2 to 15 characters, pattern `^[a-zA-Z0-9 ]*$`.
    #[track_caller]
    pub fn application_receiver_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationReceiverCode", value);
        self
    }

    /// `ApplicationSenderCode`: string, 2 to 15 characters, pattern `^[a-zA-Z0-9 ]*$`.
    #[track_caller]
    pub fn application_sender_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationSenderCode", value);
        self
    }

    /// `ResponsibleAgencyCode`: string, 1 to 2 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn responsible_agency_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponsibleAgencyCode", value);
        self
    }
}

choice! {
    /// `X12GS05TimeFormat` of `AWS::B2BI::Partnership`.
    X12GS05TimeFormat
    HHMM "HHMM"
    HHMMSS "HHMMSS"
    HHMMSSDD "HHMMSSDD"
}

/// `X12InboundEdiOptions` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12InboundEdiOptions(Properties);

properties! { X12InboundEdiOptions }

impl X12InboundEdiOptions {
    /// `AcknowledgmentOptions`: `X12AcknowledgmentOptions`.
    #[track_caller]
    pub fn acknowledgment_options(
        mut self,
        value: impl IntoValue<X12AcknowledgmentOptions>,
    ) -> Self {
        self.0.set("AcknowledgmentOptions", value);
        self
    }
}

/// `X12InterchangeControlHeaders` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12InterchangeControlHeaders(Properties);

properties! { X12InterchangeControlHeaders }

impl X12InterchangeControlHeaders {
    /// `AcknowledgmentRequestedCode`: string, 1 character, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn acknowledgment_requested_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcknowledgmentRequestedCode", value);
        self
    }

    /// `ReceiverId`: string, 15 characters, pattern `^[a-zA-Z0-9 ]*$`.
    #[track_caller]
    pub fn receiver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReceiverId", value);
        self
    }

    /// `ReceiverIdQualifier`: string, 2 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn receiver_id_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReceiverIdQualifier", value);
        self
    }

    /// `RepetitionSeparator`: string, 1 character.
    #[track_caller]
    pub fn repetition_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepetitionSeparator", value);
        self
    }

    /// `SenderId`: string, 15 characters, pattern `^[a-zA-Z0-9 ]*$`.
    #[track_caller]
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderId", value);
        self
    }

    /// `SenderIdQualifier`: string, 2 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn sender_id_qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderIdQualifier", value);
        self
    }

    /// `UsageIndicatorCode`: string, 1 character, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn usage_indicator_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageIndicatorCode", value);
        self
    }
}

/// `X12OutboundEdiHeaders` of `AWS::B2BI::Partnership`.
#[derive(Clone, Default)]
#[must_use]
pub struct X12OutboundEdiHeaders(Properties);

properties! { X12OutboundEdiHeaders }

impl X12OutboundEdiHeaders {
    /// `ControlNumbers`: `X12ControlNumbers`.
    #[track_caller]
    pub fn control_numbers(mut self, value: impl IntoValue<X12ControlNumbers>) -> Self {
        self.0.set("ControlNumbers", value);
        self
    }

    /// `Delimiters`: `X12Delimiters`.
    #[track_caller]
    pub fn delimiters(mut self, value: impl IntoValue<X12Delimiters>) -> Self {
        self.0.set("Delimiters", value);
        self
    }

    /// `FunctionalGroupHeaders`: `X12FunctionalGroupHeaders`.
    #[track_caller]
    pub fn functional_group_headers(
        mut self,
        value: impl IntoValue<X12FunctionalGroupHeaders>,
    ) -> Self {
        self.0.set("FunctionalGroupHeaders", value);
        self
    }

    /// `Gs05TimeFormat`: `X12GS05TimeFormat`.
    #[track_caller]
    pub fn gs05_time_format(mut self, value: impl IntoValue<X12GS05TimeFormat>) -> Self {
        self.0.set("Gs05TimeFormat", value);
        self
    }

    /// `InterchangeControlHeaders`: `X12InterchangeControlHeaders`.
    #[track_caller]
    pub fn interchange_control_headers(
        mut self,
        value: impl IntoValue<X12InterchangeControlHeaders>,
    ) -> Self {
        self.0.set("InterchangeControlHeaders", value);
        self
    }

    /// `ValidateEdi`: boolean.
    #[track_caller]
    pub fn validate_edi(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ValidateEdi", value);
        self
    }
}

choice! {
    /// `X12TechnicalAcknowledgment` of `AWS::B2BI::Partnership`.
    X12TechnicalAcknowledgment
    DO_NOT_GENERATE "DO_NOT_GENERATE"
    GENERATE_ALL_SEGMENTS "GENERATE_ALL_SEGMENTS"
}
