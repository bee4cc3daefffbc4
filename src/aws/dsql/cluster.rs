// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DSQL::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DSQL::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::DSQL::Cluster" }

impl Cluster {
    /// `DeletionProtectionEnabled`: boolean.
    #[track_caller]
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtectionEnabled", value);
        self
    }

    /// `KmsEncryptionKey`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9:/_-]+$`.
    #[track_caller]
    pub fn kms_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsEncryptionKey", value);
        self
    }

    /// `MultiRegionProperties`: `MultiRegionProperties`.
    #[track_caller]
    pub fn multi_region_properties(mut self, value: impl IntoValue<MultiRegionProperties>) -> Self {
        self.0.set("MultiRegionProperties", value);
        self
    }

    /// `PolicyDocument`: string.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `EncryptionDetails`
    #[inline]
    pub fn encryption_details(&self) -> Value<Node> {
        self.attribute("EncryptionDetails")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `PolicyVersion`
    #[inline]
    pub fn policy_version(&self) -> Value<String> {
        self.attribute("PolicyVersion")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VpcEndpoint`
    #[inline]
    pub fn vpc_endpoint(&self) -> Value<String> {
        self.attribute("VpcEndpoint")
    }

    /// `VpcEndpointServiceName`
    #[inline]
    pub fn vpc_endpoint_service_name(&self) -> Value<String> {
        self.attribute("VpcEndpointServiceName")
    }
}

/// `MultiRegionProperties` of `AWS::DSQL::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionProperties(Properties);

properties! { MultiRegionProperties }

impl MultiRegionProperties {
    /// `Clusters`: list of strings.
    #[track_caller]
    pub fn clusters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Clusters", value);
        self
    }

    /// `WitnessRegion`: string, at most 50 characters.
    #[track_caller]
    pub fn witness_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WitnessRegion", value);
        self
    }
}

/// `Tag` of `AWS::DSQL::Cluster`.
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
