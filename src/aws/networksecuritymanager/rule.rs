// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkSecurityManager::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::NetworkSecurityManager::Rule" }

impl Rule {
    /// `Configuration`: string.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `FirewallType`: `FirewallType`. A change replaces the resource.
    #[track_caller]
    pub fn firewall_type(mut self, value: impl IntoValue<FirewallType>) -> Self {
        self.0.set("FirewallType", value);
        self
    }

    /// `RuleDescription`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller]
    pub fn rule_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleDescription", value);
        self
    }

    /// `RuleName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `RuleType`: `RuleType`. A change replaces the resource.
    #[track_caller]
    pub fn rule_type(mut self, value: impl IntoValue<RuleType>) -> Self {
        self.0.set("RuleType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Rule> {
    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// `RuleId`
    #[inline]
    pub fn rule_id(&self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

choice! {
    /// `FirewallType` of `AWS::NetworkSecurityManager::Rule`.
    FirewallType
    WAF "WAF"
}

choice! {
    /// `RuleType` of `AWS::NetworkSecurityManager::Rule`.
    RuleType
    CONFIGURATION "CONFIGURATION"
    INSPECTION "INSPECTION"
}

/// `Tag` of `AWS::NetworkSecurityManager::Rule`.
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
