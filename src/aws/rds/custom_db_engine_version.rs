// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::CustomDBEngineVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::CustomDBEngineVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDBEngineVersion(Body);

resource! { CustomDBEngineVersion "AWS::RDS::CustomDBEngineVersion" }

impl CustomDBEngineVersion {
    /// `DatabaseInstallationFiles`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn database_installation_files(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DatabaseInstallationFiles", value);
        self
    }

    /// `DatabaseInstallationFilesS3BucketName`: string, 3 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn database_installation_files_s3_bucket_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("DatabaseInstallationFilesS3BucketName", value);
        self
    }

    /// `DatabaseInstallationFilesS3Prefix`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn database_installation_files_s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseInstallationFilesS3Prefix", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Engine`: string, 1 to 35 characters, pattern `^[A-Za-z0-9-]{1,35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineVersion`: string, 1 to 60 characters, pattern `^[a-z0-9_.-]{1,60}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `KMSKeyId`: `KmsKey`, 1 to 2048 characters, pattern `^[a-zA-Z0-9_:\-\/]+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSKeyId", value);
        self
    }

    /// `Manifest`: string, 1 to 51000 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Manifest", value);
        self
    }

    /// `SourceCustomDbEngineVersionIdentifier`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn source_custom_db_engine_version_identifier(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("SourceCustomDbEngineVersionIdentifier", value);
        self
    }

    /// `Status`: `Status`, default `available`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseAwsProvidedLatestImage`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn use_aws_provided_latest_image(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAwsProvidedLatestImage", value);
        self
    }
}

impl Handle<CustomDBEngineVersion> {
    /// `DBEngineVersionArn`
    #[inline]
    pub fn db_engine_version_arn(&self) -> Value<String> {
        self.attribute("DBEngineVersionArn")
    }
}

choice! {
    /// `Status` of `AWS::RDS::CustomDBEngineVersion`.
    Status
    AVAILABLE "available"
    INACTIVE "inactive"
    INACTIVE_EXCEPT_RESTORE "inactive-except-restore"
    PENDING_VALIDATION "pending-validation"
}

/// `Tag` of `AWS::RDS::CustomDBEngineVersion`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
