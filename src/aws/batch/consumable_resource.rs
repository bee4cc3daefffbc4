// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::ConsumableResource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::ConsumableResource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsumableResource(Body);

resource! { ConsumableResource "AWS::Batch::ConsumableResource" }

impl ConsumableResource {
    /// `ConsumableResourceName`: string, pattern ``. A change replaces the resource.
    #[track_caller]
    pub fn consumable_resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumableResourceName", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TotalQuantity`: integer. Required.
    #[track_caller]
    pub fn total_quantity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TotalQuantity", value);
        self
    }
}

impl Handle<ConsumableResource> {
    /// `AvailableQuantity`
    #[inline]
    pub fn available_quantity(&self) -> Value<i64> {
        self.attribute("AvailableQuantity")
    }

    /// `ConsumableResourceArn`
    #[inline]
    pub fn consumable_resource_arn(&self) -> Value<String> {
        self.attribute("ConsumableResourceArn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<i64> {
        self.attribute("CreatedAt")
    }

    /// `InUseQuantity`
    #[inline]
    pub fn in_use_quantity(&self) -> Value<i64> {
        self.attribute("InUseQuantity")
    }
}

choice! {
    /// `ResourceType` of `AWS::Batch::ConsumableResource`.
    ResourceType
    REPLENISHABLE "REPLENISHABLE"
    NON_REPLENISHABLE "NON_REPLENISHABLE"
}
