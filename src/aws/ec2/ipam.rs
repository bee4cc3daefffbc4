// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAM` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAM`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAM(Body);

resource! { IPAM "AWS::EC2::IPAM" }

impl IPAM {
    /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`: list of `IpamOrganizationalUnitExclusion`.
    #[track_caller]
    pub fn default_resource_discovery_organizational_unit_exclusions(
        mut self,
        value: impl IntoValue<ListOf<IpamOrganizationalUnitExclusion>>,
    ) -> Self {
        self.0.set(
            "DefaultResourceDiscoveryOrganizationalUnitExclusions",
            value,
        );
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnablePrivateGua`: boolean.
    #[track_caller]
    pub fn enable_private_gua(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePrivateGua", value);
        self
    }

    /// `MeteredAccount`: `MeteredAccount`.
    #[track_caller]
    pub fn metered_account(mut self, value: impl IntoValue<MeteredAccount>) -> Self {
        self.0.set("MeteredAccount", value);
        self
    }

    /// `OperatingRegions`: list of `IpamOperatingRegion`, at most 50 items.
    #[track_caller]
    pub fn operating_regions(mut self, value: impl IntoValue<ListOf<IpamOperatingRegion>>) -> Self {
        self.0.set("OperatingRegions", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: `Tier`.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.set("Tier", value);
        self
    }
}

impl Handle<IPAM> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DefaultResourceDiscoveryAssociationId`
    #[inline]
    pub fn default_resource_discovery_association_id(&self) -> Value<String> {
        self.attribute("DefaultResourceDiscoveryAssociationId")
    }

    /// `DefaultResourceDiscoveryId`
    #[inline]
    pub fn default_resource_discovery_id(&self) -> Value<String> {
        self.attribute("DefaultResourceDiscoveryId")
    }

    /// `IpamId`
    #[inline]
    pub fn ipam_id(&self) -> Value<String> {
        self.attribute("IpamId")
    }

    /// `PrivateDefaultScopeId`
    #[inline]
    pub fn private_default_scope_id(&self) -> Value<String> {
        self.attribute("PrivateDefaultScopeId")
    }

    /// `PublicDefaultScopeId`
    #[inline]
    pub fn public_default_scope_id(&self) -> Value<String> {
        self.attribute("PublicDefaultScopeId")
    }

    /// `ResourceDiscoveryAssociationCount`
    #[inline]
    pub fn resource_discovery_association_count(&self) -> Value<i64> {
        self.attribute("ResourceDiscoveryAssociationCount")
    }

    /// `ScopeCount`
    #[inline]
    pub fn scope_count(&self) -> Value<i64> {
        self.attribute("ScopeCount")
    }
}

/// `IpamOperatingRegion` of `AWS::EC2::IPAM`.
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

/// `IpamOrganizationalUnitExclusion` of `AWS::EC2::IPAM`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamOrganizationalUnitExclusion(Properties);

properties! { IpamOrganizationalUnitExclusion }

impl IpamOrganizationalUnitExclusion {
    /// `OrganizationsEntityPath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn organizations_entity_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationsEntityPath", value);
        self
    }
}

choice! {
    /// `MeteredAccount` of `AWS::EC2::IPAM`.
    MeteredAccount
    IPAM_OWNER "ipam-owner"
    RESOURCE_OWNER "resource-owner"
}

/// `Tag` of `AWS::EC2::IPAM`.
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

choice! {
    /// `Tier` of `AWS::EC2::IPAM`.
    Tier
    FREE "free"
    ADVANCED "advanced"
}
