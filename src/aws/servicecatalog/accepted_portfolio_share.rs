// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::AcceptedPortfolioShare` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::AcceptedPortfolioShare`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceptedPortfolioShare(Body);

resource! { AcceptedPortfolioShare "AWS::ServiceCatalog::AcceptedPortfolioShare" }

impl AcceptedPortfolioShare {
    /// `AcceptLanguage`: string, pattern `^(en|jp|zh)$`. A change replaces the resource.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `PortfolioId`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn portfolio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortfolioId", value);
        self
    }
}
