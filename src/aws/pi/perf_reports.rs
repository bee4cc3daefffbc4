// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PI::PerfReports` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PI::PerfReports`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PerfReports(Body);

resource! { PerfReports "AWS::PI::PerfReports" }

impl PerfReports {
    /// `EndTime`: string (date-time). Required. A change replaces the resource.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `Identifier`: string, at most 256 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `ServiceType`: `ServiceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_type(mut self, value: impl IntoValue<ServiceType>) -> Self {
        self.0.set("ServiceType", value);
        self
    }

    /// `StartTime`: string (date-time). Required. A change replaces the resource.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PerfReports> {
    /// `AnalysisReportId`
    #[inline]
    pub fn analysis_report_id(&self) -> Value<String> {
        self.attribute("AnalysisReportId")
    }

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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `ServiceType` of `AWS::PI::PerfReports`.
    ServiceType
    RDS "RDS"
    DOCDB "DOCDB"
}

/// `Tag` of `AWS::PI::PerfReports`.
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
