// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::ServerCertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::ServerCertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificate(Body);

resource! { ServerCertificate "AWS::IAM::ServerCertificate" }

impl ServerCertificate {
    /// `CertificateBody`: string, 1 to 16384 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateBody", value);
        self
    }

    /// `CertificateChain`: string, 1 to 2097152 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `PrivateKey`: string, 1 to 16384 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`. A change replaces the resource.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }

    /// `ServerCertificateName`: string, 1 to 128 characters, pattern `[\w+=,.@-]+`. A change replaces the resource.
    #[track_caller]
    pub fn server_certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerCertificateName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServerCertificate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::IAM::ServerCertificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
