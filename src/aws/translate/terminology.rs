// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Translate::Terminology` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Translate::Terminology`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Terminology(Body);

resource! { Terminology "AWS::Translate::Terminology" }

impl Terminology {
    /// `Description`: string, at most 256 characters.
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

    /// `MergeStrategy`: `MergeStrategy`.
    #[track_caller]
    pub fn merge_strategy(mut self, value: impl IntoValue<MergeStrategy>) -> Self {
        self.0.set("MergeStrategy", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^([A-Za-z0-9-]_?)+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TerminologyData`: `TerminologyData`.
    #[track_caller]
    pub fn terminology_data(mut self, value: impl IntoValue<TerminologyData>) -> Self {
        self.0.set("TerminologyData", value);
        self
    }
}

impl Handle<Terminology> {
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

    /// `Directionality`
    #[inline]
    pub fn directionality(&self) -> Value<String> {
        self.attribute("Directionality")
    }

    /// `Format`
    #[inline]
    pub fn format(&self) -> Value<String> {
        self.attribute("Format")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `SizeBytes`
    #[inline]
    pub fn size_bytes(&self) -> Value<i64> {
        self.attribute("SizeBytes")
    }

    /// `SourceLanguageCode`
    #[inline]
    pub fn source_language_code(&self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// `TargetLanguageCodes`
    #[inline]
    pub fn target_language_codes(&self) -> Value<Vec<String>> {
        self.attribute("TargetLanguageCodes")
    }

    /// `TermCount`
    #[inline]
    pub fn term_count(&self) -> Value<i64> {
        self.attribute("TermCount")
    }
}

/// `EncryptionKey` of `AWS::Translate::Terminology`.
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
    /// `EncryptionKeyType` of `AWS::Translate::Terminology`.
    EncryptionKeyType
    KMS "KMS"
}

choice! {
    /// `MergeStrategy` of `AWS::Translate::Terminology`.
    MergeStrategy
    OVERWRITE "OVERWRITE"
}

/// `TagsItem` of `AWS::Translate::Terminology`.
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

/// `TerminologyData` of `AWS::Translate::Terminology`.
#[derive(Clone, Default)]
#[must_use]
pub struct TerminologyData(Properties);

properties! { TerminologyData }

impl TerminologyData {
    /// `Directionality`: `TerminologyDataDirectionality`.
    #[track_caller]
    pub fn directionality(mut self, value: impl IntoValue<TerminologyDataDirectionality>) -> Self {
        self.0.set("Directionality", value);
        self
    }

    /// `File`: string. Required.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `Format`: `TerminologyDataFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<TerminologyDataFormat>) -> Self {
        self.0.set("Format", value);
        self
    }
}

choice! {
    /// `TerminologyDataDirectionality` of `AWS::Translate::Terminology`.
    TerminologyDataDirectionality
    UNI "UNI"
    MULTI "MULTI"
}

choice! {
    /// `TerminologyDataFormat` of `AWS::Translate::Terminology`.
    TerminologyDataFormat
    CSV "CSV"
    TMX "TMX"
    TSV "TSV"
}
