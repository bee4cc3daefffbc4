// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPAMPrefixListResolverTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPAMPrefixListResolverTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPAMPrefixListResolverTarget(Body);

resource! { IPAMPrefixListResolverTarget "AWS::EC2::IPAMPrefixListResolverTarget" }

impl IPAMPrefixListResolverTarget {
    /// `DesiredVersion`: integer.
    #[track_caller]
    pub fn desired_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredVersion", value);
        self
    }

    /// `IpamPrefixListResolverId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipam_prefix_list_resolver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamPrefixListResolverId", value);
        self
    }

    /// `PrefixListId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn prefix_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixListId", value);
        self
    }

    /// `PrefixListRegion`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn prefix_list_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixListRegion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrackLatestVersion`: boolean. Required.
    #[track_caller]
    pub fn track_latest_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TrackLatestVersion", value);
        self
    }
}

impl Handle<IPAMPrefixListResolverTarget> {
    /// `IpamPrefixListResolverTargetArn`
    #[inline]
    pub fn ipam_prefix_list_resolver_target_arn(&self) -> Value<String> {
        self.attribute("IpamPrefixListResolverTargetArn")
    }

    /// `IpamPrefixListResolverTargetId`
    #[inline]
    pub fn ipam_prefix_list_resolver_target_id(&self) -> Value<String> {
        self.attribute("IpamPrefixListResolverTargetId")
    }
}

/// `Tag` of `AWS::EC2::IPAMPrefixListResolverTarget`.
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
