// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IpamExternalResourceVerificationToken` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IpamExternalResourceVerificationToken`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IpamExternalResourceVerificationToken(Body);

resource! { IpamExternalResourceVerificationToken "AWS::EC2::IpamExternalResourceVerificationToken" }

impl IpamExternalResourceVerificationToken {
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

impl Handle<IpamExternalResourceVerificationToken> {
    /// `IpamArn`
    #[inline]
    pub fn ipam_arn(&self) -> Value<String> {
        self.attribute("IpamArn")
    }

    /// `IpamExternalResourceVerificationTokenArn`
    #[inline]
    pub fn ipam_external_resource_verification_token_arn(&self) -> Value<String> {
        self.attribute("IpamExternalResourceVerificationTokenArn")
    }

    /// `IpamExternalResourceVerificationTokenId`
    #[inline]
    pub fn ipam_external_resource_verification_token_id(&self) -> Value<String> {
        self.attribute("IpamExternalResourceVerificationTokenId")
    }

    /// `IpamRegion`
    #[inline]
    pub fn ipam_region(&self) -> Value<String> {
        self.attribute("IpamRegion")
    }

    /// `NotAfter`
    #[inline]
    pub fn not_after(&self) -> Value<String> {
        self.attribute("NotAfter")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TokenName`
    #[inline]
    pub fn token_name(&self) -> Value<String> {
        self.attribute("TokenName")
    }

    /// `TokenValue`
    #[inline]
    pub fn token_value(&self) -> Value<String> {
        self.attribute("TokenValue")
    }
}

/// `Tag` of `AWS::EC2::IpamExternalResourceVerificationToken`.
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
