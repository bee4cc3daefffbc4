// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::ResourceUpdateConstraint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::ResourceUpdateConstraint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceUpdateConstraint(Body);

resource! { ResourceUpdateConstraint "AWS::ServiceCatalog::ResourceUpdateConstraint" }

impl ResourceUpdateConstraint {
    /// `AcceptLanguage`: string, at most 100 characters.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PortfolioId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_\-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn portfolio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortfolioId", value);
        self
    }

    /// `ProductId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_\-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }

    /// `TagUpdateOnProvisionedProduct`: string. Required.
    #[track_caller]
    pub fn tag_update_on_provisioned_product(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagUpdateOnProvisionedProduct", value);
        self
    }
}

impl Handle<ResourceUpdateConstraint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
