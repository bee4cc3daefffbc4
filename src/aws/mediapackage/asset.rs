// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage::Asset` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackage::Asset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Asset(Body);

resource! { Asset "AWS::MediaPackage::Asset" }

impl Asset {
    /// `EgressEndpoints`: list of `EgressEndpoint`.
    #[track_caller]
    pub fn egress_endpoints(mut self, value: impl IntoValue<ListOf<EgressEndpoint>>) -> Self {
        self.0.set("EgressEndpoints", value);
        self
    }

    /// `Id`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `PackagingGroupId`: string. Required.
    #[track_caller]
    pub fn packaging_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackagingGroupId", value);
        self
    }

    /// `ResourceId`: string.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `SourceArn`: string. Required.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }

    /// `SourceRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn source_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SourceRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Asset> {
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

    /// `EgressEndpoints.*.PackagingConfigurationId`
    #[inline]
    pub fn egress_endpoints_packaging_configuration_id(&self) -> Value<String> {
        self.attribute("EgressEndpoints.*.PackagingConfigurationId")
    }

    /// `EgressEndpoints.*.Url`
    #[inline]
    pub fn egress_endpoints_url(&self) -> Value<String> {
        self.attribute("EgressEndpoints.*.Url")
    }
}

/// `EgressEndpoint` of `AWS::MediaPackage::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct EgressEndpoint(Properties);

properties! { EgressEndpoint }

/// `Tag` of `AWS::MediaPackage::Asset`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
