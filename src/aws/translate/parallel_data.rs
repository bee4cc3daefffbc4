// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Translate::ParallelData` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Translate::ParallelData`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ParallelData(Body);

resource! { ParallelData "AWS::Translate::ParallelData" }

impl ParallelData {
    /// `Description`: string, at most 256 characters, pattern `^[\P{M}\p{M}]{0,256}$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionKey`: `EncryptionKey`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<EncryptionKey>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^([A-Za-z0-9-]_?)+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParallelDataConfig`: `ParallelDataConfig`. Required.
    #[track_caller]
    pub fn parallel_data_config(mut self, value: impl IntoValue<ParallelDataConfig>) -> Self {
        self.0.set("ParallelDataConfig", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ParallelData> {
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

    /// `FailedRecordCount`
    #[inline]
    pub fn failed_record_count(&self) -> Value<i64> {
        self.attribute("FailedRecordCount")
    }

    /// `ImportedDataSize`
    #[inline]
    pub fn imported_data_size(&self) -> Value<i64> {
        self.attribute("ImportedDataSize")
    }

    /// `ImportedRecordCount`
    #[inline]
    pub fn imported_record_count(&self) -> Value<i64> {
        self.attribute("ImportedRecordCount")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `SkippedRecordCount`
    #[inline]
    pub fn skipped_record_count(&self) -> Value<i64> {
        self.attribute("SkippedRecordCount")
    }

    /// `SourceLanguageCode`
    #[inline]
    pub fn source_language_code(&self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TargetLanguageCodes`
    #[inline]
    pub fn target_language_codes(&self) -> Value<Vec<String>> {
        self.attribute("TargetLanguageCodes")
    }
}

/// `EncryptionKey` of `AWS::Translate::ParallelData`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionKey(Properties);

properties! { EncryptionKey }

impl EncryptionKey {
    /// `Id`: string, 1 to 400 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Type`: `EncryptionKeyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionKeyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EncryptionKeyType` of `AWS::Translate::ParallelData`.
    EncryptionKeyType
    KMS "KMS"
}

/// `ParallelDataConfig` of `AWS::Translate::ParallelData`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParallelDataConfig(Properties);

properties! { ParallelDataConfig }

impl ParallelDataConfig {
    /// `Format`: `ParallelDataConfigFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<ParallelDataConfigFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `ParallelDataConfigFormat` of `AWS::Translate::ParallelData`.
    ParallelDataConfigFormat
    TSV "TSV"
    CSV "CSV"
    TMX "TMX"
}

/// `TagsItem` of `AWS::Translate::ParallelData`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
