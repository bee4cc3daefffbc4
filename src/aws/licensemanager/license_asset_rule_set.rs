// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::LicenseAssetRuleSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManager::LicenseAssetRuleSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseAssetRuleSet(Body);

resource! { LicenseAssetRuleSet "AWS::LicenseManager::LicenseAssetRuleSet" }

impl LicenseAssetRuleSet {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rules`: list of `LicenseAssetRule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<LicenseAssetRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LicenseAssetRuleSet> {
    /// `LicenseAssetRulesetArn`
    #[inline]
    pub fn license_asset_ruleset_arn(&self) -> Value<String> {
        self.attribute("LicenseAssetRulesetArn")
    }
}

/// `AndRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AndRuleStatement(Properties);

properties! { AndRuleStatement }

impl AndRuleStatement {
    /// `MatchingRuleStatements`: list of `MatchingRuleStatement`.
    #[track_caller]
    pub fn matching_rule_statements(
        mut self,
        value: impl IntoValue<ListOf<MatchingRuleStatement>>,
    ) -> Self {
        self.0.set("MatchingRuleStatements", value);
        self
    }
}

/// `InstanceRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRuleStatement(Properties);

properties! { InstanceRuleStatement }

impl InstanceRuleStatement {
    /// `AndRuleStatement`: `AndRuleStatement`.
    #[track_caller]
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatement>) -> Self {
        self.0.set("AndRuleStatement", value);
        self
    }

    /// `MatchingRuleStatement`: `MatchingRuleStatement`.
    #[track_caller]
    pub fn matching_rule_statement(mut self, value: impl IntoValue<MatchingRuleStatement>) -> Self {
        self.0.set("MatchingRuleStatement", value);
        self
    }

    /// `OrRuleStatement`: `OrRuleStatement`.
    #[track_caller]
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatement>) -> Self {
        self.0.set("OrRuleStatement", value);
        self
    }
}

/// `LicenseAssetRule` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseAssetRule(Properties);

properties! { LicenseAssetRule }

impl LicenseAssetRule {
    /// `RuleStatement`: `RuleStatement`. Required.
    #[track_caller]
    pub fn rule_statement(mut self, value: impl IntoValue<RuleStatement>) -> Self {
        self.0.set("RuleStatement", value);
        self
    }
}

/// `LicenseConfigurationRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseConfigurationRuleStatement(Properties);

properties! { LicenseConfigurationRuleStatement }

impl LicenseConfigurationRuleStatement {
    /// `AndRuleStatement`: `AndRuleStatement`.
    #[track_caller]
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatement>) -> Self {
        self.0.set("AndRuleStatement", value);
        self
    }

    /// `MatchingRuleStatement`: `MatchingRuleStatement`.
    #[track_caller]
    pub fn matching_rule_statement(mut self, value: impl IntoValue<MatchingRuleStatement>) -> Self {
        self.0.set("MatchingRuleStatement", value);
        self
    }

    /// `OrRuleStatement`: `OrRuleStatement`.
    #[track_caller]
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatement>) -> Self {
        self.0.set("OrRuleStatement", value);
        self
    }
}

/// `LicenseRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseRuleStatement(Properties);

properties! { LicenseRuleStatement }

impl LicenseRuleStatement {
    /// `AndRuleStatement`: `AndRuleStatement`.
    #[track_caller]
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatement>) -> Self {
        self.0.set("AndRuleStatement", value);
        self
    }

    /// `MatchingRuleStatement`: `MatchingRuleStatement`.
    #[track_caller]
    pub fn matching_rule_statement(mut self, value: impl IntoValue<MatchingRuleStatement>) -> Self {
        self.0.set("MatchingRuleStatement", value);
        self
    }

    /// `OrRuleStatement`: `OrRuleStatement`.
    #[track_caller]
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatement>) -> Self {
        self.0.set("OrRuleStatement", value);
        self
    }
}

/// `MatchingRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchingRuleStatement(Properties);

properties! { MatchingRuleStatement }

impl MatchingRuleStatement {
    /// `Constraint`: string. Required.
    #[track_caller]
    pub fn constraint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Constraint", value);
        self
    }

    /// `KeyToMatch`: string. Required.
    #[track_caller]
    pub fn key_to_match(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyToMatch", value);
        self
    }

    /// `ValueToMatch`: list of strings. Required.
    #[track_caller]
    pub fn value_to_match(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ValueToMatch", value);
        self
    }
}

/// `OrRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrRuleStatement(Properties);

properties! { OrRuleStatement }

impl OrRuleStatement {
    /// `MatchingRuleStatements`: list of `MatchingRuleStatement`.
    #[track_caller]
    pub fn matching_rule_statements(
        mut self,
        value: impl IntoValue<ListOf<MatchingRuleStatement>>,
    ) -> Self {
        self.0.set("MatchingRuleStatements", value);
        self
    }
}

/// `RuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleStatement(Properties);

properties! { RuleStatement }

impl RuleStatement {
    /// `InstanceRuleStatement`: `InstanceRuleStatement`.
    #[track_caller]
    pub fn instance_rule_statement(mut self, value: impl IntoValue<InstanceRuleStatement>) -> Self {
        self.0.set("InstanceRuleStatement", value);
        self
    }

    /// `LicenseConfigurationRuleStatement`: `LicenseConfigurationRuleStatement`.
    #[track_caller]
    pub fn license_configuration_rule_statement(
        mut self,
        value: impl IntoValue<LicenseConfigurationRuleStatement>,
    ) -> Self {
        self.0.set("LicenseConfigurationRuleStatement", value);
        self
    }

    /// `LicenseRuleStatement`: `LicenseRuleStatement`.
    #[track_caller]
    pub fn license_rule_statement(mut self, value: impl IntoValue<LicenseRuleStatement>) -> Self {
        self.0.set("LicenseRuleStatement", value);
        self
    }
}

/// `Tag` of `AWS::LicenseManager::LicenseAssetRuleSet`.
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
