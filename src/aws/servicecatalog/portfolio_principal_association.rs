// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::PortfolioPrincipalAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PortfolioPrincipalAssociation(Body);

resource! { PortfolioPrincipalAssociation "AWS::ServiceCatalog::PortfolioPrincipalAssociation" }

impl PortfolioPrincipalAssociation {
    /// `AcceptLanguage`: string. A change replaces the resource.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `PortfolioId`: string. A change replaces the resource.
    #[track_caller]
    pub fn portfolio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortfolioId", value);
        self
    }

    /// `PrincipalARN`: string, pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. A change replaces the resource.
    #[track_caller]
    pub fn principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalARN", value);
        self
    }

    /// `PrincipalType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalType", value);
        self
    }
}
