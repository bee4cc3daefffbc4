// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::Stage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::Stage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stage(Body);

resource! { Stage "AWS::IVS::Stage" }

impl Stage {
    /// `AutoParticipantRecordingConfiguration`: `AutoParticipantRecordingConfiguration`.
    #[track_caller]
    pub fn auto_participant_recording_configuration(
        mut self,
        value: impl IntoValue<AutoParticipantRecordingConfiguration>,
    ) -> Self {
        self.0.set("AutoParticipantRecordingConfiguration", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Stage> {
    /// `ActiveSessionId`
    #[inline]
    pub fn active_session_id(&self) -> Value<String> {
        self.attribute("ActiveSessionId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AutoParticipantRecordingConfiguration` of `AWS::IVS::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoParticipantRecordingConfiguration(Properties);

properties! { AutoParticipantRecordingConfiguration }

impl AutoParticipantRecordingConfiguration {
    /// `HlsConfiguration`: `HlsConfiguration`.
    #[track_caller]
    pub fn hls_configuration(mut self, value: impl IntoValue<HlsConfiguration>) -> Self {
        self.0.set("HlsConfiguration", value);
        self
    }

    /// `MediaTypes`: list of `AutoParticipantRecordingConfigurationMediaTypesItem`, at most 1 item.
    #[track_caller]
    pub fn media_types(
        mut self,
        value: impl IntoValue<ListOf<AutoParticipantRecordingConfigurationMediaTypesItem>>,
    ) -> Self {
        self.0.set("MediaTypes", value);
        self
    }

    /// `RecordingReconnectWindowSeconds`: integer, 0 to 300, default 0.
    #[track_caller]
    pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecordingReconnectWindowSeconds", value);
        self
    }

    /// `StorageConfigurationArn`: string, at most 128 characters, pattern `^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn storage_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageConfigurationArn", value);
        self
    }

    /// `ThumbnailConfiguration`: `ThumbnailConfiguration`.
    #[track_caller]
    pub fn thumbnail_configuration(
        mut self,
        value: impl IntoValue<ThumbnailConfiguration>,
    ) -> Self {
        self.0.set("ThumbnailConfiguration", value);
        self
    }
}

choice! {
    /// `AutoParticipantRecordingConfigurationMediaTypesItem` of `AWS::IVS::Stage`.
    AutoParticipantRecordingConfigurationMediaTypesItem
    AUDIO_VIDEO "AUDIO_VIDEO"
    AUDIO_ONLY "AUDIO_ONLY"
}

/// `HlsConfiguration` of `AWS::IVS::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsConfiguration(Properties);

properties! { HlsConfiguration }

impl HlsConfiguration {
    /// `ParticipantRecordingHlsConfiguration`: `ParticipantRecordingHlsConfiguration`.
    #[track_caller]
    pub fn participant_recording_hls_configuration(
        mut self,
        value: impl IntoValue<ParticipantRecordingHlsConfiguration>,
    ) -> Self {
        self.0.set("ParticipantRecordingHlsConfiguration", value);
        self
    }
}

/// `ParticipantRecordingHlsConfiguration` of `AWS::IVS::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParticipantRecordingHlsConfiguration(Properties);

properties! { ParticipantRecordingHlsConfiguration }

impl ParticipantRecordingHlsConfiguration {
    /// `TargetSegmentDurationSeconds`: integer, 2 to 10, default 6.
    #[track_caller]
    pub fn target_segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetSegmentDurationSeconds", value);
        self
    }
}

/// `Tag` of `AWS::IVS::Stage`.
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

/// `ThumbnailConfiguration` of `AWS::IVS::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThumbnailConfiguration(Properties);

properties! { ThumbnailConfiguration }

impl ThumbnailConfiguration {
    /// `ParticipantThumbnailConfiguration`: `ThumbnailConfigurationParticipantThumbnailConfiguration`.
    #[track_caller]
    pub fn participant_thumbnail_configuration(
        mut self,
        value: impl IntoValue<ThumbnailConfigurationParticipantThumbnailConfiguration>,
    ) -> Self {
        self.0.set("ParticipantThumbnailConfiguration", value);
        self
    }
}

/// `ThumbnailConfigurationParticipantThumbnailConfiguration` of `AWS::IVS::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThumbnailConfigurationParticipantThumbnailConfiguration(Properties);

properties! { ThumbnailConfigurationParticipantThumbnailConfiguration }

impl ThumbnailConfigurationParticipantThumbnailConfiguration {
    /// `RecordingMode`: `ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode`, default `DISABLED`.
    #[track_caller]
    pub fn recording_mode(
        mut self,
        value: impl IntoValue<ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode>,
    ) -> Self {
        self.0.set("RecordingMode", value);
        self
    }

    /// `Storage`: list of `ThumbnailConfigurationParticipantThumbnailConfigurationStorageItem`, at most 2 items.
    #[track_caller]
    pub fn storage(
        mut self,
        value: impl IntoValue<
            ListOf<ThumbnailConfigurationParticipantThumbnailConfigurationStorageItem>,
        >,
    ) -> Self {
        self.0.set("Storage", value);
        self
    }

    /// `TargetIntervalSeconds`: integer, 1 to 86400, default 60.
    #[track_caller]
    pub fn target_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetIntervalSeconds", value);
        self
    }
}

choice! {
    /// `ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode` of `AWS::IVS::Stage`.
    ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode
    INTERVAL "INTERVAL"
    DISABLED "DISABLED"
}

choice! {
    /// `ThumbnailConfigurationParticipantThumbnailConfigurationStorageItem` of `AWS::IVS::Stage`.
    ThumbnailConfigurationParticipantThumbnailConfigurationStorageItem
    SEQUENTIAL "SEQUENTIAL"
    LATEST "LATEST"
}
