// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::PortfolioProductAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::PortfolioProductAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PortfolioProductAssociation(Body);

resource! { PortfolioProductAssociation "AWS::ServiceCatalog::PortfolioProductAssociation" }

impl PortfolioProductAssociation {
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

    /// `ProductId`: string. A change replaces the resource.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }

    /// `SourcePortfolioId`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_portfolio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePortfolioId", value);
        self
    }
}
