// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsGuru::ResourceCollection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsGuru::ResourceCollection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceCollection(Body);

resource! { ResourceCollection "AWS::DevOpsGuru::ResourceCollection" }

impl ResourceCollection {
    /// `ResourceCollectionFilter`: `ResourceCollectionFilter`. Required.
    #[track_caller]
    pub fn resource_collection_filter(
        mut self,
        value: impl IntoValue<ResourceCollectionFilter>,
    ) -> Self {
        self.0.set("ResourceCollectionFilter", value);
        self
    }
}

impl Handle<ResourceCollection> {
    /// `ResourceCollectionType`
    #[inline]
    pub fn resource_collection_type(&self) -> Value<String> {
        self.attribute("ResourceCollectionType")
    }
}

/// `CloudFormationCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFormationCollectionFilter(Properties);

properties! { CloudFormationCollectionFilter }

impl CloudFormationCollectionFilter {
    /// `StackNames`: list of strings, 1 to 1000 items.
    #[track_caller]
    pub fn stack_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StackNames", value);
        self
    }
}

/// `ResourceCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceCollectionFilter(Properties);

properties! { ResourceCollectionFilter }

impl ResourceCollectionFilter {
    /// `CloudFormation`: `CloudFormationCollectionFilter`.
    #[track_caller]
    pub fn cloud_formation(
        mut self,
        value: impl IntoValue<CloudFormationCollectionFilter>,
    ) -> Self {
        self.0.set("CloudFormation", value);
        self
    }

    /// `Tags`: list of `TagCollection`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagCollection>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `TagCollection` of `AWS::DevOpsGuru::ResourceCollection`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagCollection(Properties);

properties! { TagCollection }

impl TagCollection {
    /// `AppBoundaryKey`: string, 1 to 128 characters.
    #[track_caller]
    pub fn app_boundary_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppBoundaryKey", value);
        self
    }

    /// `TagValues`: list of strings, 1 to 1000 items.
    #[track_caller]
    pub fn tag_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagValues", value);
        self
    }
}
