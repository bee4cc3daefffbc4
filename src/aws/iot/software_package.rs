// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::SoftwarePackage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::SoftwarePackage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SoftwarePackage(Body);

resource! { SoftwarePackage "AWS::IoT::SoftwarePackage" }

impl SoftwarePackage {
    /// `Description`: string, at most 1024 characters, pattern `^[^\p{C}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PackageName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackageName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SoftwarePackage> {
    /// `PackageArn`
    #[inline]
    pub fn package_arn(&self) -> Value<String> {
        self.attribute("PackageArn")
    }
}

/// `Tag` of `AWS::IoT::SoftwarePackage`.
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
