// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeArtifact::Repository` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CodeArtifact::Repository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Repository(Body);

resource! { Repository "AWS::CodeArtifact::Repository" }

impl Repository {
    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 2 to 50 characters, pattern `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `ExternalConnections`: list of strings.
    #[track_caller]
    pub fn external_connections(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExternalConnections", value);
        self
    }

    /// `PermissionsPolicyDocument`: object, 2 to 5120 characters.
    #[track_caller]
    pub fn permissions_policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PermissionsPolicyDocument", value);
        self
    }

    /// `RepositoryName`: string, 2 to 100 characters, pattern `^([A-Za-z0-9][A-Za-z0-9._\-]{1,99})$`. Required. A change replaces the resource.
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

    /// `Upstreams`: list of strings.
    #[track_caller]
    pub fn upstreams(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Upstreams", value);
        self
    }
}

impl Handle<Repository> {
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

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `DomainOwner`
    #[inline]
    pub fn domain_owner(&self) -> Value<String> {
        self.attribute("DomainOwner")
    }

    /// `ExternalConnections`
    #[inline]
    pub fn external_connections(&self) -> Value<Vec<String>> {
        self.attribute("ExternalConnections")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RepositoryName`
    #[inline]
    pub fn repository_name(&self) -> Value<String> {
        self.attribute("RepositoryName")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `Upstreams`
    #[inline]
    pub fn upstreams(&self) -> Value<Vec<String>> {
        self.attribute("Upstreams")
    }
}

/// `Tag` of `AWS::CodeArtifact::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^\P{C}+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^\P{C}*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
