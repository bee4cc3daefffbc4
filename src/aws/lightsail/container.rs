// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Container` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Container`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Container(Body);

resource! { Container "AWS::Lightsail::Container" }

impl Container {
    /// `ContainerServiceDeployment`: `ContainerServiceDeployment`.
    #[track_caller]
    pub fn container_service_deployment(
        mut self,
        value: impl IntoValue<ContainerServiceDeployment>,
    ) -> Self {
        self.0.set("ContainerServiceDeployment", value);
        self
    }

    /// `IsDisabled`: boolean.
    #[track_caller]
    pub fn is_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsDisabled", value);
        self
    }

    /// `Power`: `Power`. Required.
    #[track_caller]
    pub fn power(mut self, value: impl IntoValue<Power>) -> Self {
        self.0.set("Power", value);
        self
    }

    /// `PrivateRegistryAccess`: `PrivateRegistryAccess`.
    #[track_caller]
    pub fn private_registry_access(mut self, value: impl IntoValue<PrivateRegistryAccess>) -> Self {
        self.0.set("PrivateRegistryAccess", value);
        self
    }

    /// `PublicDomainNames`: list of `PublicDomainName`.
    #[track_caller]
    pub fn public_domain_names(mut self, value: impl IntoValue<ListOf<PublicDomainName>>) -> Self {
        self.0.set("PublicDomainNames", value);
        self
    }

    /// `Scale`: integer, 1 to 20. Required.
    #[track_caller]
    pub fn scale(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Scale", value);
        self
    }

    /// `ServiceName`: string, 1 to 63 characters, pattern `^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Container> {
    /// `ContainerArn`
    #[inline]
    pub fn container_arn(&self) -> Value<String> {
        self.attribute("ContainerArn")
    }

    /// `PrincipalArn`
    #[inline]
    pub fn principal_arn(&self) -> Value<String> {
        self.attribute("PrincipalArn")
    }

    /// `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`
    #[inline]
    pub fn private_registry_access_ecr_image_puller_role_principal_arn(&self) -> Value<String> {
        self.attribute("PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

/// `Container` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerProperty(Properties);

properties! { ContainerProperty }

impl ContainerProperty {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `Environment`: list of `EnvironmentVariable`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<EnvironmentVariable>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Image`: string.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }

    /// `Ports`: list of `PortInfo`.
    #[track_caller]
    pub fn ports(mut self, value: impl IntoValue<ListOf<PortInfo>>) -> Self {
        self.0.set("Ports", value);
        self
    }
}

/// `ContainerServiceDeployment` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerServiceDeployment(Properties);

properties! { ContainerServiceDeployment }

impl ContainerServiceDeployment {
    /// `Containers`: list of `ContainerProperty`.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<ListOf<ContainerProperty>>) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `PublicEndpoint`: `PublicEndpoint`.
    #[track_caller]
    pub fn public_endpoint(mut self, value: impl IntoValue<PublicEndpoint>) -> Self {
        self.0.set("PublicEndpoint", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `Variable`: string.
    #[track_caller]
    pub fn variable(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Variable", value);
        self
    }
}

/// `HealthCheckConfig` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfig(Properties);

properties! { HealthCheckConfig }

impl HealthCheckConfig {
    /// `HealthyThreshold`: integer.
    #[track_caller]
    pub fn healthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthyThreshold", value);
        self
    }

    /// `IntervalSeconds`: integer.
    #[track_caller]
    pub fn interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntervalSeconds", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `SuccessCodes`: string.
    #[track_caller]
    pub fn success_codes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuccessCodes", value);
        self
    }

    /// `TimeoutSeconds`: integer.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }

    /// `UnhealthyThreshold`: integer.
    #[track_caller]
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnhealthyThreshold", value);
        self
    }
}

/// `PortInfo` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortInfo(Properties);

properties! { PortInfo }

impl PortInfo {
    /// `Port`: string.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

choice! {
    /// `Power` of `AWS::Lightsail::Container`.
    Power
    LARGE "large"
    MEDIUM "medium"
    MICRO "micro"
    NANO "nano"
    SMALL "small"
    XLARGE "xlarge"
}

/// `PrivateRegistryAccess` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateRegistryAccess(Properties);

properties! { PrivateRegistryAccess }

impl PrivateRegistryAccess {
    /// `EcrImagePullerRole`: `PrivateRegistryAccessEcrImagePullerRole`.
    #[track_caller]
    pub fn ecr_image_puller_role(
        mut self,
        value: impl IntoValue<PrivateRegistryAccessEcrImagePullerRole>,
    ) -> Self {
        self.0.set("EcrImagePullerRole", value);
        self
    }
}

/// `PrivateRegistryAccessEcrImagePullerRole` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateRegistryAccessEcrImagePullerRole(Properties);

properties! { PrivateRegistryAccessEcrImagePullerRole }

impl PrivateRegistryAccessEcrImagePullerRole {
    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }
}

/// `PublicDomainName` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicDomainName(Properties);

properties! { PublicDomainName }

impl PublicDomainName {
    /// `CertificateName`: string.
    #[track_caller]
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateName", value);
        self
    }

    /// `DomainNames`: list of strings.
    #[track_caller]
    pub fn domain_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DomainNames", value);
        self
    }
}

/// `PublicEndpoint` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicEndpoint(Properties);

properties! { PublicEndpoint }

impl PublicEndpoint {
    /// `ContainerName`: string.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `ContainerPort`: integer.
    #[track_caller]
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ContainerPort", value);
        self
    }

    /// `HealthCheckConfig`: `HealthCheckConfig`.
    #[track_caller]
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfig>) -> Self {
        self.0.set("HealthCheckConfig", value);
        self
    }
}

/// `Tag` of `AWS::Lightsail::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
