// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TrafficMirrorFilter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TrafficMirrorFilter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficMirrorFilter(Body);

resource! { TrafficMirrorFilter "AWS::EC2::TrafficMirrorFilter" }

impl TrafficMirrorFilter {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `NetworkServices`: list of `TrafficMirrorNetworkService`.
    #[track_caller]
    pub fn network_services(
        mut self,
        value: impl IntoValue<ListOf<TrafficMirrorNetworkService>>,
    ) -> Self {
        self.0.set("NetworkServices", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrafficMirrorFilter> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::EC2::TrafficMirrorFilter`.
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

choice! {
    /// `TrafficMirrorNetworkService` of `AWS::EC2::TrafficMirrorFilter`.
    TrafficMirrorNetworkService
    AMAZON_DNS "amazon-dns"
}
