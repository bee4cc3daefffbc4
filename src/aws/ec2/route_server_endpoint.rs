// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::RouteServerEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::RouteServerEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteServerEndpoint(Body);

resource! { RouteServerEndpoint "AWS::EC2::RouteServerEndpoint" }

impl RouteServerEndpoint {
    /// `RouteServerId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteServerId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RouteServerEndpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EniAddress`
    #[inline]
    pub fn eni_address(&self) -> Value<String> {
        self.attribute("EniAddress")
    }

    /// `EniId`
    #[inline]
    pub fn eni_id(&self) -> Value<String> {
        self.attribute("EniId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::EC2::RouteServerEndpoint`.
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
