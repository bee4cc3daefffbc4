// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRContainers::VirtualCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMRContainers::VirtualCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VirtualCluster(Body);

resource! { VirtualCluster "AWS::EMRContainers::VirtualCluster" }

impl VirtualCluster {
    /// `ContainerProvider`: `ContainerProvider`. Required. A change replaces the resource.
    #[track_caller]
    pub fn container_provider(mut self, value: impl IntoValue<ContainerProvider>) -> Self {
        self.0.set("ContainerProvider", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[\.\-_/#A-Za-z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityConfigurationId`: string, 1 to 64 characters, pattern `[0-9a-z]+`. A change replaces the resource.
    #[track_caller]
    pub fn security_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityConfigurationId", value);
        self
    }

    /// `SessionEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn session_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SessionEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<VirtualCluster> {
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

/// `ContainerInfo` of `AWS::EMRContainers::VirtualCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerInfo(Properties);

properties! { ContainerInfo }

impl ContainerInfo {
    /// `EksInfo`: `EksInfo`. Required.
    #[track_caller]
    pub fn eks_info(mut self, value: impl IntoValue<EksInfo>) -> Self {
        self.0.set("EksInfo", value);
        self
    }
}

/// `ContainerProvider` of `AWS::EMRContainers::VirtualCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerProvider(Properties);

properties! { ContainerProvider }

impl ContainerProvider {
    /// `Id`: string, 1 to 100 characters, pattern `^[0-9A-Za-z][A-Za-z0-9\-_]*`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Info`: `ContainerInfo`. Required.
    #[track_caller]
    pub fn info(mut self, value: impl IntoValue<ContainerInfo>) -> Self {
        self.0.set("Info", value);
        self
    }

    /// `Type`: `ContainerProviderType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContainerProviderType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContainerProviderType` of `AWS::EMRContainers::VirtualCluster`.
    ContainerProviderType
    EKS "EKS"
}

/// `EksInfo` of `AWS::EMRContainers::VirtualCluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksInfo(Properties);

properties! { EksInfo }

impl EksInfo {
    /// `Namespace`: string, 1 to 63 characters, pattern `[a-z0-9]([-a-z0-9]*[a-z0-9])?`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `Tag` of `AWS::EMRContainers::VirtualCluster`.
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
