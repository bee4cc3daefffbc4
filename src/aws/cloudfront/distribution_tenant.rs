// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::DistributionTenant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudFront::DistributionTenant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DistributionTenant(Body);

resource! { DistributionTenant "AWS::CloudFront::DistributionTenant" }

impl DistributionTenant {
    /// `ConnectionGroupId`: string.
    #[track_caller]
    pub fn connection_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionGroupId", value);
        self
    }

    /// `Customizations`: `Customizations`.
    #[track_caller]
    pub fn customizations(mut self, value: impl IntoValue<Customizations>) -> Self {
        self.0.set("Customizations", value);
        self
    }

    /// `DistributionId`: string. Required.
    #[track_caller]
    pub fn distribution_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionId", value);
        self
    }

    /// `Domains`: list of strings. Required.
    #[track_caller]
    pub fn domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Domains", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ManagedCertificateRequest`: `ManagedCertificateRequest`.
    #[track_caller]
    pub fn managed_certificate_request(
        mut self,
        value: impl IntoValue<ManagedCertificateRequest>,
    ) -> Self {
        self.0.set("ManagedCertificateRequest", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: list of `Parameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DistributionTenant> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `DomainResults`
    #[inline]
    pub fn domain_results(&self) -> Value<Node> {
        self.attribute("DomainResults")
    }

    /// `ETag`
    #[inline]
    pub fn e_tag(&self) -> Value<String> {
        self.attribute("ETag")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Certificate` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Properties);

properties! { Certificate }

impl Certificate {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `Customizations` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Customizations(Properties);

properties! { Customizations }

impl Customizations {
    /// `Certificate`: `Certificate`.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<Certificate>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `GeoRestrictions`: `GeoRestrictionCustomization`.
    #[track_caller]
    pub fn geo_restrictions(mut self, value: impl IntoValue<GeoRestrictionCustomization>) -> Self {
        self.0.set("GeoRestrictions", value);
        self
    }

    /// `WebAcl`: `WebAclCustomization`.
    #[track_caller]
    pub fn web_acl(mut self, value: impl IntoValue<WebAclCustomization>) -> Self {
        self.0.set("WebAcl", value);
        self
    }
}

/// `GeoRestrictionCustomization` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoRestrictionCustomization(Properties);

properties! { GeoRestrictionCustomization }

impl GeoRestrictionCustomization {
    /// `Locations`: list of strings.
    #[track_caller]
    pub fn locations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Locations", value);
        self
    }

    /// `RestrictionType`: `GeoRestrictionCustomizationRestrictionType`.
    #[track_caller]
    pub fn restriction_type(
        mut self,
        value: impl IntoValue<GeoRestrictionCustomizationRestrictionType>,
    ) -> Self {
        self.0.set("RestrictionType", value);
        self
    }
}

choice! {
    /// `GeoRestrictionCustomizationRestrictionType` of `AWS::CloudFront::DistributionTenant`.
    GeoRestrictionCustomizationRestrictionType
    BLACKLIST "blacklist"
    WHITELIST "whitelist"
    NONE "none"
}

/// `ManagedCertificateRequest` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedCertificateRequest(Properties);

properties! { ManagedCertificateRequest }

impl ManagedCertificateRequest {
    /// `CertificateTransparencyLoggingPreference`: `ManagedCertificateRequestCertificateTransparencyLoggingPreference`.
    #[track_caller]
    pub fn certificate_transparency_logging_preference(
        mut self,
        value: impl IntoValue<ManagedCertificateRequestCertificateTransparencyLoggingPreference>,
    ) -> Self {
        self.0
            .set("CertificateTransparencyLoggingPreference", value);
        self
    }

    /// `PrimaryDomainName`: string.
    #[track_caller]
    pub fn primary_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryDomainName", value);
        self
    }

    /// `ValidationTokenHost`: `ManagedCertificateRequestValidationTokenHost`.
    #[track_caller]
    pub fn validation_token_host(
        mut self,
        value: impl IntoValue<ManagedCertificateRequestValidationTokenHost>,
    ) -> Self {
        self.0.set("ValidationTokenHost", value);
        self
    }
}

choice! {
    /// `ManagedCertificateRequestCertificateTransparencyLoggingPreference` of `AWS::CloudFront::DistributionTenant`.
    ManagedCertificateRequestCertificateTransparencyLoggingPreference
    ENABLED "enabled"
    DISABLED "disabled"
}

choice! {
    /// `ManagedCertificateRequestValidationTokenHost` of `AWS::CloudFront::DistributionTenant`.
    ManagedCertificateRequestValidationTokenHost
    CLOUDFRONT "cloudfront"
    SELF_HOSTED "self-hosted"
}

/// `Parameter` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::DistributionTenant`.
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

/// `WebAclCustomization` of `AWS::CloudFront::DistributionTenant`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebAclCustomization(Properties);

properties! { WebAclCustomization }

impl WebAclCustomization {
    /// `Action`: `WebAclCustomizationAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<WebAclCustomizationAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

choice! {
    /// `WebAclCustomizationAction` of `AWS::CloudFront::DistributionTenant`.
    WebAclCustomizationAction
    OVERRIDE "override"
    DISABLE "disable"
}
