// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Network` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Network`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Network(Body);

resource! { Network "AWS::MediaLive::Network" }

impl Network {
    /// `IpPools`: list of `IpPool`. Required.
    #[track_caller]
    pub fn ip_pools(mut self, value: impl IntoValue<ListOf<IpPool>>) -> Self {
        self.0.set("IpPools", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Routes`: list of `Route`.
    #[track_caller]
    pub fn routes(mut self, value: impl IntoValue<ListOf<Route>>) -> Self {
        self.0.set("Routes", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Network> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociatedClusterIds`
    #[inline]
    pub fn associated_cluster_ids(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedClusterIds")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `IpPool` of `AWS::MediaLive::Network`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpPool(Properties);

properties! { IpPool }

impl IpPool {
    /// `Cidr`: string (ipv4-network).
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}

/// `Route` of `AWS::MediaLive::Network`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route(Properties);

properties! { Route }

impl Route {
    /// `Cidr`: string (ipv4-network).
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Gateway`: string.
    #[track_caller]
    pub fn gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gateway", value);
        self
    }
}

/// `Tags` of `AWS::MediaLive::Network`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
