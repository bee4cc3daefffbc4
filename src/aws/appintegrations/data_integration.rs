// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppIntegrations::DataIntegration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppIntegrations::DataIntegration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataIntegration(Body);

resource! { DataIntegration "AWS::AppIntegrations::DataIntegration" }

impl DataIntegration {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FileConfiguration`: `FileConfiguration`.
    #[track_caller]
    pub fn file_configuration(mut self, value: impl IntoValue<FileConfiguration>) -> Self {
        self.0.set("FileConfiguration", value);
        self
    }

    /// `KmsKey`: string, 1 to 255 characters, pattern `.*\S.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/\._\-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObjectConfiguration`: map of maps of lists of strings.
    #[track_caller]
    pub fn object_configuration(
        mut self,
        value: impl IntoValue<MapOf<MapOf<ListOf<String>>>>,
    ) -> Self {
        self.0.set("ObjectConfiguration", value);
        self
    }

    /// `ScheduleConfig`: `ScheduleConfig`. A change replaces the resource.
    #[track_caller]
    pub fn schedule_config(mut self, value: impl IntoValue<ScheduleConfig>) -> Self {
        self.0.set("ScheduleConfig", value);
        self
    }

    /// `SourceURI`: string, 1 to 1000 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceURI", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataIntegration> {
    /// `DataIntegrationArn`
    #[inline]
    pub fn data_integration_arn(&self) -> Value<String> {
        self.attribute("DataIntegrationArn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `FileConfiguration` of `AWS::AppIntegrations::DataIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileConfiguration(Properties);

properties! { FileConfiguration }

impl FileConfiguration {
    /// `Filters`: map of lists of strings.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `Folders`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn folders(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Folders", value);
        self
    }
}

/// `ScheduleConfig` of `AWS::AppIntegrations::DataIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfig(Properties);

properties! { ScheduleConfig }

impl ScheduleConfig {
    /// `FirstExecutionFrom`: string, 1 to 255 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn first_execution_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstExecutionFrom", value);
        self
    }

    /// `Object`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/\._\-]+$`.
    #[track_caller]
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Object", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 255 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `Tag` of `AWS::AppIntegrations::DataIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
