// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Workflow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Workflow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workflow(Body);

resource! { Workflow "AWS::Transfer::Workflow" }

impl Workflow {
    /// `Description`: string, at most 256 characters, pattern `^[\w\- ]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `OnExceptionSteps`: list of `WorkflowStep`, at most 8 items. A change replaces the resource.
    #[track_caller]
    pub fn on_exception_steps(mut self, value: impl IntoValue<ListOf<WorkflowStep>>) -> Self {
        self.0.set("OnExceptionSteps", value);
        self
    }

    /// `Steps`: list of `WorkflowStep`, at most 8 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<WorkflowStep>>) -> Self {
        self.0.set("Steps", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Workflow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `WorkflowId`
    #[inline]
    pub fn workflow_id(&self) -> Value<String> {
        self.attribute("WorkflowId")
    }
}

/// `EfsInputFileLocation` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct EfsInputFileLocation(Properties);

properties! { EfsInputFileLocation }

impl EfsInputFileLocation {
    /// `FileSystemId`: string, at most 128 characters.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `Path`: string, 1 to 65536 characters, pattern `^[^\x00]+$`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `InputFileLocation` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputFileLocation(Properties);

properties! { InputFileLocation }

impl InputFileLocation {
    /// `EfsFileLocation`: `EfsInputFileLocation`.
    #[track_caller]
    pub fn efs_file_location(mut self, value: impl IntoValue<EfsInputFileLocation>) -> Self {
        self.0.set("EfsFileLocation", value);
        self
    }

    /// `S3FileLocation`: `S3InputFileLocation`.
    #[track_caller]
    pub fn s3_file_location(mut self, value: impl IntoValue<S3InputFileLocation>) -> Self {
        self.0.set("S3FileLocation", value);
        self
    }
}

/// `S3FileLocation` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FileLocation(Properties);

properties! { S3FileLocation }

impl S3FileLocation {
    /// `S3FileLocation`: `S3InputFileLocation`.
    #[track_caller]
    pub fn s3_file_location(mut self, value: impl IntoValue<S3InputFileLocation>) -> Self {
        self.0.set("S3FileLocation", value);
        self
    }
}

/// `S3InputFileLocation` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3InputFileLocation(Properties);

properties! { S3InputFileLocation }

impl S3InputFileLocation {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }
}

/// `S3Tag` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Tag(Properties);

properties! { S3Tag }

impl S3Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::Transfer::Workflow`.
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

/// `WorkflowStep` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStep(Properties);

properties! { WorkflowStep }

impl WorkflowStep {
    /// `CopyStepDetails`: `WorkflowStepCopyStepDetails`.
    #[track_caller]
    pub fn copy_step_details(mut self, value: impl IntoValue<WorkflowStepCopyStepDetails>) -> Self {
        self.0.set("CopyStepDetails", value);
        self
    }

    /// `CustomStepDetails`: `WorkflowStepCustomStepDetails`.
    #[track_caller]
    pub fn custom_step_details(
        mut self,
        value: impl IntoValue<WorkflowStepCustomStepDetails>,
    ) -> Self {
        self.0.set("CustomStepDetails", value);
        self
    }

    /// `DecryptStepDetails`: `WorkflowStepDecryptStepDetails`.
    #[track_caller]
    pub fn decrypt_step_details(
        mut self,
        value: impl IntoValue<WorkflowStepDecryptStepDetails>,
    ) -> Self {
        self.0.set("DecryptStepDetails", value);
        self
    }

    /// `DeleteStepDetails`: `WorkflowStepDeleteStepDetails`.
    #[track_caller]
    pub fn delete_step_details(
        mut self,
        value: impl IntoValue<WorkflowStepDeleteStepDetails>,
    ) -> Self {
        self.0.set("DeleteStepDetails", value);
        self
    }

    /// `TagStepDetails`: `WorkflowStepTagStepDetails`.
    #[track_caller]
    pub fn tag_step_details(mut self, value: impl IntoValue<WorkflowStepTagStepDetails>) -> Self {
        self.0.set("TagStepDetails", value);
        self
    }

    /// `Type`: `WorkflowStepType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<WorkflowStepType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `WorkflowStepCopyStepDetails` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStepCopyStepDetails(Properties);

properties! { WorkflowStepCopyStepDetails }

impl WorkflowStepCopyStepDetails {
    /// `DestinationFileLocation`: `S3FileLocation`.
    #[track_caller]
    pub fn destination_file_location(mut self, value: impl IntoValue<S3FileLocation>) -> Self {
        self.0.set("DestinationFileLocation", value);
        self
    }

    /// `Name`: string, at most 30 characters, pattern `^[\w-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverwriteExisting`: `WorkflowStepCopyStepDetailsOverwriteExisting`.
    #[track_caller]
    pub fn overwrite_existing(
        mut self,
        value: impl IntoValue<WorkflowStepCopyStepDetailsOverwriteExisting>,
    ) -> Self {
        self.0.set("OverwriteExisting", value);
        self
    }

    /// `SourceFileLocation`: string, at most 256 characters, pattern `^\$\{(\w+.)+\w+\}$`.
    #[track_caller]
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFileLocation", value);
        self
    }
}

choice! {
    /// `WorkflowStepCopyStepDetailsOverwriteExisting` of `AWS::Transfer::Workflow`.
    WorkflowStepCopyStepDetailsOverwriteExisting
    TRUE "TRUE"
    FALSE "FALSE"
}

/// `WorkflowStepCustomStepDetails` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStepCustomStepDetails(Properties);

properties! { WorkflowStepCustomStepDetails }

impl WorkflowStepCustomStepDetails {
    /// `Name`: string, at most 30 characters, pattern `^[\w-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SourceFileLocation`: string, at most 256 characters, pattern `^\$\{(\w+.)+\w+\}$`.
    #[track_caller]
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFileLocation", value);
        self
    }

    /// `Target`: string, at most 170 characters, pattern `arn:[a-z-]+:lambda:.*$`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `TimeoutSeconds`: integer, 1 to 1800.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

/// `WorkflowStepDecryptStepDetails` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStepDecryptStepDetails(Properties);

properties! { WorkflowStepDecryptStepDetails }

impl WorkflowStepDecryptStepDetails {
    /// `DestinationFileLocation`: `InputFileLocation`. Required.
    #[track_caller]
    pub fn destination_file_location(mut self, value: impl IntoValue<InputFileLocation>) -> Self {
        self.0.set("DestinationFileLocation", value);
        self
    }

    /// `Name`: string, at most 30 characters, pattern `^[\w-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverwriteExisting`: `WorkflowStepDecryptStepDetailsOverwriteExisting`.
    #[track_caller]
    pub fn overwrite_existing(
        mut self,
        value: impl IntoValue<WorkflowStepDecryptStepDetailsOverwriteExisting>,
    ) -> Self {
        self.0.set("OverwriteExisting", value);
        self
    }

    /// `SourceFileLocation`: string, at most 256 characters, pattern `^\$\{(\w+.)+\w+\}$`.
    #[track_caller]
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFileLocation", value);
        self
    }

    /// `Type`: `WorkflowStepDecryptStepDetailsType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<WorkflowStepDecryptStepDetailsType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `WorkflowStepDecryptStepDetailsOverwriteExisting` of `AWS::Transfer::Workflow`.
    WorkflowStepDecryptStepDetailsOverwriteExisting
    TRUE "TRUE"
    FALSE "FALSE"
}

choice! {
    /// `WorkflowStepDecryptStepDetailsType` of `AWS::Transfer::Workflow`.
    WorkflowStepDecryptStepDetailsType
    PGP "PGP"
}

/// `WorkflowStepDeleteStepDetails` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStepDeleteStepDetails(Properties);

properties! { WorkflowStepDeleteStepDetails }

impl WorkflowStepDeleteStepDetails {
    /// `Name`: string, at most 30 characters, pattern `^[\w-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SourceFileLocation`: string, at most 256 characters, pattern `^\$\{(\w+.)+\w+\}$`.
    #[track_caller]
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFileLocation", value);
        self
    }
}

/// `WorkflowStepTagStepDetails` of `AWS::Transfer::Workflow`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowStepTagStepDetails(Properties);

properties! { WorkflowStepTagStepDetails }

impl WorkflowStepTagStepDetails {
    /// `Name`: string, at most 30 characters, pattern `^[\w-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SourceFileLocation`: string, at most 256 characters, pattern `^\$\{(\w+.)+\w+\}$`.
    #[track_caller]
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFileLocation", value);
        self
    }

    /// `Tags`: list of `S3Tag`, 1 to 10 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<S3Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `WorkflowStepType` of `AWS::Transfer::Workflow`.
    WorkflowStepType
    COPY "COPY"
    CUSTOM "CUSTOM"
    DECRYPT "DECRYPT"
    DELETE "DELETE"
    TAG "TAG"
}
