// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMResourceDiscoveryAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMResourceDiscoveryAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMResourceDiscoveryAssociation(Body);

resource! { IPAMResourceDiscoveryAssociation "AWS::EC2::IPAMResourceDiscoveryAssociation" }

impl IPAMResourceDiscoveryAssociation {
    /// `IpamId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamId", value);
        self
    }

    /// `IpamResourceDiscoveryId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_resource_discovery_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamResourceDiscoveryId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPAMResourceDiscoveryAssociation> {
    /// `IpamArn`
    #[inline]
    pub fn ipam_arn(&self) -> Value<String> {
        self.attribute("IpamArn")
    }

    /// `IpamRegion`
    #[inline]
    pub fn ipam_region(&self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// `IpamResourceDiscoveryAssociationArn`
    #[inline]
    pub fn ipam_resource_discovery_association_arn(&self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryAssociationArn")
    }

    /// `IpamResourceDiscoveryAssociationId`
    #[inline]
    pub fn ipam_resource_discovery_association_id(&self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryAssociationId")
    }

    /// `IsDefault`
    #[inline]
    pub fn is_default(&self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `ResourceDiscoveryStatus`
    #[inline]
    pub fn resource_discovery_status(&self) -> Value<String> {
        self.attribute("ResourceDiscoveryStatus")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::EC2::IPAMResourceDiscoveryAssociation`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
