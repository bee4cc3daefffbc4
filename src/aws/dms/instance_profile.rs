// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::InstanceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::InstanceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceProfile(Body);

resource! { InstanceProfile "AWS::DMS::InstanceProfile" }

impl InstanceProfile {
    /// `AvailabilityZone`: string, 1 to 255 characters.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `Description`: string, 1 to 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceProfileIdentifier`: string, 1 to 255 characters. Deprecated.
    #[track_caller]
    pub fn instance_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileIdentifier", value);
        self
    }

    /// `InstanceProfileName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 255 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `NetworkType`: `NetworkType`.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `PubliclyAccessible`: boolean, default false.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `SubnetGroupIdentifier`: string, 1 to 255 characters.
    #[track_caller]
    pub fn subnet_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcSecurityGroups`: list of strings.
    #[track_caller]
    pub fn vpc_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSecurityGroups", value);
        self
    }
}

impl Handle<InstanceProfile> {
    /// `InstanceProfileArn`
    #[inline]
    pub fn instance_profile_arn(&self) -> Value<String> {
        self.attribute("InstanceProfileArn")
    }

    /// `InstanceProfileCreationTime`
    #[inline]
    pub fn instance_profile_creation_time(&self) -> Value<String> {
        self.attribute("InstanceProfileCreationTime")
    }
}

choice! {
    /// `NetworkType` of `AWS::DMS::InstanceProfile`.
    NetworkType
    IPV4 "IPV4"
    DUAL "DUAL"
}

/// `Tag` of `AWS::DMS::InstanceProfile`.
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
