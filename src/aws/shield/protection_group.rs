// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Shield::ProtectionGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Shield::ProtectionGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtectionGroup(Body);

resource! { ProtectionGroup "AWS::Shield::ProtectionGroup" }

impl ProtectionGroup {
    /// `Aggregation`: `Aggregation`. Required.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<Aggregation>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Members`: list of strings, at most 10000 items.
    #[track_caller]
    pub fn members(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Members", value);
        self
    }

    /// `Pattern`: `Pattern`. Required.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<Pattern>) -> Self {
        self.0.set("Pattern", value);
        self
    }

    /// `ProtectionGroupId`: string, 1 to 36 characters, pattern `[a-zA-Z0-9\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn protection_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProtectionGroupId", value);
        self
    }

    /// `ResourceType`: `ResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ProtectionGroup> {
    /// `ProtectionGroupArn`
    #[inline]
    pub fn protection_group_arn(&self) -> Value<String> {
        self.attribute("ProtectionGroupArn")
    }
}

choice! {
    /// `Aggregation` of `AWS::Shield::ProtectionGroup`.
    Aggregation
    SUM "SUM"
    MEAN "MEAN"
    MAX "MAX"
}

choice! {
    /// `Pattern` of `AWS::Shield::ProtectionGroup`.
    Pattern
    ALL "ALL"
    ARBITRARY "ARBITRARY"
    BY_RESOURCE_TYPE "BY_RESOURCE_TYPE"
}

choice! {
    /// `ResourceType` of `AWS::Shield::ProtectionGroup`.
    ResourceType
    CLOUDFRONT_DISTRIBUTION "CLOUDFRONT_DISTRIBUTION"
    ROUTE_53_HOSTED_ZONE "ROUTE_53_HOSTED_ZONE"
    ELASTIC_IP_ALLOCATION "ELASTIC_IP_ALLOCATION"
    CLASSIC_LOAD_BALANCER "CLASSIC_LOAD_BALANCER"
    APPLICATION_LOAD_BALANCER "APPLICATION_LOAD_BALANCER"
    GLOBAL_ACCELERATOR "GLOBAL_ACCELERATOR"
}

/// `Tag` of `AWS::Shield::ProtectionGroup`.
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
