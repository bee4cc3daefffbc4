// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::LoadBalancerTlsCertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::LoadBalancerTlsCertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancerTlsCertificate(Body);

resource! { LoadBalancerTlsCertificate "AWS::Lightsail::LoadBalancerTlsCertificate" }

impl LoadBalancerTlsCertificate {
    /// `CertificateAlternativeNames`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn certificate_alternative_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateAlternativeNames", value);
        self
    }

    /// `CertificateDomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateDomainName", value);
        self
    }

    /// `CertificateName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateName", value);
        self
    }

    /// `HttpsRedirectionEnabled`: boolean.
    #[track_caller]
    pub fn https_redirection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("HttpsRedirectionEnabled", value);
        self
    }

    /// `IsAttached`: boolean.
    #[track_caller]
    pub fn is_attached(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsAttached", value);
        self
    }

    /// `LoadBalancerName`: string, pattern `\w[\w\-]*\w`. Required. A change replaces the resource.
    #[track_caller]
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoadBalancerName", value);
        self
    }
}

impl Handle<LoadBalancerTlsCertificate> {
    /// `LoadBalancerTlsCertificateArn`
    #[inline]
    pub fn load_balancer_tls_certificate_arn(&self) -> Value<String> {
        self.attribute("LoadBalancerTlsCertificateArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
