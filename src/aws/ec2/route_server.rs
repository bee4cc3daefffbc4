// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::RouteServer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::RouteServer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteServer(Body);

resource! { RouteServer "AWS::EC2::RouteServer" }

impl RouteServer {
    /// `AmazonSideAsn`: integer, 1 to 4294967294. Required. A change replaces the resource.
    #[track_caller]
    pub fn amazon_side_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AmazonSideAsn", value);
        self
    }

    /// `PersistRoutes`: `PersistRoutes`.
    #[track_caller]
    pub fn persist_routes(mut self, value: impl IntoValue<PersistRoutes>) -> Self {
        self.0.set("PersistRoutes", value);
        self
    }

    /// `PersistRoutesDuration`: integer, 0 to 5.
    #[track_caller]
    pub fn persist_routes_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PersistRoutesDuration", value);
        self
    }

    /// `SnsNotificationsEnabled`: boolean.
    #[track_caller]
    pub fn sns_notifications_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SnsNotificationsEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RouteServer> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `PersistRoutes` of `AWS::EC2::RouteServer`.
    PersistRoutes
    ENABLE "enable"
    DISABLE "disable"
}

/// `Tag` of `AWS::EC2::RouteServer`.
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
