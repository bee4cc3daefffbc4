// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::LaunchRoleConstraint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::LaunchRoleConstraint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchRoleConstraint(Body);

resource! { LaunchRoleConstraint "AWS::ServiceCatalog::LaunchRoleConstraint" }

impl LaunchRoleConstraint {
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

    /// `LocalRoleName`: string.
    #[track_caller]
    pub fn local_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalRoleName", value);
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

    /// `RoleArn`: `IamRoleArn`, pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

impl Handle<LaunchRoleConstraint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
