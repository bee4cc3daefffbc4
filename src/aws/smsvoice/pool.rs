// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::Pool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::Pool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pool(Body);

resource! { Pool "AWS::SMSVOICE::Pool" }

impl Pool {
    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `MandatoryKeywords`: `MandatoryKeywords`. Required.
    #[track_caller]
    pub fn mandatory_keywords(mut self, value: impl IntoValue<MandatoryKeywords>) -> Self {
        self.0.set("MandatoryKeywords", value);
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

    /// `OriginationIdentities`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn origination_identities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OriginationIdentities", value);
        self
    }

    /// `SelfManagedOptOutsEnabled`: boolean.
    #[track_caller]
    pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SelfManagedOptOutsEnabled", value);
        self
    }

    /// `SharedRoutesEnabled`: boolean.
    #[track_caller]
    pub fn shared_routes_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SharedRoutesEnabled", value);
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

impl Handle<Pool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// `MandatoryKeyword` of `AWS::SMSVOICE::Pool`.
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

/// `MandatoryKeywords` of `AWS::SMSVOICE::Pool`.
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

/// `OptionalKeyword` of `AWS::SMSVOICE::Pool`.
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
    /// `OptionalKeywordAction` of `AWS::SMSVOICE::Pool`.
    OptionalKeywordAction
    AUTOMATIC_RESPONSE "AUTOMATIC_RESPONSE"
    OPT_OUT "OPT_OUT"
    OPT_IN "OPT_IN"
}

/// `Tag` of `AWS::SMSVOICE::Pool`.
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

/// `TwoWay` of `AWS::SMSVOICE::Pool`.
#[derive(Clone, Default)]
#[must_use]
pub struct TwoWay(Properties);

properties! { TwoWay }

impl TwoWay {
    /// `ChannelArn`: string, pattern `^[ \S]+`.
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
