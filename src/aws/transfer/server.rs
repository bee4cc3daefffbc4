// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Server` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Server`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Server(Body);

resource! { Server "AWS::Transfer::Server" }

impl Server {
    /// `Certificate`: string, at most 1600 characters.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `CreateWithHostKey`: boolean.
    #[track_caller]
    pub fn create_with_host_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateWithHostKey", value);
        self
    }

    /// `Domain`: `Domain`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `EndpointDetails`: `EndpointDetails`. A change may replace the resource.
    #[track_caller]
    pub fn endpoint_details(mut self, value: impl IntoValue<EndpointDetails>) -> Self {
        self.0.set("EndpointDetails", value);
        self
    }

    /// `EndpointType`: `EndpointType`.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<EndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `IdentityProviderDetails`: `IdentityProviderDetails`.
    #[track_caller]
    pub fn identity_provider_details(
        mut self,
        value: impl IntoValue<IdentityProviderDetails>,
    ) -> Self {
        self.0.set("IdentityProviderDetails", value);
        self
    }

    /// `IdentityProviderType`: `IdentityProviderType`. A change replaces the resource.
    #[track_caller]
    pub fn identity_provider_type(mut self, value: impl IntoValue<IdentityProviderType>) -> Self {
        self.0.set("IdentityProviderType", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`. A change may replace the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `LoggingRole`: string, at most 2048 characters, pattern `^(|arn:.*role/\S+)$`.
    #[track_caller]
    pub fn logging_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingRole", value);
        self
    }

    /// `PostAuthenticationLoginBanner`: string, at most 4096 characters, pattern `^[\x09-\x0D\x20-\x7E]*$`.
    #[track_caller]
    pub fn post_authentication_login_banner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostAuthenticationLoginBanner", value);
        self
    }

    /// `PreAuthenticationLoginBanner`: string, at most 4096 characters, pattern `^[\x09-\x0D\x20-\x7E]*$`.
    #[track_caller]
    pub fn pre_authentication_login_banner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreAuthenticationLoginBanner", value);
        self
    }

    /// `ProtocolDetails`: `ProtocolDetails`.
    #[track_caller]
    pub fn protocol_details(mut self, value: impl IntoValue<ProtocolDetails>) -> Self {
        self.0.set("ProtocolDetails", value);
        self
    }

    /// `Protocols`: list of `Protocol`, 1 to 4 items.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<Protocol>>) -> Self {
        self.0.set("Protocols", value);
        self
    }

    /// `S3StorageOptions`: `S3StorageOptions`.
    #[track_caller]
    pub fn s3_storage_options(mut self, value: impl IntoValue<S3StorageOptions>) -> Self {
        self.0.set("S3StorageOptions", value);
        self
    }

    /// `SecurityPolicyName`: string, at most 100 characters, pattern `^TransferSecurityPolicy-.+$`.
    #[track_caller]
    pub fn security_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicyName", value);
        self
    }

    /// `StructuredLogDestinations`: list of strings, at most 1 item.
    #[track_caller]
    pub fn structured_log_destinations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StructuredLogDestinations", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkflowDetails`: `WorkflowDetails`.
    #[track_caller]
    pub fn workflow_details(mut self, value: impl IntoValue<WorkflowDetails>) -> Self {
        self.0.set("WorkflowDetails", value);
        self
    }
}

impl Handle<Server> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `As2ServiceManagedEgressIpAddresses`
    #[inline]
    pub fn as2_service_managed_egress_ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("As2ServiceManagedEgressIpAddresses")
    }

    /// `ServerId`
    #[inline]
    pub fn server_id(&self) -> Value<String> {
        self.attribute("ServerId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `As2Transport` of `AWS::Transfer::Server`.
    As2Transport
    HTTP "HTTP"
}

choice! {
    /// `DirectoryListingOptimization` of `AWS::Transfer::Server`.
    DirectoryListingOptimization
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `Domain` of `AWS::Transfer::Server`.
    Domain
    S3 "S3"
    EFS "EFS"
}

/// `EndpointDetails` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointDetails(Properties);

properties! { EndpointDetails }

impl EndpointDetails {
    /// `AddressAllocationIds`: list of strings. A change may replace the resource.
    #[track_caller]
    pub fn address_allocation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AddressAllocationIds", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcEndpointId`: string, 22 characters, pattern `^vpce-[0-9a-f]{17}$`.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

choice! {
    /// `EndpointType` of `AWS::Transfer::Server`.
    EndpointType
    PUBLIC "PUBLIC"
    VPC "VPC"
    VPC_ENDPOINT "VPC_ENDPOINT"
}

/// `IdentityProviderDetails` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderDetails(Properties);

properties! { IdentityProviderDetails }

impl IdentityProviderDetails {
    /// `DirectoryId`: string, 12 characters, pattern `^d-[0-9a-f]{10}$`.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `Function`: string, 1 to 170 characters, pattern `^arn:[a-z-]+:lambda:.*$`.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Function", value);
        self
    }

    /// `InvocationRole`: string, 20 to 2048 characters, pattern `^arn:.*role/\S+$`.
    #[track_caller]
    pub fn invocation_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvocationRole", value);
        self
    }

    /// `SftpAuthenticationMethods`: `SftpAuthenticationMethods`.
    #[track_caller]
    pub fn sftp_authentication_methods(
        mut self,
        value: impl IntoValue<SftpAuthenticationMethods>,
    ) -> Self {
        self.0.set("SftpAuthenticationMethods", value);
        self
    }

    /// `Url`: string, at most 255 characters.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `IdentityProviderType` of `AWS::Transfer::Server`.
    IdentityProviderType
    SERVICE_MANAGED "SERVICE_MANAGED"
    API_GATEWAY "API_GATEWAY"
    AWS_DIRECTORY_SERVICE "AWS_DIRECTORY_SERVICE"
    AWS_LAMBDA "AWS_LAMBDA"
}

choice! {
    /// `IpAddressType` of `AWS::Transfer::Server`.
    IpAddressType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}

choice! {
    /// `Protocol` of `AWS::Transfer::Server`.
    Protocol
    SFTP "SFTP"
    FTP "FTP"
    FTPS "FTPS"
    AS2 "AS2"
}

/// `ProtocolDetails` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtocolDetails(Properties);

properties! { ProtocolDetails }

impl ProtocolDetails {
    /// `As2Transports`: list of `As2Transport`, 1 item.
    #[track_caller]
    pub fn as2_transports(mut self, value: impl IntoValue<ListOf<As2Transport>>) -> Self {
        self.0.set("As2Transports", value);
        self
    }

    /// `PassiveIp`: string, at most 15 characters.
    #[track_caller]
    pub fn passive_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PassiveIp", value);
        self
    }

    /// `ProxyConfig`: `ProxyConfig`.
    #[track_caller]
    pub fn proxy_config(mut self, value: impl IntoValue<ProxyConfig>) -> Self {
        self.0.set("ProxyConfig", value);
        self
    }

    /// `SetStatOption`: `SetStatOption`.
    #[track_caller]
    pub fn set_stat_option(mut self, value: impl IntoValue<SetStatOption>) -> Self {
        self.0.set("SetStatOption", value);
        self
    }

    /// `TlsSessionResumptionMode`: `TlsSessionResumptionMode`.
    #[track_caller]
    pub fn tls_session_resumption_mode(
        mut self,
        value: impl IntoValue<TlsSessionResumptionMode>,
    ) -> Self {
        self.0.set("TlsSessionResumptionMode", value);
        self
    }
}

/// `ProxyConfig` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProxyConfig(Properties);

properties! { ProxyConfig }

impl ProxyConfig {
    /// `SftpMode`: `ProxyMode`.
    #[track_caller]
    pub fn sftp_mode(mut self, value: impl IntoValue<ProxyMode>) -> Self {
        self.0.set("SftpMode", value);
        self
    }
}

choice! {
    /// `ProxyMode` of `AWS::Transfer::Server`.
    ProxyMode
    PROXY_PROTOCOL_V2_ENFORCED "PROXY_PROTOCOL_V2_ENFORCED"
    NONE "NONE"
}

/// `S3StorageOptions` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3StorageOptions(Properties);

properties! { S3StorageOptions }

impl S3StorageOptions {
    /// `DirectoryListingOptimization`: `DirectoryListingOptimization`.
    #[track_caller]
    pub fn directory_listing_optimization(
        mut self,
        value: impl IntoValue<DirectoryListingOptimization>,
    ) -> Self {
        self.0.set("DirectoryListingOptimization", value);
        self
    }
}

choice! {
    /// `SetStatOption` of `AWS::Transfer::Server`.
    SetStatOption
    DEFAULT "DEFAULT"
    ENABLE_NO_OP "ENABLE_NO_OP"
}

choice! {
    /// `SftpAuthenticationMethods` of `AWS::Transfer::Server`.
    SftpAuthenticationMethods
    PASSWORD "PASSWORD"
    PUBLIC_KEY "PUBLIC_KEY"
    PUBLIC_KEY_OR_PASSWORD "PUBLIC_KEY_OR_PASSWORD"
    PUBLIC_KEY_AND_PASSWORD "PUBLIC_KEY_AND_PASSWORD"
}

/// `Tag` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 128 characters. Required.
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

choice! {
    /// `TlsSessionResumptionMode` of `AWS::Transfer::Server`.
    TlsSessionResumptionMode
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    ENFORCED "ENFORCED"
}

/// `WorkflowDetail` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowDetail(Properties);

properties! { WorkflowDetail }

impl WorkflowDetail {
    /// `ExecutionRole`: string, 20 to 2048 characters, pattern `^arn:.*role/\S+$`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `WorkflowId`: string, 19 characters, pattern `^w-([a-z0-9]{17})$`. Required.
    #[track_caller]
    pub fn workflow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkflowId", value);
        self
    }
}

/// `WorkflowDetails` of `AWS::Transfer::Server`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowDetails(Properties);

properties! { WorkflowDetails }

impl WorkflowDetails {
    /// `OnPartialUpload`: list of `WorkflowDetail`, at most 1 item.
    #[track_caller]
    pub fn on_partial_upload(mut self, value: impl IntoValue<ListOf<WorkflowDetail>>) -> Self {
        self.0.set("OnPartialUpload", value);
        self
    }

    /// `OnUpload`: list of `WorkflowDetail`, at most 1 item.
    #[track_caller]
    pub fn on_upload(mut self, value: impl IntoValue<ListOf<WorkflowDetail>>) -> Self {
        self.0.set("OnUpload", value);
        self
    }
}
