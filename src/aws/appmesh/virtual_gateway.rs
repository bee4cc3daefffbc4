// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::VirtualGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::VirtualGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGateway(Body);

resource! { VirtualGateway "AWS::AppMesh::VirtualGateway" }

impl VirtualGateway {
    /// `MeshName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn mesh_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshName", value);
        self
    }

    /// `MeshOwner`: string. A change replaces the resource.
    #[track_caller]
    pub fn mesh_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeshOwner", value);
        self
    }

    /// `Spec`: `VirtualGatewaySpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<VirtualGatewaySpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualGatewayName`: string. A change replaces the resource.
    #[track_caller]
    pub fn virtual_gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualGatewayName", value);
        self
    }
}

impl Handle<VirtualGateway> {
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

    /// `MeshName`
    #[inline]
    pub fn mesh_name(&self) -> Value<String> {
        self.attribute("MeshName")
    }

    /// `MeshOwner`
    #[inline]
    pub fn mesh_owner(&self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// `ResourceOwner`
    #[inline]
    pub fn resource_owner(&self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// `Uid`
    #[inline]
    pub fn uid(&self) -> Value<String> {
        self.attribute("Uid")
    }

    /// `VirtualGatewayName`
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<String> {
        self.attribute("VirtualGatewayName")
    }
}

/// `JsonFormatRef` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct JsonFormatRef(Properties);

properties! { JsonFormatRef }

impl JsonFormatRef {
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

/// `LoggingFormat` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingFormat(Properties);

properties! { LoggingFormat }

impl LoggingFormat {
    /// `Json`: list of `JsonFormatRef`.
    #[track_caller]
    pub fn json(mut self, value: impl IntoValue<ListOf<JsonFormatRef>>) -> Self {
        self.0.set("Json", value);
        self
    }

    /// `Text`: string.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `SubjectAlternativeNameMatchers` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubjectAlternativeNameMatchers(Properties);

properties! { SubjectAlternativeNameMatchers }

impl SubjectAlternativeNameMatchers {
    /// `Exact`: list of strings.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exact", value);
        self
    }
}

/// `SubjectAlternativeNames` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubjectAlternativeNames(Properties);

properties! { SubjectAlternativeNames }

impl SubjectAlternativeNames {
    /// `Match`: `SubjectAlternativeNameMatchers`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<SubjectAlternativeNameMatchers>) -> Self {
        self.0.set("Match", value);
        self
    }
}

/// `Tag` of `AWS::AppMesh::VirtualGateway`.
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

/// `VirtualGatewayAccessLog` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayAccessLog(Properties);

properties! { VirtualGatewayAccessLog }

impl VirtualGatewayAccessLog {
    /// `File`: `VirtualGatewayFileAccessLog`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<VirtualGatewayFileAccessLog>) -> Self {
        self.0.set("File", value);
        self
    }
}

/// `VirtualGatewayBackendDefaults` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayBackendDefaults(Properties);

properties! { VirtualGatewayBackendDefaults }

impl VirtualGatewayBackendDefaults {
    /// `ClientPolicy`: `VirtualGatewayClientPolicy`.
    #[track_caller]
    pub fn client_policy(mut self, value: impl IntoValue<VirtualGatewayClientPolicy>) -> Self {
        self.0.set("ClientPolicy", value);
        self
    }
}

/// `VirtualGatewayClientPolicy` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayClientPolicy(Properties);

properties! { VirtualGatewayClientPolicy }

impl VirtualGatewayClientPolicy {
    /// `TLS`: `VirtualGatewayClientPolicyTls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<VirtualGatewayClientPolicyTls>) -> Self {
        self.0.set("TLS", value);
        self
    }
}

/// `VirtualGatewayClientPolicyTls` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayClientPolicyTls(Properties);

properties! { VirtualGatewayClientPolicyTls }

impl VirtualGatewayClientPolicyTls {
    /// `Certificate`: `VirtualGatewayClientTlsCertificate`.
    #[track_caller]
    pub fn certificate(
        mut self,
        value: impl IntoValue<VirtualGatewayClientTlsCertificate>,
    ) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `Enforce`: boolean.
    #[track_caller]
    pub fn enforce(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enforce", value);
        self
    }

    /// `Ports`: list of integers.
    #[track_caller]
    pub fn ports(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Ports", value);
        self
    }

    /// `Validation`: `VirtualGatewayTlsValidationContext`. Required.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<VirtualGatewayTlsValidationContext>) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `VirtualGatewayClientTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayClientTlsCertificate(Properties);

properties! { VirtualGatewayClientTlsCertificate }

impl VirtualGatewayClientTlsCertificate {
    /// `File`: `VirtualGatewayListenerTlsFileCertificate`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<VirtualGatewayListenerTlsFileCertificate>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `VirtualGatewayListenerTlsSdsCertificate`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<VirtualGatewayListenerTlsSdsCertificate>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `VirtualGatewayConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayConnectionPool(Properties);

properties! { VirtualGatewayConnectionPool }

impl VirtualGatewayConnectionPool {
    /// `GRPC`: `VirtualGatewayGrpcConnectionPool`.
    #[track_caller]
    pub fn grpc(mut self, value: impl IntoValue<VirtualGatewayGrpcConnectionPool>) -> Self {
        self.0.set("GRPC", value);
        self
    }

    /// `HTTP`: `VirtualGatewayHttpConnectionPool`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<VirtualGatewayHttpConnectionPool>) -> Self {
        self.0.set("HTTP", value);
        self
    }

    /// `HTTP2`: `VirtualGatewayHttp2ConnectionPool`.
    #[track_caller]
    pub fn http2(mut self, value: impl IntoValue<VirtualGatewayHttp2ConnectionPool>) -> Self {
        self.0.set("HTTP2", value);
        self
    }
}

/// `VirtualGatewayFileAccessLog` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayFileAccessLog(Properties);

properties! { VirtualGatewayFileAccessLog }

impl VirtualGatewayFileAccessLog {
    /// `Format`: `LoggingFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<LoggingFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `VirtualGatewayGrpcConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayGrpcConnectionPool(Properties);

properties! { VirtualGatewayGrpcConnectionPool }

impl VirtualGatewayGrpcConnectionPool {
    /// `MaxRequests`: integer. Required.
    #[track_caller]
    pub fn max_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRequests", value);
        self
    }
}

/// `VirtualGatewayHealthCheckPolicy` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayHealthCheckPolicy(Properties);

properties! { VirtualGatewayHealthCheckPolicy }

impl VirtualGatewayHealthCheckPolicy {
    /// `HealthyThreshold`: integer. Required.
    #[track_caller]
    pub fn healthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThreshold", value);
        self
    }

    /// `IntervalMillis`: integer. Required.
    #[track_caller]
    pub fn interval_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalMillis", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `TimeoutMillis`: integer. Required.
    #[track_caller]
    pub fn timeout_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMillis", value);
        self
    }

    /// `UnhealthyThreshold`: integer. Required.
    #[track_caller]
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThreshold", value);
        self
    }
}

/// `VirtualGatewayHttp2ConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayHttp2ConnectionPool(Properties);

properties! { VirtualGatewayHttp2ConnectionPool }

impl VirtualGatewayHttp2ConnectionPool {
    /// `MaxRequests`: integer. Required.
    #[track_caller]
    pub fn max_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRequests", value);
        self
    }
}

/// `VirtualGatewayHttpConnectionPool` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayHttpConnectionPool(Properties);

properties! { VirtualGatewayHttpConnectionPool }

impl VirtualGatewayHttpConnectionPool {
    /// `MaxConnections`: integer. Required.
    #[track_caller]
    pub fn max_connections(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConnections", value);
        self
    }

    /// `MaxPendingRequests`: integer.
    #[track_caller]
    pub fn max_pending_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPendingRequests", value);
        self
    }
}

/// `VirtualGatewayListener` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListener(Properties);

properties! { VirtualGatewayListener }

impl VirtualGatewayListener {
    /// `ConnectionPool`: `VirtualGatewayConnectionPool`.
    #[track_caller]
    pub fn connection_pool(mut self, value: impl IntoValue<VirtualGatewayConnectionPool>) -> Self {
        self.0.set("ConnectionPool", value);
        self
    }

    /// `HealthCheck`: `VirtualGatewayHealthCheckPolicy`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<VirtualGatewayHealthCheckPolicy>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `PortMapping`: `VirtualGatewayPortMapping`. Required.
    #[track_caller]
    pub fn port_mapping(mut self, value: impl IntoValue<VirtualGatewayPortMapping>) -> Self {
        self.0.set("PortMapping", value);
        self
    }

    /// `TLS`: `VirtualGatewayListenerTls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<VirtualGatewayListenerTls>) -> Self {
        self.0.set("TLS", value);
        self
    }
}

/// `VirtualGatewayListenerTls` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTls(Properties);

properties! { VirtualGatewayListenerTls }

impl VirtualGatewayListenerTls {
    /// `Certificate`: `VirtualGatewayListenerTlsCertificate`. Required.
    #[track_caller]
    pub fn certificate(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsCertificate>,
    ) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `Mode`: string. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Validation`: `VirtualGatewayListenerTlsValidationContext`.
    #[track_caller]
    pub fn validation(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsValidationContext>,
    ) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `VirtualGatewayListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsAcmCertificate(Properties);

properties! { VirtualGatewayListenerTlsAcmCertificate }

impl VirtualGatewayListenerTlsAcmCertificate {
    /// `CertificateArn`: `AcmCertificateArn`. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }
}

/// `VirtualGatewayListenerTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsCertificate(Properties);

properties! { VirtualGatewayListenerTlsCertificate }

impl VirtualGatewayListenerTlsCertificate {
    /// `ACM`: `VirtualGatewayListenerTlsAcmCertificate`.
    #[track_caller]
    pub fn acm(mut self, value: impl IntoValue<VirtualGatewayListenerTlsAcmCertificate>) -> Self {
        self.0.set("ACM", value);
        self
    }

    /// `File`: `VirtualGatewayListenerTlsFileCertificate`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<VirtualGatewayListenerTlsFileCertificate>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `VirtualGatewayListenerTlsSdsCertificate`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<VirtualGatewayListenerTlsSdsCertificate>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `VirtualGatewayListenerTlsFileCertificate` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsFileCertificate(Properties);

properties! { VirtualGatewayListenerTlsFileCertificate }

impl VirtualGatewayListenerTlsFileCertificate {
    /// `CertificateChain`: string. Required.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }

    /// `PrivateKey`: string. Required.
    #[track_caller]
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateKey", value);
        self
    }
}

/// `VirtualGatewayListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsSdsCertificate(Properties);

properties! { VirtualGatewayListenerTlsSdsCertificate }

impl VirtualGatewayListenerTlsSdsCertificate {
    /// `SecretName`: string. Required.
    #[track_caller]
    pub fn secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretName", value);
        self
    }
}

/// `VirtualGatewayListenerTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsValidationContext(Properties);

properties! { VirtualGatewayListenerTlsValidationContext }

impl VirtualGatewayListenerTlsValidationContext {
    /// `SubjectAlternativeNames`: `SubjectAlternativeNames`.
    #[track_caller]
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNames>,
    ) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Trust`: `VirtualGatewayListenerTlsValidationContextTrust`. Required.
    #[track_caller]
    pub fn trust(
        mut self,
        value: impl IntoValue<VirtualGatewayListenerTlsValidationContextTrust>,
    ) -> Self {
        self.0.set("Trust", value);
        self
    }
}

/// `VirtualGatewayListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayListenerTlsValidationContextTrust(Properties);

properties! { VirtualGatewayListenerTlsValidationContextTrust }

impl VirtualGatewayListenerTlsValidationContextTrust {
    /// `File`: `VirtualGatewayTlsValidationContextFileTrust`.
    #[track_caller]
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextFileTrust>,
    ) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `VirtualGatewayTlsValidationContextSdsTrust`.
    #[track_caller]
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextSdsTrust>,
    ) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `VirtualGatewayLogging` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayLogging(Properties);

properties! { VirtualGatewayLogging }

impl VirtualGatewayLogging {
    /// `AccessLog`: `VirtualGatewayAccessLog`.
    #[track_caller]
    pub fn access_log(mut self, value: impl IntoValue<VirtualGatewayAccessLog>) -> Self {
        self.0.set("AccessLog", value);
        self
    }
}

/// `VirtualGatewayPortMapping` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayPortMapping(Properties);

properties! { VirtualGatewayPortMapping }

impl VirtualGatewayPortMapping {
    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

/// `VirtualGatewaySpec` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewaySpec(Properties);

properties! { VirtualGatewaySpec }

impl VirtualGatewaySpec {
    /// `BackendDefaults`: `VirtualGatewayBackendDefaults`.
    #[track_caller]
    pub fn backend_defaults(
        mut self,
        value: impl IntoValue<VirtualGatewayBackendDefaults>,
    ) -> Self {
        self.0.set("BackendDefaults", value);
        self
    }

    /// `Listeners`: list of `VirtualGatewayListener`. Required.
    #[track_caller]
    pub fn listeners(mut self, value: impl IntoValue<ListOf<VirtualGatewayListener>>) -> Self {
        self.0.set("Listeners", value);
        self
    }

    /// `Logging`: `VirtualGatewayLogging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<VirtualGatewayLogging>) -> Self {
        self.0.set("Logging", value);
        self
    }
}

/// `VirtualGatewayTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayTlsValidationContext(Properties);

properties! { VirtualGatewayTlsValidationContext }

impl VirtualGatewayTlsValidationContext {
    /// `SubjectAlternativeNames`: `SubjectAlternativeNames`.
    #[track_caller]
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNames>,
    ) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Trust`: `VirtualGatewayTlsValidationContextTrust`. Required.
    #[track_caller]
    pub fn trust(mut self, value: impl IntoValue<VirtualGatewayTlsValidationContextTrust>) -> Self {
        self.0.set("Trust", value);
        self
    }
}

/// `VirtualGatewayTlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayTlsValidationContextAcmTrust(Properties);

properties! { VirtualGatewayTlsValidationContextAcmTrust }

impl VirtualGatewayTlsValidationContextAcmTrust {
    /// `CertificateAuthorityArns`: list of strings. Required.
    #[track_caller]
    pub fn certificate_authority_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateAuthorityArns", value);
        self
    }
}

/// `VirtualGatewayTlsValidationContextFileTrust` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayTlsValidationContextFileTrust(Properties);

properties! { VirtualGatewayTlsValidationContextFileTrust }

impl VirtualGatewayTlsValidationContextFileTrust {
    /// `CertificateChain`: string. Required.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }
}

/// `VirtualGatewayTlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayTlsValidationContextSdsTrust(Properties);

properties! { VirtualGatewayTlsValidationContextSdsTrust }

impl VirtualGatewayTlsValidationContextSdsTrust {
    /// `SecretName`: string. Required.
    #[track_caller]
    pub fn secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretName", value);
        self
    }
}

/// `VirtualGatewayTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualGatewayTlsValidationContextTrust(Properties);

properties! { VirtualGatewayTlsValidationContextTrust }

impl VirtualGatewayTlsValidationContextTrust {
    /// `ACM`: `VirtualGatewayTlsValidationContextAcmTrust`.
    #[track_caller]
    pub fn acm(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextAcmTrust>,
    ) -> Self {
        self.0.set("ACM", value);
        self
    }

    /// `File`: `VirtualGatewayTlsValidationContextFileTrust`.
    #[track_caller]
    pub fn file(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextFileTrust>,
    ) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `VirtualGatewayTlsValidationContextSdsTrust`.
    #[track_caller]
    pub fn sds(
        mut self,
        value: impl IntoValue<VirtualGatewayTlsValidationContextSdsTrust>,
    ) -> Self {
        self.0.set("SDS", value);
        self
    }
}
