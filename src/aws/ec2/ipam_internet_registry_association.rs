// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IpamInternetRegistryAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IpamInternetRegistryAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamInternetRegistryAssociation(Body);

resource! { IpamInternetRegistryAssociation "AWS::EC2::IpamInternetRegistryAssociation" }

impl IpamInternetRegistryAssociation {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IpamId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamId", value);
        self
    }

    /// `OrganizationHandle`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn organization_handle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationHandle", value);
        self
    }

    /// `Rir`: `Rir`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rir(mut self, value: impl IntoValue<Rir>) -> Self {
        self.0.set("Rir", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IpamInternetRegistryAssociation> {
    /// `ChildRequestXml`
    #[inline]
    pub fn child_request_xml(&self) -> Value<String> {
        self.attribute("ChildRequestXml")
    }

    /// `IpamInternetRegistryAssociationArn`
    #[inline]
    pub fn ipam_internet_registry_association_arn(&self) -> Value<String> {
        self.attribute("IpamInternetRegistryAssociationArn")
    }

    /// `IpamInternetRegistryAssociationId`
    #[inline]
    pub fn ipam_internet_registry_association_id(&self) -> Value<String> {
        self.attribute("IpamInternetRegistryAssociationId")
    }

    /// `IpamRegion`
    #[inline]
    pub fn ipam_region(&self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `Rir` of `AWS::EC2::IpamInternetRegistryAssociation`.
    Rir
    RIPE "RIPE"
    APNIC "APNIC"
    ARIN "ARIN"
    LACNIC "LACNIC"
}

/// `Tag` of `AWS::EC2::IpamInternetRegistryAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
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
