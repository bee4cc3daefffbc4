// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::ModuleVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::ModuleVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModuleVersion(Body);

resource! { ModuleVersion "AWS::CloudFormation::ModuleVersion" }

impl ModuleVersion {
    /// `ModuleName`: string, pattern `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`. Required. A change replaces the resource.
    #[track_caller]
    pub fn module_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModuleName", value);
        self
    }

    /// `ModulePackage`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn module_package(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModulePackage", value);
        self
    }
}

impl Handle<ModuleVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `DocumentationUrl`
    #[inline]
    pub fn documentation_url(&self) -> Value<String> {
        self.attribute("DocumentationUrl")
    }

    /// `IsDefaultVersion`
    #[inline]
    pub fn is_default_version(&self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// `Schema`
    #[inline]
    pub fn schema(&self) -> Value<String> {
        self.attribute("Schema")
    }

    /// `TimeCreated`
    #[inline]
    pub fn time_created(&self) -> Value<String> {
        self.attribute("TimeCreated")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// `Visibility`
    #[inline]
    pub fn visibility(&self) -> Value<String> {
        self.attribute("Visibility")
    }
}
