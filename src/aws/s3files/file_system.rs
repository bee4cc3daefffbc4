// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Files::FileSystem` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Files::FileSystem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystem(Body);

resource! { FileSystem "AWS::S3Files::FileSystem" }

impl FileSystem {
    /// `AcceptBucketWarning`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn accept_bucket_warning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptBucketWarning", value);
        self
    }

    /// `Bucket`: string, pattern `^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `ClientToken`: string, 1 to 64 characters, pattern `^(.+)$`. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Prefix`: string, at most 1024 characters, pattern `^(|.*/)$`. A change replaces the resource.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SynchronizationConfiguration`: `SynchronizationConfiguration`.
    #[track_caller]
    pub fn synchronization_configuration(
        mut self,
        value: impl IntoValue<SynchronizationConfiguration>,
    ) -> Self {
        self.0.set("SynchronizationConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FileSystem> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `FileSystemArn`
    #[inline]
    pub fn file_system_arn(&self) -> Value<String> {
        self.attribute("FileSystemArn")
    }

    /// `FileSystemId`
    #[inline]
    pub fn file_system_id(&self) -> Value<String> {
        self.attribute("FileSystemId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `SynchronizationConfiguration.LatestVersionNumber`
    #[inline]
    pub fn synchronization_configuration_latest_version_number(&self) -> Value<i64> {
        self.attribute("SynchronizationConfiguration.LatestVersionNumber")
    }
}

/// `ExpirationDataRule` of `AWS::S3Files::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpirationDataRule(Properties);

properties! { ExpirationDataRule }

impl ExpirationDataRule {
    /// `DaysAfterLastAccess`: integer, 1 to 365. Required.
    #[track_caller]
    pub fn days_after_last_access(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysAfterLastAccess", value);
        self
    }
}

/// `ImportDataRule` of `AWS::S3Files::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportDataRule(Properties);

properties! { ImportDataRule }

impl ImportDataRule {
    /// `Prefix`: string, at most 1024 characters, pattern `^(|.*/)$`. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `SizeLessThan`: integer, 0 to 52673613135872. Required.
    #[track_caller]
    pub fn size_less_than(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeLessThan", value);
        self
    }

    /// `Trigger`: `ImportDataRuleTrigger`. Required.
    #[track_caller]
    pub fn trigger(mut self, value: impl IntoValue<ImportDataRuleTrigger>) -> Self {
        self.0.set("Trigger", value);
        self
    }
}

choice! {
    /// `ImportDataRuleTrigger` of `AWS::S3Files::FileSystem`.
    ImportDataRuleTrigger
    ON_DIRECTORY_FIRST_ACCESS "ON_DIRECTORY_FIRST_ACCESS"
    ON_FILE_ACCESS "ON_FILE_ACCESS"
}

/// `SynchronizationConfiguration` of `AWS::S3Files::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct SynchronizationConfiguration(Properties);

properties! { SynchronizationConfiguration }

impl SynchronizationConfiguration {
    /// `ExpirationDataRules`: list of `ExpirationDataRule`, 1 item. Required.
    #[track_caller]
    pub fn expiration_data_rules(
        mut self,
        value: impl IntoValue<ListOf<ExpirationDataRule>>,
    ) -> Self {
        self.0.set("ExpirationDataRules", value);
        self
    }

    /// `ImportDataRules`: list of `ImportDataRule`, 1 to 10 items. Required.
    #[track_caller]
    pub fn import_data_rules(mut self, value: impl IntoValue<ListOf<ImportDataRule>>) -> Self {
        self.0.set("ImportDataRules", value);
        self
    }
}

/// `Tag` of `AWS::S3Files::FileSystem`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Required.
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
