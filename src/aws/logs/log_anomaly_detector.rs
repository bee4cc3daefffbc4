// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::LogAnomalyDetector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::LogAnomalyDetector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogAnomalyDetector(Body);

resource! { LogAnomalyDetector "AWS::Logs::LogAnomalyDetector" }

impl LogAnomalyDetector {
    /// `AccountId`: string.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `AnomalyVisibilityTime`: number, 7 to 90.
    #[track_caller]
    pub fn anomaly_visibility_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AnomalyVisibilityTime", value);
        self
    }

    /// `DetectorName`: string, at least 1 character.
    #[track_caller]
    pub fn detector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorName", value);
        self
    }

    /// `EvaluationFrequency`: `EvaluationFrequency`.
    #[track_caller]
    pub fn evaluation_frequency(mut self, value: impl IntoValue<EvaluationFrequency>) -> Self {
        self.0.set("EvaluationFrequency", value);
        self
    }

    /// `FilterPattern`: string, at most 1024 characters, pattern ``.
    #[track_caller]
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPattern", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 256 characters, pattern `^arn:aws[a-z\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LogGroupArnList`: list of strings.
    #[track_caller]
    pub fn log_group_arn_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupArnList", value);
        self
    }
}

impl Handle<LogAnomalyDetector> {
    /// `AnomalyDetectorArn`
    #[inline]
    pub fn anomaly_detector_arn(&self) -> Value<String> {
        self.attribute("AnomalyDetectorArn")
    }

    /// `AnomalyDetectorStatus`
    #[inline]
    pub fn anomaly_detector_status(&self) -> Value<String> {
        self.attribute("AnomalyDetectorStatus")
    }

    /// `CreationTimeStamp`
    #[inline]
    pub fn creation_time_stamp(&self) -> Value<f64> {
        self.attribute("CreationTimeStamp")
    }

    /// `LastModifiedTimeStamp`
    #[inline]
    pub fn last_modified_time_stamp(&self) -> Value<f64> {
        self.attribute("LastModifiedTimeStamp")
    }
}

choice! {
    /// `EvaluationFrequency` of `AWS::Logs::LogAnomalyDetector`.
    EvaluationFrequency
    FIVE_MIN "FIVE_MIN"
    TEN_MIN "TEN_MIN"
    FIFTEEN_MIN "FIFTEEN_MIN"
    THIRTY_MIN "THIRTY_MIN"
    ONE_HOUR "ONE_HOUR"
}
