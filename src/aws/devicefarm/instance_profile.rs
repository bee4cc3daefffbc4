// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm::InstanceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DeviceFarm::InstanceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceProfile(Body);

resource! { InstanceProfile "AWS::DeviceFarm::InstanceProfile" }

impl InstanceProfile {
    /// `Description`: string, 1 to 16384 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExcludeAppPackagesFromCleanup`: list of strings.
    #[track_caller]
    pub fn exclude_app_packages_from_cleanup(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ExcludeAppPackagesFromCleanup", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PackageCleanup`: boolean.
    #[track_caller]
    pub fn package_cleanup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PackageCleanup", value);
        self
    }

    /// `RebootAfterUse`: boolean.
    #[track_caller]
    pub fn reboot_after_use(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RebootAfterUse", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InstanceProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::DeviceFarm::InstanceProfile`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
