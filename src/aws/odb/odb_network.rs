// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB::OdbNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ODB::OdbNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OdbNetwork(Body);

resource! { OdbNetwork "AWS::ODB::OdbNetwork" }

impl OdbNetwork {
    /// `AvailabilityZone`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `BackupSubnetCidr`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn backup_subnet_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupSubnetCidr", value);
        self
    }

    /// `ClientSubnetCidr`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_subnet_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSubnetCidr", value);
        self
    }

    /// `CrossRegionS3RestoreSources`: list of strings.
    #[track_caller]
    pub fn cross_region_s3_restore_sources(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CrossRegionS3RestoreSources", value);
        self
    }

    /// `CustomDomainName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomDomainName", value);
        self
    }

    /// `DefaultDnsPrefix`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn default_dns_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultDnsPrefix", value);
        self
    }

    /// `DeleteAssociatedResources`: boolean.
    #[track_caller]
    pub fn delete_associated_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteAssociatedResources", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `KmsAccess`: `KmsAccess`.
    #[track_caller]
    pub fn kms_access(mut self, value: impl IntoValue<KmsAccess>) -> Self {
        self.0.set("KmsAccess", value);
        self
    }

    /// `KmsPolicyDocument`: string, 3 to 20480 characters.
    #[track_caller]
    pub fn kms_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsPolicyDocument", value);
        self
    }

    /// `S3Access`: `S3Access`.
    #[track_caller]
    pub fn s3_access(mut self, value: impl IntoValue<S3Access>) -> Self {
        self.0.set("S3Access", value);
        self
    }

    /// `S3PolicyDocument`: string, 3 to 20480 characters.
    #[track_caller]
    pub fn s3_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3PolicyDocument", value);
        self
    }

    /// `StsAccess`: `StsAccess`.
    #[track_caller]
    pub fn sts_access(mut self, value: impl IntoValue<StsAccess>) -> Self {
        self.0.set("StsAccess", value);
        self
    }

    /// `StsPolicyDocument`: string, 3 to 20480 characters.
    #[track_caller]
    pub fn sts_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StsPolicyDocument", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ZeroEtlAccess`: `ZeroEtlAccess`.
    #[track_caller]
    pub fn zero_etl_access(mut self, value: impl IntoValue<ZeroEtlAccess>) -> Self {
        self.0.set("ZeroEtlAccess", value);
        self
    }
}

impl Handle<OdbNetwork> {
    /// `Ec2PlacementGroupIds`
    #[inline]
    pub fn ec2_placement_group_ids(&self) -> Value<Vec<String>> {
        self.attribute("Ec2PlacementGroupIds")
    }

    /// `ManagedServices`
    #[inline]
    pub fn managed_services(&self) -> Value<Node> {
        self.attribute("ManagedServices")
    }

    /// `OciNetworkAnchorId`
    #[inline]
    pub fn oci_network_anchor_id(&self) -> Value<String> {
        self.attribute("OciNetworkAnchorId")
    }

    /// `OciResourceAnchorName`
    #[inline]
    pub fn oci_resource_anchor_name(&self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// `OciVcnUrl`
    #[inline]
    pub fn oci_vcn_url(&self) -> Value<String> {
        self.attribute("OciVcnUrl")
    }

    /// `OdbNetworkArn`
    #[inline]
    pub fn odb_network_arn(&self) -> Value<String> {
        self.attribute("OdbNetworkArn")
    }

    /// `OdbNetworkId`
    #[inline]
    pub fn odb_network_id(&self) -> Value<String> {
        self.attribute("OdbNetworkId")
    }
}

choice! {
    /// `KmsAccess` of `AWS::ODB::OdbNetwork`.
    KmsAccess
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `S3Access` of `AWS::ODB::OdbNetwork`.
    S3Access
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `StsAccess` of `AWS::ODB::OdbNetwork`.
    StsAccess
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::ODB::OdbNetwork`.
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

choice! {
    /// `ZeroEtlAccess` of `AWS::ODB::OdbNetwork`.
    ZeroEtlAccess
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
