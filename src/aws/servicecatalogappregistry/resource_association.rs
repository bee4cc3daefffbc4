// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalogAppRegistry::ResourceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalogAppRegistry::ResourceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceAssociation(Body);

resource! { ResourceAssociation "AWS::ServiceCatalogAppRegistry::ResourceAssociation" }

impl ResourceAssociation {
    /// `Application`: string, 1 to 256 characters, pattern `\w+|[a-z0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Application", value);
        self
    }

    /// `Resource`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

impl Handle<ResourceAssociation> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }
}

choice! {
    /// `ResourceType` of `AWS::ServiceCatalogAppRegistry::ResourceAssociation`.
    ResourceType
    CFN_STACK "CFN_STACK"
}
