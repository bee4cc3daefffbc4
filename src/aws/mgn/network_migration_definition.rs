// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MGN::NetworkMigrationDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MGN::NetworkMigrationDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkMigrationDefinition(Body);

resource! { NetworkMigrationDefinition "AWS::MGN::NetworkMigrationDefinition" }

impl NetworkMigrationDefinition {
    /// `Description`: string, at most 600 characters, pattern `^[^\x00]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[^\s\x00]( *[^\s\x00])*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ScopeTags`: map of strings, at most 40 entries.
    #[track_caller]
    pub fn scope_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ScopeTags", value);
        self
    }

    /// `SourceConfigurations`: list of `SourceConfiguration`, at most 2 items. Required.
    #[track_caller]
    pub fn source_configurations(
        mut self,
        value: impl IntoValue<ListOf<SourceConfiguration>>,
    ) -> Self {
        self.0.set("SourceConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetDeployment`: `TargetDeployment`.
    #[track_caller]
    pub fn target_deployment(mut self, value: impl IntoValue<TargetDeployment>) -> Self {
        self.0.set("TargetDeployment", value);
        self
    }

    /// `TargetNetwork`: `TargetNetwork`. Required.
    #[track_caller]
    pub fn target_network(mut self, value: impl IntoValue<TargetNetwork>) -> Self {
        self.0.set("TargetNetwork", value);
        self
    }

    /// `TargetS3Configuration`: `TargetS3Configuration`. Required.
    #[track_caller]
    pub fn target_s3_configuration(mut self, value: impl IntoValue<TargetS3Configuration>) -> Self {
        self.0.set("TargetS3Configuration", value);
        self
    }
}

impl Handle<NetworkMigrationDefinition> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `NetworkMigrationDefinitionID`
    #[inline]
    pub fn network_migration_definition_id(&self) -> Value<String> {
        self.attribute("NetworkMigrationDefinitionID")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `SourceConfiguration` of `AWS::MGN::NetworkMigrationDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfiguration(Properties);

properties! { SourceConfiguration }

impl SourceConfiguration {
    /// `SourceEnvironment`: `SourceConfigurationSourceEnvironment`. Required.
    #[track_caller]
    pub fn source_environment(
        mut self,
        value: impl IntoValue<SourceConfigurationSourceEnvironment>,
    ) -> Self {
        self.0.set("SourceEnvironment", value);
        self
    }

    /// `SourceS3Configuration`: `SourceS3Configuration`. Required.
    #[track_caller]
    pub fn source_s3_configuration(mut self, value: impl IntoValue<SourceS3Configuration>) -> Self {
        self.0.set("SourceS3Configuration", value);
        self
    }
}

choice! {
    /// `SourceConfigurationSourceEnvironment` of `AWS::MGN::NetworkMigrationDefinition`.
    SourceConfigurationSourceEnvironment
    NSX "NSX"
    VSPHERE "VSPHERE"
    FORTIGATE_FIREWALL "FORTIGATE_FIREWALL"
    PALO_ALTO_FIREWALL "PALO_ALTO_FIREWALL"
    CISCO_ACI "CISCO_ACI"
    LOGICAL_MODEL "LOGICAL_MODEL"
    MODELIZE_IT "MODELIZE_IT"
}

/// `SourceS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceS3Configuration(Properties);

properties! { SourceS3Configuration }

impl SourceS3Configuration {
    /// `S3Bucket`: `S3BucketName`, pattern `^[a-zA-Z0-9.\-_]{1,255}$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3BucketOwner`: string, 12 characters, pattern `[0-9]{12,}`. Required.
    #[track_caller]
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketOwner", value);
        self
    }

    /// `S3Key`: string, pattern `^[^\x00]{1,1024}$`. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

/// `Tag` of `AWS::MGN::NetworkMigrationDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 256 characters. Required.
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
    /// `TargetDeployment` of `AWS::MGN::NetworkMigrationDefinition`.
    TargetDeployment
    SINGLE_ACCOUNT "SINGLE_ACCOUNT"
    MULTI_ACCOUNT "MULTI_ACCOUNT"
}

/// `TargetNetwork` of `AWS::MGN::NetworkMigrationDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetNetwork(Properties);

properties! { TargetNetwork }

impl TargetNetwork {
    /// `InboundCidr`: string, 9 to 18 characters.
    #[track_caller]
    pub fn inbound_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InboundCidr", value);
        self
    }

    /// `InspectionCidr`: string, 9 to 18 characters.
    #[track_caller]
    pub fn inspection_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InspectionCidr", value);
        self
    }

    /// `OutboundCidr`: string, 9 to 18 characters.
    #[track_caller]
    pub fn outbound_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutboundCidr", value);
        self
    }

    /// `Topology`: `TargetNetworkTopology`. Required.
    #[track_caller]
    pub fn topology(mut self, value: impl IntoValue<TargetNetworkTopology>) -> Self {
        self.0.set("Topology", value);
        self
    }
}

choice! {
    /// `TargetNetworkTopology` of `AWS::MGN::NetworkMigrationDefinition`.
    TargetNetworkTopology
    ISOLATED_VPC "ISOLATED_VPC"
    HUB_AND_SPOKE "HUB_AND_SPOKE"
}

/// `TargetS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetS3Configuration(Properties);

properties! { TargetS3Configuration }

impl TargetS3Configuration {
    /// `S3Bucket`: `S3BucketName`, pattern `^[a-zA-Z0-9.\-_]{1,255}$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3BucketOwner`: string, 12 characters, pattern `[0-9]{12,}`. Required.
    #[track_caller]
    pub fn s3_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketOwner", value);
        self
    }
}
