// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transcribe::CallAnalyticsCategory` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transcribe::CallAnalyticsCategory`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CallAnalyticsCategory(Body);

resource! { CallAnalyticsCategory "AWS::Transcribe::CallAnalyticsCategory" }

impl CallAnalyticsCategory {
    /// `CategoryName`: string, 1 to 200 characters, pattern `^[0-9a-zA-Z._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn category_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CategoryName", value);
        self
    }

    /// `InputType`: `InputType`. A change replaces the resource.
    #[track_caller]
    pub fn input_type(mut self, value: impl IntoValue<InputType>) -> Self {
        self.0.set("InputType", value);
        self
    }

    /// `Rules`: list of `Rule`, 1 to 20 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CallAnalyticsCategory> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `LastUpdateTime`
    #[inline]
    pub fn last_update_time(&self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }
}

/// `AbsoluteTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbsoluteTimeRange(Properties);

properties! { AbsoluteTimeRange }

impl AbsoluteTimeRange {
    /// `EndTime`: integer, 0 to 14400000.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `First`: integer, 0 to 14400000.
    #[track_caller]
    pub fn first(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("First", value);
        self
    }

    /// `Last`: integer, 0 to 14400000.
    #[track_caller]
    pub fn last(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Last", value);
        self
    }

    /// `StartTime`: integer, 0 to 14400000.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `InputType` of `AWS::Transcribe::CallAnalyticsCategory`.
    InputType
    REAL_TIME "REAL_TIME"
    POST_CALL "POST_CALL"
}

/// `InterruptionFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterruptionFilter(Properties);

properties! { InterruptionFilter }

impl InterruptionFilter {
    /// `AbsoluteTimeRange`: `AbsoluteTimeRange`.
    #[track_caller]
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRange>) -> Self {
        self.0.set("AbsoluteTimeRange", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `ParticipantRole`: `InterruptionFilterParticipantRole`.
    #[track_caller]
    pub fn participant_role(
        mut self,
        value: impl IntoValue<InterruptionFilterParticipantRole>,
    ) -> Self {
        self.0.set("ParticipantRole", value);
        self
    }

    /// `RelativeTimeRange`: `RelativeTimeRange`.
    #[track_caller]
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRange>) -> Self {
        self.0.set("RelativeTimeRange", value);
        self
    }

    /// `Threshold`: integer, 0 to 14400000.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

choice! {
    /// `InterruptionFilterParticipantRole` of `AWS::Transcribe::CallAnalyticsCategory`.
    InterruptionFilterParticipantRole
    AGENT "AGENT"
    CUSTOMER "CUSTOMER"
}

/// `NonTalkTimeFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct NonTalkTimeFilter(Properties);

properties! { NonTalkTimeFilter }

impl NonTalkTimeFilter {
    /// `AbsoluteTimeRange`: `AbsoluteTimeRange`.
    #[track_caller]
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRange>) -> Self {
        self.0.set("AbsoluteTimeRange", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `RelativeTimeRange`: `RelativeTimeRange`.
    #[track_caller]
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRange>) -> Self {
        self.0.set("RelativeTimeRange", value);
        self
    }

    /// `Threshold`: integer, 0 to 14400000.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

/// `RelativeTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelativeTimeRange(Properties);

properties! { RelativeTimeRange }

impl RelativeTimeRange {
    /// `EndPercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn end_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndPercentage", value);
        self
    }

    /// `First`: integer, 0 to 100.
    #[track_caller]
    pub fn first(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("First", value);
        self
    }

    /// `Last`: integer, 0 to 100.
    #[track_caller]
    pub fn last(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Last", value);
        self
    }

    /// `StartPercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn start_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartPercentage", value);
        self
    }
}

/// `Rule` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `InterruptionFilter`: `InterruptionFilter`.
    #[track_caller]
    pub fn interruption_filter(mut self, value: impl IntoValue<InterruptionFilter>) -> Self {
        self.0.set("InterruptionFilter", value);
        self
    }

    /// `NonTalkTimeFilter`: `NonTalkTimeFilter`.
    #[track_caller]
    pub fn non_talk_time_filter(mut self, value: impl IntoValue<NonTalkTimeFilter>) -> Self {
        self.0.set("NonTalkTimeFilter", value);
        self
    }

    /// `SentimentFilter`: `SentimentFilter`.
    #[track_caller]
    pub fn sentiment_filter(mut self, value: impl IntoValue<SentimentFilter>) -> Self {
        self.0.set("SentimentFilter", value);
        self
    }

    /// `TranscriptFilter`: `TranscriptFilter`.
    #[track_caller]
    pub fn transcript_filter(mut self, value: impl IntoValue<TranscriptFilter>) -> Self {
        self.0.set("TranscriptFilter", value);
        self
    }
}

/// `SentimentFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SentimentFilter(Properties);

properties! { SentimentFilter }

impl SentimentFilter {
    /// `AbsoluteTimeRange`: `AbsoluteTimeRange`.
    #[track_caller]
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRange>) -> Self {
        self.0.set("AbsoluteTimeRange", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `ParticipantRole`: `SentimentFilterParticipantRole`.
    #[track_caller]
    pub fn participant_role(
        mut self,
        value: impl IntoValue<SentimentFilterParticipantRole>,
    ) -> Self {
        self.0.set("ParticipantRole", value);
        self
    }

    /// `RelativeTimeRange`: `RelativeTimeRange`.
    #[track_caller]
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRange>) -> Self {
        self.0.set("RelativeTimeRange", value);
        self
    }

    /// `Sentiments`: list of `SentimentFilterSentimentsItem`, 1 item. Required.
    #[track_caller]
    pub fn sentiments(
        mut self,
        value: impl IntoValue<ListOf<SentimentFilterSentimentsItem>>,
    ) -> Self {
        self.0.set("Sentiments", value);
        self
    }
}

choice! {
    /// `SentimentFilterParticipantRole` of `AWS::Transcribe::CallAnalyticsCategory`.
    SentimentFilterParticipantRole
    AGENT "AGENT"
    CUSTOMER "CUSTOMER"
}

choice! {
    /// `SentimentFilterSentimentsItem` of `AWS::Transcribe::CallAnalyticsCategory`.
    SentimentFilterSentimentsItem
    POSITIVE "POSITIVE"
    NEGATIVE "NEGATIVE"
    NEUTRAL "NEUTRAL"
    MIXED "MIXED"
}

/// `Tag` of `AWS::Transcribe::CallAnalyticsCategory`.
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

/// `TranscriptFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[derive(Clone, Default)]
#[must_use]
pub struct TranscriptFilter(Properties);

properties! { TranscriptFilter }

impl TranscriptFilter {
    /// `AbsoluteTimeRange`: `AbsoluteTimeRange`.
    #[track_caller]
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRange>) -> Self {
        self.0.set("AbsoluteTimeRange", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `ParticipantRole`: `TranscriptFilterParticipantRole`.
    #[track_caller]
    pub fn participant_role(
        mut self,
        value: impl IntoValue<TranscriptFilterParticipantRole>,
    ) -> Self {
        self.0.set("ParticipantRole", value);
        self
    }

    /// `RelativeTimeRange`: `RelativeTimeRange`.
    #[track_caller]
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRange>) -> Self {
        self.0.set("RelativeTimeRange", value);
        self
    }

    /// `Targets`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `TranscriptFilterType`: `TranscriptFilterTranscriptFilterType`. Required.
    #[track_caller]
    pub fn transcript_filter_type(
        mut self,
        value: impl IntoValue<TranscriptFilterTranscriptFilterType>,
    ) -> Self {
        self.0.set("TranscriptFilterType", value);
        self
    }
}

choice! {
    /// `TranscriptFilterParticipantRole` of `AWS::Transcribe::CallAnalyticsCategory`.
    TranscriptFilterParticipantRole
    AGENT "AGENT"
    CUSTOMER "CUSTOMER"
}

choice! {
    /// `TranscriptFilterTranscriptFilterType` of `AWS::Transcribe::CallAnalyticsCategory`.
    TranscriptFilterTranscriptFilterType
    EXACT "EXACT"
}
