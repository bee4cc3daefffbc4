// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::CloudWatchAlarmTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::CloudWatchAlarmTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchAlarmTemplate(Body);

resource! { CloudWatchAlarmTemplate "AWS::MediaLive::CloudWatchAlarmTemplate" }

impl CloudWatchAlarmTemplate {
    /// `ComparisonOperator`: `CloudWatchAlarmTemplateComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<CloudWatchAlarmTemplateComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `DatapointsToAlarm`: number, at least 1, default 0.
    #[track_caller]
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DatapointsToAlarm", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EvaluationPeriods`: number, at least 1, default 0. Required.
    #[track_caller]
    pub fn evaluation_periods(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("EvaluationPeriods", value);
        self
    }

    /// `GroupIdentifier`: string, pattern `^[^\s]+$`.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }

    /// `MetricName`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Period`: number, 10 to 86400, default 0. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Statistic`: `CloudWatchAlarmTemplateStatistic`. Required.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<CloudWatchAlarmTemplateStatistic>) -> Self {
        self.0.set("Statistic", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetResourceType`: `CloudWatchAlarmTemplateTargetResourceType`. Required.
    #[track_caller]
    pub fn target_resource_type(
        mut self,
        value: impl IntoValue<CloudWatchAlarmTemplateTargetResourceType>,
    ) -> Self {
        self.0.set("TargetResourceType", value);
        self
    }

    /// `Threshold`: number, default 0. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `TreatMissingData`: `CloudWatchAlarmTemplateTreatMissingData`. Required.
    #[track_caller]
    pub fn treat_missing_data(
        mut self,
        value: impl IntoValue<CloudWatchAlarmTemplateTreatMissingData>,
    ) -> Self {
        self.0.set("TreatMissingData", value);
        self
    }
}

impl Handle<CloudWatchAlarmTemplate> {
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

    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

choice! {
    /// `CloudWatchAlarmTemplateComparisonOperator` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
    CloudWatchAlarmTemplateComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
}

choice! {
    /// `CloudWatchAlarmTemplateStatistic` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
    CloudWatchAlarmTemplateStatistic
    SAMPLE_COUNT "SampleCount"
    AVERAGE "Average"
    SUM "Sum"
    MINIMUM "Minimum"
    MAXIMUM "Maximum"
}

choice! {
    /// `CloudWatchAlarmTemplateTargetResourceType` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
    CloudWatchAlarmTemplateTargetResourceType
    CLOUDFRONT_DISTRIBUTION "CLOUDFRONT_DISTRIBUTION"
    MEDIALIVE_MULTIPLEX "MEDIALIVE_MULTIPLEX"
    MEDIALIVE_CHANNEL "MEDIALIVE_CHANNEL"
    MEDIALIVE_INPUT_DEVICE "MEDIALIVE_INPUT_DEVICE"
    MEDIAPACKAGE_CHANNEL "MEDIAPACKAGE_CHANNEL"
    MEDIAPACKAGE_ORIGIN_ENDPOINT "MEDIAPACKAGE_ORIGIN_ENDPOINT"
    MEDIACONNECT_FLOW "MEDIACONNECT_FLOW"
    MEDIATAILOR_PLAYBACK_CONFIGURATION "MEDIATAILOR_PLAYBACK_CONFIGURATION"
    S3_BUCKET "S3_BUCKET"
}

choice! {
    /// `CloudWatchAlarmTemplateTreatMissingData` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
    CloudWatchAlarmTemplateTreatMissingData
    NOT_BREACHING "notBreaching"
    BREACHING "breaching"
    IGNORE "ignore"
    MISSING "missing"
}
