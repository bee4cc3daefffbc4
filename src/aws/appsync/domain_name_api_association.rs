// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::DomainNameApiAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::DomainNameApiAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainNameApiAssociation(Body);

resource! { DomainNameApiAssociation "AWS::AppSync::DomainNameApiAssociation" }

impl DomainNameApiAssociation {
    /// `ApiId`: string. Required.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `DomainName`: string, 1 to 253 characters, pattern `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }
}

impl Handle<DomainNameApiAssociation> {
    /// `ApiAssociationIdentifier`
    #[inline]
    pub fn api_association_identifier(&self) -> Value<String> {
        self.attribute("ApiAssociationIdentifier")
    }
}
