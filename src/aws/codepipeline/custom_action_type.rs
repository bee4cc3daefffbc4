// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodePipeline::CustomActionType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodePipeline::CustomActionType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionType(Body);

resource! { CustomActionType "AWS::CodePipeline::CustomActionType" }

impl CustomActionType {
    /// `Category`: `Category`. Required. A change replaces the resource.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<Category>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `ConfigurationProperties`: list of `ConfigurationProperties`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn configuration_properties(
        mut self,
        value: impl IntoValue<ListOf<ConfigurationProperties>>,
    ) -> Self {
        self.0.set("ConfigurationProperties", value);
        self
    }

    /// `InputArtifactDetails`: `ArtifactDetails`. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_artifact_details(mut self, value: impl IntoValue<ArtifactDetails>) -> Self {
        self.0.set("InputArtifactDetails", value);
        self
    }

    /// `OutputArtifactDetails`: `ArtifactDetails`. Required. A change replaces the resource.
    #[track_caller]
    pub fn output_artifact_details(mut self, value: impl IntoValue<ArtifactDetails>) -> Self {
        self.0.set("OutputArtifactDetails", value);
        self
    }

    /// `Provider`: string, 1 to 35 characters, pattern `^[0-9A-Za-z_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `Settings`: `Settings`. A change replaces the resource.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<Settings>) -> Self {
        self.0.set("Settings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Version`: string, 1 to 9 characters, pattern `^[0-9A-Za-z_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<CustomActionType> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ArtifactDetails` of `AWS::CodePipeline::CustomActionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactDetails(Properties);

properties! { ArtifactDetails }

impl ArtifactDetails {
    /// `MaximumCount`: integer, 0 to 5. Required.
    #[track_caller]
    pub fn maximum_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumCount", value);
        self
    }

    /// `MinimumCount`: integer, 0 to 5. Required.
    #[track_caller]
    pub fn minimum_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumCount", value);
        self
    }
}

choice! {
    /// `Category` of `AWS::CodePipeline::CustomActionType`.
    Category
    APPROVAL "Approval"
    BUILD "Build"
    COMPUTE "Compute"
    DEPLOY "Deploy"
    INVOKE "Invoke"
    SOURCE "Source"
    TEST "Test"
}

/// `ConfigurationProperties` of `AWS::CodePipeline::CustomActionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationProperties(Properties);

properties! { ConfigurationProperties }

impl ConfigurationProperties {
    /// `Description`: string, 1 to 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Key`: boolean. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Name`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Queryable`: boolean.
    #[track_caller]
    pub fn queryable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Queryable", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Secret`: boolean. Required.
    #[track_caller]
    pub fn secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Secret", value);
        self
    }

    /// `Type`: `ConfigurationPropertiesType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ConfigurationPropertiesType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ConfigurationPropertiesType` of `AWS::CodePipeline::CustomActionType`.
    ConfigurationPropertiesType
    BOOLEAN "Boolean"
    NUMBER "Number"
    STRING "String"
}

/// `Settings` of `AWS::CodePipeline::CustomActionType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Settings(Properties);

properties! { Settings }

impl Settings {
    /// `EntityUrlTemplate`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn entity_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityUrlTemplate", value);
        self
    }

    /// `ExecutionUrlTemplate`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn execution_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionUrlTemplate", value);
        self
    }

    /// `RevisionUrlTemplate`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn revision_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RevisionUrlTemplate", value);
        self
    }

    /// `ThirdPartyConfigurationUrl`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn third_party_configuration_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThirdPartyConfigurationUrl", value);
        self
    }
}

/// `Tag` of `AWS::CodePipeline::CustomActionType`.
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
