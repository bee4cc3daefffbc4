// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::AnnotationStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::AnnotationStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnnotationStore(Body);

resource! { AnnotationStore "AWS::Omics::AnnotationStore" }

impl AnnotationStore {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^([a-z]){1}([a-z0-9_]){2,254}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Reference`: `ReferenceItem`. A change replaces the resource.
    #[track_caller]
    pub fn reference(mut self, value: impl IntoValue<ReferenceItem>) -> Self {
        self.0.set("Reference", value);
        self
    }

    /// `SseConfig`: `SseConfig`. A change replaces the resource.
    #[track_caller]
    pub fn sse_config(mut self, value: impl IntoValue<SseConfig>) -> Self {
        self.0.set("SseConfig", value);
        self
    }

    /// `StoreFormat`: `StoreFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn store_format(mut self, value: impl IntoValue<StoreFormat>) -> Self {
        self.0.set("StoreFormat", value);
        self
    }

    /// `StoreOptions`: `StoreOptions`. A change replaces the resource.
    #[track_caller]
    pub fn store_options(mut self, value: impl IntoValue<StoreOptions>) -> Self {
        self.0.set("StoreOptions", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AnnotationStore> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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

    /// `StoreArn`
    #[inline]
    pub fn store_arn(&self) -> Value<String> {
        self.attribute("StoreArn")
    }

    /// `StoreSizeBytes`
    #[inline]
    pub fn store_size_bytes(&self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `AnnotationType` of `AWS::Omics::AnnotationStore`.
    AnnotationType
    GENERIC "GENERIC"
    CHR_POS "CHR_POS"
    CHR_POS_REF_ALT "CHR_POS_REF_ALT"
    CHR_START_END_ONE_BASE "CHR_START_END_ONE_BASE"
    CHR_START_END_REF_ALT_ONE_BASE "CHR_START_END_REF_ALT_ONE_BASE"
    CHR_START_END_ZERO_BASE "CHR_START_END_ZERO_BASE"
    CHR_START_END_REF_ALT_ZERO_BASE "CHR_START_END_REF_ALT_ZERO_BASE"
}

choice! {
    /// `EncryptionType` of `AWS::Omics::AnnotationStore`.
    EncryptionType
    KMS "KMS"
}

/// `ReferenceItem` of `AWS::Omics::AnnotationStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceItem(Properties);

properties! { ReferenceItem }

impl ReferenceItem {
    /// `ReferenceArn`: string, 1 to 127 characters, pattern `^arn:.+$`. Required.
    #[track_caller]
    pub fn reference_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferenceArn", value);
        self
    }
}

choice! {
    /// `SchemaValueType` of `AWS::Omics::AnnotationStore`.
    SchemaValueType
    LONG "LONG"
    INT "INT"
    STRING "STRING"
    FLOAT "FLOAT"
    DOUBLE "DOUBLE"
    BOOLEAN "BOOLEAN"
}

/// `SseConfig` of `AWS::Omics::AnnotationStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseConfig(Properties);

properties! { SseConfig }

impl SseConfig {
    /// `KeyArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }

    /// `Type`: `EncryptionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `StoreFormat` of `AWS::Omics::AnnotationStore`.
    StoreFormat
    GFF "GFF"
    TSV "TSV"
    VCF "VCF"
}

/// `StoreOptions` of `AWS::Omics::AnnotationStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct StoreOptions(Properties);

properties! { StoreOptions }

impl StoreOptions {
    /// `TsvStoreOptions`: `TsvStoreOptions`.
    #[track_caller]
    pub fn tsv_store_options(mut self, value: impl IntoValue<TsvStoreOptions>) -> Self {
        self.0.set("TsvStoreOptions", value);
        self
    }
}

/// `TsvStoreOptions` of `AWS::Omics::AnnotationStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct TsvStoreOptions(Properties);

properties! { TsvStoreOptions }

impl TsvStoreOptions {
    /// `AnnotationType`: `AnnotationType`.
    #[track_caller]
    pub fn annotation_type(mut self, value: impl IntoValue<AnnotationType>) -> Self {
        self.0.set("AnnotationType", value);
        self
    }

    /// `FormatToHeader`: map of strings.
    #[track_caller]
    pub fn format_to_header(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("FormatToHeader", value);
        self
    }

    /// `Schema`: list of maps of `SchemaValueType`, 1 to 5000 items.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<ListOf<MapOf<SchemaValueType>>>) -> Self {
        self.0.set("Schema", value);
        self
    }
}
