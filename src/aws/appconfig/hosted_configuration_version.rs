// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::HostedConfigurationVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::HostedConfigurationVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedConfigurationVersion(Body);

resource! { HostedConfigurationVersion "AWS::AppConfig::HostedConfigurationVersion" }

impl HostedConfigurationVersion {
    /// `ApplicationId`: string, pattern `[a-z0-9]{4,7}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ConfigurationProfileId`: string, pattern `[a-z0-9]{4,7}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationProfileId", value);
        self
    }

    /// `Content`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ContentType`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LatestVersionNumber`: integer. A change replaces the resource.
    #[track_caller]
    pub fn latest_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LatestVersionNumber", value);
        self
    }

    /// `VersionLabel`: string, at most 64 characters, pattern `^$|.*[^0-9].*`. A change replaces the resource.
    #[track_caller]
    pub fn version_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionLabel", value);
        self
    }
}

impl Handle<HostedConfigurationVersion> {
    /// `VersionNumber`
    #[inline]
    pub fn version_number(&self) -> Value<String> {
        self.attribute("VersionNumber")
    }
}
