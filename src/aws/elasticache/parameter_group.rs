// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::ParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::ParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterGroup(Body);

resource! { ParameterGroup "AWS::ElastiCache::ParameterGroup" }

impl ParameterGroup {
    /// `CacheParameterGroupFamily`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cache_parameter_group_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheParameterGroupFamily", value);
        self
    }

    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Properties`: map of strings.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ParameterGroup> {
    /// `CacheParameterGroupName`
    #[inline]
    pub fn cache_parameter_group_name(&self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }
}

/// `Tag` of `AWS::ElastiCache::ParameterGroup`.
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
