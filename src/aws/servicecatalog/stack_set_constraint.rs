// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::StackSetConstraint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::StackSetConstraint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StackSetConstraint(Body);

resource! { StackSetConstraint "AWS::ServiceCatalog::StackSetConstraint" }

impl StackSetConstraint {
    /// `AcceptLanguage`: string, at most 100 characters.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `AccountList`: list of strings. Required.
    #[track_caller]
    pub fn account_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountList", value);
        self
    }

    /// `AdminRole`: string. Required.
    #[track_caller]
    pub fn admin_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdminRole", value);
        self
    }

    /// `Description`: string, at most 2000 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRole`: string. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
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

    /// `RegionList`: list of strings. Required.
    #[track_caller]
    pub fn region_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RegionList", value);
        self
    }

    /// `StackInstanceControl`: string. Required.
    #[track_caller]
    pub fn stack_instance_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackInstanceControl", value);
        self
    }
}

impl Handle<StackSetConstraint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
