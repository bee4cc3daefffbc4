// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::SecurityConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::Glue::SecurityConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityConfiguration(Body);

resource! { SecurityConfiguration "AWS::Glue::SecurityConfiguration" }

impl SecurityConfiguration {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. Required.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `CloudWatchEncryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchEncryption(Properties);

properties! { CloudWatchEncryption }

impl CloudWatchEncryption {
    /// `CloudWatchEncryptionMode`: `CloudWatchEncryptionCloudWatchEncryptionMode`.
    #[track_caller]
    pub fn cloud_watch_encryption_mode(
        mut self,
        value: impl IntoValue<CloudWatchEncryptionCloudWatchEncryptionMode>,
    ) -> Self {
        self.0.set("CloudWatchEncryptionMode", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^$|arn:aws[a-z0-9-]*:kms:`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `CloudWatchEncryptionCloudWatchEncryptionMode` of `AWS::Glue::SecurityConfiguration`.
    CloudWatchEncryptionCloudWatchEncryptionMode
    DISABLED "DISABLED"
    SSE_KMS "SSE-KMS"
}

/// `EncryptionConfiguration` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `CloudWatchEncryption`: `CloudWatchEncryption`.
    #[track_caller]
    pub fn cloud_watch_encryption(mut self, value: impl IntoValue<CloudWatchEncryption>) -> Self {
        self.0.set("CloudWatchEncryption", value);
        self
    }

    /// `JobBookmarksEncryption`: `JobBookmarksEncryption`.
    #[track_caller]
    pub fn job_bookmarks_encryption(
        mut self,
        value: impl IntoValue<JobBookmarksEncryption>,
    ) -> Self {
        self.0.set("JobBookmarksEncryption", value);
        self
    }

    /// `S3Encryptions`: list of `S3Encryption`.
    #[track_caller]
    pub fn s3_encryptions(mut self, value: impl IntoValue<ListOf<S3Encryption>>) -> Self {
        self.0.set("S3Encryptions", value);
        self
    }
}

/// `JobBookmarksEncryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobBookmarksEncryption(Properties);

properties! { JobBookmarksEncryption }

impl JobBookmarksEncryption {
    /// `JobBookmarksEncryptionMode`: `JobBookmarksEncryptionJobBookmarksEncryptionMode`.
    #[track_caller]
    pub fn job_bookmarks_encryption_mode(
        mut self,
        value: impl IntoValue<JobBookmarksEncryptionJobBookmarksEncryptionMode>,
    ) -> Self {
        self.0.set("JobBookmarksEncryptionMode", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^$|arn:aws[a-z0-9-]*:kms:`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `JobBookmarksEncryptionJobBookmarksEncryptionMode` of `AWS::Glue::SecurityConfiguration`.
    JobBookmarksEncryptionJobBookmarksEncryptionMode
    CSE_KMS "CSE-KMS"
    DISABLED "DISABLED"
}

/// `S3Encryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Encryption(Properties);

properties! { S3Encryption }

impl S3Encryption {
    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `S3EncryptionMode`: string.
    #[track_caller]
    pub fn s3_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3EncryptionMode", value);
        self
    }
}
