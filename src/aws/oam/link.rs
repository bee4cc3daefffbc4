// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Oam::Link` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Oam::Link`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Link(Body);

resource! { Link "AWS::Oam::Link" }

impl Link {
    /// `LabelTemplate`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn label_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelTemplate", value);
        self
    }

    /// `LinkConfiguration`: `LinkConfiguration`.
    #[track_caller]
    pub fn link_configuration(mut self, value: impl IntoValue<LinkConfiguration>) -> Self {
        self.0.set("LinkConfiguration", value);
        self
    }

    /// `ResourceTypes`: list of `ResourceType`, 1 to 50 items. Required.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<ResourceType>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }

    /// `SinkIdentifier`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_:\.\-\/]{0,2047}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn sink_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SinkIdentifier", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Link> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Label`
    #[inline]
    pub fn label(&self) -> Value<String> {
        self.attribute("Label")
    }
}

/// `LinkConfiguration` of `AWS::Oam::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkConfiguration(Properties);

properties! { LinkConfiguration }

impl LinkConfiguration {
    /// `LogGroupConfiguration`: `LinkFilter`.
    #[track_caller]
    pub fn log_group_configuration(mut self, value: impl IntoValue<LinkFilter>) -> Self {
        self.0.set("LogGroupConfiguration", value);
        self
    }

    /// `MetricConfiguration`: `LinkFilter`.
    #[track_caller]
    pub fn metric_configuration(mut self, value: impl IntoValue<LinkFilter>) -> Self {
        self.0.set("MetricConfiguration", value);
        self
    }
}

/// `LinkFilter` of `AWS::Oam::Link`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkFilter(Properties);

properties! { LinkFilter }

impl LinkFilter {
    /// `Filter`: string, 1 to 2000 characters. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `ResourceType` of `AWS::Oam::Link`.
    ResourceType
    AWS_CLOUD_WATCH_METRIC "AWS::CloudWatch::Metric"
    AWS_LOGS_LOG_GROUP "AWS::Logs::LogGroup"
    AWS_X_RAY_TRACE "AWS::XRay::Trace"
    AWS_APPLICATION_INSIGHTS_APPLICATION "AWS::ApplicationInsights::Application"
    AWS_INTERNET_MONITOR_MONITOR "AWS::InternetMonitor::Monitor"
    AWS_APPLICATION_SIGNALS_SERVICE "AWS::ApplicationSignals::Service"
    AWS_APPLICATION_SIGNALS_SERVICE_LEVEL_OBJECTIVE "AWS::ApplicationSignals::ServiceLevelObjective"
}
