// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::DirectoryConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::AppStream::DirectoryConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectoryConfig(Body);

resource! { DirectoryConfig "AWS::AppStream::DirectoryConfig" }

impl DirectoryConfig {
    /// `CertificateBasedAuthProperties`: `CertificateBasedAuthProperties`.
    #[track_caller]
    pub fn certificate_based_auth_properties(
        mut self,
        value: impl IntoValue<CertificateBasedAuthProperties>,
    ) -> Self {
        self.0.set("CertificateBasedAuthProperties", value);
        self
    }

    /// `DirectoryName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryName", value);
        self
    }

    /// `OrganizationalUnitDistinguishedNames`: list of strings. Required.
    #[track_caller]
    pub fn organizational_unit_distinguished_names(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("OrganizationalUnitDistinguishedNames", value);
        self
    }

    /// `ServiceAccountCredentials`: `ServiceAccountCredentials`. Required.
    #[track_caller]
    pub fn service_account_credentials(
        mut self,
        value: impl IntoValue<ServiceAccountCredentials>,
    ) -> Self {
        self.0.set("ServiceAccountCredentials", value);
        self
    }
}

/// `CertificateBasedAuthProperties` of `AWS::AppStream::DirectoryConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateBasedAuthProperties(Properties);

properties! { CertificateBasedAuthProperties }

impl CertificateBasedAuthProperties {
    /// `CertificateAuthorityArn`: string.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `Status`: `CertificateBasedAuthPropertiesStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CertificateBasedAuthPropertiesStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `CertificateBasedAuthPropertiesStatus` of `AWS::AppStream::DirectoryConfig`.
    CertificateBasedAuthPropertiesStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    ENABLED_NO_DIRECTORY_LOGIN_FALLBACK "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"
}

/// `ServiceAccountCredentials` of `AWS::AppStream::DirectoryConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceAccountCredentials(Properties);

properties! { ServiceAccountCredentials }

impl ServiceAccountCredentials {
    /// `AccountName`: string, at least 1 character. Required.
    #[track_caller]
    pub fn account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountName", value);
        self
    }

    /// `AccountPassword`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn account_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountPassword", value);
        self
    }
}
