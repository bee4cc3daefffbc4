// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppMesh::VirtualNode` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppMesh::VirtualNode`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNode(Body);

resource! { VirtualNode "AWS::AppMesh::VirtualNode" }

impl VirtualNode {
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

    /// `Spec`: `VirtualNodeSpec`. Required.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<VirtualNodeSpec>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualNodeName`: string. A change replaces the resource.
    #[track_caller]
    pub fn virtual_node_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualNodeName", value);
        self
    }
}

impl Handle<VirtualNode> {
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

    /// `VirtualNodeName`
    #[inline]
    pub fn virtual_node_name(&self) -> Value<String> {
        self.attribute("VirtualNodeName")
    }
}

/// `AccessLog` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLog(Properties);

properties! { AccessLog }

impl AccessLog {
    /// `File`: `FileAccessLog`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<FileAccessLog>) -> Self {
        self.0.set("File", value);
        self
    }
}

/// `AwsCloudMapInstanceAttribute` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsCloudMapInstanceAttribute(Properties);

properties! { AwsCloudMapInstanceAttribute }

impl AwsCloudMapInstanceAttribute {
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

/// `AwsCloudMapServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsCloudMapServiceDiscovery(Properties);

properties! { AwsCloudMapServiceDiscovery }

impl AwsCloudMapServiceDiscovery {
    /// `Attributes`: list of `AwsCloudMapInstanceAttribute`.
    #[track_caller]
    pub fn attributes(
        mut self,
        value: impl IntoValue<ListOf<AwsCloudMapInstanceAttribute>>,
    ) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `IpPreference`: string.
    #[track_caller]
    pub fn ip_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpPreference", value);
        self
    }

    /// `NamespaceName`: string. Required.
    #[track_caller]
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceName", value);
        self
    }

    /// `ServiceName`: string. Required.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

/// `Backend` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct Backend(Properties);

properties! { Backend }

impl Backend {
    /// `VirtualService`: `VirtualServiceBackend`.
    #[track_caller]
    pub fn virtual_service(mut self, value: impl IntoValue<VirtualServiceBackend>) -> Self {
        self.0.set("VirtualService", value);
        self
    }
}

/// `BackendDefaults` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackendDefaults(Properties);

properties! { BackendDefaults }

impl BackendDefaults {
    /// `ClientPolicy`: `ClientPolicy`.
    #[track_caller]
    pub fn client_policy(mut self, value: impl IntoValue<ClientPolicy>) -> Self {
        self.0.set("ClientPolicy", value);
        self
    }
}

/// `ClientPolicy` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientPolicy(Properties);

properties! { ClientPolicy }

impl ClientPolicy {
    /// `TLS`: `ClientPolicyTls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<ClientPolicyTls>) -> Self {
        self.0.set("TLS", value);
        self
    }
}

/// `ClientPolicyTls` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientPolicyTls(Properties);

properties! { ClientPolicyTls }

impl ClientPolicyTls {
    /// `Certificate`: `ClientTlsCertificate`.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<ClientTlsCertificate>) -> Self {
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

    /// `Validation`: `TlsValidationContext`. Required.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<TlsValidationContext>) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `ClientTlsCertificate` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientTlsCertificate(Properties);

properties! { ClientTlsCertificate }

impl ClientTlsCertificate {
    /// `File`: `ListenerTlsFileCertificate`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<ListenerTlsFileCertificate>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `ListenerTlsSdsCertificate`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<ListenerTlsSdsCertificate>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `DnsServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsServiceDiscovery(Properties);

properties! { DnsServiceDiscovery }

impl DnsServiceDiscovery {
    /// `Hostname`: string. Required.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `IpPreference`: string.
    #[track_caller]
    pub fn ip_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpPreference", value);
        self
    }

    /// `ResponseType`: string.
    #[track_caller]
    pub fn response_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseType", value);
        self
    }
}

/// `Duration` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct Duration(Properties);

properties! { Duration }

impl Duration {
    /// `Unit`: string. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FileAccessLog` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileAccessLog(Properties);

properties! { FileAccessLog }

impl FileAccessLog {
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

/// `GrpcTimeout` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcTimeout(Properties);

properties! { GrpcTimeout }

impl GrpcTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }

    /// `PerRequest`: `Duration`.
    #[track_caller]
    pub fn per_request(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRequest", value);
        self
    }
}

/// `HealthCheck` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheck(Properties);

properties! { HealthCheck }

impl HealthCheck {
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

/// `HttpTimeout` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpTimeout(Properties);

properties! { HttpTimeout }

impl HttpTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }

    /// `PerRequest`: `Duration`.
    #[track_caller]
    pub fn per_request(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("PerRequest", value);
        self
    }
}

/// `JsonFormatRef` of `AWS::AppMesh::VirtualNode`.
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

/// `Listener` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct Listener(Properties);

properties! { Listener }

impl Listener {
    /// `ConnectionPool`: `VirtualNodeConnectionPool`.
    #[track_caller]
    pub fn connection_pool(mut self, value: impl IntoValue<VirtualNodeConnectionPool>) -> Self {
        self.0.set("ConnectionPool", value);
        self
    }

    /// `HealthCheck`: `HealthCheck`.
    #[track_caller]
    pub fn health_check(mut self, value: impl IntoValue<HealthCheck>) -> Self {
        self.0.set("HealthCheck", value);
        self
    }

    /// `OutlierDetection`: `OutlierDetection`.
    #[track_caller]
    pub fn outlier_detection(mut self, value: impl IntoValue<OutlierDetection>) -> Self {
        self.0.set("OutlierDetection", value);
        self
    }

    /// `PortMapping`: `PortMapping`. Required.
    #[track_caller]
    pub fn port_mapping(mut self, value: impl IntoValue<PortMapping>) -> Self {
        self.0.set("PortMapping", value);
        self
    }

    /// `TLS`: `ListenerTls`.
    #[track_caller]
    pub fn tls(mut self, value: impl IntoValue<ListenerTls>) -> Self {
        self.0.set("TLS", value);
        self
    }

    /// `Timeout`: `ListenerTimeout`.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<ListenerTimeout>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `ListenerTimeout` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTimeout(Properties);

properties! { ListenerTimeout }

impl ListenerTimeout {
    /// `GRPC`: `GrpcTimeout`.
    #[track_caller]
    pub fn grpc(mut self, value: impl IntoValue<GrpcTimeout>) -> Self {
        self.0.set("GRPC", value);
        self
    }

    /// `HTTP`: `HttpTimeout`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<HttpTimeout>) -> Self {
        self.0.set("HTTP", value);
        self
    }

    /// `HTTP2`: `HttpTimeout`.
    #[track_caller]
    pub fn http2(mut self, value: impl IntoValue<HttpTimeout>) -> Self {
        self.0.set("HTTP2", value);
        self
    }

    /// `TCP`: `TcpTimeout`.
    #[track_caller]
    pub fn tcp(mut self, value: impl IntoValue<TcpTimeout>) -> Self {
        self.0.set("TCP", value);
        self
    }
}

/// `ListenerTls` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTls(Properties);

properties! { ListenerTls }

impl ListenerTls {
    /// `Certificate`: `ListenerTlsCertificate`. Required.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<ListenerTlsCertificate>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `Mode`: string. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Validation`: `ListenerTlsValidationContext`.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<ListenerTlsValidationContext>) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `ListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsAcmCertificate(Properties);

properties! { ListenerTlsAcmCertificate }

impl ListenerTlsAcmCertificate {
    /// `CertificateArn`: `AcmCertificateArn`. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }
}

/// `ListenerTlsCertificate` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsCertificate(Properties);

properties! { ListenerTlsCertificate }

impl ListenerTlsCertificate {
    /// `ACM`: `ListenerTlsAcmCertificate`.
    #[track_caller]
    pub fn acm(mut self, value: impl IntoValue<ListenerTlsAcmCertificate>) -> Self {
        self.0.set("ACM", value);
        self
    }

    /// `File`: `ListenerTlsFileCertificate`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<ListenerTlsFileCertificate>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `ListenerTlsSdsCertificate`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<ListenerTlsSdsCertificate>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `ListenerTlsFileCertificate` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsFileCertificate(Properties);

properties! { ListenerTlsFileCertificate }

impl ListenerTlsFileCertificate {
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

/// `ListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsSdsCertificate(Properties);

properties! { ListenerTlsSdsCertificate }

impl ListenerTlsSdsCertificate {
    /// `SecretName`: string. Required.
    #[track_caller]
    pub fn secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretName", value);
        self
    }
}

/// `ListenerTlsValidationContext` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsValidationContext(Properties);

properties! { ListenerTlsValidationContext }

impl ListenerTlsValidationContext {
    /// `SubjectAlternativeNames`: `SubjectAlternativeNames`.
    #[track_caller]
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNames>,
    ) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Trust`: `ListenerTlsValidationContextTrust`. Required.
    #[track_caller]
    pub fn trust(mut self, value: impl IntoValue<ListenerTlsValidationContextTrust>) -> Self {
        self.0.set("Trust", value);
        self
    }
}

/// `ListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerTlsValidationContextTrust(Properties);

properties! { ListenerTlsValidationContextTrust }

impl ListenerTlsValidationContextTrust {
    /// `File`: `TlsValidationContextFileTrust`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<TlsValidationContextFileTrust>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `TlsValidationContextSdsTrust`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<TlsValidationContextSdsTrust>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `Logging` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `AccessLog`: `AccessLog`.
    #[track_caller]
    pub fn access_log(mut self, value: impl IntoValue<AccessLog>) -> Self {
        self.0.set("AccessLog", value);
        self
    }
}

/// `LoggingFormat` of `AWS::AppMesh::VirtualNode`.
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

/// `OutlierDetection` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutlierDetection(Properties);

properties! { OutlierDetection }

impl OutlierDetection {
    /// `BaseEjectionDuration`: `Duration`. Required.
    #[track_caller]
    pub fn base_ejection_duration(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("BaseEjectionDuration", value);
        self
    }

    /// `Interval`: `Duration`. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `MaxEjectionPercent`: integer. Required.
    #[track_caller]
    pub fn max_ejection_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEjectionPercent", value);
        self
    }

    /// `MaxServerErrors`: integer. Required.
    #[track_caller]
    pub fn max_server_errors(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxServerErrors", value);
        self
    }
}

/// `PortMapping` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortMapping(Properties);

properties! { PortMapping }

impl PortMapping {
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

/// `ServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceDiscovery(Properties);

properties! { ServiceDiscovery }

impl ServiceDiscovery {
    /// `AWSCloudMap`: `AwsCloudMapServiceDiscovery`.
    #[track_caller]
    pub fn aws_cloud_map(mut self, value: impl IntoValue<AwsCloudMapServiceDiscovery>) -> Self {
        self.0.set("AWSCloudMap", value);
        self
    }

    /// `DNS`: `DnsServiceDiscovery`.
    #[track_caller]
    pub fn dns(mut self, value: impl IntoValue<DnsServiceDiscovery>) -> Self {
        self.0.set("DNS", value);
        self
    }
}

/// `SubjectAlternativeNameMatchers` of `AWS::AppMesh::VirtualNode`.
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

/// `SubjectAlternativeNames` of `AWS::AppMesh::VirtualNode`.
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

/// `Tag` of `AWS::AppMesh::VirtualNode`.
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

/// `TcpTimeout` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TcpTimeout(Properties);

properties! { TcpTimeout }

impl TcpTimeout {
    /// `Idle`: `Duration`.
    #[track_caller]
    pub fn idle(mut self, value: impl IntoValue<Duration>) -> Self {
        self.0.set("Idle", value);
        self
    }
}

/// `TlsValidationContext` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsValidationContext(Properties);

properties! { TlsValidationContext }

impl TlsValidationContext {
    /// `SubjectAlternativeNames`: `SubjectAlternativeNames`.
    #[track_caller]
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoValue<SubjectAlternativeNames>,
    ) -> Self {
        self.0.set("SubjectAlternativeNames", value);
        self
    }

    /// `Trust`: `TlsValidationContextTrust`. Required.
    #[track_caller]
    pub fn trust(mut self, value: impl IntoValue<TlsValidationContextTrust>) -> Self {
        self.0.set("Trust", value);
        self
    }
}

/// `TlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsValidationContextAcmTrust(Properties);

properties! { TlsValidationContextAcmTrust }

impl TlsValidationContextAcmTrust {
    /// `CertificateAuthorityArns`: list of strings. Required.
    #[track_caller]
    pub fn certificate_authority_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CertificateAuthorityArns", value);
        self
    }
}

/// `TlsValidationContextFileTrust` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsValidationContextFileTrust(Properties);

properties! { TlsValidationContextFileTrust }

impl TlsValidationContextFileTrust {
    /// `CertificateChain`: string. Required.
    #[track_caller]
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateChain", value);
        self
    }
}

/// `TlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsValidationContextSdsTrust(Properties);

properties! { TlsValidationContextSdsTrust }

impl TlsValidationContextSdsTrust {
    /// `SecretName`: string. Required.
    #[track_caller]
    pub fn secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretName", value);
        self
    }
}

/// `TlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsValidationContextTrust(Properties);

properties! { TlsValidationContextTrust }

impl TlsValidationContextTrust {
    /// `ACM`: `TlsValidationContextAcmTrust`.
    #[track_caller]
    pub fn acm(mut self, value: impl IntoValue<TlsValidationContextAcmTrust>) -> Self {
        self.0.set("ACM", value);
        self
    }

    /// `File`: `TlsValidationContextFileTrust`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<TlsValidationContextFileTrust>) -> Self {
        self.0.set("File", value);
        self
    }

    /// `SDS`: `TlsValidationContextSdsTrust`.
    #[track_caller]
    pub fn sds(mut self, value: impl IntoValue<TlsValidationContextSdsTrust>) -> Self {
        self.0.set("SDS", value);
        self
    }
}

/// `VirtualNodeConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeConnectionPool(Properties);

properties! { VirtualNodeConnectionPool }

impl VirtualNodeConnectionPool {
    /// `GRPC`: `VirtualNodeGrpcConnectionPool`.
    #[track_caller]
    pub fn grpc(mut self, value: impl IntoValue<VirtualNodeGrpcConnectionPool>) -> Self {
        self.0.set("GRPC", value);
        self
    }

    /// `HTTP`: `VirtualNodeHttpConnectionPool`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<VirtualNodeHttpConnectionPool>) -> Self {
        self.0.set("HTTP", value);
        self
    }

    /// `HTTP2`: `VirtualNodeHttp2ConnectionPool`.
    #[track_caller]
    pub fn http2(mut self, value: impl IntoValue<VirtualNodeHttp2ConnectionPool>) -> Self {
        self.0.set("HTTP2", value);
        self
    }

    /// `TCP`: `VirtualNodeTcpConnectionPool`.
    #[track_caller]
    pub fn tcp(mut self, value: impl IntoValue<VirtualNodeTcpConnectionPool>) -> Self {
        self.0.set("TCP", value);
        self
    }
}

/// `VirtualNodeGrpcConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeGrpcConnectionPool(Properties);

properties! { VirtualNodeGrpcConnectionPool }

impl VirtualNodeGrpcConnectionPool {
    /// `MaxRequests`: integer. Required.
    #[track_caller]
    pub fn max_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRequests", value);
        self
    }
}

/// `VirtualNodeHttp2ConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeHttp2ConnectionPool(Properties);

properties! { VirtualNodeHttp2ConnectionPool }

impl VirtualNodeHttp2ConnectionPool {
    /// `MaxRequests`: integer. Required.
    #[track_caller]
    pub fn max_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRequests", value);
        self
    }
}

/// `VirtualNodeHttpConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeHttpConnectionPool(Properties);

properties! { VirtualNodeHttpConnectionPool }

impl VirtualNodeHttpConnectionPool {
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

/// `VirtualNodeSpec` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeSpec(Properties);

properties! { VirtualNodeSpec }

impl VirtualNodeSpec {
    /// `BackendDefaults`: `BackendDefaults`.
    #[track_caller]
    pub fn backend_defaults(mut self, value: impl IntoValue<BackendDefaults>) -> Self {
        self.0.set("BackendDefaults", value);
        self
    }

    /// `Backends`: list of `Backend`.
    #[track_caller]
    pub fn backends(mut self, value: impl IntoValue<ListOf<Backend>>) -> Self {
        self.0.set("Backends", value);
        self
    }

    /// `Listeners`: list of `Listener`.
    #[track_caller]
    pub fn listeners(mut self, value: impl IntoValue<ListOf<Listener>>) -> Self {
        self.0.set("Listeners", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `ServiceDiscovery`: `ServiceDiscovery`.
    #[track_caller]
    pub fn service_discovery(mut self, value: impl IntoValue<ServiceDiscovery>) -> Self {
        self.0.set("ServiceDiscovery", value);
        self
    }
}

/// `VirtualNodeTcpConnectionPool` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualNodeTcpConnectionPool(Properties);

properties! { VirtualNodeTcpConnectionPool }

impl VirtualNodeTcpConnectionPool {
    /// `MaxConnections`: integer. Required.
    #[track_caller]
    pub fn max_connections(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConnections", value);
        self
    }
}

/// `VirtualServiceBackend` of `AWS::AppMesh::VirtualNode`.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualServiceBackend(Properties);

properties! { VirtualServiceBackend }

impl VirtualServiceBackend {
    /// `ClientPolicy`: `ClientPolicy`.
    #[track_caller]
    pub fn client_policy(mut self, value: impl IntoValue<ClientPolicy>) -> Self {
        self.0.set("ClientPolicy", value);
        self
    }

    /// `VirtualServiceName`: string. Required.
    #[track_caller]
    pub fn virtual_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualServiceName", value);
        self
    }
}
