// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFabric::IngestionDestination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppFabric::IngestionDestination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IngestionDestination(Body);

resource! { IngestionDestination "AWS::AppFabric::IngestionDestination" }

impl IngestionDestination {
    /// `AppBundleArn`: string, 1 to 1011 characters, pattern `^arn:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_bundle_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppBundleArn", value);
        self
    }

    /// `DestinationConfiguration`: `DestinationConfiguration`. Required.
    #[track_caller]
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<DestinationConfiguration>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value);
        self
    }

    /// `IngestionArn`: string, 1 to 1011 characters, pattern `^arn:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ingestion_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IngestionArn", value);
        self
    }

    /// `ProcessingConfiguration`: `ProcessingConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfiguration>,
    ) -> Self {
        self.0.set("ProcessingConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IngestionDestination> {
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

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AuditLogDestinationConfiguration` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditLogDestinationConfiguration(Properties);

properties! { AuditLogDestinationConfiguration }

impl AuditLogDestinationConfiguration {
    /// `Destination`: `Destination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<Destination>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `AuditLogProcessingConfiguration` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditLogProcessingConfiguration(Properties);

properties! { AuditLogProcessingConfiguration }

impl AuditLogProcessingConfiguration {
    /// `Format`: `AuditLogProcessingConfigurationFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<AuditLogProcessingConfigurationFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Schema`: `AuditLogProcessingConfigurationSchema`. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<AuditLogProcessingConfigurationSchema>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

choice! {
    /// `AuditLogProcessingConfigurationFormat` of `AWS::AppFabric::IngestionDestination`.
    AuditLogProcessingConfigurationFormat
    JSON "json"
    PARQUET "parquet"
}

choice! {
    /// `AuditLogProcessingConfigurationSchema` of `AWS::AppFabric::IngestionDestination`.
    AuditLogProcessingConfigurationSchema
    OCSF "ocsf"
    RAW "raw"
}

/// `Destination` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Properties);

properties! { Destination }

impl Destination {
    /// `FirehoseStream`: `FirehoseStream`.
    #[track_caller]
    pub fn firehose_stream(mut self, value: impl IntoValue<FirehoseStream>) -> Self {
        self.0.set("FirehoseStream", value);
        self
    }

    /// `S3Bucket`: `S3Bucket`.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<S3Bucket>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }
}

/// `DestinationConfiguration` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfiguration(Properties);

properties! { DestinationConfiguration }

impl DestinationConfiguration {
    /// `AuditLog`: `AuditLogDestinationConfiguration`. Required.
    #[track_caller]
    pub fn audit_log(mut self, value: impl IntoValue<AuditLogDestinationConfiguration>) -> Self {
        self.0.set("AuditLog", value);
        self
    }
}

/// `FirehoseStream` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseStream(Properties);

properties! { FirehoseStream }

impl FirehoseStream {
    /// `StreamName`: string, 3 to 64 characters. Required.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }
}

/// `ProcessingConfiguration` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingConfiguration(Properties);

properties! { ProcessingConfiguration }

impl ProcessingConfiguration {
    /// `AuditLog`: `AuditLogProcessingConfiguration`. Required.
    #[track_caller]
    pub fn audit_log(mut self, value: impl IntoValue<AuditLogProcessingConfiguration>) -> Self {
        self.0.set("AuditLog", value);
        self
    }
}

/// `S3Bucket` of `AWS::AppFabric::IngestionDestination`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Bucket(Properties);

properties! { S3Bucket }

impl S3Bucket {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `Prefix`: string, 1 to 120 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Tag` of `AWS::AppFabric::IngestionDestination`.
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
