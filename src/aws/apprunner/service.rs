// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppRunner::Service` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppRunner::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::AppRunner::Service" }

impl Service {
    /// `AutoScalingConfigurationArn`: string, 1 to 1011 characters.
    #[track_caller]
    pub fn auto_scaling_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingConfigurationArn", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `HealthCheckConfiguration`: `HealthCheckConfiguration`.
    #[track_caller]
    pub fn health_check_configuration(
        mut self,
        value: impl IntoValue<HealthCheckConfiguration>,
    ) -> Self {
        self.0.set("HealthCheckConfiguration", value);
        self
    }

    /// `InstanceConfiguration`: `InstanceConfiguration`.
    #[track_caller]
    pub fn instance_configuration(mut self, value: impl IntoValue<InstanceConfiguration>) -> Self {
        self.0.set("InstanceConfiguration", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `ObservabilityConfiguration`: `ServiceObservabilityConfiguration`.
    #[track_caller]
    pub fn observability_configuration(
        mut self,
        value: impl IntoValue<ServiceObservabilityConfiguration>,
    ) -> Self {
        self.0.set("ObservabilityConfiguration", value);
        self
    }

    /// `ServiceName`: string, 4 to 40 characters, pattern `[A-Za-z0-9][A-Za-z0-9-_]{3,39}`. A change replaces the resource.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `SourceConfiguration`: `SourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(mut self, value: impl IntoValue<SourceConfiguration>) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Service> {
    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// `ServiceId`
    #[inline]
    pub fn service_id(&self) -> Value<String> {
        self.attribute("ServiceId")
    }

    /// `ServiceUrl`
    #[inline]
    pub fn service_url(&self) -> Value<String> {
        self.attribute("ServiceUrl")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AuthenticationConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfiguration(Properties);

properties! { AuthenticationConfiguration }

impl AuthenticationConfiguration {
    /// `AccessRoleArn`: `IamRoleArn`, 29 to 1024 characters.
    #[track_caller]
    pub fn access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AccessRoleArn", value);
        self
    }

    /// `ConnectionArn`: string, 1 to 1011 characters.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }
}

/// `CodeConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeConfiguration(Properties);

properties! { CodeConfiguration }

impl CodeConfiguration {
    /// `CodeConfigurationValues`: `CodeConfigurationValues`.
    #[track_caller]
    pub fn code_configuration_values(
        mut self,
        value: impl IntoValue<CodeConfigurationValues>,
    ) -> Self {
        self.0.set("CodeConfigurationValues", value);
        self
    }

    /// `ConfigurationSource`: `CodeConfigurationConfigurationSource`. Required.
    #[track_caller]
    pub fn configuration_source(
        mut self,
        value: impl IntoValue<CodeConfigurationConfigurationSource>,
    ) -> Self {
        self.0.set("ConfigurationSource", value);
        self
    }
}

choice! {
    /// `CodeConfigurationConfigurationSource` of `AWS::AppRunner::Service`.
    CodeConfigurationConfigurationSource
    REPOSITORY "REPOSITORY"
    API "API"
}

/// `CodeConfigurationValues` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeConfigurationValues(Properties);

properties! { CodeConfigurationValues }

impl CodeConfigurationValues {
    /// `BuildCommand`: string, pattern `^[^\x0a\x0d]+$`.
    #[track_caller]
    pub fn build_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildCommand", value);
        self
    }

    /// `Port`: string, at most 51200 characters.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Runtime`: `CodeConfigurationValuesRuntime`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<CodeConfigurationValuesRuntime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `RuntimeEnvironmentSecrets`: list of `KeyValuePair`.
    #[track_caller]
    pub fn runtime_environment_secrets(
        mut self,
        value: impl IntoValue<ListOf<KeyValuePair>>,
    ) -> Self {
        self.0.set("RuntimeEnvironmentSecrets", value);
        self
    }

    /// `RuntimeEnvironmentVariables`: list of `KeyValuePair`.
    #[track_caller]
    pub fn runtime_environment_variables(
        mut self,
        value: impl IntoValue<ListOf<KeyValuePair>>,
    ) -> Self {
        self.0.set("RuntimeEnvironmentVariables", value);
        self
    }

    /// `StartCommand`: string, pattern `^[^\x0a\x0d]+$`.
    #[track_caller]
    pub fn start_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartCommand", value);
        self
    }
}

choice! {
    /// `CodeConfigurationValuesRuntime` of `AWS::AppRunner::Service`.
    CodeConfigurationValuesRuntime
    PYTHON_3 "PYTHON_3"
    NODEJS_12 "NODEJS_12"
    NODEJS_14 "NODEJS_14"
    CORRETTO_8 "CORRETTO_8"
    CORRETTO_11 "CORRETTO_11"
    NODEJS_16 "NODEJS_16"
    GO_1 "GO_1"
    DOTNET_6 "DOTNET_6"
    PHP_81 "PHP_81"
    RUBY_31 "RUBY_31"
    PYTHON_311 "PYTHON_311"
    NODEJS_18 "NODEJS_18"
    NODEJS_22 "NODEJS_22"
}

/// `CodeRepository` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeRepository(Properties);

properties! { CodeRepository }

impl CodeRepository {
    /// `CodeConfiguration`: `CodeConfiguration`.
    #[track_caller]
    pub fn code_configuration(mut self, value: impl IntoValue<CodeConfiguration>) -> Self {
        self.0.set("CodeConfiguration", value);
        self
    }

    /// `RepositoryUrl`: string, at most 51200 characters. Required.
    #[track_caller]
    pub fn repository_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryUrl", value);
        self
    }

    /// `SourceCodeVersion`: `SourceCodeVersion`. Required.
    #[track_caller]
    pub fn source_code_version(mut self, value: impl IntoValue<SourceCodeVersion>) -> Self {
        self.0.set("SourceCodeVersion", value);
        self
    }

    /// `SourceDirectory`: string, 1 to 4096 characters, pattern `[^\x00]+`.
    #[track_caller]
    pub fn source_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceDirectory", value);
        self
    }
}

/// `EgressConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EgressConfiguration(Properties);

properties! { EgressConfiguration }

impl EgressConfiguration {
    /// `EgressType`: `EgressConfigurationEgressType`. Required.
    #[track_caller]
    pub fn egress_type(mut self, value: impl IntoValue<EgressConfigurationEgressType>) -> Self {
        self.0.set("EgressType", value);
        self
    }

    /// `VpcConnectorArn`: string, 44 to 1011 characters.
    #[track_caller]
    pub fn vpc_connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcConnectorArn", value);
        self
    }
}

choice! {
    /// `EgressConfigurationEgressType` of `AWS::AppRunner::Service`.
    EgressConfigurationEgressType
    DEFAULT "DEFAULT"
    VPC "VPC"
}

/// `EncryptionConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKey`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

/// `HealthCheckConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfiguration(Properties);

properties! { HealthCheckConfiguration }

impl HealthCheckConfiguration {
    /// `HealthyThreshold`: integer, 1 to 20.
    #[track_caller]
    pub fn healthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThreshold", value);
        self
    }

    /// `Interval`: integer, 1 to 20.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Path`: string, at least 1 character.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Protocol`: `HealthCheckConfigurationProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<HealthCheckConfigurationProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Timeout`: integer, 1 to 20.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `UnhealthyThreshold`: integer, 1 to 20.
    #[track_caller]
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThreshold", value);
        self
    }
}

choice! {
    /// `HealthCheckConfigurationProtocol` of `AWS::AppRunner::Service`.
    HealthCheckConfigurationProtocol
    TCP "TCP"
    HTTP "HTTP"
}

/// `ImageConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageConfiguration(Properties);

properties! { ImageConfiguration }

impl ImageConfiguration {
    /// `Port`: string, at most 51200 characters.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `RuntimeEnvironmentSecrets`: list of `KeyValuePair`.
    #[track_caller]
    pub fn runtime_environment_secrets(
        mut self,
        value: impl IntoValue<ListOf<KeyValuePair>>,
    ) -> Self {
        self.0.set("RuntimeEnvironmentSecrets", value);
        self
    }

    /// `RuntimeEnvironmentVariables`: list of `KeyValuePair`.
    #[track_caller]
    pub fn runtime_environment_variables(
        mut self,
        value: impl IntoValue<ListOf<KeyValuePair>>,
    ) -> Self {
        self.0.set("RuntimeEnvironmentVariables", value);
        self
    }

    /// `StartCommand`: string, pattern `^[^\x0a\x0d]+$`.
    #[track_caller]
    pub fn start_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartCommand", value);
        self
    }
}

/// `ImageRepository` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageRepository(Properties);

properties! { ImageRepository }

impl ImageRepository {
    /// `ImageConfiguration`: `ImageConfiguration`.
    #[track_caller]
    pub fn image_configuration(mut self, value: impl IntoValue<ImageConfiguration>) -> Self {
        self.0.set("ImageConfiguration", value);
        self
    }

    /// `ImageIdentifier`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn image_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageIdentifier", value);
        self
    }

    /// `ImageRepositoryType`: `ImageRepositoryImageRepositoryType`. Required.
    #[track_caller]
    pub fn image_repository_type(
        mut self,
        value: impl IntoValue<ImageRepositoryImageRepositoryType>,
    ) -> Self {
        self.0.set("ImageRepositoryType", value);
        self
    }
}

choice! {
    /// `ImageRepositoryImageRepositoryType` of `AWS::AppRunner::Service`.
    ImageRepositoryImageRepositoryType
    ECR "ECR"
    ECR_PUBLIC "ECR_PUBLIC"
}

/// `IngressConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressConfiguration(Properties);

properties! { IngressConfiguration }

impl IngressConfiguration {
    /// `IsPubliclyAccessible`: boolean. Required.
    #[track_caller]
    pub fn is_publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPubliclyAccessible", value);
        self
    }
}

/// `InstanceConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceConfiguration(Properties);

properties! { InstanceConfiguration }

impl InstanceConfiguration {
    /// `Cpu`: string, 3 to 9 characters, pattern `256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU`.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `InstanceRoleArn`: `IamRoleArn`, 29 to 1024 characters.
    #[track_caller]
    pub fn instance_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InstanceRoleArn", value);
        self
    }

    /// `Memory`: string, 3 to 6 characters, pattern `512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB`.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }
}

/// `KeyValuePair` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValuePair(Properties);

properties! { KeyValuePair }

impl KeyValuePair {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `EgressConfiguration`: `EgressConfiguration`.
    #[track_caller]
    pub fn egress_configuration(mut self, value: impl IntoValue<EgressConfiguration>) -> Self {
        self.0.set("EgressConfiguration", value);
        self
    }

    /// `IngressConfiguration`: `IngressConfiguration`.
    #[track_caller]
    pub fn ingress_configuration(mut self, value: impl IntoValue<IngressConfiguration>) -> Self {
        self.0.set("IngressConfiguration", value);
        self
    }

    /// `IpAddressType`: `NetworkConfigurationIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(
        mut self,
        value: impl IntoValue<NetworkConfigurationIpAddressType>,
    ) -> Self {
        self.0.set("IpAddressType", value);
        self
    }
}

choice! {
    /// `NetworkConfigurationIpAddressType` of `AWS::AppRunner::Service`.
    NetworkConfigurationIpAddressType
    IPV4 "IPV4"
    DUAL_STACK "DUAL_STACK"
}

/// `ServiceObservabilityConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceObservabilityConfiguration(Properties);

properties! { ServiceObservabilityConfiguration }

impl ServiceObservabilityConfiguration {
    /// `ObservabilityConfigurationArn`: string, 1 to 1011 characters, pattern `arn:aws(-[\w]+)*:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[0-9]{12}:(\w|/|-){1,1011}`.
    #[track_caller]
    pub fn observability_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObservabilityConfigurationArn", value);
        self
    }

    /// `ObservabilityEnabled`: boolean. Required.
    #[track_caller]
    pub fn observability_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ObservabilityEnabled", value);
        self
    }
}

/// `SourceCodeVersion` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceCodeVersion(Properties);

properties! { SourceCodeVersion }

impl SourceCodeVersion {
    /// `Type`: `SourceCodeVersionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SourceCodeVersionType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, at most 51200 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `SourceCodeVersionType` of `AWS::AppRunner::Service`.
    SourceCodeVersionType
    BRANCH "BRANCH"
}

/// `SourceConfiguration` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfiguration(Properties);

properties! { SourceConfiguration }

impl SourceConfiguration {
    /// `AuthenticationConfiguration`: `AuthenticationConfiguration`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `AutoDeploymentsEnabled`: boolean.
    #[track_caller]
    pub fn auto_deployments_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoDeploymentsEnabled", value);
        self
    }

    /// `CodeRepository`: `CodeRepository`.
    #[track_caller]
    pub fn code_repository(mut self, value: impl IntoValue<CodeRepository>) -> Self {
        self.0.set("CodeRepository", value);
        self
    }

    /// `ImageRepository`: `ImageRepository`.
    #[track_caller]
    pub fn image_repository(mut self, value: impl IntoValue<ImageRepository>) -> Self {
        self.0.set("ImageRepository", value);
        self
    }
}

/// `Tag` of `AWS::AppRunner::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:).+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
