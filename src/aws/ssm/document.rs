// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::Document` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SSM::Document`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Document(Body);

resource! { Document "AWS::SSM::Document" }

impl Document {
    /// `Attachments`: list of `AttachmentsSource`, at most 20 items. A change may replace the resource.
    #[track_caller]
    pub fn attachments(mut self, value: impl IntoValue<ListOf<AttachmentsSource>>) -> Self {
        self.0.set("Attachments", value);
        self
    }

    /// `Content`: object or string, at least 1 character. Required. A change may replace the resource.
    #[track_caller]
    pub fn content(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Content", value);
        self
    }

    /// `DocumentFormat`: `DocumentFormat`, default `JSON`. A change may replace the resource.
    #[track_caller]
    pub fn document_format(mut self, value: impl IntoValue<DocumentFormat>) -> Self {
        self.0.set("DocumentFormat", value);
        self
    }

    /// `DocumentType`: `DocumentType`. A change replaces the resource.
    #[track_caller]
    pub fn document_type(mut self, value: impl IntoValue<DocumentType>) -> Self {
        self.0.set("DocumentType", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_\-.]{3,128}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Requires`: list of `DocumentRequires`, at least 1 item. A change may replace the resource.
    #[track_caller]
    pub fn requires(mut self, value: impl IntoValue<ListOf<DocumentRequires>>) -> Self {
        self.0.set("Requires", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetType`: string, at most 200 characters, pattern `^\/[\w\.\-\:\/]*$`. A change may replace the resource.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetType", value);
        self
    }

    /// `UpdateMethod`: `UpdateMethod`, default `Replace`.
    #[track_caller]
    pub fn update_method(mut self, value: impl IntoValue<UpdateMethod>) -> Self {
        self.0.set("UpdateMethod", value);
        self
    }

    /// `VersionName`: string, pattern `^[a-zA-Z0-9_\-.]{1,128}$`. A change may replace the resource.
    #[track_caller]
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionName", value);
        self
    }
}

/// `AttachmentsSource` of `AWS::SSM::Document`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttachmentsSource(Properties);

properties! { AttachmentsSource }

impl AttachmentsSource {
    /// `Key`: `AttachmentsSourceKey`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<AttachmentsSourceKey>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings, 1 item.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `AttachmentsSourceKey` of `AWS::SSM::Document`.
    AttachmentsSourceKey
    SOURCE_URL "SourceUrl"
    S3_FILE_URL "S3FileUrl"
    ATTACHMENT_REFERENCE "AttachmentReference"
}

choice! {
    /// `DocumentFormat` of `AWS::SSM::Document`.
    DocumentFormat
    YAML "YAML"
    JSON "JSON"
    TEXT "TEXT"
}

/// `DocumentRequires` of `AWS::SSM::Document`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentRequires(Properties);

properties! { DocumentRequires }

impl DocumentRequires {
    /// `Name`: string, at most 200 characters, pattern `^[a-zA-Z0-9_\-.:/]{3,200}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string, at most 8 characters, pattern `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `DocumentType` of `AWS::SSM::Document`.
    DocumentType
    APPLICATION_CONFIGURATION "ApplicationConfiguration"
    APPLICATION_CONFIGURATION_SCHEMA "ApplicationConfigurationSchema"
    AUTOMATION "Automation"
    AUTOMATION_CHANGE_TEMPLATE "Automation.ChangeTemplate"
    AUTO_APPROVAL_POLICY "AutoApprovalPolicy"
    CHANGE_CALENDAR "ChangeCalendar"
    CLOUD_FORMATION "CloudFormation"
    COMMAND "Command"
    DEPLOYMENT_STRATEGY "DeploymentStrategy"
    MANUAL_APPROVAL_POLICY "ManualApprovalPolicy"
    PACKAGE "Package"
    POLICY "Policy"
    PROBLEM_ANALYSIS "ProblemAnalysis"
    PROBLEM_ANALYSIS_TEMPLATE "ProblemAnalysisTemplate"
    SESSION "Session"
}

/// `Tag` of `AWS::SSM::Document`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UpdateMethod` of `AWS::SSM::Document`.
    UpdateMethod
    REPLACE "Replace"
    NEW_VERSION "NewVersion"
}
