// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMScope` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMScope`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMScope(Body);

resource! { IPAMScope "AWS::EC2::IPAMScope" }

impl IPAMScope {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExternalAuthorityConfiguration`: `IpamScopeExternalAuthorityConfiguration`.
    #[track_caller]
    pub fn external_authority_configuration(
        mut self,
        value: impl IntoValue<IpamScopeExternalAuthorityConfiguration>,
    ) -> Self {
        self.0.set("ExternalAuthorityConfiguration", value);
        self
    }

    /// `IpamId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPAMScope> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IpamArn`
    #[inline]
    pub fn ipam_arn(&self) -> Value<String> {
        self.attribute("IpamArn")
    }

    /// `IpamScopeId`
    #[inline]
    pub fn ipam_scope_id(&self) -> Value<String> {
        self.attribute("IpamScopeId")
    }

    /// `IpamScopeType`
    #[inline]
    pub fn ipam_scope_type(&self) -> Value<String> {
        self.attribute("IpamScopeType")
    }

    /// `IsDefault`
    #[inline]
    pub fn is_default(&self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// `PoolCount`
    #[inline]
    pub fn pool_count(&self) -> Value<i64> {
        self.attribute("PoolCount")
    }
}

/// `IpamScopeExternalAuthorityConfiguration` of `AWS::EC2::IPAMScope`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamScopeExternalAuthorityConfiguration(Properties);

properties! { IpamScopeExternalAuthorityConfiguration }

impl IpamScopeExternalAuthorityConfiguration {
    /// `ExternalResourceIdentifier`: string. Required.
    #[track_caller]
    pub fn external_resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalResourceIdentifier", value);
        self
    }

    /// `IpamScopeExternalAuthorityType`: `IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType`. Required.
    #[track_caller]
    pub fn ipam_scope_external_authority_type(
        mut self,
        value: impl IntoValue<IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType>,
    ) -> Self {
        self.0.set("IpamScopeExternalAuthorityType", value);
        self
    }
}

choice! {
    /// `IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType` of `AWS::EC2::IPAMScope`.
    IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType
    INFOBLOX "infoblox"
}

/// `Tag` of `AWS::EC2::IPAMScope`.
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
