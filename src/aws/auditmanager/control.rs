// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AuditManager::Control` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AuditManager::Control`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Control(Body);

resource! { Control "AWS::AuditManager::Control" }

impl Control {
    /// `ActionPlanInstructions`: string.
    #[track_caller]
    pub fn action_plan_instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionPlanInstructions", value);
        self
    }

    /// `ActionPlanTitle`: string.
    #[track_caller]
    pub fn action_plan_title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionPlanTitle", value);
        self
    }

    /// `ControlMappingSources`: list of `ControlMappingSource`. Required.
    #[track_caller]
    pub fn control_mapping_sources(
        mut self,
        value: impl IntoValue<ListOf<ControlMappingSource>>,
    ) -> Self {
        self.0.set("ControlMappingSources", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TestingInformation`: string.
    #[track_caller]
    pub fn testing_information(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TestingInformation", value);
        self
    }
}

impl Handle<Control> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ControlMappingSources.*.SourceId`
    #[inline]
    pub fn control_mapping_sources_source_id(&self) -> Value<String> {
        self.attribute("ControlMappingSources.*.SourceId")
    }

    /// `ControlSources`
    #[inline]
    pub fn control_sources(&self) -> Value<String> {
        self.attribute("ControlSources")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `LastUpdatedBy`
    #[inline]
    pub fn last_updated_by(&self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `ControlMappingSource` of `AWS::AuditManager::Control`.
#[derive(Clone, Default)]
#[must_use]
pub struct ControlMappingSource(Properties);

properties! { ControlMappingSource }

impl ControlMappingSource {
    /// `SourceDescription`: string.
    #[track_caller]
    pub fn source_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDescription", value);
        self
    }

    /// `SourceFrequency`: `ControlMappingSourceSourceFrequency`.
    #[track_caller]
    pub fn source_frequency(
        mut self,
        value: impl IntoValue<ControlMappingSourceSourceFrequency>,
    ) -> Self {
        self.0.set("SourceFrequency", value);
        self
    }

    /// `SourceKeyword`: `SourceKeyword`.
    #[track_caller]
    pub fn source_keyword(mut self, value: impl IntoValue<SourceKeyword>) -> Self {
        self.0.set("SourceKeyword", value);
        self
    }

    /// `SourceName`: string.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `SourceSetUpOption`: `ControlMappingSourceSourceSetUpOption`.
    #[track_caller]
    pub fn source_set_up_option(
        mut self,
        value: impl IntoValue<ControlMappingSourceSourceSetUpOption>,
    ) -> Self {
        self.0.set("SourceSetUpOption", value);
        self
    }

    /// `SourceType`: `ControlMappingSourceSourceType`.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<ControlMappingSourceSourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `TroubleshootingText`: string.
    #[track_caller]
    pub fn troubleshooting_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TroubleshootingText", value);
        self
    }
}

choice! {
    /// `ControlMappingSourceSourceFrequency` of `AWS::AuditManager::Control`.
    ControlMappingSourceSourceFrequency
    DAILY "DAILY"
    WEEKLY "WEEKLY"
    MONTHLY "MONTHLY"
}

choice! {
    /// `ControlMappingSourceSourceSetUpOption` of `AWS::AuditManager::Control`.
    ControlMappingSourceSourceSetUpOption
    SYSTEM_CONTROLS_MAPPING "System_Controls_Mapping"
    PROCEDURAL_CONTROLS_MAPPING "Procedural_Controls_Mapping"
}

choice! {
    /// `ControlMappingSourceSourceType` of `AWS::AuditManager::Control`.
    ControlMappingSourceSourceType
    AWS_CLOUDTRAIL "AWS_Cloudtrail"
    AWS_CONFIG "AWS_Config"
    AWS_SECURITY_HUB "AWS_Security_Hub"
    AWS_API_CALL "AWS_API_Call"
    MANUAL "MANUAL"
    COMMON_CONTROL "Common_Control"
    CORE_CONTROL "Core_Control"
}

/// `SourceKeyword` of `AWS::AuditManager::Control`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceKeyword(Properties);

properties! { SourceKeyword }

impl SourceKeyword {
    /// `KeywordInputType`: `SourceKeywordKeywordInputType`.
    #[track_caller]
    pub fn keyword_input_type(
        mut self,
        value: impl IntoValue<SourceKeywordKeywordInputType>,
    ) -> Self {
        self.0.set("KeywordInputType", value);
        self
    }

    /// `KeywordValue`: string.
    #[track_caller]
    pub fn keyword_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeywordValue", value);
        self
    }
}

choice! {
    /// `SourceKeywordKeywordInputType` of `AWS::AuditManager::Control`.
    SourceKeywordKeywordInputType
    SELECT_FROM_LIST "SELECT_FROM_LIST"
    UPLOAD_FILE "UPLOAD_FILE"
    INPUT_TEXT "INPUT_TEXT"
}

/// `Tag` of `AWS::AuditManager::Control`.
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
