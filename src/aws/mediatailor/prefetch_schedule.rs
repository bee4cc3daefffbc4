// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::PrefetchSchedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::PrefetchSchedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefetchSchedule(Body);

resource! { PrefetchSchedule "AWS::MediaTailor::PrefetchSchedule" }

impl PrefetchSchedule {
    /// `Consumption`: `PrefetchConsumption`. A change replaces the resource.
    #[track_caller]
    pub fn consumption(mut self, value: impl IntoValue<PrefetchConsumption>) -> Self {
        self.0.set("Consumption", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PlaybackConfigurationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn playback_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlaybackConfigurationName", value);
        self
    }

    /// `RecurringPrefetchConfiguration`: `RecurringPrefetchConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn recurring_prefetch_configuration(
        mut self,
        value: impl IntoValue<RecurringPrefetchConfiguration>,
    ) -> Self {
        self.0.set("RecurringPrefetchConfiguration", value);
        self
    }

    /// `Retrieval`: `PrefetchRetrieval`. A change replaces the resource.
    #[track_caller]
    pub fn retrieval(mut self, value: impl IntoValue<PrefetchRetrieval>) -> Self {
        self.0.set("Retrieval", value);
        self
    }

    /// `ScheduleType`: `ScheduleType`. A change replaces the resource.
    #[track_caller]
    pub fn schedule_type(mut self, value: impl IntoValue<ScheduleType>) -> Self {
        self.0.set("ScheduleType", value);
        self
    }

    /// `StreamId`: string. A change replaces the resource.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PrefetchSchedule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AvailMatchingCriteria` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailMatchingCriteria(Properties);

properties! { AvailMatchingCriteria }

impl AvailMatchingCriteria {
    /// `DynamicVariable`: string. Required.
    #[track_caller]
    pub fn dynamic_variable(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DynamicVariable", value);
        self
    }

    /// `Operator`: `AvailMatchingCriteriaOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<AvailMatchingCriteriaOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

choice! {
    /// `AvailMatchingCriteriaOperator` of `AWS::MediaTailor::PrefetchSchedule`.
    AvailMatchingCriteriaOperator
    EQUALS "EQUALS"
}

/// `PrefetchConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefetchConsumption(Properties);

properties! { PrefetchConsumption }

impl PrefetchConsumption {
    /// `AvailMatchingCriteria`: list of `AvailMatchingCriteria`.
    #[track_caller]
    pub fn avail_matching_criteria(
        mut self,
        value: impl IntoValue<ListOf<AvailMatchingCriteria>>,
    ) -> Self {
        self.0.set("AvailMatchingCriteria", value);
        self
    }

    /// `EndTime`: string (date-time). Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string (date-time).
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `PrefetchRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefetchRetrieval(Properties);

properties! { PrefetchRetrieval }

impl PrefetchRetrieval {
    /// `DynamicVariables`: map of strings.
    #[track_caller]
    pub fn dynamic_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DynamicVariables", value);
        self
    }

    /// `EndTime`: string (date-time). Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string (date-time).
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `TrafficShapingRetrievalWindow`: `TrafficShapingRetrievalWindow`.
    #[track_caller]
    pub fn traffic_shaping_retrieval_window(
        mut self,
        value: impl IntoValue<TrafficShapingRetrievalWindow>,
    ) -> Self {
        self.0.set("TrafficShapingRetrievalWindow", value);
        self
    }

    /// `TrafficShapingTpsConfiguration`: `TrafficShapingTpsConfiguration`.
    #[track_caller]
    pub fn traffic_shaping_tps_configuration(
        mut self,
        value: impl IntoValue<TrafficShapingTpsConfiguration>,
    ) -> Self {
        self.0.set("TrafficShapingTpsConfiguration", value);
        self
    }

    /// `TrafficShapingType`: `PrefetchRetrievalTrafficShapingType`.
    #[track_caller]
    pub fn traffic_shaping_type(
        mut self,
        value: impl IntoValue<PrefetchRetrievalTrafficShapingType>,
    ) -> Self {
        self.0.set("TrafficShapingType", value);
        self
    }
}

choice! {
    /// `PrefetchRetrievalTrafficShapingType` of `AWS::MediaTailor::PrefetchSchedule`.
    PrefetchRetrievalTrafficShapingType
    RETRIEVAL_WINDOW "RETRIEVAL_WINDOW"
    TPS "TPS"
}

/// `RecurringConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurringConsumption(Properties);

properties! { RecurringConsumption }

impl RecurringConsumption {
    /// `AvailMatchingCriteria`: list of `AvailMatchingCriteria`.
    #[track_caller]
    pub fn avail_matching_criteria(
        mut self,
        value: impl IntoValue<ListOf<AvailMatchingCriteria>>,
    ) -> Self {
        self.0.set("AvailMatchingCriteria", value);
        self
    }

    /// `RetrievedAdExpirationSeconds`: integer.
    #[track_caller]
    pub fn retrieved_ad_expiration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetrievedAdExpirationSeconds", value);
        self
    }
}

/// `RecurringPrefetchConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurringPrefetchConfiguration(Properties);

properties! { RecurringPrefetchConfiguration }

impl RecurringPrefetchConfiguration {
    /// `EndTime`: string (date-time). Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `RecurringConsumption`: `RecurringConsumption`. Required.
    #[track_caller]
    pub fn recurring_consumption(mut self, value: impl IntoValue<RecurringConsumption>) -> Self {
        self.0.set("RecurringConsumption", value);
        self
    }

    /// `RecurringRetrieval`: `RecurringRetrieval`. Required.
    #[track_caller]
    pub fn recurring_retrieval(mut self, value: impl IntoValue<RecurringRetrieval>) -> Self {
        self.0.set("RecurringRetrieval", value);
        self
    }

    /// `StartTime`: string (date-time).
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `RecurringRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurringRetrieval(Properties);

properties! { RecurringRetrieval }

impl RecurringRetrieval {
    /// `DelayAfterAvailEndSeconds`: integer.
    #[track_caller]
    pub fn delay_after_avail_end_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DelayAfterAvailEndSeconds", value);
        self
    }

    /// `DynamicVariables`: map of strings.
    #[track_caller]
    pub fn dynamic_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DynamicVariables", value);
        self
    }

    /// `TrafficShapingRetrievalWindow`: `TrafficShapingRetrievalWindow`.
    #[track_caller]
    pub fn traffic_shaping_retrieval_window(
        mut self,
        value: impl IntoValue<TrafficShapingRetrievalWindow>,
    ) -> Self {
        self.0.set("TrafficShapingRetrievalWindow", value);
        self
    }

    /// `TrafficShapingTpsConfiguration`: `TrafficShapingTpsConfiguration`.
    #[track_caller]
    pub fn traffic_shaping_tps_configuration(
        mut self,
        value: impl IntoValue<TrafficShapingTpsConfiguration>,
    ) -> Self {
        self.0.set("TrafficShapingTpsConfiguration", value);
        self
    }

    /// `TrafficShapingType`: `RecurringRetrievalTrafficShapingType`.
    #[track_caller]
    pub fn traffic_shaping_type(
        mut self,
        value: impl IntoValue<RecurringRetrievalTrafficShapingType>,
    ) -> Self {
        self.0.set("TrafficShapingType", value);
        self
    }
}

choice! {
    /// `RecurringRetrievalTrafficShapingType` of `AWS::MediaTailor::PrefetchSchedule`.
    RecurringRetrievalTrafficShapingType
    RETRIEVAL_WINDOW "RETRIEVAL_WINDOW"
    TPS "TPS"
}

choice! {
    /// `ScheduleType` of `AWS::MediaTailor::PrefetchSchedule`.
    ScheduleType
    SINGLE "SINGLE"
    RECURRING "RECURRING"
}

/// `Tag` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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

/// `TrafficShapingRetrievalWindow` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficShapingRetrievalWindow(Properties);

properties! { TrafficShapingRetrievalWindow }

impl TrafficShapingRetrievalWindow {
    /// `RetrievalWindowDurationSeconds`: integer.
    #[track_caller]
    pub fn retrieval_window_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetrievalWindowDurationSeconds", value);
        self
    }
}

/// `TrafficShapingTpsConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficShapingTpsConfiguration(Properties);

properties! { TrafficShapingTpsConfiguration }

impl TrafficShapingTpsConfiguration {
    /// `PeakConcurrentUsers`: integer.
    #[track_caller]
    pub fn peak_concurrent_users(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeakConcurrentUsers", value);
        self
    }

    /// `PeakTps`: integer.
    #[track_caller]
    pub fn peak_tps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeakTps", value);
        self
    }
}
