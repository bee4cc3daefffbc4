// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ServiceNetworkResourceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ServiceNetworkResourceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNetworkResourceAssociation(Body);

resource! { ServiceNetworkResourceAssociation "AWS::VpcLattice::ServiceNetworkResourceAssociation" }

impl ServiceNetworkResourceAssociation {
    /// `PrivateDnsEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrivateDnsEnabled", value);
        self
    }

    /// `ResourceConfigurationId`: string, 17 to 2048 characters, pattern `^rcfg-[0-9a-z]{17}$`. A change replaces the resource.
    #[track_caller]
    pub fn resource_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationId", value);
        self
    }

    /// `ServiceNetworkId`: string, 3 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn service_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceNetworkId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceNetworkResourceAssociation> {
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

/// `Tag` of `AWS::VpcLattice::ServiceNetworkResourceAssociation`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
