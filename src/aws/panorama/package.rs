// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Panorama::Package` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Panorama::Package`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Package(Body);

resource! { Package "AWS::Panorama::Package" }

impl Package {
    /// `PackageName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\-\_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageName", value);
        self
    }

    /// `StorageLocation`: `StorageLocation`.
    #[track_caller]
    pub fn storage_location(mut self, value: impl IntoValue<StorageLocation>) -> Self {
        self.0.set("StorageLocation", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Package> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// `PackageId`
    #[inline]
    pub fn package_id(&self) -> Value<String> {
        self.attribute("PackageId")
    }

    /// `StorageLocation.BinaryPrefixLocation`
    #[inline]
    pub fn storage_location_binary_prefix_location(&self) -> Value<String> {
        self.attribute("StorageLocation.BinaryPrefixLocation")
    }

    /// `StorageLocation.Bucket`
    #[inline]
    pub fn storage_location_bucket(&self) -> Value<String> {
        self.attribute("StorageLocation.Bucket")
    }

    /// `StorageLocation.GeneratedPrefixLocation`
    #[inline]
    pub fn storage_location_generated_prefix_location(&self) -> Value<String> {
        self.attribute("StorageLocation.GeneratedPrefixLocation")
    }

    /// `StorageLocation.ManifestPrefixLocation`
    #[inline]
    pub fn storage_location_manifest_prefix_location(&self) -> Value<String> {
        self.attribute("StorageLocation.ManifestPrefixLocation")
    }

    /// `StorageLocation.RepoPrefixLocation`
    #[inline]
    pub fn storage_location_repo_prefix_location(&self) -> Value<String> {
        self.attribute("StorageLocation.RepoPrefixLocation")
    }
}

/// `StorageLocation` of `AWS::Panorama::Package`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLocation(Properties);

properties! { StorageLocation }

/// `Tag` of `AWS::Panorama::Package`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
