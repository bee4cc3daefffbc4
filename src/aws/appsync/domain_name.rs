// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::DomainName` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::AppSync::DomainName`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainName(Body);

resource! { DomainName "AWS::AppSync::DomainName" }

impl DomainName {
    /// `CertificateArn`: `AcmCertificateArn`, 3 to 2048 characters, pattern `^arn:[a-z-]*:acm:[a-z0-9-]*:\d{12}:certificate/[0-9A-Za-z_/-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 1 to 253 characters, pattern `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DomainName> {
    /// `AppSyncDomainName`
    #[inline]
    pub fn app_sync_domain_name(&self) -> Value<String> {
        self.attribute("AppSyncDomainName")
    }

    /// `CertificateArn`
    #[inline]
    pub fn certificate_arn(&self) -> Value<format::AcmCertificateArn> {
        self.attribute("CertificateArn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `DomainNameArn`
    #[inline]
    pub fn domain_name_arn(&self) -> Value<String> {
        self.attribute("DomainNameArn")
    }

    /// `HostedZoneId`
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("HostedZoneId")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `Tag` of `AWS::AppSync::DomainName`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[ a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\s\w+-=\.:/@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
