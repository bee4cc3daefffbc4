// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::Component` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ImageBuilder::Component`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Component(Body);

resource! { Component "AWS::ImageBuilder::Component" }

impl Component {
    /// `ChangeDescription`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn change_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChangeDescription", value);
        self
    }

    /// `Data`: string, 1 to 16000 characters, pattern `^[^\x00]+$`. A change replaces the resource.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Platform`: `Platform`. Required. A change replaces the resource.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.set("Platform", value);
        self
    }

    /// `SupportedOsVersions`: list of strings, 1 to 25 items. A change replaces the resource.
    #[track_caller]
    pub fn supported_os_versions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedOsVersions", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Uri`: string. A change replaces the resource.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }

    /// `Version`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<Component> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ChangeDescription`
    #[inline]
    pub fn change_description(&self) -> Value<String> {
        self.attribute("ChangeDescription")
    }

    /// `Data`
    #[inline]
    pub fn data(&self) -> Value<String> {
        self.attribute("Data")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Encrypted`
    #[inline]
    pub fn encrypted(&self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `LatestVersion.Arn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersion.Arn")
    }

    /// `LatestVersion.Major`
    #[inline]
    pub fn latest_version_major(&self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// `LatestVersion.Minor`
    #[inline]
    pub fn latest_version_minor(&self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// `LatestVersion.Patch`
    #[inline]
    pub fn latest_version_patch(&self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Platform`
    #[inline]
    pub fn platform(&self) -> Value<String> {
        self.attribute("Platform")
    }

    /// `SupportedOsVersions`
    #[inline]
    pub fn supported_os_versions(&self) -> Value<Vec<String>> {
        self.attribute("SupportedOsVersions")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `Uri`
    #[inline]
    pub fn uri(&self) -> Value<String> {
        self.attribute("Uri")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

choice! {
    /// `Platform` of `AWS::ImageBuilder::Component`.
    Platform
    WINDOWS "Windows"
    LINUX "Linux"
    MAC_OS "macOS"
}
