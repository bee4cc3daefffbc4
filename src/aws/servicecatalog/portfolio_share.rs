// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::PortfolioShare` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::ServiceCatalog::PortfolioShare`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PortfolioShare(Body);

resource! { PortfolioShare "AWS::ServiceCatalog::PortfolioShare" }

impl PortfolioShare {
    /// `AcceptLanguage`: string, at most 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `AccountId`: string, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `PortfolioId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_\-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn portfolio_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortfolioId", value);
        self
    }

    /// `ShareTagOptions`: boolean.
    #[track_caller]
    pub fn share_tag_options(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ShareTagOptions", value);
        self
    }
}
