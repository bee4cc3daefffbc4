// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::GeneratedTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudFormation::GeneratedTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneratedTemplate(Body);

resource! { GeneratedTemplate "AWS::CloudFormation::GeneratedTemplate" }

impl GeneratedTemplate {
    /// `GeneratedTemplateName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn generated_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GeneratedTemplateName", value);
        self
    }

    /// `TemplateConfiguration`: `TemplateConfiguration`.
    #[track_caller]
    pub fn template_configuration(mut self, value: impl IntoValue<TemplateConfiguration>) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }
}

impl Handle<GeneratedTemplate> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `GeneratedTemplateId`
    #[inline]
    pub fn generated_template_id(&self) -> Value<String> {
        self.attribute("GeneratedTemplateId")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Progress`
    #[inline]
    pub fn progress(&self) -> Value<Node> {
        self.attribute("Progress")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TotalWarnings`
    #[inline]
    pub fn total_warnings(&self) -> Value<i64> {
        self.attribute("TotalWarnings")
    }
}

/// `TemplateConfiguration` of `AWS::CloudFormation::GeneratedTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateConfiguration(Properties);

properties! { TemplateConfiguration }

impl TemplateConfiguration {
    /// `DeletionPolicy`: `TemplateConfigurationDeletionPolicy`.
    #[track_caller]
    pub fn deletion_policy(
        mut self,
        value: impl IntoValue<TemplateConfigurationDeletionPolicy>,
    ) -> Self {
        self.0.set("DeletionPolicy", value);
        self
    }

    /// `UpdateReplacePolicy`: `TemplateConfigurationUpdateReplacePolicy`.
    #[track_caller]
    pub fn update_replace_policy(
        mut self,
        value: impl IntoValue<TemplateConfigurationUpdateReplacePolicy>,
    ) -> Self {
        self.0.set("UpdateReplacePolicy", value);
        self
    }
}

choice! {
    /// `TemplateConfigurationDeletionPolicy` of `AWS::CloudFormation::GeneratedTemplate`.
    TemplateConfigurationDeletionPolicy
    DELETE "DELETE"
    RETAIN "RETAIN"
}

choice! {
    /// `TemplateConfigurationUpdateReplacePolicy` of `AWS::CloudFormation::GeneratedTemplate`.
    TemplateConfigurationUpdateReplacePolicy
    DELETE "DELETE"
    RETAIN "RETAIN"
}
