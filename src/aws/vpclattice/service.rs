// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::Service` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::VpcLattice::Service" }

impl Service {
    /// `AuthType`: `AuthType`, default `NONE`.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `CertificateArn`: `AcmCertificateArn`, at most 2048 characters.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `CustomDomainName`: string, 3 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomDomainName", value);
        self
    }

    /// `DnsEntry`: `DnsEntry`.
    #[track_caller]
    pub fn dns_entry(mut self, value: impl IntoValue<DnsEntry>) -> Self {
        self.0.set("DnsEntry", value);
        self
    }

    /// `IdleTimeoutSeconds`: integer, 60 to 600.
    #[track_caller]
    pub fn idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTimeoutSeconds", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `^(?!svc-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Service> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DnsEntry.DomainName`
    #[inline]
    pub fn dns_entry_domain_name(&self) -> Value<String> {
        self.attribute("DnsEntry.DomainName")
    }

    /// `DnsEntry.HostedZoneId`
    #[inline]
    pub fn dns_entry_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("DnsEntry.HostedZoneId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AuthType` of `AWS::VpcLattice::Service`.
    AuthType
    NONE "NONE"
    AWS_IAM "AWS_IAM"
}

/// `DnsEntry` of `AWS::VpcLattice::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsEntry(Properties);

properties! { DnsEntry }

/// `Tag` of `AWS::VpcLattice::Service`.
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
