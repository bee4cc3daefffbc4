// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner::ObservabilityConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppRunner::ObservabilityConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ObservabilityConfiguration(Body);

resource! { ObservabilityConfiguration "AWS::AppRunner::ObservabilityConfiguration" }

impl ObservabilityConfiguration {
    /// `ObservabilityConfigurationName`: string, 4 to 32 characters, pattern `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. A change replaces the resource.
    #[track_caller]
    pub fn observability_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObservabilityConfigurationName", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TraceConfiguration`: `TraceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn trace_configuration(mut self, value: impl IntoValue<TraceConfiguration>) -> Self {
        self.0.set("TraceConfiguration", value);
        self
    }
}

impl Handle<ObservabilityConfiguration> {
    /// `Latest`
    #[inline]
    pub fn latest(&self) -> Value<bool> {
        self.attribute("Latest")
    }

    /// `ObservabilityConfigurationArn`
    #[inline]
    pub fn observability_configuration_arn(&self) -> Value<String> {
        self.attribute("ObservabilityConfigurationArn")
    }

    /// `ObservabilityConfigurationRevision`
    #[inline]
    pub fn observability_configuration_revision(&self) -> Value<i64> {
        self.attribute("ObservabilityConfigurationRevision")
    }
}

/// `Tag` of `AWS::AppRunner::ObservabilityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TraceConfiguration` of `AWS::AppRunner::ObservabilityConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TraceConfiguration(Properties);

properties! { TraceConfiguration }

impl TraceConfiguration {
    /// `Vendor`: `TraceConfigurationVendor`. Required.
    #[track_caller]
    pub fn vendor(mut self, value: impl IntoValue<TraceConfigurationVendor>) -> Self {
        self.0.set("Vendor", value);
        self
    }
}

choice! {
    /// `TraceConfigurationVendor` of `AWS::AppRunner::ObservabilityConfiguration`.
    TraceConfigurationVendor
    AWSXRAY "AWSXRAY"
}
