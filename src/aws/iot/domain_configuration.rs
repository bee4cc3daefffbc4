// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::DomainConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::IoT::DomainConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainConfiguration(Body);

resource! { DomainConfiguration "AWS::IoT::DomainConfiguration" }

impl DomainConfiguration {
    /// `ApplicationProtocol`: `ApplicationProtocol`.
    #[track_caller]
    pub fn application_protocol(mut self, value: impl IntoValue<ApplicationProtocol>) -> Self {
        self.0.set("ApplicationProtocol", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `AuthorizerConfig`: `AuthorizerConfig`.
    #[track_caller]
    pub fn authorizer_config(mut self, value: impl IntoValue<AuthorizerConfig>) -> Self {
        self.0.set("AuthorizerConfig", value);
        self
    }

    /// `ClientCertificateConfig`: `ClientCertificateConfig`.
    #[track_caller]
    pub fn client_certificate_config(
        mut self,
        value: impl IntoValue<ClientCertificateConfig>,
    ) -> Self {
        self.0.set("ClientCertificateConfig", value);
        self
    }

    /// `DomainConfigurationName`: string, 1 to 128 characters, pattern `^[\w.-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn domain_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainConfigurationName", value);
        self
    }

    /// `DomainConfigurationStatus`: `DomainConfigurationStatus`.
    #[track_caller]
    pub fn domain_configuration_status(
        mut self,
        value: impl IntoValue<DomainConfigurationStatus>,
    ) -> Self {
        self.0.set("DomainConfigurationStatus", value);
        self
    }

    /// `DomainName`: string, 1 to 253 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `ServerCertificateArns`: list of strings, at most 1 item. A change replaces the resource.
    #[track_caller]
    pub fn server_certificate_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ServerCertificateArns", value);
        self
    }

    /// `ServerCertificateConfig`: `ServerCertificateConfig`.
    #[track_caller]
    pub fn server_certificate_config(
        mut self,
        value: impl IntoValue<ServerCertificateConfig>,
    ) -> Self {
        self.0.set("ServerCertificateConfig", value);
        self
    }

    /// `ServiceType`: `ServiceType`. A change replaces the resource.
    #[track_caller]
    pub fn service_type(mut self, value: impl IntoValue<ServiceType>) -> Self {
        self.0.set("ServiceType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TlsConfig`: `TlsConfig`.
    #[track_caller]
    pub fn tls_config(mut self, value: impl IntoValue<TlsConfig>) -> Self {
        self.0.set("TlsConfig", value);
        self
    }

    /// `ValidationCertificateArn`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn validation_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationCertificateArn", value);
        self
    }
}

impl Handle<DomainConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DomainType`
    #[inline]
    pub fn domain_type(&self) -> Value<String> {
        self.attribute("DomainType")
    }

    /// `ServerCertificates`
    #[inline]
    pub fn server_certificates(&self) -> Value<Node> {
        self.attribute("ServerCertificates")
    }
}

choice! {
    /// `ApplicationProtocol` of `AWS::IoT::DomainConfiguration`.
    ApplicationProtocol
    SECURE_MQTT "SECURE_MQTT"
    MQTT_WSS "MQTT_WSS"
    HTTPS "HTTPS"
    DEFAULT "DEFAULT"
}

choice! {
    /// `AuthenticationType` of `AWS::IoT::DomainConfiguration`.
    AuthenticationType
    AWS_X509 "AWS_X509"
    CUSTOM_AUTH "CUSTOM_AUTH"
    AWS_SIGV4 "AWS_SIGV4"
    CUSTOM_AUTH_X509 "CUSTOM_AUTH_X509"
    DEFAULT "DEFAULT"
}

/// `AuthorizerConfig` of `AWS::IoT::DomainConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizerConfig(Properties);

properties! { AuthorizerConfig }

impl AuthorizerConfig {
    /// `AllowAuthorizerOverride`: boolean.
    #[track_caller]
    pub fn allow_authorizer_override(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowAuthorizerOverride", value);
        self
    }

    /// `DefaultAuthorizerName`: string, 1 to 128 characters, pattern `^[\w=,@-]+$`.
    #[track_caller]
    pub fn default_authorizer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultAuthorizerName", value);
        self
    }
}

/// `ClientCertificateConfig` of `AWS::IoT::DomainConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientCertificateConfig(Properties);

properties! { ClientCertificateConfig }

impl ClientCertificateConfig {
    /// `ClientCertificateCallbackArn`: string, 1 to 170 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn client_certificate_callback_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateCallbackArn", value);
        self
    }
}

choice! {
    /// `DomainConfigurationStatus` of `AWS::IoT::DomainConfiguration`.
    DomainConfigurationStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `ServerCertificateConfig` of `AWS::IoT::DomainConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificateConfig(Properties);

properties! { ServerCertificateConfig }

impl ServerCertificateConfig {
    /// `EnableOCSPCheck`: boolean.
    #[track_caller]
    pub fn enable_ocsp_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableOCSPCheck", value);
        self
    }

    /// `OcspAuthorizedResponderArn`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn ocsp_authorized_responder_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OcspAuthorizedResponderArn", value);
        self
    }

    /// `OcspLambdaArn`: string, 1 to 170 characters.
    #[track_caller]
    pub fn ocsp_lambda_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OcspLambdaArn", value);
        self
    }
}

choice! {
    /// `ServiceType` of `AWS::IoT::DomainConfiguration`.
    ServiceType
    DATA "DATA"
    CREDENTIAL_PROVIDER "CREDENTIAL_PROVIDER"
    JOBS "JOBS"
}

/// `Tag` of `AWS::IoT::DomainConfiguration`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TlsConfig` of `AWS::IoT::DomainConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsConfig(Properties);

properties! { TlsConfig }

impl TlsConfig {
    /// `SecurityPolicy`: string, at most 128 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }
}
