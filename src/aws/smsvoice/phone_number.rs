// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::PhoneNumber` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::PhoneNumber`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumber(Body);

resource! { PhoneNumber "AWS::SMSVOICE::PhoneNumber" }

impl PhoneNumber {
    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `IsoCountryCode`: string, pattern `^[A-Z]{2}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn iso_country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IsoCountryCode", value);
        self
    }

    /// `MandatoryKeywords`: `MandatoryKeywords`. Required.
    #[track_caller]
    pub fn mandatory_keywords(mut self, value: impl IntoValue<MandatoryKeywords>) -> Self {
        self.0.set("MandatoryKeywords", value);
        self
    }

    /// `NumberCapabilities`: list of `NumberCapabilitiesItem`. Required. A change replaces the resource.
    #[track_caller]
    pub fn number_capabilities(
        mut self,
        value: impl IntoValue<ListOf<NumberCapabilitiesItem>>,
    ) -> Self {
        self.0.set("NumberCapabilities", value);
        self
    }

    /// `NumberType`: `NumberType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn number_type(mut self, value: impl IntoValue<NumberType>) -> Self {
        self.0.set("NumberType", value);
        self
    }

    /// `OptOutListName`: string, 1 to 256 characters, pattern `^[A-Za-z0-9_:/-]+$`.
    #[track_caller]
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptOutListName", value);
        self
    }

    /// `OptionalKeywords`: list of `OptionalKeyword`.
    #[track_caller]
    pub fn optional_keywords(mut self, value: impl IntoValue<ListOf<OptionalKeyword>>) -> Self {
        self.0.set("OptionalKeywords", value);
        self
    }

    /// `SelfManagedOptOutsEnabled`: boolean.
    #[track_caller]
    pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TwoWay`: `TwoWay`.
    #[track_caller]
    pub fn two_way(mut self, value: impl IntoValue<TwoWay>) -> Self {
        self.0.set("TwoWay", value);
        self
    }
}

impl Handle<PhoneNumber> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PhoneNumber`
    #[inline]
    pub fn phone_number(&self) -> Value<String> {
        self.attribute("PhoneNumber")
    }

    /// `PhoneNumberId`
    #[inline]
    pub fn phone_number_id(&self) -> Value<String> {
        self.attribute("PhoneNumberId")
    }
}

/// `MandatoryKeyword` of `AWS::SMSVOICE::PhoneNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandatoryKeyword(Properties);

properties! { MandatoryKeyword }

impl MandatoryKeyword {
    /// `Message`: string, at most 1600 characters, pattern `^(?!\s*$)[\s\S]+$`. Required.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }
}

/// `MandatoryKeywords` of `AWS::SMSVOICE::PhoneNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct MandatoryKeywords(Properties);

properties! { MandatoryKeywords }

impl MandatoryKeywords {
    /// `HELP`: `MandatoryKeyword`. Required.
    #[track_caller]
    pub fn help(mut self, value: impl IntoValue<MandatoryKeyword>) -> Self {
        self.0.set("HELP", value);
        self
    }

    /// `STOP`: `MandatoryKeyword`. Required.
    #[track_caller]
    pub fn stop(mut self, value: impl IntoValue<MandatoryKeyword>) -> Self {
        self.0.set("STOP", value);
        self
    }
}

choice! {
    /// `NumberCapabilitiesItem` of `AWS::SMSVOICE::PhoneNumber`.
    NumberCapabilitiesItem
    SMS "SMS"
    VOICE "VOICE"
    MMS "MMS"
}

choice! {
    /// `NumberType` of `AWS::SMSVOICE::PhoneNumber`.
    NumberType
    LONG_CODE "LONG_CODE"
    TOLL_FREE "TOLL_FREE"
    TEN_DLC "TEN_DLC"
    SIMULATOR "SIMULATOR"
}

/// `OptionalKeyword` of `AWS::SMSVOICE::PhoneNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionalKeyword(Properties);

properties! { OptionalKeyword }

impl OptionalKeyword {
    /// `Action`: `OptionalKeywordAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<OptionalKeywordAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Keyword`: string, at most 30 characters, pattern `^(?!(?i)(stop|help)$)[ \S]+`. Required.
    #[track_caller]
    pub fn keyword(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Keyword", value);
        self
    }

    /// `Message`: string, at most 1600 characters, pattern `^(?!\s*$)[\s\S]+$`. Required.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }
}

choice! {
    /// `OptionalKeywordAction` of `AWS::SMSVOICE::PhoneNumber`.
    OptionalKeywordAction
    AUTOMATIC_RESPONSE "AUTOMATIC_RESPONSE"
    OPT_OUT "OPT_OUT"
    OPT_IN "OPT_IN"
}

/// `Tag` of `AWS::SMSVOICE::PhoneNumber`.
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

/// `TwoWay` of `AWS::SMSVOICE::PhoneNumber`.
#[derive(Clone, Default)]
#[must_use]
pub struct TwoWay(Properties);

properties! { TwoWay }

impl TwoWay {
    /// `ChannelArn`: string, pattern `^arn:\S+$`.
    #[track_caller]
    pub fn channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelArn", value);
        self
    }

    /// `ChannelRole`: string, pattern `^arn:\S+$`.
    #[track_caller]
    pub fn channel_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelRole", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
