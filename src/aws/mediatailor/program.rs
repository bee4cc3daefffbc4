// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::Program` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MediaTailor::Program`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Program(Body);

resource! { Program "AWS::MediaTailor::Program" }

impl Program {
    /// `AdBreaks`: list of `AdBreak`.
    #[track_caller]
    pub fn ad_breaks(mut self, value: impl IntoValue<ListOf<AdBreak>>) -> Self {
        self.0.set("AdBreaks", value);
        self
    }

    /// `AudienceMedia`: list of `AudienceMedia`.
    #[track_caller]
    pub fn audience_media(mut self, value: impl IntoValue<ListOf<AudienceMedia>>) -> Self {
        self.0.set("AudienceMedia", value);
        self
    }

    /// `ChannelName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `LiveSourceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn live_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LiveSourceName", value);
        self
    }

    /// `ProgramName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramName", value);
        self
    }

    /// `ScheduleConfiguration`: `ScheduleConfiguration`.
    #[track_caller]
    pub fn schedule_configuration(mut self, value: impl IntoValue<ScheduleConfiguration>) -> Self {
        self.0.set("ScheduleConfiguration", value);
        self
    }

    /// `SourceLocationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `VodSourceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VodSourceName", value);
        self
    }
}

impl Handle<Program> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ClipRange`
    #[inline]
    pub fn clip_range(&self) -> Value<Node> {
        self.attribute("ClipRange")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `DurationMillis`
    #[inline]
    pub fn duration_millis(&self) -> Value<i64> {
        self.attribute("DurationMillis")
    }

    /// `ScheduledStartTime`
    #[inline]
    pub fn scheduled_start_time(&self) -> Value<String> {
        self.attribute("ScheduledStartTime")
    }
}

/// `AdBreak` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdBreak(Properties);

properties! { AdBreak }

impl AdBreak {
    /// `AdBreakMetadata`: list of `KeyValuePair`.
    #[track_caller]
    pub fn ad_break_metadata(mut self, value: impl IntoValue<ListOf<KeyValuePair>>) -> Self {
        self.0.set("AdBreakMetadata", value);
        self
    }

    /// `MessageType`: `AdBreakMessageType`.
    #[track_caller]
    pub fn message_type(mut self, value: impl IntoValue<AdBreakMessageType>) -> Self {
        self.0.set("MessageType", value);
        self
    }

    /// `OffsetMillis`: integer. Required.
    #[track_caller]
    pub fn offset_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OffsetMillis", value);
        self
    }

    /// `Slate`: `SlateSource`.
    #[track_caller]
    pub fn slate(mut self, value: impl IntoValue<SlateSource>) -> Self {
        self.0.set("Slate", value);
        self
    }

    /// `SpliceInsertMessage`: `SpliceInsertMessage`.
    #[track_caller]
    pub fn splice_insert_message(mut self, value: impl IntoValue<SpliceInsertMessage>) -> Self {
        self.0.set("SpliceInsertMessage", value);
        self
    }

    /// `TimeSignalMessage`: `TimeSignalMessage`.
    #[track_caller]
    pub fn time_signal_message(mut self, value: impl IntoValue<TimeSignalMessage>) -> Self {
        self.0.set("TimeSignalMessage", value);
        self
    }
}

choice! {
    /// `AdBreakMessageType` of `AWS::MediaTailor::Program`.
    AdBreakMessageType
    SPLICE_INSERT "SPLICE_INSERT"
    TIME_SIGNAL "TIME_SIGNAL"
}

/// `AlternateMedia` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlternateMedia(Properties);

properties! { AlternateMedia }

impl AlternateMedia {
    /// `AdBreaks`: list of `AdBreak`.
    #[track_caller]
    pub fn ad_breaks(mut self, value: impl IntoValue<ListOf<AdBreak>>) -> Self {
        self.0.set("AdBreaks", value);
        self
    }

    /// `ClipRange`: `ClipRange`.
    #[track_caller]
    pub fn clip_range(mut self, value: impl IntoValue<ClipRange>) -> Self {
        self.0.set("ClipRange", value);
        self
    }

    /// `DurationMillis`: integer.
    #[track_caller]
    pub fn duration_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationMillis", value);
        self
    }

    /// `LiveSourceName`: string.
    #[track_caller]
    pub fn live_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LiveSourceName", value);
        self
    }

    /// `ScheduledStartTimeMillis`: integer.
    #[track_caller]
    pub fn scheduled_start_time_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduledStartTimeMillis", value);
        self
    }

    /// `SourceLocationName`: string.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `VodSourceName`: string.
    #[track_caller]
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VodSourceName", value);
        self
    }
}

/// `AudienceMedia` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudienceMedia(Properties);

properties! { AudienceMedia }

impl AudienceMedia {
    /// `AlternateMedia`: list of `AlternateMedia`.
    #[track_caller]
    pub fn alternate_media(mut self, value: impl IntoValue<ListOf<AlternateMedia>>) -> Self {
        self.0.set("AlternateMedia", value);
        self
    }

    /// `Audience`: string.
    #[track_caller]
    pub fn audience(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Audience", value);
        self
    }
}

/// `ClipRange` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClipRange(Properties);

properties! { ClipRange }

impl ClipRange {
    /// `EndOffsetMillis`: integer.
    #[track_caller]
    pub fn end_offset_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndOffsetMillis", value);
        self
    }

    /// `StartOffsetMillis`: integer.
    #[track_caller]
    pub fn start_offset_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartOffsetMillis", value);
        self
    }
}

/// `KeyValuePair` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValuePair(Properties);

properties! { KeyValuePair }

impl KeyValuePair {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ScheduleConfiguration` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfiguration(Properties);

properties! { ScheduleConfiguration }

impl ScheduleConfiguration {
    /// `ClipRange`: `ClipRange`.
    #[track_caller]
    pub fn clip_range(mut self, value: impl IntoValue<ClipRange>) -> Self {
        self.0.set("ClipRange", value);
        self
    }

    /// `Transition`: `Transition`. Required.
    #[track_caller]
    pub fn transition(mut self, value: impl IntoValue<Transition>) -> Self {
        self.0.set("Transition", value);
        self
    }
}

/// `SegmentationDescriptor` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentationDescriptor(Properties);

properties! { SegmentationDescriptor }

impl SegmentationDescriptor {
    /// `SegmentNum`: integer.
    #[track_caller]
    pub fn segment_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentNum", value);
        self
    }

    /// `SegmentationEventId`: integer.
    #[track_caller]
    pub fn segmentation_event_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentationEventId", value);
        self
    }

    /// `SegmentationTypeId`: integer.
    #[track_caller]
    pub fn segmentation_type_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentationTypeId", value);
        self
    }

    /// `SegmentationUpid`: string.
    #[track_caller]
    pub fn segmentation_upid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentationUpid", value);
        self
    }

    /// `SegmentationUpidType`: integer.
    #[track_caller]
    pub fn segmentation_upid_type(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentationUpidType", value);
        self
    }

    /// `SegmentsExpected`: integer.
    #[track_caller]
    pub fn segments_expected(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentsExpected", value);
        self
    }

    /// `SubSegmentNum`: integer.
    #[track_caller]
    pub fn sub_segment_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SubSegmentNum", value);
        self
    }

    /// `SubSegmentsExpected`: integer.
    #[track_caller]
    pub fn sub_segments_expected(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SubSegmentsExpected", value);
        self
    }
}

/// `SlateSource` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlateSource(Properties);

properties! { SlateSource }

impl SlateSource {
    /// `SourceLocationName`: string.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `VodSourceName`: string.
    #[track_caller]
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VodSourceName", value);
        self
    }
}

/// `SpliceInsertMessage` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpliceInsertMessage(Properties);

properties! { SpliceInsertMessage }

impl SpliceInsertMessage {
    /// `AvailNum`: integer.
    #[track_caller]
    pub fn avail_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AvailNum", value);
        self
    }

    /// `AvailsExpected`: integer.
    #[track_caller]
    pub fn avails_expected(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AvailsExpected", value);
        self
    }

    /// `SpliceEventId`: integer.
    #[track_caller]
    pub fn splice_event_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SpliceEventId", value);
        self
    }

    /// `UniqueProgramId`: integer.
    #[track_caller]
    pub fn unique_program_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UniqueProgramId", value);
        self
    }
}

/// `TimeSignalMessage` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeSignalMessage(Properties);

properties! { TimeSignalMessage }

impl TimeSignalMessage {
    /// `SegmentationDescriptors`: list of `SegmentationDescriptor`.
    #[track_caller]
    pub fn segmentation_descriptors(
        mut self,
        value: impl IntoValue<ListOf<SegmentationDescriptor>>,
    ) -> Self {
        self.0.set("SegmentationDescriptors", value);
        self
    }
}

/// `Transition` of `AWS::MediaTailor::Program`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transition(Properties);

properties! { Transition }

impl Transition {
    /// `DurationMillis`: integer.
    #[track_caller]
    pub fn duration_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationMillis", value);
        self
    }

    /// `RelativePosition`: `TransitionRelativePosition`. Required.
    #[track_caller]
    pub fn relative_position(mut self, value: impl IntoValue<TransitionRelativePosition>) -> Self {
        self.0.set("RelativePosition", value);
        self
    }

    /// `RelativeProgram`: string.
    #[track_caller]
    pub fn relative_program(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelativeProgram", value);
        self
    }

    /// `ScheduledStartTimeMillis`: integer.
    #[track_caller]
    pub fn scheduled_start_time_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduledStartTimeMillis", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TransitionRelativePosition` of `AWS::MediaTailor::Program`.
    TransitionRelativePosition
    BEFORE_PROGRAM "BEFORE_PROGRAM"
    AFTER_PROGRAM "AFTER_PROGRAM"
}
