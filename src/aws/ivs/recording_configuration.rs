// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::RecordingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::RecordingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingConfiguration(Body);

resource! { RecordingConfiguration "AWS::IVS::RecordingConfiguration" }

impl RecordingConfiguration {
    /// `DestinationConfiguration`: `DestinationConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<DestinationConfiguration>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecordingReconnectWindowSeconds`: integer, 0 to 300, default 0. A change replaces the resource.
    #[track_caller]
    pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecordingReconnectWindowSeconds", value);
        self
    }

    /// `RenditionConfiguration`: `RenditionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn rendition_configuration(
        mut self,
        value: impl IntoValue<RenditionConfiguration>,
    ) -> Self {
        self.0.set("RenditionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThumbnailConfiguration`: `ThumbnailConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn thumbnail_configuration(
        mut self,
        value: impl IntoValue<ThumbnailConfiguration>,
    ) -> Self {
        self.0.set("ThumbnailConfiguration", value);
        self
    }
}

impl Handle<RecordingConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfiguration(Properties);

properties! { DestinationConfiguration }

impl DestinationConfiguration {
    /// `S3`: `S3DestinationConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3DestinationConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `RenditionConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenditionConfiguration(Properties);

properties! { RenditionConfiguration }

impl RenditionConfiguration {
    /// `RenditionSelection`: `RenditionConfigurationRenditionSelection`, default `ALL`. A change replaces the resource.
    #[track_caller]
    pub fn rendition_selection(
        mut self,
        value: impl IntoValue<RenditionConfigurationRenditionSelection>,
    ) -> Self {
        self.0.set("RenditionSelection", value);
        self
    }

    /// `Renditions`: list of `RenditionConfigurationRenditionsItem`, at most 4 items. A change replaces the resource.
    #[track_caller]
    pub fn renditions(
        mut self,
        value: impl IntoValue<ListOf<RenditionConfigurationRenditionsItem>>,
    ) -> Self {
        self.0.set("Renditions", value);
        self
    }
}

choice! {
    /// `RenditionConfigurationRenditionSelection` of `AWS::IVS::RecordingConfiguration`.
    RenditionConfigurationRenditionSelection
    ALL "ALL"
    NONE "NONE"
    CUSTOM "CUSTOM"
}

choice! {
    /// `RenditionConfigurationRenditionsItem` of `AWS::IVS::RecordingConfiguration`.
    RenditionConfigurationRenditionsItem
    FULL_HD "FULL_HD"
    HD "HD"
    SD "SD"
    LOWEST_RESOLUTION "LOWEST_RESOLUTION"
}

/// `S3DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9-.]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }
}

/// `Tag` of `AWS::IVS::RecordingConfiguration`.
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

/// `ThumbnailConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThumbnailConfiguration(Properties);

properties! { ThumbnailConfiguration }

impl ThumbnailConfiguration {
    /// `RecordingMode`: `ThumbnailConfigurationRecordingMode`, default `INTERVAL`. A change replaces the resource.
    #[track_caller]
    pub fn recording_mode(
        mut self,
        value: impl IntoValue<ThumbnailConfigurationRecordingMode>,
    ) -> Self {
        self.0.set("RecordingMode", value);
        self
    }

    /// `Resolution`: `ThumbnailConfigurationResolution`. A change replaces the resource.
    #[track_caller]
    pub fn resolution(mut self, value: impl IntoValue<ThumbnailConfigurationResolution>) -> Self {
        self.0.set("Resolution", value);
        self
    }

    /// `Storage`: list of `ThumbnailConfigurationStorageItem`, at most 2 items. A change replaces the resource.
    #[track_caller]
    pub fn storage(
        mut self,
        value: impl IntoValue<ListOf<ThumbnailConfigurationStorageItem>>,
    ) -> Self {
        self.0.set("Storage", value);
        self
    }

    /// `TargetIntervalSeconds`: integer, 1 to 60, default 60. A change replaces the resource.
    #[track_caller]
    pub fn target_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetIntervalSeconds", value);
        self
    }
}

choice! {
    /// `ThumbnailConfigurationRecordingMode` of `AWS::IVS::RecordingConfiguration`.
    ThumbnailConfigurationRecordingMode
    INTERVAL "INTERVAL"
    DISABLED "DISABLED"
}

choice! {
    /// `ThumbnailConfigurationResolution` of `AWS::IVS::RecordingConfiguration`.
    ThumbnailConfigurationResolution
    FULL_HD "FULL_HD"
    HD "HD"
    SD "SD"
    LOWEST_RESOLUTION "LOWEST_RESOLUTION"
}

choice! {
    /// `ThumbnailConfigurationStorageItem` of `AWS::IVS::RecordingConfiguration`.
    ThumbnailConfigurationStorageItem
    SEQUENTIAL "SEQUENTIAL"
    LATEST "LATEST"
}
