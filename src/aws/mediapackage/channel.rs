// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackage::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::MediaPackage::Channel" }

impl Channel {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EgressAccessLogs`: `LogConfiguration`.
    #[track_caller]
    pub fn egress_access_logs(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("EgressAccessLogs", value);
        self
    }

    /// `HlsIngest`: `HlsIngest`.
    #[track_caller]
    pub fn hls_ingest(mut self, value: impl IntoValue<HlsIngest>) -> Self {
        self.0.set("HlsIngest", value);
        self
    }

    /// `Id`: string, 1 to 256 characters, pattern `\A[0-9a-zA-Z-_]+\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `IngressAccessLogs`: `LogConfiguration`.
    #[track_caller]
    pub fn ingress_access_logs(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("IngressAccessLogs", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Channel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `HlsIngest.ingestEndpoints.*.Id`
    #[inline]
    pub fn hls_ingest_ingest_endpoints_id(&self) -> Value<String> {
        self.attribute("HlsIngest.ingestEndpoints.*.Id")
    }

    /// `HlsIngest.ingestEndpoints.*.Password`
    #[inline]
    pub fn hls_ingest_ingest_endpoints_password(&self) -> Value<String> {
        self.attribute("HlsIngest.ingestEndpoints.*.Password")
    }

    /// `HlsIngest.ingestEndpoints.*.Url`
    #[inline]
    pub fn hls_ingest_ingest_endpoints_url(&self) -> Value<String> {
        self.attribute("HlsIngest.ingestEndpoints.*.Url")
    }

    /// `HlsIngest.ingestEndpoints.*.Username`
    #[inline]
    pub fn hls_ingest_ingest_endpoints_username(&self) -> Value<String> {
        self.attribute("HlsIngest.ingestEndpoints.*.Username")
    }
}

/// `HlsIngest` of `AWS::MediaPackage::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsIngest(Properties);

properties! { HlsIngest }

impl HlsIngest {
    /// `ingestEndpoints`: list of `IngestEndpoint`.
    #[track_caller]
    pub fn ingest_endpoints(mut self, value: impl IntoValue<ListOf<IngestEndpoint>>) -> Self {
        self.0.set("ingestEndpoints", value);
        self
    }
}

/// `IngestEndpoint` of `AWS::MediaPackage::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngestEndpoint(Properties);

properties! { IngestEndpoint }

/// `LogConfiguration` of `AWS::MediaPackage::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 256 characters, pattern `\A^(\/aws\/MediaPackage\/)[a-zA-Z0-9_-]+\Z`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }
}

/// `Tag` of `AWS::MediaPackage::Channel`.
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
