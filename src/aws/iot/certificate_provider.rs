// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::CertificateProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::CertificateProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateProvider(Body);

resource! { CertificateProvider "AWS::IoT::CertificateProvider" }

impl CertificateProvider {
    /// `AccountDefaultForOperations`: list of `CertificateProviderOperation`, 1 item. Required.
    #[track_caller]
    pub fn account_default_for_operations(
        mut self,
        value: impl IntoValue<ListOf<CertificateProviderOperation>>,
    ) -> Self {
        self.0.set("AccountDefaultForOperations", value);
        self
    }

    /// `CertificateProviderName`: string, 1 to 128 characters, pattern `[\w=,@-]+`. A change replaces the resource.
    #[track_caller]
    pub fn certificate_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateProviderName", value);
        self
    }

    /// `LambdaFunctionArn`: `LambdaFunctionArn`, 1 to 170 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn lambda_function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaFunctionArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CertificateProvider> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `CertificateProviderOperation` of `AWS::IoT::CertificateProvider`.
    CertificateProviderOperation
    CREATE_CERTIFICATE_FROM_CSR "CreateCertificateFromCsr"
}

/// `Tag` of `AWS::IoT::CertificateProvider`.
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
