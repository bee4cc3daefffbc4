// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::CACertificate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::CACertificate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CACertificate(Body);

resource! { CACertificate "AWS::IoT::CACertificate" }

impl CACertificate {
    /// `AutoRegistrationStatus`: `AutoRegistrationStatus`.
    #[track_caller]
    pub fn auto_registration_status(
        mut self,
        value: impl IntoValue<AutoRegistrationStatus>,
    ) -> Self {
        self.0.set("AutoRegistrationStatus", value);
        self
    }

    /// `CACertificatePem`: string, 1 to 65536 characters, pattern `[\s\S]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ca_certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CACertificatePem", value);
        self
    }

    /// `CertificateMode`: `CertificateMode`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_mode(mut self, value: impl IntoValue<CertificateMode>) -> Self {
        self.0.set("CertificateMode", value);
        self
    }

    /// `RegistrationConfig`: `RegistrationConfig`.
    #[track_caller]
    pub fn registration_config(mut self, value: impl IntoValue<RegistrationConfig>) -> Self {
        self.0.set("RegistrationConfig", value);
        self
    }

    /// `RemoveAutoRegistration`: boolean.
    #[track_caller]
    pub fn remove_auto_registration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveAutoRegistration", value);
        self
    }

    /// `Status`: `Status`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VerificationCertificatePem`: string, 1 to 65536 characters, pattern `[\s\S]*`. A change replaces the resource.
    #[track_caller]
    pub fn verification_certificate_pem(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerificationCertificatePem", value);
        self
    }
}

impl Handle<CACertificate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `AutoRegistrationStatus` of `AWS::IoT::CACertificate`.
    AutoRegistrationStatus
    ENABLE "ENABLE"
    DISABLE "DISABLE"
}

choice! {
    /// `CertificateMode` of `AWS::IoT::CACertificate`.
    CertificateMode
    DEFAULT "DEFAULT"
    SNI_ONLY "SNI_ONLY"
}

/// `RegistrationConfig` of `AWS::IoT::CACertificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistrationConfig(Properties);

properties! { RegistrationConfig }

impl RegistrationConfig {
    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TemplateBody`: string, at most 10240 characters, pattern `[\s\S]*`.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }

    /// `TemplateName`: string, 1 to 36 characters, pattern `^[0-9A-Za-z_-]+$`.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::IoT::CACertificate`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Tag` of `AWS::IoT::CACertificate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
