// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::IPv4Pool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::IPv4Pool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPv4Pool(Body);

resource! { IPv4Pool "AWS::EC2::IPv4Pool" }

impl IPv4Pool {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPv4Pool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `NetworkBorderGroup`
    #[inline]
    pub fn network_border_group(&self) -> Value<String> {
        self.attribute("NetworkBorderGroup")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// `TotalAddressCount`
    #[inline]
    pub fn total_address_count(&self) -> Value<i64> {
        self.attribute("TotalAddressCount")
    }

    /// `TotalAvailableAddressCount`
    #[inline]
    pub fn total_available_address_count(&self) -> Value<i64> {
        self.attribute("TotalAvailableAddressCount")
    }
}

/// `Tag` of `AWS::EC2::IPv4Pool`.
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
