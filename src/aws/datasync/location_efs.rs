// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationEFS` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::LocationEFS`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationEFS(Body);

resource! { LocationEFS "AWS::DataSync::LocationEFS" }

impl LocationEFS {
    /// `AccessPointArn`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `Ec2Config`: `Ec2Config`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ec2_config(mut self, value: impl IntoValue<Ec2Config>) -> Self {
        self.0.set("Ec2Config", value);
        self
    }

    /// `EfsFilesystemArn`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn efs_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EfsFilesystemArn", value);
        self
    }

    /// `FileSystemAccessRoleArn`: `IamRoleArn`, at most 128 characters, pattern `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`. A change replaces the resource.
    #[track_caller]
    pub fn file_system_access_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("FileSystemAccessRoleArn", value);
        self
    }

    /// `InTransitEncryption`: `InTransitEncryption`. A change replaces the resource.
    #[track_caller]
    pub fn in_transit_encryption(mut self, value: impl IntoValue<InTransitEncryption>) -> Self {
        self.0.set("InTransitEncryption", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocationEFS> {
    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// `LocationUri`
    #[inline]
    pub fn location_uri(&self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// `Ec2Config` of `AWS::DataSync::LocationEFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2Config(Properties);

properties! { Ec2Config }

impl Ec2Config {
    /// `SecurityGroupArns`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
        self
    }

    /// `SubnetArn`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn subnet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetArn", value);
        self
    }
}

choice! {
    /// `InTransitEncryption` of `AWS::DataSync::LocationEFS`.
    InTransitEncryption
    NONE "NONE"
    TLS1_2 "TLS1_2"
}

/// `Tag` of `AWS::DataSync::LocationEFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
