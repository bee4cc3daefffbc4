// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager::AcmeEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CertificateManager::AcmeEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AcmeEndpoint(Body);

resource! { AcmeEndpoint "AWS::CertificateManager::AcmeEndpoint" }

impl AcmeEndpoint {
    /// `AuthorizationBehavior`: `AuthorizationBehavior`. Required. A change replaces the resource.
    #[track_caller]
    pub fn authorization_behavior(mut self, value: impl IntoValue<AuthorizationBehavior>) -> Self {
        self.0.set("AuthorizationBehavior", value);
        self
    }

    /// `CertificateAuthority`: `CertificateAuthority`. Required.
    #[track_caller]
    pub fn certificate_authority(mut self, value: impl IntoValue<CertificateAuthority>) -> Self {
        self.0.set("CertificateAuthority", value);
        self
    }

    /// `CertificateTags`: list of `Tag`, 1 to 50 items. A change replaces the resource.
    #[track_caller]
    pub fn certificate_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("CertificateTags", value);
        self
    }

    /// `Contact`: `Contact`.
    #[track_caller]
    pub fn contact(mut self, value: impl IntoValue<Contact>) -> Self {
        self.0.set("Contact", value);
        self
    }

    /// `Tags`: list of `TagsItem`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AcmeEndpoint> {
    /// `AcmeEndpointArn`
    #[inline]
    pub fn acme_endpoint_arn(&self) -> Value<String> {
        self.attribute("AcmeEndpointArn")
    }

    /// `EndpointUrl`
    #[inline]
    pub fn endpoint_url(&self) -> Value<String> {
        self.attribute("EndpointUrl")
    }
}

choice! {
    /// `AuthorizationBehavior` of `AWS::CertificateManager::AcmeEndpoint`.
    AuthorizationBehavior
    PRE_APPROVED "PRE_APPROVED"
}

/// `CertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthority(Properties);

properties! { CertificateAuthority }

impl CertificateAuthority {
    /// `PublicCertificateAuthority`: `PublicCertificateAuthority`. Required.
    #[track_caller]
    pub fn public_certificate_authority(
        mut self,
        value: impl IntoValue<PublicCertificateAuthority>,
    ) -> Self {
        self.0.set("PublicCertificateAuthority", value);
        self
    }
}

choice! {
    /// `Contact` of `AWS::CertificateManager::AcmeEndpoint`.
    Contact
    NOT_REQUIRED "NOT_REQUIRED"
    REQUIRED "REQUIRED"
}

/// `PublicCertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicCertificateAuthority(Properties);

properties! { PublicCertificateAuthority }

impl PublicCertificateAuthority {
    /// `AllowedKeyAlgorithms`: list of strings.
    #[track_caller]
    pub fn allowed_key_algorithms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedKeyAlgorithms", value);
        self
    }
}

/// `Tag` of `AWS::CertificateManager::AcmeEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagsItem` of `AWS::CertificateManager::AcmeEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
