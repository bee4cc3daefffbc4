// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::ClusterParameterGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Redshift::ClusterParameterGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterParameterGroup(Body);

resource! { ClusterParameterGroup "AWS::Redshift::ClusterParameterGroup" }

impl ClusterParameterGroup {
    /// `Description`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ParameterGroupFamily`: string, at most 2147483647 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn parameter_group_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupFamily", value);
        self
    }

    /// `ParameterGroupName`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupName", value);
        self
    }

    /// `Parameters`: list of `Parameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Parameter` of `AWS::Redshift::ClusterParameterGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `ParameterName`: string. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `Tag` of `AWS::Redshift::ClusterParameterGroup`.
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
