// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::NotifyConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::NotifyConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotifyConfiguration(Body);

resource! { NotifyConfiguration "AWS::SMSVOICE::NotifyConfiguration" }

impl NotifyConfiguration {
    /// `DefaultTemplateId`: string, at most 256 characters, pattern `^[A-Za-z0-9_-]*$`.
    #[track_caller]
    pub fn default_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultTemplateId", value);
        self
    }

    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `DisplayName`: string, 1 to 15 characters, pattern `^[A-Za-z0-9_ -]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EnabledChannels`: list of `EnabledChannelsItem`, 1 to 4 items. Required.
    #[track_caller]
    pub fn enabled_channels(mut self, value: impl IntoValue<ListOf<EnabledChannelsItem>>) -> Self {
        self.0.set("EnabledChannels", value);
        self
    }

    /// `EnabledCountries`: list of strings, at most 300 items.
    #[track_caller]
    pub fn enabled_countries(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledCountries", value);
        self
    }

    /// `PoolId`: string, 1 to 256 characters, pattern `^[A-Za-z0-9_:/-]+$`.
    #[track_caller]
    pub fn pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseCase`: `UseCase`. Required. A change replaces the resource.
    #[track_caller]
    pub fn use_case(mut self, value: impl IntoValue<UseCase>) -> Self {
        self.0.set("UseCase", value);
        self
    }
}

impl Handle<NotifyConfiguration> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `NotifyConfigurationArn`
    #[inline]
    pub fn notify_configuration_arn(&self) -> Value<String> {
        self.attribute("NotifyConfigurationArn")
    }

    /// `NotifyConfigurationId`
    #[inline]
    pub fn notify_configuration_id(&self) -> Value<String> {
        self.attribute("NotifyConfigurationId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Tier`
    #[inline]
    pub fn tier(&self) -> Value<String> {
        self.attribute("Tier")
    }

    /// `TierUpgradeStatus`
    #[inline]
    pub fn tier_upgrade_status(&self) -> Value<String> {
        self.attribute("TierUpgradeStatus")
    }
}

choice! {
    /// `EnabledChannelsItem` of `AWS::SMSVOICE::NotifyConfiguration`.
    EnabledChannelsItem
    SMS "SMS"
    VOICE "VOICE"
    MMS "MMS"
    RCS "RCS"
}

/// `Tag` of `AWS::SMSVOICE::NotifyConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UseCase` of `AWS::SMSVOICE::NotifyConfiguration`.
    UseCase
    CODE_VERIFICATION "CODE_VERIFICATION"
}
