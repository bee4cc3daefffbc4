// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ViewVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ViewVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ViewVersion(Body);

resource! { ViewVersion "AWS::Connect::ViewVersion" }

impl ViewVersion {
    /// `VersionDescription`: string, 1 to 4096 characters, pattern `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`. A change replaces the resource.
    #[track_caller]
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionDescription", value);
        self
    }

    /// `ViewArn`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewArn", value);
        self
    }

    /// `ViewContentSha256`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9]{64}$`. A change replaces the resource.
    #[track_caller]
    pub fn view_content_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewContentSha256", value);
        self
    }
}

impl Handle<ViewVersion> {
    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }

    /// `ViewVersionArn`
    #[inline]
    pub fn view_version_arn(&self) -> Value<String> {
        self.attribute("ViewVersionArn")
    }
}
