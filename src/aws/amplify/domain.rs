// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Amplify::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Amplify::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::Amplify::Domain" }

impl Domain {
    /// `AppId`: string, 1 to 20 characters, pattern `d[a-z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `AutoSubDomainCreationPatterns`: list of strings.
    #[track_caller]
    pub fn auto_sub_domain_creation_patterns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AutoSubDomainCreationPatterns", value);
        self
    }

    /// `AutoSubDomainIAMRole`: string, at most 1000 characters, pattern `^$|^arn:.+:iam::\d{12}:role.+`.
    #[track_caller]
    pub fn auto_sub_domain_iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoSubDomainIAMRole", value);
        self
    }

    /// `CertificateSettings`: `CertificateSettings`.
    #[track_caller]
    pub fn certificate_settings(mut self, value: impl IntoValue<CertificateSettings>) -> Self {
        self.0.set("CertificateSettings", value);
        self
    }

    /// `DomainName`: string, at most 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EnableAutoSubDomain`: boolean.
    #[track_caller]
    pub fn enable_auto_sub_domain(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAutoSubDomain", value);
        self
    }

    /// `SubDomainSettings`: list of `SubDomainSetting`, at most 255 items. Required.
    #[track_caller]
    pub fn sub_domain_settings(mut self, value: impl IntoValue<ListOf<SubDomainSetting>>) -> Self {
        self.0.set("SubDomainSettings", value);
        self
    }
}

impl Handle<Domain> {
    /// `AppId`
    #[inline]
    pub fn app_id(&self) -> Value<String> {
        self.attribute("AppId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AutoSubDomainCreationPatterns`
    #[inline]
    pub fn auto_sub_domain_creation_patterns(&self) -> Value<Vec<String>> {
        self.attribute("AutoSubDomainCreationPatterns")
    }

    /// `AutoSubDomainIAMRole`
    #[inline]
    pub fn auto_sub_domain_iam_role(&self) -> Value<String> {
        self.attribute("AutoSubDomainIAMRole")
    }

    /// `Certificate.CertificateArn`
    #[inline]
    pub fn certificate_certificate_arn(&self) -> Value<format::AcmCertificateArn> {
        self.attribute("Certificate.CertificateArn")
    }

    /// `Certificate.CertificateType`
    #[inline]
    pub fn certificate_certificate_type(&self) -> Value<String> {
        self.attribute("Certificate.CertificateType")
    }

    /// `Certificate.CertificateVerificationDNSRecord`
    #[inline]
    pub fn certificate_certificate_verification_dns_record(&self) -> Value<String> {
        self.attribute("Certificate.CertificateVerificationDNSRecord")
    }

    /// `CertificateRecord`
    #[inline]
    pub fn certificate_record(&self) -> Value<String> {
        self.attribute("CertificateRecord")
    }

    /// `CertificateSettings.CertificateType`
    #[inline]
    pub fn certificate_settings_certificate_type(&self) -> Value<String> {
        self.attribute("CertificateSettings.CertificateType")
    }

    /// `CertificateSettings.CustomCertificateArn`
    #[inline]
    pub fn certificate_settings_custom_certificate_arn(&self) -> Value<String> {
        self.attribute("CertificateSettings.CustomCertificateArn")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `DomainStatus`
    #[inline]
    pub fn domain_status(&self) -> Value<String> {
        self.attribute("DomainStatus")
    }

    /// `EnableAutoSubDomain`
    #[inline]
    pub fn enable_auto_sub_domain(&self) -> Value<bool> {
        self.attribute("EnableAutoSubDomain")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// `SubDomainSettings`
    #[inline]
    pub fn sub_domain_settings(&self) -> Value<Node> {
        self.attribute("SubDomainSettings")
    }

    /// `UpdateStatus`
    #[inline]
    pub fn update_status(&self) -> Value<String> {
        self.attribute("UpdateStatus")
    }
}

/// `CertificateSettings` of `AWS::Amplify::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateSettings(Properties);

properties! { CertificateSettings }

impl CertificateSettings {
    /// `CertificateType`: `CertificateSettingsCertificateType`.
    #[track_caller]
    pub fn certificate_type(
        mut self,
        value: impl IntoValue<CertificateSettingsCertificateType>,
    ) -> Self {
        self.0.set("CertificateType", value);
        self
    }

    /// `CustomCertificateArn`: string, at most 1000 characters, pattern `^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$`.
    #[track_caller]
    pub fn custom_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomCertificateArn", value);
        self
    }
}

choice! {
    /// `CertificateSettingsCertificateType` of `AWS::Amplify::Domain`.
    CertificateSettingsCertificateType
    AMPLIFY_MANAGED "AMPLIFY_MANAGED"
    CUSTOM "CUSTOM"
}

/// `SubDomainSetting` of `AWS::Amplify::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubDomainSetting(Properties);

properties! { SubDomainSetting }

impl SubDomainSetting {
    /// `BranchName`: string, 1 to 255 characters, pattern `(?s).+`. Required.
    #[track_caller]
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BranchName", value);
        self
    }

    /// `Prefix`: string, at most 255 characters, pattern `(?s).*`. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}
