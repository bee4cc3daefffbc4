// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::PartnerAccount` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::PartnerAccount`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerAccount(Body);

resource! { PartnerAccount "AWS::IoTWireless::PartnerAccount" }

impl PartnerAccount {
    /// `AccountLinked`: boolean.
    #[track_caller]
    pub fn account_linked(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccountLinked", value);
        self
    }

    /// `PartnerAccountId`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn partner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartnerAccountId", value);
        self
    }

    /// `PartnerType`: `PartnerType`.
    #[track_caller]
    pub fn partner_type(mut self, value: impl IntoValue<PartnerType>) -> Self {
        self.0.set("PartnerType", value);
        self
    }

    /// `Sidewalk`: `SidewalkAccountInfo`.
    #[track_caller]
    pub fn sidewalk(mut self, value: impl IntoValue<SidewalkAccountInfo>) -> Self {
        self.0.set("Sidewalk", value);
        self
    }

    /// `SidewalkResponse`: `SidewalkAccountInfoWithFingerprint`.
    #[track_caller]
    pub fn sidewalk_response(
        mut self,
        value: impl IntoValue<SidewalkAccountInfoWithFingerprint>,
    ) -> Self {
        self.0.set("SidewalkResponse", value);
        self
    }

    /// `SidewalkUpdate`: `SidewalkUpdateAccount`.
    #[track_caller]
    pub fn sidewalk_update(mut self, value: impl IntoValue<SidewalkUpdateAccount>) -> Self {
        self.0.set("SidewalkUpdate", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PartnerAccount> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fingerprint`
    #[inline]
    pub fn fingerprint(&self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

choice! {
    /// `PartnerType` of `AWS::IoTWireless::PartnerAccount`.
    PartnerType
    SIDEWALK "Sidewalk"
}

/// `SidewalkAccountInfo` of `AWS::IoTWireless::PartnerAccount`.
#[derive(Clone, Default)]
#[must_use]
pub struct SidewalkAccountInfo(Properties);

properties! { SidewalkAccountInfo }

impl SidewalkAccountInfo {
    /// `AppServerPrivateKey`: string, 1 to 4096 characters, pattern `[a-fA-F0-9]{64}`. Required.
    #[track_caller]
    pub fn app_server_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppServerPrivateKey", value);
        self
    }
}

/// `SidewalkAccountInfoWithFingerprint` of `AWS::IoTWireless::PartnerAccount`.
#[derive(Clone, Default)]
#[must_use]
pub struct SidewalkAccountInfoWithFingerprint(Properties);

properties! { SidewalkAccountInfoWithFingerprint }

impl SidewalkAccountInfoWithFingerprint {
    /// `AmazonId`: string, at most 2048 characters.
    #[track_caller]
    pub fn amazon_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AmazonId", value);
        self
    }

    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Fingerprint`: string, 64 characters, pattern `[a-fA-F0-9]{64}`.
    #[track_caller]
    pub fn fingerprint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Fingerprint", value);
        self
    }
}

/// `SidewalkUpdateAccount` of `AWS::IoTWireless::PartnerAccount`.
#[derive(Clone, Default)]
#[must_use]
pub struct SidewalkUpdateAccount(Properties);

properties! { SidewalkUpdateAccount }

impl SidewalkUpdateAccount {
    /// `AppServerPrivateKey`: string, 1 to 4096 characters, pattern `[a-fA-F0-9]{64}`.
    #[track_caller]
    pub fn app_server_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppServerPrivateKey", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::PartnerAccount`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
