// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMResourceDiscovery` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMResourceDiscovery`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMResourceDiscovery(Body);

resource! { IPAMResourceDiscovery "AWS::EC2::IPAMResourceDiscovery" }

impl IPAMResourceDiscovery {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `OperatingRegions`: list of `IpamOperatingRegion`, at most 50 items.
    #[track_caller]
    pub fn operating_regions(mut self, value: impl IntoValue<ListOf<IpamOperatingRegion>>) -> Self {
        self.0.set("OperatingRegions", value);
        self
    }

    /// `OrganizationalUnitExclusions`: list of `IpamResourceDiscoveryOrganizationalUnitExclusion`.
    #[track_caller]
    pub fn organizational_unit_exclusions(
        mut self,
        value: impl IntoValue<ListOf<IpamResourceDiscoveryOrganizationalUnitExclusion>>,
    ) -> Self {
        self.0.set("OrganizationalUnitExclusions", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPAMResourceDiscovery> {
    /// `IpamResourceDiscoveryArn`
    #[inline]
    pub fn ipam_resource_discovery_arn(&self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryArn")
    }

    /// `IpamResourceDiscoveryId`
    #[inline]
    pub fn ipam_resource_discovery_id(&self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryId")
    }

    /// `IpamResourceDiscoveryRegion`
    #[inline]
    pub fn ipam_resource_discovery_region(&self) -> Value<String> {
        self.attribute("IpamResourceDiscoveryRegion")
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

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `IpamOperatingRegion` of `AWS::EC2::IPAMResourceDiscovery`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamOperatingRegion(Properties);

properties! { IpamOperatingRegion }

impl IpamOperatingRegion {
    /// `RegionName`: string. Required.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }
}

/// `IpamResourceDiscoveryOrganizationalUnitExclusion` of `AWS::EC2::IPAMResourceDiscovery`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamResourceDiscoveryOrganizationalUnitExclusion(Properties);

properties! { IpamResourceDiscoveryOrganizationalUnitExclusion }

impl IpamResourceDiscoveryOrganizationalUnitExclusion {
    /// `OrganizationsEntityPath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn organizations_entity_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationsEntityPath", value);
        self
    }
}

/// `Tag` of `AWS::EC2::IPAMResourceDiscovery`.
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
