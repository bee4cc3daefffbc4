// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::PublicRepository` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::PublicRepository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicRepository(Body);

resource! { PublicRepository "AWS::ECR::PublicRepository" }

impl PublicRepository {
    /// `RepositoryCatalogData`: `RepositoryCatalogData`.
    #[track_caller]
    pub fn repository_catalog_data(mut self, value: impl IntoValue<RepositoryCatalogData>) -> Self {
        self.0.set("RepositoryCatalogData", value);
        self
    }

    /// `RepositoryName`: string, 2 to 256 characters, pattern `^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$`. A change replaces the resource.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `RepositoryPolicyText`: object or string.
    #[track_caller]
    pub fn repository_policy_text(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RepositoryPolicyText", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PublicRepository> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `RepositoryCatalogData` of `AWS::ECR::PublicRepository`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryCatalogData(Properties);

properties! { RepositoryCatalogData }

impl RepositoryCatalogData {
    /// `AboutText`: string, at most 10240 characters.
    #[track_caller]
    pub fn about_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AboutText", value);
        self
    }

    /// `Architectures`: list of strings, at most 50 items.
    #[track_caller]
    pub fn architectures(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Architectures", value);
        self
    }

    /// `OperatingSystems`: list of strings, at most 50 items.
    #[track_caller]
    pub fn operating_systems(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OperatingSystems", value);
        self
    }

    /// `RepositoryDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryDescription", value);
        self
    }

    /// `UsageText`: string, at most 10240 characters.
    #[track_caller]
    pub fn usage_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageText", value);
        self
    }
}

/// `Tag` of `AWS::ECR::PublicRepository`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
