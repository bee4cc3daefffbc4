// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::ProtectConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::ProtectConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtectConfiguration(Body);

resource! { ProtectConfiguration "AWS::SMSVOICE::ProtectConfiguration" }

impl ProtectConfiguration {
    /// `CountryRuleSet`: `CountryRuleSet`.
    #[track_caller]
    pub fn country_rule_set(mut self, value: impl IntoValue<CountryRuleSet>) -> Self {
        self.0.set("CountryRuleSet", value);
        self
    }

    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ProtectConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ProtectConfigurationId`
    #[inline]
    pub fn protect_configuration_id(&self) -> Value<String> {
        self.attribute("ProtectConfigurationId")
    }
}

/// `CountryRule` of `AWS::SMSVOICE::ProtectConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CountryRule(Properties);

properties! { CountryRule }

impl CountryRule {
    /// `CountryCode`: string, pattern `^[A-Z]{2}$`. Required.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `ProtectStatus`: `CountryRuleProtectStatus`. Required.
    #[track_caller]
    pub fn protect_status(mut self, value: impl IntoValue<CountryRuleProtectStatus>) -> Self {
        self.0.set("ProtectStatus", value);
        self
    }
}

choice! {
    /// `CountryRuleProtectStatus` of `AWS::SMSVOICE::ProtectConfiguration`.
    CountryRuleProtectStatus
    ALLOW "ALLOW"
    BLOCK "BLOCK"
    MONITOR "MONITOR"
    FILTER "FILTER"
}

/// `CountryRuleSet` of `AWS::SMSVOICE::ProtectConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CountryRuleSet(Properties);

properties! { CountryRuleSet }

impl CountryRuleSet {
    /// `MMS`: list of `CountryRule`.
    #[track_caller]
    pub fn mms(mut self, value: impl IntoValue<ListOf<CountryRule>>) -> Self {
        self.0.set("MMS", value);
        self
    }

    /// `SMS`: list of `CountryRule`.
    #[track_caller]
    pub fn sms(mut self, value: impl IntoValue<ListOf<CountryRule>>) -> Self {
        self.0.set("SMS", value);
        self
    }

    /// `VOICE`: list of `CountryRule`.
    #[track_caller]
    pub fn voice(mut self, value: impl IntoValue<ListOf<CountryRule>>) -> Self {
        self.0.set("VOICE", value);
        self
    }
}

/// `Tag` of `AWS::SMSVOICE::ProtectConfiguration`.
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
