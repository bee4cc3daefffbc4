// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::DomainNameAccessAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::DomainNameAccessAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainNameAccessAssociation(Body);

resource! { DomainNameAccessAssociation "AWS::ApiGateway::DomainNameAccessAssociation" }

impl DomainNameAccessAssociation {
    /// `AccessAssociationSource`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn access_association_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessAssociationSource", value);
        self
    }

    /// `AccessAssociationSourceType`: `AccessAssociationSourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn access_association_source_type(
        mut self,
        value: impl IntoValue<AccessAssociationSourceType>,
    ) -> Self {
        self.0.set("AccessAssociationSourceType", value);
        self
    }

    /// `DomainNameArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainNameArn", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DomainNameAccessAssociation> {
    /// `DomainNameAccessAssociationArn`
    #[inline]
    pub fn domain_name_access_association_arn(&self) -> Value<String> {
        self.attribute("DomainNameAccessAssociationArn")
    }
}

choice! {
    /// `AccessAssociationSourceType` of `AWS::ApiGateway::DomainNameAccessAssociation`.
    AccessAssociationSourceType
    VPCE "VPCE"
}

/// `Tag` of `AWS::ApiGateway::DomainNameAccessAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
