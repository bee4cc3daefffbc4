// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DRS::SourceNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DRS::SourceNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceNetwork(Body);

resource! { SourceNetwork "AWS::DRS::SourceNetwork" }

impl SourceNetwork {
    /// `OriginAccountID`: string, 12 characters, pattern `[0-9]{12,}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn origin_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccountID", value);
        self
    }

    /// `OriginRegion`: string, at most 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn origin_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginRegion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcID`: string, 12 to 21 characters, pattern `^vpc-[0-9a-fA-F]{8,}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcID", value);
        self
    }
}

impl Handle<SourceNetwork> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `SourceNetworkID`
    #[inline]
    pub fn source_network_id(&self) -> Value<String> {
        self.attribute("SourceNetworkID")
    }
}

/// `Tag` of `AWS::DRS::SourceNetwork`.
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
