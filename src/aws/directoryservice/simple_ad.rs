// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectoryService::SimpleAD` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectoryService::SimpleAD`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SimpleAD(Body);

resource! { SimpleAD "AWS::DirectoryService::SimpleAD" }

impl SimpleAD {
    /// `CreateAlias`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn create_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateAlias", value);
        self
    }

    /// `Description`: string, at most 128 characters, pattern `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableSso`: boolean.
    #[track_caller]
    pub fn enable_sso(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSso", value);
        self
    }

    /// `Name`: string, pattern `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Password`: string. A change replaces the resource.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `ShortName`: string, pattern `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`. A change replaces the resource.
    #[track_caller]
    pub fn short_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShortName", value);
        self
    }

    /// `Size`: `Size`. Required. A change replaces the resource.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<Size>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcSettings`: `VpcSettings`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_settings(mut self, value: impl IntoValue<VpcSettings>) -> Self {
        self.0.set("VpcSettings", value);
        self
    }
}

impl Handle<SimpleAD> {
    /// `Alias`
    #[inline]
    pub fn alias(&self) -> Value<String> {
        self.attribute("Alias")
    }

    /// `DirectoryId`
    #[inline]
    pub fn directory_id(&self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// `DnsIpAddresses`
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("DnsIpAddresses")
    }
}

choice! {
    /// `Size` of `AWS::DirectoryService::SimpleAD`.
    Size
    LARGE "Large"
    SMALL "Small"
}

/// `Tag` of `AWS::DirectoryService::SimpleAD`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcSettings` of `AWS::DirectoryService::SimpleAD`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcSettings(Properties);

properties! { VpcSettings }

impl VpcSettings {
    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, pattern `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
