// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::SoftwarePackageVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::SoftwarePackageVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SoftwarePackageVersion(Body);

resource! { SoftwarePackageVersion "AWS::IoT::SoftwarePackageVersion" }

impl SoftwarePackageVersion {
    /// `Artifact`: `PackageVersionArtifact`.
    #[track_caller]
    pub fn artifact(mut self, value: impl IntoValue<PackageVersionArtifact>) -> Self {
        self.0.set("Artifact", value);
        self
    }

    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[^\p{C}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PackageName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_.]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageName", value);
        self
    }

    /// `Recipe`: string, at most 3072 characters.
    #[track_caller]
    pub fn recipe(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Recipe", value);
        self
    }

    /// `Sbom`: `Sbom`.
    #[track_caller]
    pub fn sbom(mut self, value: impl IntoValue<Sbom>) -> Self {
        self.0.set("Sbom", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VersionName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionName", value);
        self
    }
}

impl Handle<SoftwarePackageVersion> {
    /// `ErrorReason`
    #[inline]
    pub fn error_reason(&self) -> Value<String> {
        self.attribute("ErrorReason")
    }

    /// `PackageVersionArn`
    #[inline]
    pub fn package_version_arn(&self) -> Value<String> {
        self.attribute("PackageVersionArn")
    }

    /// `SbomValidationStatus`
    #[inline]
    pub fn sbom_validation_status(&self) -> Value<String> {
        self.attribute("SbomValidationStatus")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `PackageVersionArtifact` of `AWS::IoT::SoftwarePackageVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct PackageVersionArtifact(Properties);

properties! { PackageVersionArtifact }

impl PackageVersionArtifact {
    /// `S3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `S3Location` of `AWS::IoT::SoftwarePackageVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, at least 1 character. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, at least 1 character. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Sbom` of `AWS::IoT::SoftwarePackageVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sbom(Properties);

properties! { Sbom }

impl Sbom {
    /// `S3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `Tag` of `AWS::IoT::SoftwarePackageVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
