// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution::IdMappingWorkflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EntityResolution::IdMappingWorkflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingWorkflow(Body);

resource! { IdMappingWorkflow "AWS::EntityResolution::IdMappingWorkflow" }

impl IdMappingWorkflow {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IdMappingIncrementalRunConfig`: `IdMappingIncrementalRunConfig`.
    #[track_caller]
    pub fn id_mapping_incremental_run_config(
        mut self,
        value: impl IntoValue<IdMappingIncrementalRunConfig>,
    ) -> Self {
        self.0.set("IdMappingIncrementalRunConfig", value);
        self
    }

    /// `IdMappingTechniques`: `IdMappingTechniques`. Required.
    #[track_caller]
    pub fn id_mapping_techniques(mut self, value: impl IntoValue<IdMappingTechniques>) -> Self {
        self.0.set("IdMappingTechniques", value);
        self
    }

    /// `InputSourceConfig`: list of `IdMappingWorkflowInputSource`, 1 to 20 items. Required.
    #[track_caller]
    pub fn input_source_config(
        mut self,
        value: impl IntoValue<ListOf<IdMappingWorkflowInputSource>>,
    ) -> Self {
        self.0.set("InputSourceConfig", value);
        self
    }

    /// `OutputSourceConfig`: list of `IdMappingWorkflowOutputSource`, 1 item.
    #[track_caller]
    pub fn output_source_config(
        mut self,
        value: impl IntoValue<ListOf<IdMappingWorkflowOutputSource>>,
    ) -> Self {
        self.0.set("OutputSourceConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 512 characters, pattern `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
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

    /// `WorkflowName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workflow_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowName", value);
        self
    }
}

impl Handle<IdMappingWorkflow> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `WorkflowArn`
    #[inline]
    pub fn workflow_arn(&self) -> Value<String> {
        self.attribute("WorkflowArn")
    }
}

/// `IdMappingIncrementalRunConfig` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingIncrementalRunConfig(Properties);

properties! { IdMappingIncrementalRunConfig }

impl IdMappingIncrementalRunConfig {
    /// `IncrementalRunType`: `IdMappingIncrementalRunConfigIncrementalRunType`. Required.
    #[track_caller]
    pub fn incremental_run_type(
        mut self,
        value: impl IntoValue<IdMappingIncrementalRunConfigIncrementalRunType>,
    ) -> Self {
        self.0.set("IncrementalRunType", value);
        self
    }
}

choice! {
    /// `IdMappingIncrementalRunConfigIncrementalRunType` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingIncrementalRunConfigIncrementalRunType
    ON_DEMAND "ON_DEMAND"
}

/// `IdMappingRuleBasedProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingRuleBasedProperties(Properties);

properties! { IdMappingRuleBasedProperties }

impl IdMappingRuleBasedProperties {
    /// `AttributeMatchingModel`: `IdMappingRuleBasedPropertiesAttributeMatchingModel`. Required.
    #[track_caller]
    pub fn attribute_matching_model(
        mut self,
        value: impl IntoValue<IdMappingRuleBasedPropertiesAttributeMatchingModel>,
    ) -> Self {
        self.0.set("AttributeMatchingModel", value);
        self
    }

    /// `RecordMatchingModel`: `IdMappingRuleBasedPropertiesRecordMatchingModel`. Required.
    #[track_caller]
    pub fn record_matching_model(
        mut self,
        value: impl IntoValue<IdMappingRuleBasedPropertiesRecordMatchingModel>,
    ) -> Self {
        self.0.set("RecordMatchingModel", value);
        self
    }

    /// `RuleDefinitionType`: `IdMappingRuleBasedPropertiesRuleDefinitionType`.
    #[track_caller]
    pub fn rule_definition_type(
        mut self,
        value: impl IntoValue<IdMappingRuleBasedPropertiesRuleDefinitionType>,
    ) -> Self {
        self.0.set("RuleDefinitionType", value);
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
    /// `IdMappingRuleBasedPropertiesAttributeMatchingModel` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingRuleBasedPropertiesAttributeMatchingModel
    ONE_TO_ONE "ONE_TO_ONE"
    MANY_TO_MANY "MANY_TO_MANY"
}

choice! {
    /// `IdMappingRuleBasedPropertiesRecordMatchingModel` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingRuleBasedPropertiesRecordMatchingModel
    ONE_SOURCE_TO_ONE_TARGET "ONE_SOURCE_TO_ONE_TARGET"
    MANY_SOURCE_TO_ONE_TARGET "MANY_SOURCE_TO_ONE_TARGET"
}

choice! {
    /// `IdMappingRuleBasedPropertiesRuleDefinitionType` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingRuleBasedPropertiesRuleDefinitionType
    SOURCE "SOURCE"
    TARGET "TARGET"
}

/// `IdMappingTechniques` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingTechniques(Properties);

properties! { IdMappingTechniques }

impl IdMappingTechniques {
    /// `IdMappingType`: `IdMappingTechniquesIdMappingType`.
    #[track_caller]
    pub fn id_mapping_type(
        mut self,
        value: impl IntoValue<IdMappingTechniquesIdMappingType>,
    ) -> Self {
        self.0.set("IdMappingType", value);
        self
    }

    /// `NormalizationVersion`: string.
    #[track_caller]
    pub fn normalization_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NormalizationVersion", value);
        self
    }

    /// `ProviderProperties`: `ProviderProperties`.
    #[track_caller]
    pub fn provider_properties(mut self, value: impl IntoValue<ProviderProperties>) -> Self {
        self.0.set("ProviderProperties", value);
        self
    }

    /// `RuleBasedProperties`: `IdMappingRuleBasedProperties`.
    #[track_caller]
    pub fn rule_based_properties(
        mut self,
        value: impl IntoValue<IdMappingRuleBasedProperties>,
    ) -> Self {
        self.0.set("RuleBasedProperties", value);
        self
    }
}

choice! {
    /// `IdMappingTechniquesIdMappingType` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingTechniquesIdMappingType
    PROVIDER "PROVIDER"
    RULE_BASED "RULE_BASED"
}

/// `IdMappingWorkflowInputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingWorkflowInputSource(Properties);

properties! { IdMappingWorkflowInputSource }

impl IdMappingWorkflowInputSource {
    /// `InputSourceARN`: string. Required.
    #[track_caller]
    pub fn input_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputSourceARN", value);
        self
    }

    /// `SchemaArn`: string, pattern `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`.
    #[track_caller]
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaArn", value);
        self
    }

    /// `Type`: `IdMappingWorkflowInputSourceType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IdMappingWorkflowInputSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `IdMappingWorkflowInputSourceType` of `AWS::EntityResolution::IdMappingWorkflow`.
    IdMappingWorkflowInputSourceType
    SOURCE "SOURCE"
    TARGET "TARGET"
}

/// `IdMappingWorkflowOutputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdMappingWorkflowOutputSource(Properties);

properties! { IdMappingWorkflowOutputSource }

impl IdMappingWorkflowOutputSource {
    /// `KMSArn`: `KmsKeyArn`, pattern `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSArn", value);
        self
    }

    /// `OutputS3Path`: string, 1 to 1024 characters, pattern `^s3://([^/]+)/?(.*?([^/]+)/?)$`. Required.
    #[track_caller]
    pub fn output_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3Path", value);
        self
    }
}

/// `IntermediateSourceConfiguration` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateSourceConfiguration(Properties);

properties! { IntermediateSourceConfiguration }

impl IntermediateSourceConfiguration {
    /// `IntermediateS3Path`: string, 1 to 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn intermediate_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntermediateS3Path", value);
        self
    }
}

/// `ProviderProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderProperties(Properties);

properties! { ProviderProperties }

impl ProviderProperties {
    /// `IntermediateSourceConfiguration`: `IntermediateSourceConfiguration`.
    #[track_caller]
    pub fn intermediate_source_configuration(
        mut self,
        value: impl IntoValue<IntermediateSourceConfiguration>,
    ) -> Self {
        self.0.set("IntermediateSourceConfiguration", value);
        self
    }

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

/// `Rule` of `AWS::EntityResolution::IdMappingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `MatchingKeys`: list of strings, 1 to 15 items. Required.
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

/// `Tag` of `AWS::EntityResolution::IdMappingWorkflow`.
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
