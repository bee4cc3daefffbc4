// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeGroupAssociation(Body);

resource! { AttributeGroupAssociation "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation" }

impl AttributeGroupAssociation {
    /// `Application`: string, 1 to 256 characters, pattern `\w+|[a-z0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Application", value);
        self
    }

    /// `AttributeGroup`: string, 1 to 256 characters, pattern `\w+|[a-z0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn attribute_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeGroup", value);
        self
    }
}

impl Handle<AttributeGroupAssociation> {
    /// `ApplicationArn`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// `AttributeGroupArn`
    #[inline]
    pub fn attribute_group_arn(&self) -> Value<String> {
        self.attribute("AttributeGroupArn")
    }
}
