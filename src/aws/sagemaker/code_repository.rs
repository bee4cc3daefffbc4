// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::CodeRepository` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::CodeRepository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeRepository(Body);

resource! { CodeRepository "AWS::SageMaker::CodeRepository" }

impl CodeRepository {
    /// `CodeRepositoryName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn code_repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeRepositoryName", value);
        self
    }

    /// `GitConfig`: `GitConfig`. Required.
    #[track_caller]
    pub fn git_config(mut self, value: impl IntoValue<GitConfig>) -> Self {
        self.0.set("GitConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CodeRepository> {
    /// `CodeRepositoryArn`
    #[inline]
    pub fn code_repository_arn(&self) -> Value<String> {
        self.attribute("CodeRepositoryArn")
    }

    /// `CodeRepositoryName`
    #[inline]
    pub fn code_repository_name(&self) -> Value<String> {
        self.attribute("CodeRepositoryName")
    }
}

/// `GitConfig` of `AWS::SageMaker::CodeRepository`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitConfig(Properties);

properties! { GitConfig }

impl GitConfig {
    /// `Branch`: string, 1 to 1024 characters, pattern `^[^ ~^:?*\[]+$`. A change replaces the resource.
    #[track_caller]
    pub fn branch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Branch", value);
        self
    }

    /// `RepositoryUrl`: string, 11 to 1024 characters, pattern `^https://([^/]+)/?.{3,1016}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn repository_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryUrl", value);
        self
    }

    /// `SecretArn`: string, 1 to 2048 characters, pattern `^arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:`.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::CodeRepository`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
