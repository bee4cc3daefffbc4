// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarConnections::RepositoryLink` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeStarConnections::RepositoryLink`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryLink(Body);

resource! { RepositoryLink "AWS::CodeStarConnections::RepositoryLink" }

impl RepositoryLink {
    /// `ConnectionArn`: string, at most 256 characters, pattern `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`. Required.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }

    /// `EncryptionKeyArn`: string, 1 to 1024 characters, pattern `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `OwnerId`: string, 1 to 255 characters, pattern `[a-za-z0-9_\.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerId", value);
        self
    }

    /// `RepositoryName`: string, 1 to 128 characters, pattern `[a-za-z0-9_\.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RepositoryLink> {
    /// `ProviderType`
    #[inline]
    pub fn provider_type(&self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// `RepositoryLinkArn`
    #[inline]
    pub fn repository_link_arn(&self) -> Value<String> {
        self.attribute("RepositoryLinkArn")
    }

    /// `RepositoryLinkId`
    #[inline]
    pub fn repository_link_id(&self) -> Value<String> {
        self.attribute("RepositoryLinkId")
    }
}

/// `Tag` of `AWS::CodeStarConnections::RepositoryLink`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
