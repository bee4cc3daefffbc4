// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::ContainerAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::ContainerAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerAssociation(Body);

resource! { ContainerAssociation "AWS::NetworkFirewall::ContainerAssociation" }

impl ContainerAssociation {
    /// `ContainerAssociationName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn container_association_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerAssociationName", value);
        self
    }

    /// `ContainerMonitoringConfigurations`: list of `ContainerMonitoringConfiguration`. Required.
    #[track_caller]
    pub fn container_monitoring_configurations(
        mut self,
        value: impl IntoValue<ListOf<ContainerMonitoringConfiguration>>,
    ) -> Self {
        self.0.set("ContainerMonitoringConfigurations", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<ContainerAssociation> {
    /// `ContainerAssociationArn`
    #[inline]
    pub fn container_association_arn(&self) -> Value<String> {
        self.attribute("ContainerAssociationArn")
    }

    /// `ResolvedCidrCount`
    #[inline]
    pub fn resolved_cidr_count(&self) -> Value<i64> {
        self.attribute("ResolvedCidrCount")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ContainerAttribute` of `AWS::NetworkFirewall::ContainerAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerAttribute(Properties);

properties! { ContainerAttribute }

impl ContainerAttribute {
    /// `Key`: string, 1 to 256 characters, pattern `^\S+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^\S+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ContainerMonitoringConfiguration` of `AWS::NetworkFirewall::ContainerAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerMonitoringConfiguration(Properties);

properties! { ContainerMonitoringConfiguration }

impl ContainerMonitoringConfiguration {
    /// `AttributeFilters`: list of `ContainerAttribute`.
    #[track_caller]
    pub fn attribute_filters(mut self, value: impl IntoValue<ListOf<ContainerAttribute>>) -> Self {
        self.0.set("AttributeFilters", value);
        self
    }

    /// `ClusterArn`: string, 1 to 256 characters, pattern `^arn:aws`. Required.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }
}

/// `Tag` of `AWS::NetworkFirewall::ContainerAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::NetworkFirewall::ContainerAssociation`.
    Type
    ECS "ECS"
    EKS "EKS"
}
