// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::ClientCertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::ClientCertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCertificate(Body);

resource! { ClientCertificate "AWS::ApiGateway::ClientCertificate" }

impl ClientCertificate {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ClientCertificate> {
    /// `ClientCertificateId`
    #[inline]
    pub fn client_certificate_id(&self) -> Value<String> {
        self.attribute("ClientCertificateId")
    }
}

/// `Tag` of `AWS::ApiGateway::ClientCertificate`.
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
