// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution::IdNamespace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EntityResolution::IdNamespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNamespace(Body);

resource! { IdNamespace "AWS::EntityResolution::IdNamespace" }

impl IdNamespace {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IdMappingWorkflowProperties`: list of `IdNamespaceIdMappingWorkflowProperties`, 1 item.
    #[track_caller]
    pub fn id_mapping_workflow_properties(
        mut self,
        value: impl IntoValue<ListOf<IdNamespaceIdMappingWorkflowProperties>>,
    ) -> Self {
        self.0.set("IdMappingWorkflowProperties", value);
        self
    }

    /// `IdNamespaceName`: string, 1 to 255 characters, pattern `^[a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id_namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdNamespaceName", value);
        self
    }

    /// `InputSourceConfig`: list of `IdNamespaceInputSource`, at most 20 items.
    #[track_caller]
    pub fn input_source_config(
        mut self,
        value: impl IntoValue<ListOf<IdNamespaceInputSource>>,
    ) -> Self {
        self.0.set("InputSourceConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 32 to 512 characters, pattern `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<IdNamespace> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IdNamespaceArn`
    #[inline]
    pub fn id_namespace_arn(&self) -> Value<String> {
        self.attribute("IdNamespaceArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `IdNamespaceIdMappingWorkflowProperties` of `AWS::EntityResolution::IdNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNamespaceIdMappingWorkflowProperties(Properties);

properties! { IdNamespaceIdMappingWorkflowProperties }

impl IdNamespaceIdMappingWorkflowProperties {
    /// `IdMappingType`: `IdNamespaceIdMappingWorkflowPropertiesIdMappingType`. Required.
    #[track_caller]
    pub fn id_mapping_type(
        mut self,
        value: impl IntoValue<IdNamespaceIdMappingWorkflowPropertiesIdMappingType>,
    ) -> Self {
        self.0.set("IdMappingType", value);
        self
    }

    /// `ProviderProperties`: `NamespaceProviderProperties`.
    #[track_caller]
    pub fn provider_properties(
        mut self,
        value: impl IntoValue<NamespaceProviderProperties>,
    ) -> Self {
        self.0.set("ProviderProperties", value);
        self
    }

    /// `RuleBasedProperties`: `NamespaceRuleBasedProperties`.
    #[track_caller]
    pub fn rule_based_properties(
        mut self,
        value: impl IntoValue<NamespaceRuleBasedProperties>,
    ) -> Self {
        self.0.set("RuleBasedProperties", value);
        self
    }
}

choice! {
    /// `IdNamespaceIdMappingWorkflowPropertiesIdMappingType` of `AWS::EntityResolution::IdNamespace`.
    IdNamespaceIdMappingWorkflowPropertiesIdMappingType
    PROVIDER "PROVIDER"
    RULE_BASED "RULE_BASED"
}

/// `IdNamespaceInputSource` of `AWS::EntityResolution::IdNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNamespaceInputSource(Properties);

properties! { IdNamespaceInputSource }

impl IdNamespaceInputSource {
    /// `InputSourceARN`: string. Required.
    #[track_caller]
    pub fn input_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputSourceARN", value);
        self
    }

    /// `SchemaName`: string, 1 to 255 characters, pattern `^[a-zA-Z_0-9-]*$`.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }
}

/// `NamespaceProviderProperties` of `AWS::EntityResolution::IdNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamespaceProviderProperties(Properties);

properties! { NamespaceProviderProperties }

impl NamespaceProviderProperties {
    /// `ProviderConfiguration`: map of strings.
    #[track_caller]
    pub fn provider_configuration(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ProviderConfiguration", value);
        self
    }

    /// `ProviderServiceArn`: string, 20 to 255 characters. Required.
    #[track_caller]
    pub fn provider_service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderServiceArn", value);
        self
    }
}

/// `NamespaceRuleBasedProperties` of `AWS::EntityResolution::IdNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamespaceRuleBasedProperties(Properties);

properties! { NamespaceRuleBasedProperties }

impl NamespaceRuleBasedProperties {
    /// `AttributeMatchingModel`: `NamespaceRuleBasedPropertiesAttributeMatchingModel`.
    #[track_caller]
    pub fn attribute_matching_model(
        mut self,
        value: impl IntoValue<NamespaceRuleBasedPropertiesAttributeMatchingModel>,
    ) -> Self {
        self.0.set("AttributeMatchingModel", value);
        self
    }

    /// `RecordMatchingModels`: list of `RecordMatchingModel`.
    #[track_caller]
    pub fn record_matching_models(
        mut self,
        value: impl IntoValue<ListOf<RecordMatchingModel>>,
    ) -> Self {
        self.0.set("RecordMatchingModels", value);
        self
    }

    /// `RuleDefinitionTypes`: list of `RuleDefinitionType`.
    #[track_caller]
    pub fn rule_definition_types(
        mut self,
        value: impl IntoValue<ListOf<RuleDefinitionType>>,
    ) -> Self {
        self.0.set("RuleDefinitionTypes", value);
        self
    }

    /// `Rules`: list of `Rule`, 1 to 25 items.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

choice! {
    /// `NamespaceRuleBasedPropertiesAttributeMatchingModel` of `AWS::EntityResolution::IdNamespace`.
    NamespaceRuleBasedPropertiesAttributeMatchingModel
    ONE_TO_ONE "ONE_TO_ONE"
    MANY_TO_MANY "MANY_TO_MANY"
}

choice! {
    /// `RecordMatchingModel` of `AWS::EntityResolution::IdNamespace`.
    RecordMatchingModel
    ONE_SOURCE_TO_ONE_TARGET "ONE_SOURCE_TO_ONE_TARGET"
    MANY_SOURCE_TO_ONE_TARGET "MANY_SOURCE_TO_ONE_TARGET"
}

/// `Rule` of `AWS::EntityResolution::IdNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `MatchingKeys`: list of strings, 1 to 25 items. Required.
    #[track_caller]
    pub fn matching_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchingKeys", value);
        self
    }

    /// `RuleName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

choice! {
    /// `RuleDefinitionType` of `AWS::EntityResolution::IdNamespace`.
    RuleDefinitionType
    SOURCE "SOURCE"
    TARGET "TARGET"
}

/// `Tag` of `AWS::EntityResolution::IdNamespace`.
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

choice! {
    /// `Type` of `AWS::EntityResolution::IdNamespace`.
    Type
    SOURCE "SOURCE"
    TARGET "TARGET"
}
