// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NovaAct::WorkflowDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NovaAct::WorkflowDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowDefinition(Body);

resource! { WorkflowDefinition "AWS::NovaAct::WorkflowDefinition" }

impl WorkflowDefinition {
    /// `Description`: string, 1 to 4000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExportConfig`: `WorkflowExportConfig`. A change replaces the resource.
    #[track_caller]
    pub fn export_config(mut self, value: impl IntoValue<WorkflowExportConfig>) -> Self {
        self.0.set("ExportConfig", value);
        self
    }

    /// `Name`: string, 1 to 40 characters, pattern `^[a-zA-Z0-9_-]{1,40}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<WorkflowDefinition> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `WorkflowExportConfig` of `AWS::NovaAct::WorkflowDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowExportConfig(Properties);

properties! { WorkflowExportConfig }

impl WorkflowExportConfig {
    /// `S3BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyPrefix`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9!\-_.*'()]+(?:/[a-zA-Z0-9!\-_.*'()]+)*$`.
    #[track_caller]
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyPrefix", value);
        self
    }
}
