// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Panorama::PackageVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Panorama::PackageVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PackageVersion(Body);

resource! { PackageVersion "AWS::Panorama::PackageVersion" }

impl PackageVersion {
    /// `MarkLatest`: boolean.
    #[track_caller]
    pub fn mark_latest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MarkLatest", value);
        self
    }

    /// `OwnerAccount`: string, 1 to 12 characters, pattern `^[0-9a-z\_]+$`. A change replaces the resource.
    #[track_caller]
    pub fn owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerAccount", value);
        self
    }

    /// `PackageId`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\-\_\/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn package_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageId", value);
        self
    }

    /// `PackageVersion`: string, 1 to 255 characters, pattern `^([0-9]+)\.([0-9]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn package_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageVersion", value);
        self
    }

    /// `PatchVersion`: string, 1 to 255 characters, pattern `^[a-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn patch_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatchVersion", value);
        self
    }

    /// `UpdatedLatestPatchVersion`: string, 1 to 255 characters, pattern `^[a-z0-9]+$`.
    #[track_caller]
    pub fn updated_latest_patch_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UpdatedLatestPatchVersion", value);
        self
    }
}

impl Handle<PackageVersion> {
    /// `IsLatestPatch`
    #[inline]
    pub fn is_latest_patch(&self) -> Value<bool> {
        self.attribute("IsLatestPatch")
    }

    /// `PackageArn`
    #[inline]
    pub fn package_arn(&self) -> Value<String> {
        self.attribute("PackageArn")
    }

    /// `PackageName`
    #[inline]
    pub fn package_name(&self) -> Value<String> {
        self.attribute("PackageName")
    }

    /// `RegisteredTime`
    #[inline]
    pub fn registered_time(&self) -> Value<i64> {
        self.attribute("RegisteredTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusDescription`
    #[inline]
    pub fn status_description(&self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}
