// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeBuild::SourceCredential` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeBuild::SourceCredential`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceCredential(Body);

resource! { SourceCredential "AWS::CodeBuild::SourceCredential" }

impl SourceCredential {
    /// `AuthType`: string. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `ServerType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn server_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerType", value);
        self
    }

    /// `Token`: string. Required.
    #[track_caller]
    pub fn token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Token", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

impl Handle<SourceCredential> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
