// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectoryService::MicrosoftAD` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectoryService::MicrosoftAD`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftAD(Body);

resource! { MicrosoftAD "AWS::DirectoryService::MicrosoftAD" }

impl MicrosoftAD {
    /// `CreateAlias`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn create_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreateAlias", value);
        self
    }

    /// `Edition`: `Edition`, default `Enterprise`. A change replaces the resource.
    #[track_caller]
    pub fn edition(mut self, value: impl IntoValue<Edition>) -> Self {
        self.0.set("Edition", value);
        self
    }

    /// `EnableSso`: boolean, default false.
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

    /// `VpcSettings`: `VpcSettings`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_settings(mut self, value: impl IntoValue<VpcSettings>) -> Self {
        self.0.set("VpcSettings", value);
        self
    }
}

impl Handle<MicrosoftAD> {
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
    /// `Edition` of `AWS::DirectoryService::MicrosoftAD`.
    Edition
    ENTERPRISE "Enterprise"
    STANDARD "Standard"
}

/// `VpcSettings` of `AWS::DirectoryService::MicrosoftAD`.
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
