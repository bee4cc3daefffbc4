// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudHSM::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CloudHSM::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::CloudHSM::Cluster" }

impl Cluster {
    /// `BackupRetentionPolicy`: `BackupRetentionPolicy`.
    #[track_caller]
    pub fn backup_retention_policy(mut self, value: impl IntoValue<BackupRetentionPolicy>) -> Self {
        self.0.set("BackupRetentionPolicy", value);
        self
    }

    /// `HsmType`: string, at most 32 characters, pattern `^((p|)hsm[0-9][a-z.]*\.[a-zA-Z]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hsm_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HsmType", value);
        self
    }

    /// `Mode`: `Mode`. A change replaces the resource.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `NetworkType`: `NetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `TagsItem`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BackupPolicy`
    #[inline]
    pub fn backup_policy(&self) -> Value<String> {
        self.attribute("BackupPolicy")
    }

    /// `ClusterId`
    #[inline]
    pub fn cluster_id(&self) -> Value<String> {
        self.attribute("ClusterId")
    }

    /// `SecurityGroup`
    #[inline]
    pub fn security_group(&self) -> Value<format::Ec2SecurityGroupId> {
        self.attribute("SecurityGroup")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `SubnetMapping`
    #[inline]
    pub fn subnet_mapping(&self) -> Value<Node> {
        self.attribute("SubnetMapping")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `BackupRetentionPolicy` of `AWS::CloudHSM::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupRetentionPolicy(Properties);

properties! { BackupRetentionPolicy }

impl BackupRetentionPolicy {
    /// `Type`: `BackupRetentionPolicyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BackupRetentionPolicyType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, 1 to 3 characters, pattern `^[0-9]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `BackupRetentionPolicyType` of `AWS::CloudHSM::Cluster`.
    BackupRetentionPolicyType
    DAYS "DAYS"
}

choice! {
    /// `Mode` of `AWS::CloudHSM::Cluster`.
    Mode
    FIPS "FIPS"
    NON_FIPS "NON_FIPS"
}

choice! {
    /// `NetworkType` of `AWS::CloudHSM::Cluster`.
    NetworkType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}

/// `TagsItem` of `AWS::CloudHSM::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
