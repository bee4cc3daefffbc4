// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStar::GitHubRepository` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeStar::GitHubRepository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubRepository(Body);

resource! { GitHubRepository "AWS::CodeStar::GitHubRepository" }

impl GitHubRepository {
    /// `Code`: `Code`.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `ConnectionArn`: string.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }

    /// `EnableIssues`: boolean.
    #[track_caller]
    pub fn enable_issues(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIssues", value);
        self
    }

    /// `IsPrivate`: boolean.
    #[track_caller]
    pub fn is_private(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPrivate", value);
        self
    }

    /// `RepositoryAccessToken`: string.
    #[track_caller]
    pub fn repository_access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryAccessToken", value);
        self
    }

    /// `RepositoryDescription`: string.
    #[track_caller]
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryDescription", value);
        self
    }

    /// `RepositoryName`: string. Required.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `RepositoryOwner`: string. Required.
    #[track_caller]
    pub fn repository_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryOwner", value);
        self
    }
}

impl Handle<GitHubRepository> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Code` of `AWS::CodeStar::GitHubRepository`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `S3`: `S3`. Required.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `S3` of `AWS::CodeStar::GitHubRepository`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3(Properties);

properties! { S3 }

impl S3 {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `ObjectVersion`: string.
    #[track_caller]
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectVersion", value);
        self
    }
}
