// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::CollectionGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpenSearchServerless::CollectionGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectionGroup(Body);

resource! { CollectionGroup "AWS::OpenSearchServerless::CollectionGroup" }

impl CollectionGroup {
    /// `CapacityLimits`: `CapacityLimits`.
    #[track_caller]
    pub fn capacity_limits(mut self, value: impl IntoValue<CapacityLimits>) -> Self {
        self.0.set("CapacityLimits", value);
        self
    }

    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Generation`: `Generation`. A change replaces the resource.
    #[track_caller]
    pub fn generation(mut self, value: impl IntoValue<Generation>) -> Self {
        self.0.set("Generation", value);
        self
    }

    /// `Name`: string, 3 to 32 characters, pattern `^[a-z][a-z0-9-]{2,31}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StandbyReplicas`: `StandbyReplicas`. Required. A change replaces the resource.
    #[track_caller]
    pub fn standby_replicas(mut self, value: impl IntoValue<StandbyReplicas>) -> Self {
        self.0.set("StandbyReplicas", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CollectionGroup> {
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

/// `CapacityLimits` of `AWS::OpenSearchServerless::CollectionGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityLimits(Properties);

properties! { CapacityLimits }

impl CapacityLimits {
    /// `MaxIndexingCapacityInOcu`: number, at least 1.
    #[track_caller]
    pub fn max_indexing_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxIndexingCapacityInOcu", value);
        self
    }

    /// `MaxSearchCapacityInOcu`: number, at least 1.
    #[track_caller]
    pub fn max_search_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxSearchCapacityInOcu", value);
        self
    }

    /// `MinIndexingCapacityInOcu`: number, at least 0.
    #[track_caller]
    pub fn min_indexing_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinIndexingCapacityInOcu", value);
        self
    }

    /// `MinSearchCapacityInOcu`: number, at least 0.
    #[track_caller]
    pub fn min_search_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinSearchCapacityInOcu", value);
        self
    }
}

choice! {
    /// `Generation` of `AWS::OpenSearchServerless::CollectionGroup`.
    Generation
    CLASSIC "CLASSIC"
    NEXTGEN "NEXTGEN"
}

choice! {
    /// `StandbyReplicas` of `AWS::OpenSearchServerless::CollectionGroup`.
    StandbyReplicas
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::OpenSearchServerless::CollectionGroup`.
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
