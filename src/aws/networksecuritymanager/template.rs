// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager::Template` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkSecurityManager::Template`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Template(Body);

resource! { Template "AWS::NetworkSecurityManager::Template" }

impl Template {
    /// `AssociatedRuleList`: list of `AssociatedRule`, 1 to 50 items.
    #[track_caller]
    pub fn associated_rule_list(mut self, value: impl IntoValue<ListOf<AssociatedRule>>) -> Self {
        self.0.set("AssociatedRuleList", value);
        self
    }

    /// `FirewallType`: `FirewallType`. A change replaces the resource.
    #[track_caller]
    pub fn firewall_type(mut self, value: impl IntoValue<FirewallType>) -> Self {
        self.0.set("FirewallType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateDescription`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller]
    pub fn template_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateDescription", value);
        self
    }

    /// `TemplateName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

impl Handle<Template> {
    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TemplateArn`
    #[inline]
    pub fn template_arn(&self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// `TemplateId`
    #[inline]
    pub fn template_id(&self) -> Value<String> {
        self.attribute("TemplateId")
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

/// `AssociatedRule` of `AWS::NetworkSecurityManager::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedRule(Properties);

properties! { AssociatedRule }

impl AssociatedRule {
    /// `RuleArn`: string. Required.
    #[track_caller]
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleArn", value);
        self
    }
}

choice! {
    /// `FirewallType` of `AWS::NetworkSecurityManager::Template`.
    FirewallType
    WAF "WAF"
    NETWORK_FIREWALL "NETWORK_FIREWALL"
    NETWORK_FIREWALL_V2 "NETWORK_FIREWALL_V2"
    IGW_FIREWALL "IGW_FIREWALL"
}

/// `Tag` of `AWS::NetworkSecurityManager::Template`.
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
