// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::TrafficDistributionGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::TrafficDistributionGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficDistributionGroup(Body);

resource! { TrafficDistributionGroup "AWS::Connect::TrafficDistributionGroup" }

impl TrafficDistributionGroup {
    /// `Description`: string, 1 to 250 characters, pattern `(^[\S].*[\S]$)|(^[\S]$)`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, 1 to 250 characters. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `(^[\S].*[\S]$)|(^[\S]$)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrafficDistributionGroup> {
    /// `IsDefault`
    #[inline]
    pub fn is_default(&self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TrafficDistributionGroupArn`
    #[inline]
    pub fn traffic_distribution_group_arn(&self) -> Value<String> {
        self.attribute("TrafficDistributionGroupArn")
    }
}

/// `Tag` of `AWS::Connect::TrafficDistributionGroup`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
