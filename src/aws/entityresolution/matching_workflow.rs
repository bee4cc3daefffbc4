// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution::MatchingWorkflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EntityResolution::MatchingWorkflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchingWorkflow(Body);

resource! { MatchingWorkflow "AWS::EntityResolution::MatchingWorkflow" }

impl MatchingWorkflow {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IncrementalRunConfig`: `IncrementalRunConfig`.
    #[track_caller]
    pub fn incremental_run_config(mut self, value: impl IntoValue<IncrementalRunConfig>) -> Self {
        self.0.set("IncrementalRunConfig", value);
        self
    }

    /// `InputSourceConfig`: list of `InputSource`, 1 to 20 items. Required.
    #[track_caller]
    pub fn input_source_config(mut self, value: impl IntoValue<ListOf<InputSource>>) -> Self {
        self.0.set("InputSourceConfig", value);
        self
    }

    /// `OutputSourceConfig`: list of `OutputSource`, 1 item. Required.
    #[track_caller]
    pub fn output_source_config(mut self, value: impl IntoValue<ListOf<OutputSource>>) -> Self {
        self.0.set("OutputSourceConfig", value);
        self
    }

    /// `ResolutionTechniques`: `ResolutionTechniques`. Required.
    #[track_caller]
    pub fn resolution_techniques(mut self, value: impl IntoValue<ResolutionTechniques>) -> Self {
        self.0.set("ResolutionTechniques", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
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

impl Handle<MatchingWorkflow> {
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

/// `CustomerProfilesIntegrationConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerProfilesIntegrationConfig(Properties);

properties! { CustomerProfilesIntegrationConfig }

impl CustomerProfilesIntegrationConfig {
    /// `DomainArn`: string. Required.
    #[track_caller]
    pub fn domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainArn", value);
        self
    }

    /// `ObjectTypeArn`: string. Required.
    #[track_caller]
    pub fn object_type_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectTypeArn", value);
        self
    }
}

/// `IncrementalRunConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncrementalRunConfig(Properties);

properties! { IncrementalRunConfig }

impl IncrementalRunConfig {
    /// `IncrementalRunType`: `IncrementalRunConfigIncrementalRunType`. Required.
    #[track_caller]
    pub fn incremental_run_type(
        mut self,
        value: impl IntoValue<IncrementalRunConfigIncrementalRunType>,
    ) -> Self {
        self.0.set("IncrementalRunType", value);
        self
    }
}

choice! {
    /// `IncrementalRunConfigIncrementalRunType` of `AWS::EntityResolution::MatchingWorkflow`.
    IncrementalRunConfigIncrementalRunType
    IMMEDIATE "IMMEDIATE"
}

/// `InputSource` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSource(Properties);

properties! { InputSource }

impl InputSource {
    /// `ApplyNormalization`: boolean.
    #[track_caller]
    pub fn apply_normalization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyNormalization", value);
        self
    }

    /// `InputSourceARN`: string, pattern `arn:(aws|aws-us-gov|aws-cn):.*:.*:[0-9]+:.*$`. Required.
    #[track_caller]
    pub fn input_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputSourceARN", value);
        self
    }

    /// `SchemaArn`: string, pattern `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`. Required.
    #[track_caller]
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaArn", value);
        self
    }
}

/// `IntermediateSourceConfiguration` of `AWS::EntityResolution::MatchingWorkflow`.
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

/// `MatchingConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchingConfig(Properties);

properties! { MatchingConfig }

impl MatchingConfig {
    /// `EnableTransitiveMatching`: boolean.
    #[track_caller]
    pub fn enable_transitive_matching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTransitiveMatching", value);
        self
    }
}

/// `OutputAttribute` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputAttribute(Properties);

properties! { OutputAttribute }

impl OutputAttribute {
    /// `Hashed`: boolean.
    #[track_caller]
    pub fn hashed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Hashed", value);
        self
    }

    /// `Name`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `OutputSource` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputSource(Properties);

properties! { OutputSource }

impl OutputSource {
    /// `ApplyNormalization`: boolean.
    #[track_caller]
    pub fn apply_normalization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyNormalization", value);
        self
    }

    /// `CustomerProfilesIntegrationConfig`: `CustomerProfilesIntegrationConfig`.
    #[track_caller]
    pub fn customer_profiles_integration_config(
        mut self,
        value: impl IntoValue<CustomerProfilesIntegrationConfig>,
    ) -> Self {
        self.0.set("CustomerProfilesIntegrationConfig", value);
        self
    }

    /// `KMSArn`: `KmsKeyArn`, pattern `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSArn", value);
        self
    }

    /// `Output`: list of `OutputAttribute`, at most 750 items. Required.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<ListOf<OutputAttribute>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `OutputS3Path`: string, at most 1024 characters, pattern `^s3://([^/]+)/?(.*?([^/]+)/?)$`.
    #[track_caller]
    pub fn output_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3Path", value);
        self
    }
}

/// `ProviderProperties` of `AWS::EntityResolution::MatchingWorkflow`.
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

/// `ResolutionTechniques` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolutionTechniques(Properties);

properties! { ResolutionTechniques }

impl ResolutionTechniques {
    /// `EnableRealTimeMatching`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_real_time_matching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableRealTimeMatching", value);
        self
    }

    /// `ProviderProperties`: `ProviderProperties`.
    #[track_caller]
    pub fn provider_properties(mut self, value: impl IntoValue<ProviderProperties>) -> Self {
        self.0.set("ProviderProperties", value);
        self
    }

    /// `ResolutionType`: `ResolutionType`.
    #[track_caller]
    pub fn resolution_type(mut self, value: impl IntoValue<ResolutionType>) -> Self {
        self.0.set("ResolutionType", value);
        self
    }

    /// `RuleBasedProperties`: `RuleBasedProperties`.
    #[track_caller]
    pub fn rule_based_properties(mut self, value: impl IntoValue<RuleBasedProperties>) -> Self {
        self.0.set("RuleBasedProperties", value);
        self
    }

    /// `RuleConditionProperties`: `RuleConditionProperties`.
    #[track_caller]
    pub fn rule_condition_properties(
        mut self,
        value: impl IntoValue<RuleConditionProperties>,
    ) -> Self {
        self.0.set("RuleConditionProperties", value);
        self
    }
}

choice! {
    /// `ResolutionType` of `AWS::EntityResolution::MatchingWorkflow`.
    ResolutionType
    RULE_MATCHING "RULE_MATCHING"
    ML_MATCHING "ML_MATCHING"
    PROVIDER "PROVIDER"
}

/// `Rule` of `AWS::EntityResolution::MatchingWorkflow`.
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

/// `RuleBasedProperties` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleBasedProperties(Properties);

properties! { RuleBasedProperties }

impl RuleBasedProperties {
    /// `AttributeMatchingModel`: `RuleBasedPropertiesAttributeMatchingModel`. Required.
    #[track_caller]
    pub fn attribute_matching_model(
        mut self,
        value: impl IntoValue<RuleBasedPropertiesAttributeMatchingModel>,
    ) -> Self {
        self.0.set("AttributeMatchingModel", value);
        self
    }

    /// `MatchPurpose`: `RuleBasedPropertiesMatchPurpose`.
    #[track_caller]
    pub fn match_purpose(mut self, value: impl IntoValue<RuleBasedPropertiesMatchPurpose>) -> Self {
        self.0.set("MatchPurpose", value);
        self
    }

    /// `Rules`: list of `Rule`, 1 to 25 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

choice! {
    /// `RuleBasedPropertiesAttributeMatchingModel` of `AWS::EntityResolution::MatchingWorkflow`.
    RuleBasedPropertiesAttributeMatchingModel
    ONE_TO_ONE "ONE_TO_ONE"
    MANY_TO_MANY "MANY_TO_MANY"
}

choice! {
    /// `RuleBasedPropertiesMatchPurpose` of `AWS::EntityResolution::MatchingWorkflow`.
    RuleBasedPropertiesMatchPurpose
    IDENTIFIER_GENERATION "IDENTIFIER_GENERATION"
    INDEXING "INDEXING"
}

/// `RuleCondition` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleCondition(Properties);

properties! { RuleCondition }

impl RuleCondition {
    /// `Condition`: string.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `RuleName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }
}

/// `RuleConditionProperties` of `AWS::EntityResolution::MatchingWorkflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleConditionProperties(Properties);

properties! { RuleConditionProperties }

impl RuleConditionProperties {
    /// `MatchingConfig`: `MatchingConfig`.
    #[track_caller]
    pub fn matching_config(mut self, value: impl IntoValue<MatchingConfig>) -> Self {
        self.0.set("MatchingConfig", value);
        self
    }

    /// `Rules`: list of `RuleCondition`, 1 to 25 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<RuleCondition>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `Tag` of `AWS::EntityResolution::MatchingWorkflow`.
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
