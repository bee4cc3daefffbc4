// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::ResourceDataSync` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::SSM::ResourceDataSync`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceDataSync(Body);

resource! { ResourceDataSync "AWS::SSM::ResourceDataSync" }

impl ResourceDataSync {
    /// `BucketName`: `S3BucketName`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, at most 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `BucketRegion`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn bucket_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketRegion", value);
        self
    }

    /// `KMSKeyArn`: `KmsKeyArn`, at most 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `S3Destination`: `S3Destination`. A change replaces the resource.
    #[track_caller]
    pub fn s3_destination(mut self, value: impl IntoValue<S3Destination>) -> Self {
        self.0.set("S3Destination", value);
        self
    }

    /// `SyncFormat`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn sync_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncFormat", value);
        self
    }

    /// `SyncName`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn sync_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncName", value);
        self
    }

    /// `SyncSource`: `SyncSource`.
    #[track_caller]
    pub fn sync_source(mut self, value: impl IntoValue<SyncSource>) -> Self {
        self.0.set("SyncSource", value);
        self
    }

    /// `SyncType`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn sync_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SyncType", value);
        self
    }
}

/// `AwsOrganizationsSource` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsOrganizationsSource(Properties);

properties! { AwsOrganizationsSource }

impl AwsOrganizationsSource {
    /// `OrganizationSourceType`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn organization_source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationSourceType", value);
        self
    }

    /// `OrganizationalUnits`: list of strings, 1 to 1000 items.
    #[track_caller]
    pub fn organizational_units(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationalUnits", value);
        self
    }
}

/// `S3Destination` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Destination(Properties);

properties! { S3Destination }

impl S3Destination {
    /// `BucketName`: `S3BucketName`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, 1 to 256 characters.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `BucketRegion`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn bucket_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketRegion", value);
        self
    }

    /// `KMSKeyArn`: `KmsKeyArn`, 1 to 512 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `SyncFormat`: `S3DestinationSyncFormat`, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn sync_format(mut self, value: impl IntoValue<S3DestinationSyncFormat>) -> Self {
        self.0.set("SyncFormat", value);
        self
    }
}

choice! {
    /// `S3DestinationSyncFormat` of `AWS::SSM::ResourceDataSync`.
    S3DestinationSyncFormat
    JSON_SER_DE "JsonSerDe"
}

/// `SyncSource` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncSource(Properties);

properties! { SyncSource }

impl SyncSource {
    /// `AwsOrganizationsSource`: `AwsOrganizationsSource`.
    #[track_caller]
    pub fn aws_organizations_source(
        mut self,
        value: impl IntoValue<AwsOrganizationsSource>,
    ) -> Self {
        self.0.set("AwsOrganizationsSource", value);
        self
    }

    /// `IncludeFutureRegions`: boolean.
    #[track_caller]
    pub fn include_future_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeFutureRegions", value);
        self
    }

    /// `SourceRegions`: list of strings. Required.
    #[track_caller]
    pub fn source_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceRegions", value);
        self
    }

    /// `SourceType`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceType", value);
        self
    }
}
