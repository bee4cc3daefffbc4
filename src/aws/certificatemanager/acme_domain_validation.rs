// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager::AcmeDomainValidation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CertificateManager::AcmeDomainValidation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AcmeDomainValidation(Body);

resource! { AcmeDomainValidation "AWS::CertificateManager::AcmeDomainValidation" }

impl AcmeDomainValidation {
    /// `AcmeEndpointArn`: string, 1 to 200 characters, pattern `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn acme_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcmeEndpointArn", value);
        self
    }

    /// `DomainName`: string, 1 to 253 characters, pattern `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `PrevalidationOptions`: `PrevalidationOptions`. Required.
    #[track_caller]
    pub fn prevalidation_options(mut self, value: impl IntoValue<PrevalidationOptions>) -> Self {
        self.0.set("PrevalidationOptions", value);
        self
    }

    /// `Tags`: list of `TagsItem`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AcmeDomainValidation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `DnsPrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsPrevalidationOptions(Properties);

properties! { DnsPrevalidationOptions }

impl DnsPrevalidationOptions {
    /// `DomainScope`: `DomainScope`.
    #[track_caller]
    pub fn domain_scope(mut self, value: impl IntoValue<DomainScope>) -> Self {
        self.0.set("DomainScope", value);
        self
    }

    /// `HostedZoneId`: string. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }
}

/// `DomainScope` of `AWS::CertificateManager::AcmeDomainValidation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainScope(Properties);

properties! { DomainScope }

impl DomainScope {
    /// `ExactDomain`: string.
    #[track_caller]
    pub fn exact_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExactDomain", value);
        self
    }

    /// `Subdomains`: string.
    #[track_caller]
    pub fn subdomains(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdomains", value);
        self
    }

    /// `Wildcards`: string.
    #[track_caller]
    pub fn wildcards(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Wildcards", value);
        self
    }
}

/// `PrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrevalidationOptions(Properties);

properties! { PrevalidationOptions }

impl PrevalidationOptions {
    /// `DnsPrevalidation`: `DnsPrevalidationOptions`. Required.
    #[track_caller]
    pub fn dns_prevalidation(mut self, value: impl IntoValue<DnsPrevalidationOptions>) -> Self {
        self.0.set("DnsPrevalidation", value);
        self
    }
}

/// `TagsItem` of `AWS::CertificateManager::AcmeDomainValidation`.
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
