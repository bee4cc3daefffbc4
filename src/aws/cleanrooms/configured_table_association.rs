// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::ConfiguredTableAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::ConfiguredTableAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociation(Body);

resource! { ConfiguredTableAssociation "AWS::CleanRooms::ConfiguredTableAssociation" }

impl ConfiguredTableAssociation {
    /// `ConfiguredTableAssociationAnalysisRules`: list of `ConfiguredTableAssociationAnalysisRule`, 1 item.
    #[track_caller]
    pub fn configured_table_association_analysis_rules(
        mut self,
        value: impl IntoValue<ListOf<ConfiguredTableAssociationAnalysisRule>>,
    ) -> Self {
        self.0.set("ConfiguredTableAssociationAnalysisRules", value);
        self
    }

    /// `ConfiguredTableIdentifier`: string, 36 characters, pattern `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn configured_table_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfiguredTableIdentifier", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 512 characters, pattern `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfiguredTableAssociation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConfiguredTableAssociationIdentifier`
    #[inline]
    pub fn configured_table_association_identifier(&self) -> Value<String> {
        self.attribute("ConfiguredTableAssociationIdentifier")
    }
}

/// `ConfiguredTableAssociationAnalysisRule` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRule(Properties);

properties! { ConfiguredTableAssociationAnalysisRule }

impl ConfiguredTableAssociationAnalysisRule {
    /// `Policy`: `ConfiguredTableAssociationAnalysisRulePolicy`. Required.
    #[track_caller]
    pub fn policy(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicy>,
    ) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `Type`: `ConfiguredTableAssociationAnalysisRuleType`. Required.
    #[track_caller]
    pub fn type_(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleType>,
    ) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ConfiguredTableAssociationAnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleAggregation(Properties);

properties! { ConfiguredTableAssociationAnalysisRuleAggregation }

impl ConfiguredTableAssociationAnalysisRuleAggregation {
    /// `AllowedAdditionalAnalyses`: list of strings, at most 25 items.
    #[track_caller]
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAdditionalAnalyses", value);
        self
    }

    /// `AllowedResultReceivers`: list of strings.
    #[track_caller]
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedResultReceivers", value);
        self
    }
}

/// `ConfiguredTableAssociationAnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleCustom(Properties);

properties! { ConfiguredTableAssociationAnalysisRuleCustom }

impl ConfiguredTableAssociationAnalysisRuleCustom {
    /// `AllowedAdditionalAnalyses`: list of strings, at most 25 items.
    #[track_caller]
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAdditionalAnalyses", value);
        self
    }

    /// `AllowedResultReceivers`: list of strings.
    #[track_caller]
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedResultReceivers", value);
        self
    }
}

/// `ConfiguredTableAssociationAnalysisRuleList` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRuleList(Properties);

properties! { ConfiguredTableAssociationAnalysisRuleList }

impl ConfiguredTableAssociationAnalysisRuleList {
    /// `AllowedAdditionalAnalyses`: list of strings, at most 25 items.
    #[track_caller]
    pub fn allowed_additional_analyses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAdditionalAnalyses", value);
        self
    }

    /// `AllowedResultReceivers`: list of strings.
    #[track_caller]
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedResultReceivers", value);
        self
    }
}

/// `ConfiguredTableAssociationAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRulePolicy(Properties);

properties! { ConfiguredTableAssociationAnalysisRulePolicy }

impl ConfiguredTableAssociationAnalysisRulePolicy {
    /// `V1`: `ConfiguredTableAssociationAnalysisRulePolicyV1`. Required.
    #[track_caller]
    pub fn v1(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRulePolicyV1>,
    ) -> Self {
        self.0.set("V1", value);
        self
    }
}

/// `ConfiguredTableAssociationAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTableAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAssociationAnalysisRulePolicyV1(Properties);

properties! { ConfiguredTableAssociationAnalysisRulePolicyV1 }

impl ConfiguredTableAssociationAnalysisRulePolicyV1 {
    /// `Aggregation`: `ConfiguredTableAssociationAnalysisRuleAggregation`.
    #[track_caller]
    pub fn aggregation(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleAggregation>,
    ) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Custom`: `ConfiguredTableAssociationAnalysisRuleCustom`.
    #[track_caller]
    pub fn custom(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleCustom>,
    ) -> Self {
        self.0.set("Custom", value);
        self
    }

    /// `List`: `ConfiguredTableAssociationAnalysisRuleList`.
    #[track_caller]
    pub fn list(
        mut self,
        value: impl IntoValue<ConfiguredTableAssociationAnalysisRuleList>,
    ) -> Self {
        self.0.set("List", value);
        self
    }
}

choice! {
    /// `ConfiguredTableAssociationAnalysisRuleType` of `AWS::CleanRooms::ConfiguredTableAssociation`.
    ConfiguredTableAssociationAnalysisRuleType
    AGGREGATION "AGGREGATION"
    LIST "LIST"
    CUSTOM "CUSTOM"
}

/// `Tag` of `AWS::CleanRooms::ConfiguredTableAssociation`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
