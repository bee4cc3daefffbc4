// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::Task` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::Task`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Task(Body);

resource! { Task "AWS::DataSync::Task" }

impl Task {
    /// `CloudWatchLogGroupArn`: string, at most 562 characters.
    #[track_caller]
    pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupArn", value);
        self
    }

    /// `DestinationLocationArn`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_location_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationLocationArn", value);
        self
    }

    /// `Excludes`: list of `FilterRule`, at most 1 item.
    #[track_caller]
    pub fn excludes(mut self, value: impl IntoValue<ListOf<FilterRule>>) -> Self {
        self.0.set("Excludes", value);
        self
    }

    /// `Includes`: list of `FilterRule`, at most 1 item.
    #[track_caller]
    pub fn includes(mut self, value: impl IntoValue<ListOf<FilterRule>>) -> Self {
        self.0.set("Includes", value);
        self
    }

    /// `ManifestConfig`: `ManifestConfig`.
    #[track_caller]
    pub fn manifest_config(mut self, value: impl IntoValue<ManifestConfig>) -> Self {
        self.0.set("ManifestConfig", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Options`: `Options`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<Options>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `Schedule`: `TaskSchedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<TaskSchedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `SourceLocationArn`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_location_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskMode`: `TaskMode`. A change replaces the resource.
    #[track_caller]
    pub fn task_mode(mut self, value: impl IntoValue<TaskMode>) -> Self {
        self.0.set("TaskMode", value);
        self
    }

    /// `TaskReportConfig`: `TaskReportConfig`.
    #[track_caller]
    pub fn task_report_config(mut self, value: impl IntoValue<TaskReportConfig>) -> Self {
        self.0.set("TaskReportConfig", value);
        self
    }
}

impl Handle<Task> {
    /// `DestinationNetworkInterfaceArns`
    #[inline]
    pub fn destination_network_interface_arns(&self) -> Value<Vec<String>> {
        self.attribute("DestinationNetworkInterfaceArns")
    }

    /// `SourceNetworkInterfaceArns`
    #[inline]
    pub fn source_network_interface_arns(&self) -> Value<Vec<String>> {
        self.attribute("SourceNetworkInterfaceArns")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TaskArn`
    #[inline]
    pub fn task_arn(&self) -> Value<String> {
        self.attribute("TaskArn")
    }
}

/// `FilterRule` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterRule(Properties);

properties! { FilterRule }

impl FilterRule {
    /// `FilterType`: `FilterRuleFilterType`, at most 128 characters, pattern `^[A-Z0-9_]+$`.
    #[track_caller]
    pub fn filter_type(mut self, value: impl IntoValue<FilterRuleFilterType>) -> Self {
        self.0.set("FilterType", value);
        self
    }

    /// `Value`: string, at most 409600 characters, pattern `^[^\x00]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `FilterRuleFilterType` of `AWS::DataSync::Task`.
    FilterRuleFilterType
    SIMPLE_PATTERN "SIMPLE_PATTERN"
}

/// `ManifestConfig` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestConfig(Properties);

properties! { ManifestConfig }

impl ManifestConfig {
    /// `Action`: `ManifestConfigAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ManifestConfigAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Format`: `ManifestConfigFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<ManifestConfigFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Source`: `ManifestConfigSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ManifestConfigSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

choice! {
    /// `ManifestConfigAction` of `AWS::DataSync::Task`.
    ManifestConfigAction
    TRANSFER "TRANSFER"
}

choice! {
    /// `ManifestConfigFormat` of `AWS::DataSync::Task`.
    ManifestConfigFormat
    CSV "CSV"
}

/// `ManifestConfigSource` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestConfigSource(Properties);

properties! { ManifestConfigSource }

impl ManifestConfigSource {
    /// `S3`: `ManifestConfigSourceS3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<ManifestConfigSourceS3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `ManifestConfigSourceS3` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestConfigSourceS3(Properties);

properties! { ManifestConfigSourceS3 }

impl ManifestConfigSourceS3 {
    /// `BucketAccessRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`.
    #[track_caller]
    pub fn bucket_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("BucketAccessRoleArn", value);
        self
    }

    /// `ManifestObjectPath`: string, at most 1024 characters, pattern `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`.
    #[track_caller]
    pub fn manifest_object_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestObjectPath", value);
        self
    }

    /// `ManifestObjectVersionId`: string, 1 to 100 characters, pattern `^.+$`.
    #[track_caller]
    pub fn manifest_object_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestObjectVersionId", value);
        self
    }

    /// `S3BucketArn`: string, at most 156 characters.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }
}

/// `Options` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct Options(Properties);

properties! { Options }

impl Options {
    /// `Atime`: `OptionsAtime`.
    #[track_caller]
    pub fn atime(mut self, value: impl IntoValue<OptionsAtime>) -> Self {
        self.0.set("Atime", value);
        self
    }

    /// `BytesPerSecond`: integer, at least -1.
    #[track_caller]
    pub fn bytes_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BytesPerSecond", value);
        self
    }

    /// `Gid`: `OptionsGid`.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<OptionsGid>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `LogLevel`: `OptionsLogLevel`.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<OptionsLogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `Mtime`: `OptionsMtime`.
    #[track_caller]
    pub fn mtime(mut self, value: impl IntoValue<OptionsMtime>) -> Self {
        self.0.set("Mtime", value);
        self
    }

    /// `ObjectMetadata`: `OptionsObjectMetadata`.
    #[track_caller]
    pub fn object_metadata(mut self, value: impl IntoValue<OptionsObjectMetadata>) -> Self {
        self.0.set("ObjectMetadata", value);
        self
    }

    /// `ObjectTags`: `OptionsObjectTags`.
    #[track_caller]
    pub fn object_tags(mut self, value: impl IntoValue<OptionsObjectTags>) -> Self {
        self.0.set("ObjectTags", value);
        self
    }

    /// `OverwriteMode`: `OptionsOverwriteMode`.
    #[track_caller]
    pub fn overwrite_mode(mut self, value: impl IntoValue<OptionsOverwriteMode>) -> Self {
        self.0.set("OverwriteMode", value);
        self
    }

    /// `PosixPermissions`: `OptionsPosixPermissions`.
    #[track_caller]
    pub fn posix_permissions(mut self, value: impl IntoValue<OptionsPosixPermissions>) -> Self {
        self.0.set("PosixPermissions", value);
        self
    }

    /// `PreserveDeletedFiles`: `OptionsPreserveDeletedFiles`.
    #[track_caller]
    pub fn preserve_deleted_files(
        mut self,
        value: impl IntoValue<OptionsPreserveDeletedFiles>,
    ) -> Self {
        self.0.set("PreserveDeletedFiles", value);
        self
    }

    /// `PreserveDevices`: `OptionsPreserveDevices`.
    #[track_caller]
    pub fn preserve_devices(mut self, value: impl IntoValue<OptionsPreserveDevices>) -> Self {
        self.0.set("PreserveDevices", value);
        self
    }

    /// `SecurityDescriptorCopyFlags`: `OptionsSecurityDescriptorCopyFlags`.
    #[track_caller]
    pub fn security_descriptor_copy_flags(
        mut self,
        value: impl IntoValue<OptionsSecurityDescriptorCopyFlags>,
    ) -> Self {
        self.0.set("SecurityDescriptorCopyFlags", value);
        self
    }

    /// `TaskQueueing`: `OptionsTaskQueueing`.
    #[track_caller]
    pub fn task_queueing(mut self, value: impl IntoValue<OptionsTaskQueueing>) -> Self {
        self.0.set("TaskQueueing", value);
        self
    }

    /// `TransferMode`: `OptionsTransferMode`.
    #[track_caller]
    pub fn transfer_mode(mut self, value: impl IntoValue<OptionsTransferMode>) -> Self {
        self.0.set("TransferMode", value);
        self
    }

    /// `Uid`: `OptionsUid`.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<OptionsUid>) -> Self {
        self.0.set("Uid", value);
        self
    }

    /// `VerifyMode`: `OptionsVerifyMode`.
    #[track_caller]
    pub fn verify_mode(mut self, value: impl IntoValue<OptionsVerifyMode>) -> Self {
        self.0.set("VerifyMode", value);
        self
    }
}

choice! {
    /// `OptionsAtime` of `AWS::DataSync::Task`.
    OptionsAtime
    NONE "NONE"
    BEST_EFFORT "BEST_EFFORT"
}

choice! {
    /// `OptionsGid` of `AWS::DataSync::Task`.
    OptionsGid
    NONE "NONE"
    INT_VALUE "INT_VALUE"
    NAME "NAME"
    BOTH "BOTH"
}

choice! {
    /// `OptionsLogLevel` of `AWS::DataSync::Task`.
    OptionsLogLevel
    OFF "OFF"
    BASIC "BASIC"
    TRANSFER "TRANSFER"
}

choice! {
    /// `OptionsMtime` of `AWS::DataSync::Task`.
    OptionsMtime
    NONE "NONE"
    PRESERVE "PRESERVE"
}

choice! {
    /// `OptionsObjectMetadata` of `AWS::DataSync::Task`.
    OptionsObjectMetadata
    PRESERVE "PRESERVE"
    NONE "NONE"
}

choice! {
    /// `OptionsObjectTags` of `AWS::DataSync::Task`.
    OptionsObjectTags
    PRESERVE "PRESERVE"
    NONE "NONE"
}

choice! {
    /// `OptionsOverwriteMode` of `AWS::DataSync::Task`.
    OptionsOverwriteMode
    ALWAYS "ALWAYS"
    NEVER "NEVER"
}

choice! {
    /// `OptionsPosixPermissions` of `AWS::DataSync::Task`.
    OptionsPosixPermissions
    NONE "NONE"
    PRESERVE "PRESERVE"
}

choice! {
    /// `OptionsPreserveDeletedFiles` of `AWS::DataSync::Task`.
    OptionsPreserveDeletedFiles
    PRESERVE "PRESERVE"
    REMOVE "REMOVE"
}

choice! {
    /// `OptionsPreserveDevices` of `AWS::DataSync::Task`.
    OptionsPreserveDevices
    NONE "NONE"
    PRESERVE "PRESERVE"
}

choice! {
    /// `OptionsSecurityDescriptorCopyFlags` of `AWS::DataSync::Task`.
    OptionsSecurityDescriptorCopyFlags
    NONE "NONE"
    OWNER_DACL "OWNER_DACL"
    OWNER_DACL_SACL "OWNER_DACL_SACL"
}

choice! {
    /// `OptionsTaskQueueing` of `AWS::DataSync::Task`.
    OptionsTaskQueueing
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `OptionsTransferMode` of `AWS::DataSync::Task`.
    OptionsTransferMode
    CHANGED "CHANGED"
    ALL "ALL"
}

choice! {
    /// `OptionsUid` of `AWS::DataSync::Task`.
    OptionsUid
    NONE "NONE"
    INT_VALUE "INT_VALUE"
    NAME "NAME"
    BOTH "BOTH"
}

choice! {
    /// `OptionsVerifyMode` of `AWS::DataSync::Task`.
    OptionsVerifyMode
    POINT_IN_TIME_CONSISTENT "POINT_IN_TIME_CONSISTENT"
    ONLY_FILES_TRANSFERRED "ONLY_FILES_TRANSFERRED"
    NONE "NONE"
}

/// `Tag` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TaskMode` of `AWS::DataSync::Task`.
    TaskMode
    BASIC "BASIC"
    ENHANCED "ENHANCED"
}

/// `TaskReportConfig` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfig(Properties);

properties! { TaskReportConfig }

impl TaskReportConfig {
    /// `Destination`: `TaskReportConfigDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<TaskReportConfigDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `ObjectVersionIds`: `TaskReportConfigObjectVersionIds`.
    #[track_caller]
    pub fn object_version_ids(
        mut self,
        value: impl IntoValue<TaskReportConfigObjectVersionIds>,
    ) -> Self {
        self.0.set("ObjectVersionIds", value);
        self
    }

    /// `OutputType`: `TaskReportConfigOutputType`. Required.
    #[track_caller]
    pub fn output_type(mut self, value: impl IntoValue<TaskReportConfigOutputType>) -> Self {
        self.0.set("OutputType", value);
        self
    }

    /// `Overrides`: `TaskReportConfigOverrides`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<TaskReportConfigOverrides>) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `ReportLevel`: `TaskReportConfigReportLevel`.
    #[track_caller]
    pub fn report_level(mut self, value: impl IntoValue<TaskReportConfigReportLevel>) -> Self {
        self.0.set("ReportLevel", value);
        self
    }
}

/// `TaskReportConfigDestination` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigDestination(Properties);

properties! { TaskReportConfigDestination }

impl TaskReportConfigDestination {
    /// `S3`: `TaskReportConfigDestinationS3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<TaskReportConfigDestinationS3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `TaskReportConfigDestinationS3` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigDestinationS3(Properties);

properties! { TaskReportConfigDestinationS3 }

impl TaskReportConfigDestinationS3 {
    /// `BucketAccessRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`.
    #[track_caller]
    pub fn bucket_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("BucketAccessRoleArn", value);
        self
    }

    /// `S3BucketArn`: string, at most 156 characters.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }
}

choice! {
    /// `TaskReportConfigObjectVersionIds` of `AWS::DataSync::Task`.
    TaskReportConfigObjectVersionIds
    INCLUDE "INCLUDE"
    NONE "NONE"
}

choice! {
    /// `TaskReportConfigOutputType` of `AWS::DataSync::Task`.
    TaskReportConfigOutputType
    SUMMARY_ONLY "SUMMARY_ONLY"
    STANDARD "STANDARD"
}

/// `TaskReportConfigOverrides` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigOverrides(Properties);

properties! { TaskReportConfigOverrides }

impl TaskReportConfigOverrides {
    /// `Deleted`: `TaskReportConfigOverridesDeleted`.
    #[track_caller]
    pub fn deleted(mut self, value: impl IntoValue<TaskReportConfigOverridesDeleted>) -> Self {
        self.0.set("Deleted", value);
        self
    }

    /// `Skipped`: `TaskReportConfigOverridesSkipped`.
    #[track_caller]
    pub fn skipped(mut self, value: impl IntoValue<TaskReportConfigOverridesSkipped>) -> Self {
        self.0.set("Skipped", value);
        self
    }

    /// `Transferred`: `TaskReportConfigOverridesTransferred`.
    #[track_caller]
    pub fn transferred(
        mut self,
        value: impl IntoValue<TaskReportConfigOverridesTransferred>,
    ) -> Self {
        self.0.set("Transferred", value);
        self
    }

    /// `Verified`: `TaskReportConfigOverridesVerified`.
    #[track_caller]
    pub fn verified(mut self, value: impl IntoValue<TaskReportConfigOverridesVerified>) -> Self {
        self.0.set("Verified", value);
        self
    }
}

/// `TaskReportConfigOverridesDeleted` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigOverridesDeleted(Properties);

properties! { TaskReportConfigOverridesDeleted }

impl TaskReportConfigOverridesDeleted {
    /// `ReportLevel`: `TaskReportConfigOverridesDeletedReportLevel`.
    #[track_caller]
    pub fn report_level(
        mut self,
        value: impl IntoValue<TaskReportConfigOverridesDeletedReportLevel>,
    ) -> Self {
        self.0.set("ReportLevel", value);
        self
    }
}

choice! {
    /// `TaskReportConfigOverridesDeletedReportLevel` of `AWS::DataSync::Task`.
    TaskReportConfigOverridesDeletedReportLevel
    ERRORS_ONLY "ERRORS_ONLY"
    SUCCESSES_AND_ERRORS "SUCCESSES_AND_ERRORS"
}

/// `TaskReportConfigOverridesSkipped` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigOverridesSkipped(Properties);

properties! { TaskReportConfigOverridesSkipped }

impl TaskReportConfigOverridesSkipped {
    /// `ReportLevel`: `TaskReportConfigOverridesSkippedReportLevel`.
    #[track_caller]
    pub fn report_level(
        mut self,
        value: impl IntoValue<TaskReportConfigOverridesSkippedReportLevel>,
    ) -> Self {
        self.0.set("ReportLevel", value);
        self
    }
}

choice! {
    /// `TaskReportConfigOverridesSkippedReportLevel` of `AWS::DataSync::Task`.
    TaskReportConfigOverridesSkippedReportLevel
    ERRORS_ONLY "ERRORS_ONLY"
    SUCCESSES_AND_ERRORS "SUCCESSES_AND_ERRORS"
}

/// `TaskReportConfigOverridesTransferred` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigOverridesTransferred(Properties);

properties! { TaskReportConfigOverridesTransferred }

impl TaskReportConfigOverridesTransferred {
    /// `ReportLevel`: `TaskReportConfigOverridesTransferredReportLevel`.
    #[track_caller]
    pub fn report_level(
        mut self,
        value: impl IntoValue<TaskReportConfigOverridesTransferredReportLevel>,
    ) -> Self {
        self.0.set("ReportLevel", value);
        self
    }
}

choice! {
    /// `TaskReportConfigOverridesTransferredReportLevel` of `AWS::DataSync::Task`.
    TaskReportConfigOverridesTransferredReportLevel
    ERRORS_ONLY "ERRORS_ONLY"
    SUCCESSES_AND_ERRORS "SUCCESSES_AND_ERRORS"
}

/// `TaskReportConfigOverridesVerified` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskReportConfigOverridesVerified(Properties);

properties! { TaskReportConfigOverridesVerified }

impl TaskReportConfigOverridesVerified {
    /// `ReportLevel`: `TaskReportConfigOverridesVerifiedReportLevel`.
    #[track_caller]
    pub fn report_level(
        mut self,
        value: impl IntoValue<TaskReportConfigOverridesVerifiedReportLevel>,
    ) -> Self {
        self.0.set("ReportLevel", value);
        self
    }
}

choice! {
    /// `TaskReportConfigOverridesVerifiedReportLevel` of `AWS::DataSync::Task`.
    TaskReportConfigOverridesVerifiedReportLevel
    ERRORS_ONLY "ERRORS_ONLY"
    SUCCESSES_AND_ERRORS "SUCCESSES_AND_ERRORS"
}

choice! {
    /// `TaskReportConfigReportLevel` of `AWS::DataSync::Task`.
    TaskReportConfigReportLevel
    ERRORS_ONLY "ERRORS_ONLY"
    SUCCESSES_AND_ERRORS "SUCCESSES_AND_ERRORS"
}

/// `TaskSchedule` of `AWS::DataSync::Task`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskSchedule(Properties);

properties! { TaskSchedule }

impl TaskSchedule {
    /// `ScheduleExpression`: string, at most 256 characters, pattern `^[a-zA-Z0-9\ \_\*\?\,\|\^\-\/\#\s\(\)\+]*$`.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `Status`: `TaskScheduleStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<TaskScheduleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `TaskScheduleStatus` of `AWS::DataSync::Task`.
    TaskScheduleStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
