// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::OrganizationConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::OrganizationConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationConfiguration(Body);

resource! { OrganizationConfiguration "AWS::SecurityHub::OrganizationConfiguration" }

impl OrganizationConfiguration {
    /// `AutoEnable`: boolean. Required.
    #[track_caller]
    pub fn auto_enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnable", value);
        self
    }

    /// `AutoEnableStandards`: `AutoEnableStandards`.
    #[track_caller]
    pub fn auto_enable_standards(mut self, value: impl IntoValue<AutoEnableStandards>) -> Self {
        self.0.set("AutoEnableStandards", value);
        self
    }

    /// `ConfigurationType`: `ConfigurationType`.
    #[track_caller]
    pub fn configuration_type(mut self, value: impl IntoValue<ConfigurationType>) -> Self {
        self.0.set("ConfigurationType", value);
        self
    }
}

impl Handle<OrganizationConfiguration> {
    /// `MemberAccountLimitReached`
    #[inline]
    pub fn member_account_limit_reached(&self) -> Value<bool> {
        self.attribute("MemberAccountLimitReached")
    }

    /// `OrganizationConfigurationIdentifier`
    #[inline]
    pub fn organization_configuration_identifier(&self) -> Value<String> {
        self.attribute("OrganizationConfigurationIdentifier")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

choice! {
    /// `AutoEnableStandards` of `AWS::SecurityHub::OrganizationConfiguration`.
    AutoEnableStandards
    DEFAULT "DEFAULT"
    NONE "NONE"
}

choice! {
    /// `ConfigurationType` of `AWS::SecurityHub::OrganizationConfiguration`.
    ConfigurationType
    CENTRAL "CENTRAL"
    LOCAL "LOCAL"
}
