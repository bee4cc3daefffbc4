// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLiftStreams::StreamGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLiftStreams::StreamGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamGroup(Body);

resource! { StreamGroup "AWS::GameLiftStreams::StreamGroup" }

impl StreamGroup {
    /// `DefaultApplication`: `DefaultApplication`.
    #[track_caller]
    pub fn default_application(mut self, value: impl IntoValue<DefaultApplication>) -> Self {
        self.0.set("DefaultApplication", value);
        self
    }

    /// `Description`: string, 1 to 80 characters, pattern `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LocationConfigurations`: list of `LocationConfiguration`, 1 to 100 items. Required.
    #[track_caller]
    pub fn location_configurations(
        mut self,
        value: impl IntoValue<ListOf<LocationConfiguration>>,
    ) -> Self {
        self.0.set("LocationConfigurations", value);
        self
    }

    /// `StreamClass`: string, 1 to 20 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn stream_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamClass", value);
        self
    }

    /// `Tags`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StreamGroup> {
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

/// `DefaultApplication` of `AWS::GameLiftStreams::StreamGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultApplication(Properties);

properties! { DefaultApplication }

impl DefaultApplication {
    /// `Arn`: string, 1 to 128 characters.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Id`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `LocationConfiguration` of `AWS::GameLiftStreams::StreamGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationConfiguration(Properties);

properties! { LocationConfiguration }

impl LocationConfiguration {
    /// `AlwaysOnCapacity`: integer, at least 0.
    #[track_caller]
    pub fn always_on_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AlwaysOnCapacity", value);
        self
    }

    /// `LocationName`: string, 1 to 20 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }

    /// `MaximumCapacity`: integer, at least 0.
    #[track_caller]
    pub fn maximum_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumCapacity", value);
        self
    }

    /// `OnDemandCapacity`: integer, at least 0. Deprecated.
    #[track_caller]
    pub fn on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OnDemandCapacity", value);
        self
    }

    /// `TargetIdleCapacity`: integer, at least 0.
    #[track_caller]
    pub fn target_idle_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetIdleCapacity", value);
        self
    }

    /// `VpcTransitConfiguration`: `VpcTransitConfiguration`.
    #[track_caller]
    pub fn vpc_transit_configuration(
        mut self,
        value: impl IntoValue<VpcTransitConfiguration>,
    ) -> Self {
        self.0.set("VpcTransitConfiguration", value);
        self
    }
}

/// `VpcTransitConfiguration` of `AWS::GameLiftStreams::StreamGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcTransitConfiguration(Properties);

properties! { VpcTransitConfiguration }

impl VpcTransitConfiguration {
    /// `Ipv4CidrBlocks`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn ipv4_cidr_blocks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Ipv4CidrBlocks", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 32 characters. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
